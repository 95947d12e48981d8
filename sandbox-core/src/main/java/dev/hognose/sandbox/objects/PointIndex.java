// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;

/**
 * Where the code points of a text begin that has surrogate pairs: the place of every 16th is kept,
 * those between are found from there.
 *
 * <ul>
 *   <li>It holds for each beginning of the text as well, also for one that ends within a pair.
 *   <li>Text may be put after what it has seen, which {@link #extend} then looks at; nothing that
 *       it has seen changes.
 * </ul>
 */
final class PointIndex {
  private static final int SHIFT = 4;
  private static final int WITHIN = (1 << SHIFT) - 1;

  private final CharSequence text;
  private int[] starts;

  /** Code points that begin in what was seen, and chars seen. */
  private int points;

  private int seen;

  /** An index of the first chars of a text. */
  PointIndex(CharSequence text, int chars) {
    this.text = text;
    this.starts = new int[(chars >> SHIFT + 1) + 1];
    extend(chars);
  }

  /** Looks at the chars up to that many, if it has not yet. */
  void extend(int chars) {
    int at = seen;
    if (at > 0 && at < chars && isPair(at - 1)) {
      at++;
    }
    while (at < chars) {
      if ((points & WITHIN) == 0) {
        note(at);
      }
      points++;
      at += at + 1 < chars && isPair(at) ? 2 : 1;
    }
    seen = Math.max(seen, chars);
  }

  private void note(int at) {
    int place = points >> SHIFT;
    if (place == starts.length) {
      starts = Arrays.copyOf(starts, place + (place >> 1) + 1);
    }
    starts[place] = at;
  }

  /** Chars that it has looked at. */
  int seen() {
    return seen;
  }

  /** Whether two chars in a row, the first of which begins a code point, are one. */
  private boolean isPair(int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  /** Code points in the first chars, as many as it has seen or fewer. */
  int points(int chars) {
    return chars == seen ? points : pointAt(chars);
  }

  /** The place of a code point among the chars, or of the end. */
  int charAt(int point) {
    if (point >= points) {
      return seen;
    }
    int at = starts[point >> SHIFT];
    for (int left = point & WITHIN; left > 0; left--) {
      at += isPair(at) ? 2 : 1;
    }
    return at;
  }

  /** How many code points begin before a char. */
  int pointAt(int charIndex) {
    int known = (points + WITHIN >> SHIFT) - 1;
    int low = Arrays.binarySearch(starts, 0, known + 1, charIndex);
    int place = low < 0 ? -low - 2 : low;
    if (place < 0) {
      return 0;
    }
    int point = place << SHIFT;
    for (int at = starts[place]; at < charIndex; point++) {
      at += at + 1 < seen && isPair(at) ? 2 : 1;
    }
    return point;
  }

  /** The code point that begins at a char of the first chars. */
  int valueAt(int charIndex, int chars) {
    char first = text.charAt(charIndex);
    return charIndex + 1 < chars && isPair(charIndex)
        ? Character.toCodePoint(first, text.charAt(charIndex + 1))
        : first;
  }
}
