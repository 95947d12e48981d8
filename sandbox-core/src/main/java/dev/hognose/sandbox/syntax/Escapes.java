// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.Arrays;
import java.util.Locale;

/** The decoding of escape sequences in one string literal. */
final class Escapes {
  /** Where decoding reports what it meets. */
  interface Reporter {
    /** What to throw for an escape that cannot be decoded. */
    SyntaxProblem problem(String message);

    void warn(String message);
  }

  private final String text;
  private final int end;
  private final Reporter reporter;
  private int position;

  /** How far decoding is in CPython's intermediate form, which messages give as the position. */
  private int reportedPosition;

  /** Whether a warning was given: a literal gives the first only. */
  private boolean warned;

  private Escapes(String text, int start, int end, Reporter reporter) {
    this.text = text;
    this.end = end;
    this.reporter = reporter;
    this.position = start;
  }

  /**
   * The string that part of a source denotes.
   *
   * @param doubledBraces whether <code>{{</code> stands for <code>{</code>, as in an f-string
   */
  static String string(
      String text, int start, int end, boolean raw, boolean doubledBraces, Reporter reporter) {
    if (raw || text.indexOf('\\', start, end) < 0) {
      String plain = text.substring(start, end);
      return doubledBraces ? plain.replace("{{", "{").replace("}}", "}") : plain;
    }
    return new Escapes(text, start, end, reporter).decode(doubledBraces);
  }

  private String decode(boolean doubledBraces) {
    StringBuilder result = new StringBuilder(end - position);
    while (position < end) {
      char c = text.charAt(position++);
      if (c == '\\') {
        escape(result);
      } else {
        if (!Character.isLowSurrogate(c)) {
          reportedPosition += c < 128 ? 1 : 10;
        }
        result.append(c);
        boolean brace = doubledBraces && (c == '{' || c == '}');
        if (brace && position < end && text.charAt(position) == c) {
          position++;
        }
      }
    }
    return result.toString();
  }

  private void escape(StringBuilder result) {
    int start = position - 1;
    char c = position < end ? text.charAt(position) : text.charAt(end);
    if (position >= end) {
      reporter.warn("invalid escape sequence '\\" + c + "'");
      result.append('\\');
      reportedPosition++;
      return;
    }
    position++;
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> result.append(c);
      case 'a' -> result.append('\u0007');
      case 'b' -> result.append('\b');
      case 'f' -> result.append('\f');
      case 'n' -> result.append('\n');
      case 'r' -> result.append('\r');
      case 't' -> result.append('\t');
      case 'v' -> result.append('\u000B');
      case 'x' -> codePoint(result, start, 2, "truncated \\xXX escape");
      case 'u' -> codePoint(result, start, 4, "truncated \\uXXXX escape");
      case 'U' -> codePoint(result, start, 8, "truncated \\UXXXXXXXX escape");
      case 'N' -> named(result, start);
      default -> {
        if (c >= '0' && c <= '7') {
          result.append((char) octal(c));
        } else {
          unknown(result, c);
          return;
        }
      }
    }
    reportedPosition += position - start;
  }

  private void warn(String message) {
    if (!warned) {
      warned = true;
      reporter.warn(message);
    }
  }

  private void unknown(StringBuilder result, char c) {
    position--;
    int codePoint = text.codePointAt(position);
    warn("invalid escape sequence '\\" + Character.toString(codePoint) + "'");
    result.append('\\');
    reportedPosition++;
    if (c < 128) {
      position++;
      reportedPosition++;
      result.append(c);
    }
  }

  private int octal(char first) {
    int start = position - 2;
    int value = first - '0';
    for (int i = 0; i < 2 && position < end; i++) {
      int digit = text.charAt(position) - '0';
      if (digit < 0 || digit > 7) {
        break;
      }
      value = value * 8 + digit;
      position++;
    }
    if (value > 0xFF) {
      warn("invalid octal escape sequence '" + text.substring(start, position) + "'");
    }
    return value;
  }

  private void codePoint(StringBuilder result, int start, int digits, String truncated) {
    int value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = position < end ? hexDigit(text.charAt(position)) : -1;
      if (digit < 0) {
        throw undecodable(start, truncated);
      }
      value = value << 4 | digit;
      position++;
    }
    if (!Character.isValidCodePoint(value)) {
      throw undecodable(start, "illegal Unicode character");
    }
    result.appendCodePoint(value);
  }

  private void named(StringBuilder result, int start) {
    int close = position < end && text.charAt(position) == '{' ? text.indexOf('}', position) : -1;
    if (close < 0 || close >= end || close == position + 1) {
      if (position < end && text.charAt(position) == '{') {
        position = close < 0 || close >= end ? end : close;
      }
      throw undecodable(start, "malformed \\N character escape");
    }
    String name = text.substring(position + 1, close);
    position = close + 1;
    int codePoint = CharacterNames.find(name.toUpperCase(Locale.ROOT));
    if (codePoint < 0) {
      throw undecodable(start, "unknown Unicode character name");
    }
    result.appendCodePoint(codePoint);
  }

  private SyntaxProblem undecodable(int start, String reason) {
    int last = reportedPosition + (position - start) - 1;
    return reporter.problem(
        "(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s"
            .formatted(reportedPosition, last, reason));
  }

  /** The bytes that part of a source denotes; it holds ASCII characters only. */
  static byte[] bytes(String text, int start, int end, boolean raw, Reporter reporter) {
    return new Escapes(text, start, end, reporter).decodeBytes(raw);
  }

  private byte[] decodeBytes(boolean raw) {
    byte[] result = new byte[end - position];
    int start = position;
    int size = 0;
    while (position < end) {
      char c = text.charAt(position++);
      if (c != '\\' || raw) {
        result[size++] = (byte) c;
        continue;
      }
      c = text.charAt(position++);
      switch (c) {
        case '\n' -> {}
        case '\\', '\'', '"' -> result[size++] = (byte) c;
        case 'a' -> result[size++] = 7;
        case 'b' -> result[size++] = '\b';
        case 'f' -> result[size++] = '\f';
        case 'n' -> result[size++] = '\n';
        case 'r' -> result[size++] = '\r';
        case 't' -> result[size++] = '\t';
        case 'v' -> result[size++] = 11;
        case 'x' -> result[size++] = (byte) hexByte(position - 2 - start);
        default -> {
          if (c >= '0' && c <= '7') {
            result[size++] = (byte) octal(c);
          } else {
            warn("invalid escape sequence '\\" + c + "'");
            result[size++] = '\\';
            result[size++] = (byte) c;
          }
        }
      }
    }
    return Arrays.copyOf(result, size);
  }

  private int hexByte(int reported) {
    int high = position < end ? hexDigit(text.charAt(position)) : -1;
    int low = position + 1 < end ? hexDigit(text.charAt(position + 1)) : -1;
    if (high < 0 || low < 0) {
      throw reporter.problem("(value error) invalid \\x escape at position " + reported);
    }
    position += 2;
    return high << 4 | low;
  }

  private static int hexDigit(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
