// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.math.BigInteger;

/** The part of the lexer that reads numbers and computes their values. */
final class NumberLexer {
  /** CPython's limit for converting text to an integer, which keeps the conversion cheap. */
  private static final int MAX_DECIMAL_DIGITS = 4300;

  /** Longer numbers take Java too long to read. */
  private static final int MAX_FLOAT_CHARACTERS = 50_000;

  private static final int LONG_DIGITS = 18;

  /** Digits of a long number that take as long to read as a token. */
  private static final int DIGITS_PER_BEAT = 4;

  private final Lexer lexer;

  NumberLexer(Lexer lexer) {
    this.lexer = lexer;
  }

  /** Reads a number that starts with a digit, at the position. */
  void number() {
    int start = lexer.position();
    if (lexer.at(start) == '0') {
      switch (lexer.at(start + 1) | 0x20) {
        case 'x' -> radix(start, 4, "hexadecimal");
        case 'o' -> radix(start, 3, "octal");
        case 'b' -> radix(start, 1, "binary");
        default -> decimal(start);
      }
    } else {
      decimal(start);
    }
  }

  /** Reads a number that starts with a point, at the position. */
  void fraction() {
    int start = lexer.position();
    floating(start, digits(start + 1));
  }

  private void radix(int start, int bits, String name) {
    int at = start + 2;
    int digitCount = 0;
    do {
      if (lexer.at(at) == '_') {
        at++;
      }
      int before = at;
      while (digit(lexer.at(at)) < 1 << bits) {
        at++;
      }
      if (at == before) {
        throw badRadixDigit(at, name);
      }
      digitCount += at - before;
    } while (lexer.at(at) == '_');
    if (isDecimalDigit(lexer.at(at))) {
      throw badRadixDigit(at, name);
    }
    refuseSuffix(at, name);
    lexer.moveTo(at);
    lexer.add(Token.NUMBER, radixValue(start + 2, at, bits, digitCount));
  }

  private SyntaxProblem badRadixDigit(int at, String name) {
    char c = lexer.at(at);
    return isDecimalDigit(c)
        ? invalid("invalid digit '" + c + "' in " + name + " literal", at + 1)
        : invalid("invalid " + name + " literal", at);
  }

  private Literal radixValue(int start, int end, int bits, int digitCount) {
    byte[] magnitude = new byte[digitCount * bits / 8 + 2];
    int bit = 0;
    for (int at = end - 1; at >= start; at--) {
      if (lexer.at(at) == '_') {
        continue;
      }
      int shifted = digit(lexer.at(at)) << (bit & 7);
      int index = magnitude.length - 1 - (bit >> 3);
      magnitude[index] |= (byte) shifted;
      if (shifted > 0xFF) {
        magnitude[index - 1] |= (byte) (shifted >> 8);
      }
      bit += bits;
    }
    return integer(new BigInteger(1, magnitude));
  }

  private static Literal integer(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? new Literal.IntLiteral(value.longValue())
        : new Literal.BigIntLiteral(value);
  }

  private void decimal(int start) {
    int at = digits(start);
    char c = lexer.at(at);
    if (c == '.') {
      int after = at + 1;
      floating(start, isDecimalDigit(lexer.at(after)) ? digits(after) : after);
    } else if (c == 'e' || c == 'E' || c == 'j' || c == 'J') {
      floating(start, at);
    } else {
      refuseLeadingZeros(start, at);
      finishDecimal(start, at);
    }
  }

  private void finishDecimal(int start, int end) {
    refuseSuffix(end, "decimal");
    lexer.moveTo(end);
    if (end - start <= LONG_DIGITS) {
      long value = 0;
      for (int at = start; at < end; at++) {
        if (lexer.at(at) != '_') {
          value = value * 10 + (lexer.at(at) - '0');
        }
      }
      lexer.add(Token.NUMBER, new Literal.IntLiteral(value));
    } else {
      String text = lexer.slice(start, end).replace("_", "");
      if (text.length() > MAX_DECIMAL_DIGITS) {
        throw tooManyDigits(text.length());
      }
      lexer.source().pulse().beat(text.length() / DIGITS_PER_BEAT);
      lexer.add(Token.NUMBER, integer(new BigInteger(text)));
    }
  }

