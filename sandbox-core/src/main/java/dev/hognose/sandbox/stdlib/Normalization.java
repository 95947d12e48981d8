// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The normalization forms of Unicode 15.1 (UAX 15), by the platform's normalizer, which is handed a
 * text piece by piece: only long runs of marks are too long a piece.
 */
final class Normalization {
  /** Marks in a row that may stand in any order when a text is handed to the platform. */
  private static final int SHORT_RUN = 64;

  /** Length from which on a piece ends where it may. */
  private static final int PIECE = 8_192;

  private static final int FIRST_VOWEL_OF_HANGUL = 0x1160;
  private static final int LAST_TAIL_OF_HANGUL = 0x11ff;

  private final Meter meter;
  private final Normalizer.Form form;

  private Normalization(Meter meter, Normalizer.Form form) {
    this.meter = meter;
    this.form = form;
  }

  /** A text in a form; charged for. */
  static String of(Meter meter, String text, Normalizer.Form form) {
    meter.allocate(36L * text.length());
    return new Normalization(meter, form).inPieces(text);
  }

  private String inPieces(String text) {
    StringBuilder made = new StringBuilder(text.length());
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (point >= 0x300 && UnicodedataModule.LATER.get(point)) {
        made.append(normalized(text.substring(start, i)));
        made.appendCodePoint(point);
        start = next;
      } else if (i - start >= PIECE && isApart(point)) {
        made.append(normalized(text.substring(start, i)));
        start = i;
      }
      i = next;
    }
    return made.append(normalized(text.substring(start))).toString();
  }

  /** Whether what comes before a character has nothing to do with it in any form. */
  private boolean isApart(int point) {
    meter.work(1);
    if (point < 0x300) {
      return true;
    }
    if (CombiningClasses.of(point) != 0) {
      return false;
    }
    String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    int first = parts.codePointAt(0);
    int type = Character.getType(first);
    return CombiningClasses.of(first) == 0
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && (first < FIRST_VOWEL_OF_HANGUL || first > LAST_TAIL_OF_HANGUL);
  }

  private String normalized(String piece) {
    meter.work(piece.length() / 8);
    return Normalizer.normalize(orderly(piece), form);
  }

  /**
   * A canonically equivalent text whose long runs of marks are sorted already: the platform sorts a
   * run in time that grows with its square.
   */
  private String orderly(String text) {
    StringBuilder made = null;
    List<Integer> run = new ArrayList<>();
    int copied = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); ) {
      int point = i < text.length() ? text.codePointAt(i) : 0;
      meter.pass(i);
      if (CombiningClasses.of(point) != 0) {
        if (run.isEmpty()) {
          start = i;
        }
        run.add(point);
      } else {
        if (run.size() > SHORT_RUN) {
          made = made == null ? new StringBuilder(text.length()) : made;
          made.append(text, copied, start);
          run.sort(Comparator.comparingInt(CombiningClasses::of));
          run.forEach(made::appendCodePoint);
          copied = i;
        }
        run.clear();
      }
      i += i < text.length() ? Character.charCount(point) : 1;
    }
    return made == null ? text : made.append(text, copied, text.length()).toString();
  }
}
