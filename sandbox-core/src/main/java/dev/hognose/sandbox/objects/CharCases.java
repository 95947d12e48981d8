// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Changes of case by Unicode's full mappings. */
public final class CharCases {
  private static final char SIGMA = '\u03a3';
  private static final char SMALL_SIGMA = '\u03c3';
  private static final char FINAL_SIGMA = '\u03c2';

  /**
   * Characters that are changed at a time: few, as the platform moves the rest of a text for each
   * character of which several become.
   */
  private static final int PIECE = 1 << 9;

  private CharCases() {}

  /** In lower case; a sigma that ends a word is a final one. */
  public static String lower(Meter meter, String text) {
    return inPieces(meter, withSmallSigmas(meter, text), CharCases::lower);
  }

  /** In upper case. */
  public static String upper(Meter meter, String text) {
    return inPieces(meter, text, CharCases::upper);
  }

  /** A piece in lower case, which has no capital sigma unless that stands alone. */
  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** Changes a text piece by piece: what becomes of a character does not depend on others. */
  private static String inPieces(Meter meter, String text, UnaryOperator<String> change) {
    if (text.length() <= PIECE) {
      meter.work(text.length() >> 3);
      return change.apply(text);
    }
    StringBuilder out = new StringBuilder(text.length());
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + PIECE);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end++;
      }
      meter.work(PIECE / 8);
      out.append(change.apply(text.substring(start, end)));
      start = end;
    }
    return out.toString();
  }

  /**
   * A text with small sigmas in the place of capital ones, which the platform would take a time for
   * that grows with the square of their number. A sigma is final after a cased letter and before
   * none, whatever stands between that case ignores.
   */
  private static String withSmallSigmas(Meter meter, String text) {
    if (text.indexOf(SIGMA) < 0) {
      return text;
    }
    char[] chars = text.toCharArray();
    boolean cased = false;
    for (int i = 0; i < chars.length; ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      if (point == SIGMA) {
        chars[i] = cased ? FINAL_SIGMA : SMALL_SIGMA;
      }
      cased = CharTypes.isCaseIgnorable(point) ? cased : CharTypes.isCased(point);
      i += Character.charCount(point);
    }
    cased = false;
    for (int i = chars.length; i > 0; ) {
      meter.pass(i);
      int point = text.codePointBefore(i);
      i -= Character.charCount(point);
      if (point == SIGMA && cased) {
        chars[i] = SMALL_SIGMA;
      }
      cased = CharTypes.isCaseIgnorable(point) ? cased : CharTypes.isCased(point);
    }
    return new String(chars);
  }

  /** First letters of words in title case, others in lower case. */
  public static String title(Meter meter, String text) {
    StringBuilder out = new StringBuilder(text.length());
    String sigmas = withSmallSigmas(meter, text);
    String lower = inPieces(meter, sigmas, CharCases::lower);
    boolean inWord = false;
    boolean sameLength = lower.length() == text.length();
    for (int i = 0; i < text.length(); ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      int size = Character.charCount(point);
      if (!inWord) {
        appendTitle(out, point);
      } else if (sameLength) {
        out.append(lower, i, i + size);
      } else {
        out.append(lower(Character.toString(sigmas.codePointAt(i))));
      }
      inWord = CharTypes.isCased(point);
      i += size;
    }
    return out.toString();
  }

  /** The first character in title case, the others in lower case. */
  public static String capitalize(Meter meter, String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    StringBuilder out = new StringBuilder(text.length());
    appendTitle(out, first);
    String lower = lower(meter, text);
    String lowerFirst = lower(Character.toString(first));
    if (lower.startsWith(lowerFirst)) {
      return out.append(lower, lowerFirst.length(), lower.length()).toString();
    }
    return out.append(lower(meter, text.substring(Character.charCount(first)))).toString();
  }

  /** Upper case for lower case and the other way round. */
  public static String swap(Meter meter, String text) {
    StringBuilder out = new StringBuilder(text.length());
    String sigmas = withSmallSigmas(meter, text);
    for (int i = 0; i < text.length(); ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      int size = Character.charCount(point);
      if (CharTypes.isUpper(point)) {
        out.append(lower(Character.toString(sigmas.codePointAt(i))));
      } else if (CharTypes.isLower(point)) {
        out.append(upper(Character.toString(point)));
      } else {
        out.appendCodePoint(point);
      }
      i += size;
    }
    return out.toString();
  }

  /** The form in which texts are compared regardless of case. */
  public static String fold(Meter meter, String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      ascii &= text.charAt(i) < 0x80;
    }
    if (ascii) {
      return lower(meter, text);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      appendFolded(out, point);
      i += Character.charCount(point);
    }
    return out.toString();
  }

  private static void appendFolded(StringBuilder out, int point) {
    if (point < 0x80) {
      out.append((char) Character.toLowerCase(point));
    } else if (point >= 0x13a0 && point <= 0x13f5 || point == 0x131) {
      out.appendCodePoint(point);
    } else if (point >= 0x13f8 && point <= 0x13fd || point >= 0xab70 && point <= 0xabbf) {
      out.appendCodePoint(Character.toUpperCase(point));
    } else if (point == 0x1e9e) {
      out.append("ss");
    } else {
      upper(Character.toString(point))
          .codePoints()
          .forEach(upper -> out.append(lower(Character.toString(upper))));
    }
  }

  private static void appendTitle(StringBuilder out, int point) {
    if (point < 0x80) {
      out.append((char) Character.toUpperCase(point));
      return;
    }
    if (Character.isTitleCase(point)) {
      out.appendCodePoint(point);
      return;
    }
    String upper = upper(Character.toString(point));
    int simple = Character.toTitleCase(point);
    if (simple != point || upper.codePointCount(0, upper.length()) == 1 || point == 0x149) {
      out.append(point == 0x149 ? upper : Character.toString(simple));
      return;
    }
    int first = upper.codePointAt(0);
    out.appendCodePoint(first);
    upper
        .substring(Character.charCount(first))
        .codePoints()
        .forEach(rest -> out.appendCodePoint(rest == 0x399 ? 0x345 : Character.toLowerCase(rest)));
  }
}
