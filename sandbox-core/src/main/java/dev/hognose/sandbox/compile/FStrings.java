// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Expression;
import java.util.List;

/** The source text of f-strings. */
final class FStrings {
  private static final List<String> QUOTES = List.of("'", "\"", "'''", "\"\"\"");

  private FStrings() {}

  /** An f-string in the first kind of quotes that its parts do not contain. */
  static String unparse(List<Expression> values) {
    StringBuilder content = new StringBuilder();
    for (Expression value : values) {
      part(value, content);
    }
    String text = content.toString();
    for (String quote : QUOTES) {
      boolean lines = text.indexOf('\n') >= 0 && quote.length() == 1;
      if (!lines && !text.contains(quote) && !text.endsWith(quote.substring(0, 1))) {
        return "f" + quote + text + quote;
      }
    }
    return "f" + Literals.quote(text);
  }

  private static void part(Expression value, StringBuilder content) {
    String plain = DisplayCompiler.text(value);
    if (plain != null) {
      content.append(escape(plain.replace("{", "{{").replace("}", "}}")));
      return;
    }
    if (!(value instanceof Expression.FormattedValue field)) {
      content.append('{').append(Unparser.unparse(value)).append('}');
      return;
    }
    String text = Unparser.unparseField(field.value());
    content.append(text.startsWith("{") ? "{ " : "{").append(text);
    content.append(
        switch (field.conversion()) {
          case NONE -> "";
          case STR -> "!s";
          case REPR -> "!r";
          case ASCII -> "!a";
        });
    Expression.JoinedStr specification = field.formatSpec();
    if (specification != null) {
      content.append(':');
      for (Expression inner : specification.values()) {
        part(inner, content);
      }
    }
    content.append('}');
  }

  private static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
