// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.AsciiKinds;
import dev.hognose.sandbox.objects.CharTypes;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.StrRepr;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/** The methods of {@code str} that ask what it consists of. */
final class StrPredicates {
  private StrPredicates() {}

  static void addTo(Table table) {
    each(table, "isalnum", AsciiKinds.ALPHANUMERIC, CharTypes::isAlphanumeric);
    each(table, "isalpha", AsciiKinds.LETTER, CharTypes::isAlpha);
    each(table, "isdecimal", AsciiKinds.DIGIT, CharTypes::isDecimal);
    each(table, "isdigit", AsciiKinds.DIGIT, CharTypes::isDigit);
    each(table, "isnumeric", AsciiKinds.DIGIT, CharTypes::isNumeric);
    each(table, "isspace", AsciiKinds.SPACE, CharTypes::isSpace);
    test(table, "isascii", StrPredicates::isAscii);
    test(table, "isprintable", StrPredicates::isPrintable);
    test(table, "isidentifier", StrPredicates::isIdentifier);
    test(table, "islower", StrPredicates::isLower);
    test(table, "isupper", StrPredicates::isUpper);
    test(table, "istitle", StrPredicates::isTitle);
  }

  private static void test(Table table, String name, BiPredicate<Meter, String> predicate) {
    table.method(
        name,
        "self, /",
        (m, a) -> {
          String text = StrSearch.self(a).value();
          StrMethods.charge(m.meter(), text.length());
          return PyBool.of(predicate.test(m.meter(), text));
        });
  }

  private static void each(Table table, String name, int ascii, IntPredicate predicate) {
    test(
        table,
        name,
        (meter, text) -> {
          if (text.isEmpty()) {
            return false;
          }
          int kinds = AsciiKinds.of(text);
          return kinds == AsciiKinds.UNKNOWN ? all(meter, text, predicate) : (kinds & ascii) != 0;
        });
  }

  private static boolean isAscii(Meter meter, String text) {
    return AsciiKinds.of(text) != AsciiKinds.UNKNOWN || all(meter, text, point -> point < 0x80);
  }

  private static boolean isPrintable(Meter meter, String text) {
    int kinds = AsciiKinds.of(text);
    return kinds == AsciiKinds.UNKNOWN
        ? all(meter, text, StrRepr::isPrintable)
        : (kinds & AsciiKinds.PRINTABLE) != 0;
  }

  /** Whether all characters are of a kind. */
  static boolean all(Meter meter, String text, IntPredicate predicate) {
    for (int i = 0; i < text.length(); ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      if (!predicate.test(point)) {
        return false;
      }
      i += Character.charCount(point);
    }
    return true;
  }

  /** Whether a text is an identifier, reserved words included. */
  static boolean isIdentifier(Meter meter, String text) {
    if (text.isEmpty() || !CharTypes.isIdentifierStart(text.codePointAt(0))) {
      return false;
    }
    return all(meter, text, CharTypes::isIdentifierPart);
  }

  private static boolean isLower(Meter meter, String text) {
    int kinds = AsciiKinds.of(text);
    if (kinds != AsciiKinds.UNKNOWN) {
      return AsciiKinds.isCased(kinds, AsciiKinds.LOWER);
    }
    return all(meter, text, p -> !CharTypes.isUpper(p) && !CharTypes.isTitle(p))
        && !all(meter, text, p -> !CharTypes.isLower(p));
  }

  private static boolean isUpper(Meter meter, String text) {
    int kinds = AsciiKinds.of(text);
    if (kinds != AsciiKinds.UNKNOWN) {
      return AsciiKinds.isCased(kinds, AsciiKinds.UPPER);
    }
    return all(meter, text, p -> !CharTypes.isLower(p) && !CharTypes.isTitle(p))
        && !all(meter, text, p -> !CharTypes.isUpper(p));
  }

  private static boolean isTitle(Meter meter, String text) {
    boolean any = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      meter.pass(i);
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (CharTypes.isUpper(point) || CharTypes.isTitle(point)) {
        if (inWord) {
          return false;
        }
        inWord = true;
        any = true;
      } else if (CharTypes.isLower(point)) {
        if (!inWord) {
          return false;
        }
        any = true;
      } else {
        inWord = false;
      }
    }
    return any;
  }
}
