// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.util.Locale;

/** Changes of case by Unicode's full mappings. */
public final class CharCases {
  private CharCases() {}

  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** First letters of words in title case, others in lower case. */
  public static String title(Meter meter, String text) {
    StringBuilder out = new StringBuilder(text.length());
    String lower = lower(text);
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
        out.append(lower(Character.toString(point)));
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
    String lower = lower(text);
    String lowerFirst = lower(Character.toString(first));
    if (lower.startsWith(lowerFirst)) {
      return out.append(lower, lowerFirst.length(), lower.length()).toString();
    }
    return out.append(lower(text.substring(Character.charCount(first)))).toString();
  }

  /** Upper case for lower case and the other way round. */
  public static String swap(Meter meter, String text) {
    StringBuilder out = new StringBuilder(text.length());
    String lower = lower(text);
    boolean sameLength = lower.length() == text.length();
    for (int i = 0; i < text.length(); ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      int size = Character.charCount(point);
      if (CharTypes.isUpper(point)) {
        out.append(sameLength ? lower.substring(i, i + size) : lower(Character.toString(point)));
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
      return lower(text);
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
