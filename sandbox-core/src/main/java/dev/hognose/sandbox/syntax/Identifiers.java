// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.text.Normalizer;

/** The characters of identifiers outside ASCII: {@code XID_Start} and {@code XID_Continue}. */
final class Identifiers {
  private Identifiers() {}

  static boolean canStart(int c) {
    if (c < 128) {
      return c == '_' || Character.isLetter(c);
    }
    return Character.isUnicodeIdentifierStart(c) && staysIdentifier(c, true);
  }

  static boolean canContinue(int c) {
    if (c < 128) {
      return c == '_' || Character.isLetterOrDigit(c);
    }
    return isPart(c) && staysIdentifier(c, false);
  }

  private static boolean isPart(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  /** Whether the compatibility form of a character is still (part of) an identifier. */
  private static boolean staysIdentifier(int c, boolean start) {
    String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
      int part = form.codePointAt(i);
      boolean fits =
          start && i == 0
              ? part == '_' || Character.isUnicodeIdentifierStart(part)
              : part == '_' || isPart(part);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code str.isprintable} holds for a character. */
  static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> true;
    };
  }
}
