// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the text of {@code str.format} apart into literal text and replacement fields. */
public final class StrFormatParser {
  /**
   * A piece of a format: literal text, and the field after it.
   *
   * @param literal text before the field, braces unescaped
   * @param field name of the field, or null if the format ends with the literal
   * @param conversion {@code r s a}, or 0
   * @param spec the specification, which may contain fields itself
   * @param problem what is wrong with the format after the literal, or null; the last piece then
   */
  public record Piece(
      String literal,
      @Nullable String field,
      int conversion,
      String spec,
      @Nullable PyError problem) {
    Piece(String literal, @Nullable String field, int conversion, String spec) {
      this(literal, field, conversion, spec, null);
    }
  }

  /**
   * One step from a value to another: an attribute or an item.
   *
   * @param problem what is wrong with the field here, or null; the last step then
   */
  public record Step(boolean isAttribute, String name, @Nullable PyError problem) {}

  private final String text;
  private int at;

  /** What a piece or a step takes with its texts. */
  private static final long PIECE_BYTES = 120;

  private StrFormatParser(String text) {
    this.text = text;
  }

  /** The pieces of a format, up to the first that is malformed. */
  public static List<Piece> parse(Meter meter, String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    try {
      new StrFormatParser(text).read(meter, pieces, literal);
    } catch (PyError problem) {
      pieces.add(new Piece(literal.toString(), null, 0, "", problem));
    }
    return pieces;
  }

  private void read(Meter meter, List<Piece> pieces, StringBuilder literal) {
    ListGrowth growth = new ListGrowth(meter);
    while (at < text.length()) {
      meter.pass(at);
      char c = text.charAt(at++);
      if (c != '{' && c != '}') {
        literal.append(c);
        continue;
      }
      boolean doubled = at < text.length() && text.charAt(at) == c;
      if (doubled) {
        literal.append(c);
        at++;
      } else if (c == '}') {
        throw Raise.valueError("Single '}' encountered in format string");
      } else if (at == text.length()) {
        throw Raise.valueError("Single '{' encountered in format string");
      } else {
        growth.before(PIECE_BYTES + literal.length());
        meter.work(1);
        pieces.add(field(literal.toString()));
        literal.setLength(0);
      }
    }
    if (!literal.isEmpty()) {
      pieces.add(new Piece(literal.toString(), null, 0, ""));
    }
  }

  private Piece field(String literal) {
    int start = at;
    boolean inBrackets = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '{' && !inBrackets) {
        throw Raise.valueError("unexpected '{' in field name");
      }
      if (c == '[') {
        inBrackets = true;
      } else if (c == ']') {
        inBrackets = false;
      } else if (!inBrackets && (c == '}' || c == ':' || c == '!')) {
        break;
      }
      at++;
    }
    if (at >= text.length()) {
      throw Raise.valueError("expected '}' before end of string");
    }
    String name = text.substring(start, at);
    char stop = text.charAt(at++);
    if (stop == '}') {
      return new Piece(literal, name, 0, "");
    }
    int conversion = 0;
    if (stop == '!') {
      if (at >= text.length()) {
        throw Raise.valueError("end of string while looking for conversion specifier");
      }
      conversion = text.codePointAt(at);
      at += Character.charCount(conversion);
      if (at >= text.length()) {
        throw Raise.valueError("unmatched '{' in format spec");
      }
      char after = text.charAt(at++);
      if (after == '}') {
        return new Piece(literal, name, conversion, "");
      }
      if (after != ':') {
        throw Raise.valueError("expected ':' after conversion specifier");
      }
    }
    return new Piece(literal, name, conversion, spec());
  }

  private String spec() {
    int start = at;
    int depth = 1;
    while (at < text.length()) {
      char c = text.charAt(at++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return text.substring(start, at - 1);
      }
    }
    throw Raise.valueError("unmatched '{' in format spec");
  }

  /** Where the first name of a field ends. */
  public static int firstEnd(String field) {
    int end = 0;
    while (end < field.length() && field.charAt(end) != '.' && field.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  /** The steps after the first name of a field, up to the first that is malformed. */
  public static List<Step> steps(Meter meter, String field) {
    List<Step> steps = new ArrayList<>();
    try {
      readSteps(meter, field, steps);
    } catch (PyError problem) {
      steps.add(new Step(false, "", problem));
    }
    return steps;
  }

  private static void readSteps(Meter meter, String field, List<Step> steps) {
    ListGrowth growth = new ListGrowth(meter);
    int at = firstEnd(field);
    while (at < field.length()) {
      boolean attribute = field.charAt(at) == '.';
      if (!attribute && field.charAt(at) != '[') {
        throw Raise.valueError("Only '.' or '[' may follow ']' in format field specifier");
      }
      int start = ++at;
      if (attribute) {
        while (at < field.length() && field.charAt(at) != '.' && field.charAt(at) != '[') {
          at++;
        }
      } else {
        at = field.indexOf(']', start);
        if (at < 0) {
          throw Raise.valueError("Missing ']' in format string");
        }
      }
      if (at == start) {
        throw Raise.valueError("Empty attribute in format string");
      }
      meter.work(1);
      growth.before(PIECE_BYTES + at - start);
      steps.add(new Step(attribute, field.substring(start, at), null));
      at += attribute ? 0 : 1;
    }
  }

  /** The number that a name is, or -1 if it is not one. */
  public static int number(String name) {
    if (name.isEmpty() || name.length() > 30) {
      return name.isEmpty() || !name.chars().allMatch(c -> c >= '0' && c <= '9') ? -1 : tooMany();
    }
    long value = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
      if (value > Integer.MAX_VALUE) {
        return tooMany();
      }
    }
    return (int) value;
  }

  private static int tooMany() {
    throw Raise.valueError("Too many decimal digits in format string");
  }
}
