// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the parser that reads the arguments of calls and the parameters of functions. */
final class ArgumentParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;

  ArgumentParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** What stands between the parentheses of a call or a class header. */
  record Call(List<Expression> arguments, List<Expression.Keyword> keywords) {}

  // ---- calls

  /** Arguments with their parentheses. */
  Call call() {
    int start = cursor.position();
    cursor.expect(Token.LEFT_PAREN);
    if (cursor.diagnosing()) {
      expressions.diagnosis().arguments();
    }
    List<Expression> positional = new ArrayList<>();
    List<Expression.Keyword> keywords = new ArrayList<>(0);
    boolean unpacked = false;
    while (!cursor.at(Token.RIGHT_PAREN)) {
      if (cursor.at(Token.DOUBLE_STAR)) {
        keywords.add(mapping());
        unpacked = true;
      } else if (cursor.at(Token.STAR)) {
        positional.add(iterable(unpacked));
      } else if (cursor.at(Token.NAME) && cursor.peek(1) == Token.EQUAL) {
        keywords.add(keyword());
      } else {
        positional.add(argument(start, positional, keywords, unpacked));
      }
      if (!cursor.accept(Token.COMMA)) {
        break;
      }
    }
    cursor.expect(Token.RIGHT_PAREN);
    cursor.grow();
    return new Call(List.copyOf(positional), List.copyOf(keywords));
  }

  private Expression.Keyword mapping() {
    int start = cursor.position();
    cursor.advance();
    Expression value = expressions.expression();
    return new Expression.Keyword(cursor.since(start), null, value);
  }

  private Expression iterable(boolean unpacked) {
    int start = cursor.position();
    cursor.advance();
    Expression value = expressions.expression();
    cursor.grow();
    Span span = cursor.since(start);
    if (unpacked) {
      throw cursor.refusal(
          span, "iterable argument unpacking follows keyword argument unpacking");
    }
    return new Expression.Starred(span, value);
  }

  private Expression.Keyword keyword() {
    int start = cursor.position();
    String name = cursor.name();
    cursor.advance();
    if (cursor.diagnosing()) {
      expressions.diagnosis().keywordValue(start);
    }
    Expression value = expressions.expression();
    if (cursor.diagnosing() && expressions.atComprehension()) {
      expressions.diagnosis().comprehensionAfterKeyword(start);
    }
    return new Expression.Keyword(cursor.since(start), name, value);
  }

  private Expression argument(
      int start,
      List<Expression> positional,
      List<Expression.Keyword> keywords,
      boolean unpacked) {
    int first = cursor.position();
    Expression value = expressions.argument();
    if (expressions.atComprehension()) {
      return generator(start, first, value, positional.isEmpty() && keywords.isEmpty());
    }
    if (!keywords.isEmpty()) {
      throw cursor.refusal(
          cursor.span(cursor.position() - 1),
          unpacked
              ? "positional argument follows keyword argument unpacking"
              : "positional argument follows keyword argument");
    }
    return value;
  }

  private Expression generator(int start, int first, Expression element, boolean only) {
    List<Expression.Comprehension> generators = expressions.comprehensions();
    if (!only || !cursor.at(Token.RIGHT_PAREN)) {
      throw expressions.diagnosis().bareGenerator(first, only);
    }
    cursor.grow();
    return new Expression.GeneratorExp(
        cursor.tokens().span(start, cursor.position()), element, generators);
  }

  // ---- parameters

  /** The parameters of a lambda, up to its colon. */
  Arguments lambdaParameters() {
    return new Parameters(Token.COLON, false).read();
  }

  /** The parameters of a function, without the parentheses. */
  Arguments functionParameters() {
    return new Parameters(Token.RIGHT_PAREN, true).read();
  }

  /** The parameters read so far of one function or lambda. */
  private final class Parameters {
    private final Token end;
    private final boolean annotated;
    private final List<Parameter> positionalOnly = new ArrayList<>(0);
    private final List<Parameter> positional = new ArrayList<>();
    private final List<Parameter> keywordOnly = new ArrayList<>(0);
    private @Nullable Parameter varargs;
    private @Nullable Parameter kwargs;
    private boolean slash;
    private boolean star;
    private boolean defaults;

    Parameters(Token end, boolean annotated) {
      this.end = end;
      this.annotated = annotated;
    }

    Arguments read() {
      while (!cursor.at(end)) {
        switch (cursor.kind()) {
          case NAME -> named();
          case SLASH -> slash();
          case STAR -> star();
          case DOUBLE_STAR -> kwargs();
          default -> throw other();
        }
        if (!cursor.at(end)) {
          separate();
        }
      }
      return new Arguments(
          List.copyOf(positionalOnly),
          List.copyOf(positional),
          varargs,
          List.copyOf(keywordOnly),
          kwargs);
    }

    private void separate() {
      if (cursor.diagnosing() && slash && cursor.at(Token.STAR) && cursor.peek(-1) == Token.SLASH) {
        throw cursor.refusal("expected comma between / and *");
      }
      cursor.expect(Token.COMMA);
    }

    private RuntimeException other() {
      if (cursor.diagnosing() && cursor.at(Token.LEFT_PAREN)) {
        expressions.diagnosis().parenthesizedParameters(annotated);
      }
      return Cursor.mismatch();
    }

    private void named() {
      Parameter parameter = parameter(false);
      if (kwargs != null) {
        throw cursor.refusal(
            nameSpan(parameter), "arguments cannot follow var-keyword argument");
      }
      if (star) {
        keywordOnly.add(parameter);
        return;
      }
      if (parameter.defaultValue() != null) {
        defaults = true;
      } else if (defaults) {
        throw cursor.refusal(
            nameSpan(parameter), "parameter without a default follows parameter with a default");
      }
      positional.add(parameter);
    }

    private Span nameSpan(Parameter parameter) {
      Span span = parameter.span();
      int length = parameter.name().codePointCount(0, parameter.name().length());
      return new Span(span.line(), span.column(), span.line(), span.column() + length);
    }

    private Parameter parameter(boolean starAnnotation) {
      int start = cursor.position();
      String name = cursor.name();
      Expression annotation = null;
      if (annotated && cursor.accept(Token.COLON)) {
        annotation = starAnnotation && cursor.at(Token.STAR)
            ? expressions.starred()
            : expressions.expression();
      }
      Span span = cursor.since(start);
      Expression value = null;
      if (cursor.at(Token.EQUAL)) {
        value = defaultValue();
      }
      return new Parameter(span, name, annotation, value);
    }

    private Expression defaultValue() {
      int equal = cursor.position();
      cursor.advance();
      if (cursor.diagnosing() && (cursor.at(end) || cursor.at(Token.COMMA))) {
        throw cursor.problemAtToken(equal, "expected default value expression");
      }
      return expressions.expression();
    }

    private void slash() {
      if (kwargs != null) {
        throw cursor.refusal("arguments cannot follow var-keyword argument");
      }
      if (slash) {
        throw cursor.refusal("/ may appear only once");
      }
      if (star) {
        throw cursor.refusal("/ must be ahead of *");
      }
      if (positional.isEmpty()) {
        throw cursor.refusal("at least one argument must precede /");
      }
      slash = true;
      positionalOnly.addAll(positional);
      positional.clear();
      cursor.advance();
    }

    private void star() {
      if (kwargs != null) {
        throw cursor.refusal("arguments cannot follow var-keyword argument");
      }
      if (star) {
        throw cursor.refusal("* argument may appear only once");
      }
      star = true;
      int token = cursor.position();
      cursor.advance();
      if (cursor.at(Token.NAME)) {
        varargs = parameter(true);
        if (varargs.defaultValue() != null) {
          throw cursor.refusal("var-positional argument cannot have default value");
        }
      } else if (!cursor.at(Token.COMMA)
          || cursor.peek(1) == end
          || cursor.peek(1) == Token.DOUBLE_STAR) {
        boolean ends = cursor.at(end) || cursor.at(Token.COMMA);
        if (ends) {
          throw cursor.refusal(cursor.span(token), "named arguments must follow bare *");
        }
        throw Cursor.mismatch();
      }
    }

    private void kwargs() {
      if (kwargs != null) {
        throw cursor.refusal("arguments cannot follow var-keyword argument");
      }
      cursor.advance();
      int start = cursor.position();
      String name = cursor.name();
      Expression annotation =
          annotated && cursor.accept(Token.COLON) ? expressions.expression() : null;
      if (cursor.at(Token.EQUAL)) {
        throw cursor.refusal("var-keyword argument cannot have default value");
      }
      kwargs = new Parameter(cursor.since(start), name, annotation, null);
    }
  }
}
