// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that was probably meant: the closest by edit distance, where changing case costs
 * less than changing a letter.
 */
public final class Suggestions {
  private static final int MAX_NAMES = 750;
  private static final int MAX_LENGTH = 40;
  private static final int MOVE_COST = 2;
  private static final int CASE_COST = 1;

  private Suggestions() {}

  /** The name closest to a wrong one, or null if none is close. */
  public static @Nullable String closest(String wrong, List<String> names) {
    if (names.size() > MAX_NAMES || wrong.length() > MAX_LENGTH) {
      return null;
    }
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String name : names) {
      if (name.equals(wrong) || name.length() > MAX_LENGTH) {
        continue;
      }
      int most = Math.min((name.length() + wrong.length() + 3) * MOVE_COST / 6, bestDistance - 1);
      int distance = distance(wrong, name, most);
      if (distance <= most) {
        best = name;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) * MOVE_COST > most) {
      return most + 1;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j * MOVE_COST;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i * MOVE_COST;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + MOVE_COST);
      }
    }
    return row[b.length()];
  }

  private static int cost(char a, char b) {
    if (a == b) {
      return 0;
    }
    return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
  }
}
