// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the parser that reads the patterns of {@code case} blocks. */
final class PatternParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;

  PatternParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** One pattern, or several without brackets as a sequence. */
  Pattern patterns() {
    int start = cursor.position();
    Pattern first = maybeStar();
    if (cursor.at(Token.COMMA)) {
      List<Pattern> elements = new ArrayList<>();
      elements.add(first);
      while (cursor.accept(Token.COMMA) && !cursor.at(Token.COLON) && !cursor.at(Token.IF)) {
        elements.add(maybeStar());
      }
      cursor.grow();
      return new Pattern.MatchSequence(cursor.since(start), List.copyOf(elements));
    }
    if (first instanceof Pattern.MatchStar) {
      throw Cursor.mismatch();
    }
    return first;
  }

  private Pattern maybeStar() {
    if (!cursor.at(Token.STAR)) {
      return pattern();
    }
    int start = cursor.position();
    cursor.advance();
    String name = cursor.name();
    return new Pattern.MatchStar(cursor.since(start), name.equals("_") ? null : name);
  }

  private Pattern pattern() {
    int outer = cursor.enter();
    int start = cursor.position();
    Pattern result = alternatives();
    if (cursor.accept(Token.AS)) {
      String name = target();
      cursor.grow();
      result = new Pattern.MatchAs(cursor.since(start), result, name);
    }
    cursor.leave(outer);
    return result;
  }

  /** The name after {@code as}. */
  private String target() {
    int token = cursor.position();
    if (cursor.at(Token.NAME) && !cursor.atSoft("_")) {
      return cursor.name();
    }
    if (cursor.diagnosing()) {
      if (cursor.at(Token.NAME)) {
        throw cursor.refusal("cannot use '_' as a target");
      }
      if (cursor.kind().startsExpression()) {
        expressions.expression();
        throw cursor.problem(cursor.since(token), "invalid pattern target");
      }
    }
    throw Cursor.mismatch();
  }

  private Pattern alternatives() {
    int start = cursor.position();
    Pattern first = closed();
    if (!cursor.at(Token.PIPE)) {
      return first;
    }
    List<Pattern> patterns = new ArrayList<>();
    patterns.add(first);
    while (cursor.accept(Token.PIPE)) {
      patterns.add(closed());
    }
    cursor.grow();
    return new Pattern.MatchOr(cursor.since(start), List.copyOf(patterns));
  }

  private Pattern closed() {
    int start = cursor.position();
    int outer = cursor.isolate();
    Pattern result =
        switch (cursor.kind()) {
          case NUMBER, MINUS -> value(start, number());
          case STRING, FSTRING_START -> value(start, string());
          case NONE -> singleton(new Literal.NoneLiteral());
          case TRUE -> singleton(new Literal.BoolLiteral(true));
          case FALSE -> singleton(new Literal.BoolLiteral(false));
          case LEFT_PAREN -> group();
          case LEFT_BRACKET -> sequence(Token.RIGHT_BRACKET);
          case LEFT_BRACE -> mapping();
          case NAME -> name();
          default -> throw Cursor.mismatch();
        };
    cursor.merge(outer);
    return result;
  }

  private Pattern value(int start, Expression value) {
    cursor.grow();
    return new Pattern.MatchValue(cursor.since(start), value);
  }

  private Pattern singleton(Literal value) {
    int start = cursor.position();
    cursor.advance();
    return new Pattern.MatchSingleton(cursor.since(start), value);
  }

  private Expression string() {
    Expression value = expressions.strings();
    if (value instanceof Expression.JoinedStr) {
      throw cursor.problem(value.span(), "patterns may only match literals and attribute lookups");
    }
    return value;
  }

  /** A number with an optional sign, or a complex number such as {@code -1 + 2j}. */
  private Expression number() {
    int start = cursor.position();
    Expression real = signed();
    if (!cursor.at(Token.PLUS) && !cursor.at(Token.MINUS)) {
      return real;
    }
    refuseUnless(!isImaginary(real), start, "real number required in complex literal");
    BinaryOperator operator = cursor.at(Token.PLUS) ? BinaryOperator.ADD : BinaryOperator.SUB;
    cursor.advance();
    int second = cursor.position();
    Expression imaginary = unsigned();
    refuseUnless(isImaginary(imaginary), second, "imaginary number required in complex literal");
    cursor.grow();
    return new Expression.BinOp(cursor.since(start), real, operator, imaginary);
  }

  private void refuseUnless(boolean fits, int token, String message) {
    if (!fits) {
      throw cursor.problem(cursor.since(token), message);
    }
  }

  private static boolean isImaginary(Expression number) {
    return switch (number) {
      case Expression.Constant constant -> constant.value() instanceof Literal.ImaginaryLiteral;
      case Expression.UnaryOp unary -> isImaginary(unary.operand());
      default -> false;
    };
  }

  private Expression signed() {
    int start = cursor.position();
    if (!cursor.accept(Token.MINUS)) {
      return unsigned();
    }
    Expression operand = unsigned();
    cursor.grow();
    return new Expression.UnaryOp(cursor.since(start), UnaryOperator.U_SUB, operand);
  }

  private Expression unsigned() {
    if (cursor.tokens().value(cursor.position()) instanceof Literal literal) {
      return expressions.constant(literal);
    }
    throw Cursor.mismatch();
  }

  // ---- names

  private Pattern name() {
    int start = cursor.position();
    String name = cursor.name();
    if (!cursor.at(Token.DOT) && !cursor.at(Token.LEFT_PAREN)) {
      return new Pattern.MatchAs(cursor.since(start), null, name.equals("_") ? null : name);
    }
    Expression dotted = attributes(start, name);
    return cursor.at(Token.LEFT_PAREN) ? matchClass(start, dotted) : value(start, dotted);
  }

  private Expression attributes(int start, String name) {
    Expression dotted = new Expression.Name(cursor.since(start), name);
    while (cursor.accept(Token.DOT)) {
      String attribute = cursor.name();
      cursor.grow();
      dotted = new Expression.Attribute(cursor.since(start), dotted, attribute);
    }
    return dotted;
  }

  private Pattern matchClass(int start, Expression cls) {
    cursor.expect(Token.LEFT_PAREN);
    List<Pattern> positional = new ArrayList<>();
    List<String> names = new ArrayList<>(0);
    List<Pattern> keywords = new ArrayList<>(0);
    while (!cursor.at(Token.RIGHT_PAREN)) {
      if (cursor.at(Token.NAME) && cursor.peek(1) == Token.EQUAL) {
        names.add(cursor.name());
        cursor.advance();
        keywords.add(pattern());
      } else {
        int first = cursor.position();
        positional.add(pattern());
        if (!names.isEmpty()) {
          throw cursor.refusal(
              positionalSpan(first), "positional patterns follow keyword patterns");
        }
      }
      if (!cursor.accept(Token.COMMA)) {
        break;
      }
    }
    cursor.expect(Token.RIGHT_PAREN);
    cursor.grow();
    return new Pattern.MatchClass(
        cursor.since(start),
        cls,
        List.copyOf(positional),
        List.copyOf(names),
        List.copyOf(keywords));
  }

  /** The span of positional patterns that start at a token, up to a keyword pattern or the end. */
  private Span positionalSpan(int first) {
    int end = cursor.position();
    while (cursor.at(Token.COMMA)
        && cursor.peek(1) != Token.RIGHT_PAREN
        && cursor.peek(2) != Token.EQUAL) {
      cursor.advance();
      pattern();
      end = cursor.position();
    }
    return cursor.tokens().span(first, end - 1);
  }

  // ---- brackets

  private Pattern group() {
    int start = cursor.position();
    boolean sequence = cursor.peek(1) == Token.RIGHT_PAREN || cursor.peek(1) == Token.STAR;
    if (sequence) {
      return sequence(Token.RIGHT_PAREN);
    }
    cursor.advance();
    Pattern first = pattern();
    if (cursor.accept(Token.RIGHT_PAREN)) {
      return first;
    }
    List<Pattern> elements = elements(first, Token.RIGHT_PAREN);
    cursor.grow();
    return new Pattern.MatchSequence(cursor.since(start), elements);
  }

  private Pattern sequence(Token end) {
    int start = cursor.position();
    cursor.advance();
    List<Pattern> elements;
    if (cursor.accept(end)) {
      elements = List.of();
    } else {
      Pattern first = maybeStar();
      if (end == Token.RIGHT_PAREN && !cursor.at(Token.COMMA)) {
        throw Cursor.mismatch();
      }
      elements = elements(first, end);
    }
    cursor.grow();
    return new Pattern.MatchSequence(cursor.since(start), elements);
  }

  private List<Pattern> elements(Pattern first, Token end) {
    List<Pattern> elements = new ArrayList<>();
    elements.add(first);
    while (cursor.accept(Token.COMMA) && !cursor.at(end)) {
      elements.add(maybeStar());
    }
    cursor.expect(end);
    return List.copyOf(elements);
  }

  private Pattern mapping() {
    int start = cursor.position();
    cursor.expect(Token.LEFT_BRACE);
    List<Expression> keys = new ArrayList<>();
    List<Pattern> patterns = new ArrayList<>();
    String rest = null;
    while (!cursor.at(Token.RIGHT_BRACE)) {
      if (cursor.accept(Token.DOUBLE_STAR)) {
        rest = restName();
        cursor.accept(Token.COMMA);
        break;
      }
      int outer = cursor.isolate();
      keys.add(key());
      cursor.merge(outer);
      cursor.expect(Token.COLON);
      patterns.add(pattern());
      if (!cursor.accept(Token.COMMA)) {
        break;
      }
    }
    cursor.expect(Token.RIGHT_BRACE);
    cursor.grow();
    return new Pattern.MatchMapping(
        cursor.since(start), List.copyOf(keys), List.copyOf(patterns), rest);
  }

  private @Nullable String restName() {
    if (cursor.atSoft("_")) {
      throw Cursor.mismatch();
    }
    return cursor.name();
  }

  private Expression key() {
    int start = cursor.position();
    return switch (cursor.kind()) {
      case NUMBER, MINUS -> number();
      case STRING, FSTRING_START -> string();
      case NONE -> expressions.constant(new Literal.NoneLiteral());
      case TRUE -> expressions.constant(new Literal.BoolLiteral(true));
      case FALSE -> expressions.constant(new Literal.BoolLiteral(false));
      case NAME -> {
        String name = cursor.name();
        if (!cursor.at(Token.DOT)) {
          throw Cursor.mismatch();
        }
        yield attributes(start, name);
      }
      default -> throw Cursor.mismatch();
    };
  }
}
