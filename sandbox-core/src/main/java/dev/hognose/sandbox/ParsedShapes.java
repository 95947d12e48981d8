// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Parser;
import dev.hognose.sandbox.syntax.SourceText;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import dev.hognose.sandbox.vm.SourceShapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers what the carets of a traceback need by parsing the piece of source alone. */
final class ParsedShapes implements SourceShapes {
  /** The only instance. */
  static final ParsedShapes INSTANCE = new ParsedShapes();

  private ParsedShapes() {}

  @Override
  public @Nullable Anchors anchors(String expression) {
    // Brackets around it let the expression go on over several lines.
    SourceText text = SourceText.of("", "(\n" + expression + "\n)");
    Expression parsed;
    try {
      parsed = Parser.parseExpression(text);
    } catch (SyntaxProblem problem) {
      return null;
    }
    return switch (parsed) {
      case Expression.BinOp e -> {
        Place place = find(text, e.left().span(), null);
        yield place == null ? null : place.to(place.column + e.op().symbol().length());
      }
      case Expression.Call e -> brackets(text, e.function().span(), "(", e.span());
      case Expression.Subscript e -> brackets(text, e.value().span(), "[", e.span());
      default -> null;
    };
  }

  private static @Nullable Anchors brackets(
      SourceText text, Span before, String bracket, Span whole) {
    Place place = find(text, before, bracket);
    return place == null
        ? null
        : new Anchors(place.line - 2, place.column, whole.endLine() - 2, whole.endColumn());
  }

  /**
   * The first character after a part of the expression that is neither white space nor a bracket
   * closed around that part nor in a comment; or the first such occurrence of a bracket.
   */
  private static @Nullable Place find(SourceText text, Span before, @Nullable String wanted) {
    int column = before.endColumn();
    for (int number = before.endLine(); number <= text.lineCount(); number++) {
      int[] line = text.line(number).codePoints().toArray();
      for (int i = column; i < line.length && line[i] != '#'; i++) {
        boolean passed =
            Character.isWhitespace(line[i])
                || line[i] == '\\'
                || line[i] == ')' && !")".equals(wanted);
        if (!passed) {
          return wanted == null || wanted.codePointAt(0) == line[i] ? new Place(number, i) : null;
        }
      }
      column = 0;
    }
    return null;
  }

  @Override
  public boolean isPlainCall(String lines, Anchors place) {
    List<Statement> body;
    try {
      body = Parser.parseModule(SourceText.of("", lines)).body();
    } catch (SyntaxProblem problem) {
      return false;
    }
    Expression call =
        switch (body.isEmpty() ? null : body.getFirst()) {
          case Statement.Return s
              when s.value() instanceof Expression.Call e
                  && e.function() instanceof Expression.Name ->
              e;
          case Statement.Assign s
              when s.targets().size() == 1
                  && s.targets().getFirst() instanceof Expression.Name
                  && s.value() instanceof Expression.Call e ->
              e;
          case null, default -> null;
        };
    if (call == null) {
      return false;
    }
    Span span = call.span();
    return span.line() == 1
        && span.column() == place.leftColumn()
        && span.endLine() - 1 == place.rightLine()
        && span.endColumn() == place.rightColumn();
  }

  /** A line of the bracketed text, counted from 1, and a column. */
  private record Place(int line, int column) {
    Anchors to(int endColumn) {
      return new Anchors(line - 2, column, line - 2, endColumn);
    }
  }
}
