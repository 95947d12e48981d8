// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** The order of texts by their code points. */
public final class TextOrder {
  /** Chars that are compared before anything is done in proportion to a text. */
  private static final int EARLY = 64;

  /** Chars of a text of which all is compared at once. */
  private static final int SHORT = 128;

  private TextOrder() {}

  /**
   * The order of two texts as their first chars tell it; 0 where they do not, or where the texts
   * are so short that they need not be asked. Texts stay in the buffers that they grow in.
   */
  static int early(PyStr a, PyStr b) {
    int common = Math.min(a.charCount(), b.charCount());
    if (common < SHORT && a.growing() == null && b.growing() == null) {
      return 0;
    }
    int most = Math.min(EARLY, common);
    for (int i = 0; i < most; i++) {
      if (a.charAt(i) != b.charAt(i)) {
        return at(a, b, i);
      }
    }
    return most == common ? Integer.compare(a.charCount(), b.charCount()) : 0;
  }

  /** Chars that a comparison of a text with something looks at beyond the first ones. */
  public static int work(PyStr a, PyObject other, boolean isOrder) {
    if (!(other instanceof PyStr b) || !isOrder && a.charCount() != b.charCount()) {
      return 0;
    }
    return early(a, b) == 0 ? Math.min(a.charCount(), b.charCount()) : 0;
  }

  /** The order of two texts. */
  static int whole(PyStr a, PyStr b) {
    if (a.isPlain() && b.isPlain()) {
      return a.value().compareTo(b.value());
    }
    int common = Math.min(a.charCount(), b.charCount());
    int same = 0;
    while (same < common && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same == common ? Integer.compare(a.charCount(), b.charCount()) : at(a, b, same);
  }

  /** The order that the first chars that differ give, with the code points they belong to. */
  private static int at(PyStr a, PyStr b, int index) {
    int start = index > 0 && Character.isHighSurrogate(a.charAt(index - 1)) ? index - 1 : index;
    return Integer.compare(pointAt(a, start), pointAt(b, start));
  }

  private static int pointAt(PyStr text, int index) {
    char first = text.charAt(index);
    if (Character.isHighSurrogate(first) && index + 1 < text.charCount()) {
      char second = text.charAt(index + 1);
      return Character.isLowSurrogate(second) ? Character.toCodePoint(first, second) : first;
    }
    return first;
  }
}
