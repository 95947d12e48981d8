// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.CharTypes;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.StrRepr;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;

/** The methods of {@code str} that ask what it consists of. */
final class StrPredicates {
  private StrPredicates() {}

  static void addTo(Table table) {
    each(table, "isalnum", CharTypes::isAlphanumeric);
    each(table, "isalpha", CharTypes::isAlpha);
    each(table, "isdecimal", CharTypes::isDecimal);
    each(table, "isdigit", CharTypes::isDigit);
    each(table, "isnumeric", CharTypes::isNumeric);
    each(table, "isspace", CharTypes::isSpace);
    test(table, "isascii", (meter, text) -> all(meter, text, point -> point < 0x80));
    test(table, "isprintable", (meter, text) -> all(meter, text, StrRepr::isPrintable));
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

  private static void each(Table table, String name, IntPredicate predicate) {
    test(table, name, (meter, text) -> !text.isEmpty() && all(meter, text, predicate));
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
    return all(meter, text, p -> !CharTypes.isUpper(p) && !CharTypes.isTitle(p))
        && !all(meter, text, p -> !CharTypes.isLower(p));
  }

  private static boolean isUpper(Meter meter, String text) {
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