  private SyntaxProblem tooManyDigits(int count) {
    return lexer.problemAt(
        "Exceeds the limit ("
            + MAX_DECIMAL_DIGITS
            + " digits) for integer string conversion: value has "
            + count
            + " digits; use sys.set_int_max_str_digits() to increase the limit"
            + " - Consider hexadecimal for huge integer literals to avoid decimal conversion"
            + " limits.",
        lexer.tokenLine(),
        lexer.tokenColumn() + 1,
        lexer.column() + 1);
  }

  private void refuseLeadingZeros(int start, int end) {
    if (lexer.at(start) != '0') {
      return;
    }
    int zeros = start;
    while (lexer.at(zeros) == '0' || lexer.at(zeros) == '_') {
      zeros++;
    }
    if (zeros < end) {
      int column = lexer.tokenColumn();
      throw lexer.problemAt(
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers",
          lexer.line(),
          column + 1,
          column + (zeros - start) + 1);
    }
  }

  /** Reads what follows the digits of a number that may yet be an integer: exponent, suffix. */
  private void floating(int start, int mantissaEnd) {
    int at = exponent(mantissaEnd);
    boolean imaginary = (lexer.at(at) | 0x20) == 'j';
    if (at - start > MAX_FLOAT_CHARACTERS) {
      throw lexer.problemAt("too long a number", lexer.line(), start + 1, at + 1);
    }
    double value = Double.parseDouble(lexer.slice(start, at).replace("_", ""));
    if (imaginary) {
      at++;
      refuseSuffix(at, "imaginary");
      lexer.moveTo(at);
      lexer.add(Token.NUMBER, new Literal.ImaginaryLiteral(value));
      return;
    }
    if (at == mantissaEnd && isInteger(start, at)) {
      refuseLeadingZeros(start, at);
      finishDecimal(start, at);
      return;
    }
    refuseSuffix(at, "decimal");
    lexer.moveTo(at);
    lexer.add(Token.NUMBER, new Literal.FloatLiteral(value));
  }

  private boolean isInteger(int start, int end) {
    for (int at = start; at < end; at++) {
      if (lexer.at(at) == '.') {
        return false;
      }
    }
    return true;
  }

  /** The end of an exponent at an offset; the offset itself if there is none. */
  private int exponent(int at) {
    if ((lexer.at(at) | 0x20) != 'e') {
      return at;
    }
    char sign = lexer.at(at + 1);
    if (sign == '+' || sign == '-') {
      if (!isDecimalDigit(lexer.at(at + 2))) {
        throw invalid("invalid decimal literal", at + 2);
      }
      return digits(at + 2);
    }
    return isDecimalDigit(sign) ? digits(at + 1) : at;
  }

  /** The end of a run of decimal digits with single underscores between them. */
  private int digits(int start) {
    int at = start;
    while (true) {
      while (isDecimalDigit(lexer.at(at))) {
        at++;
      }
      if (lexer.at(at) != '_') {
        return at;
      }
      if (!isDecimalDigit(lexer.at(++at))) {
        throw invalid("invalid decimal literal", at);
      }
    }
  }

  /** Refuses letters right after a number, except keywords, which only deserve a warning. */
  private void refuseSuffix(int at, String name) {
    if (lexer.at(at) >= 128 || !Lexer.isIdentifierPart(lexer.at(at))) {
      return;
    }
    boolean keyword =
        switch (lexer.at(at)) {
          case 'a' -> follows("and", at);
          case 'e' -> follows("else", at);
          case 'f' -> follows("for", at);
          case 'i' -> follows("if", at) || follows("in", at) || follows("is", at);
          case 'n' -> follows("not", at);
          case 'o' -> follows("or", at);
          default -> false;
        };
    if (!keyword) {
      throw invalid("invalid " + name + " literal", at);
    }
    lexer.warn("invalid " + name + " literal");
  }

  private boolean follows(String word, int at) {
    for (int i = 0; i < word.length(); i++) {
      if (lexer.at(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return !Lexer.isIdentifierPart(lexer.at(at + word.length()));
  }

  /** A problem whose offset, counted from 1, is the column of {@code at}, counted from 0. */
  private SyntaxProblem invalid(String message, int at) {
    int offset = lexer.tokenColumn() + (at - lexer.tokenStart());
    return lexer.problemAt(message, lexer.line(), offset, offset);
  }

  private static boolean isDecimalDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The value of a digit up to base 16; a large number for any other character. */
  private static int digit(char c) {
    if (isDecimalDigit(c)) {
      return c - '0';
    }
    int lower = c | 0x20;
    return c < 128 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : Integer.MAX_VALUE;
  }
}
