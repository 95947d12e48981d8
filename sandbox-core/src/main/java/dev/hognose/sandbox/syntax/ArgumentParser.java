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
    return new CallArguments(true).read();
  }

  /** As {@link #call}, but without a bare generator expression. */
  Call classHeader() {
    return new CallArguments(false).read();
  }

  /** The arguments read so far of one call. */
  private final class CallArguments {
    private final int start = cursor.position();
    private final boolean generatorAllowed;
    private final List<Expression> positional = new ArrayList<>();
    private final List<Expression.Keyword> keywords = new ArrayList<>(0);
    private boolean unpacked;
    private boolean misplaced;

    /** Whether the first argument that is misplaced follows one that is unpacked. */
    private boolean afterUnpacking;

    CallArguments(boolean generatorAllowed) {
      this.generatorAllowed = generatorAllowed;
    }

    Call read() {
      cursor.expect(Token.LEFT_PAREN);
      while (!cursor.at(Token.RIGHT_PAREN)) {
        switch (cursor.kind()) {
          case DOUBLE_STAR -> mapping();
          case STAR -> iterable();
          default -> {
            if (cursor.at(Token.NAME) && cursor.peek(1) == Token.EQUAL) {
              keywords.add(keyword());
            } else {
              argument();
            }
          }
        }
        if (!cursor.accept(Token.COMMA)) {
          break;
        }
      }
      if (misplaced) {
        throw cursor.refusal(
            afterUnpacking
                ? "positional argument follows keyword argument unpacking"
                : "positional argument follows keyword argument");
      }
      cursor.expect(Token.RIGHT_PAREN);
      cursor.grow();
      return new Call(List.copyOf(positional), List.copyOf(keywords));
    }

    private void mapping() {
      int first = cursor.position();
      cursor.advance();
      Expression value = expressions.expression();
      if (cursor.diagnosing() && cursor.at(Token.EQUAL)) {
        expressions.diagnosis().assignmentToUnpacking(first, "keyword");
      }
      keywords.add(new Expression.Keyword(cursor.since(first), null, value));
      unpacked = true;
    }

    private void iterable() {
      int first = cursor.position();
      Expression.Starred starred = expressions.starredArgument();
      if (unpacked) {
        throw cursor.refusalFrom(
            first - 1, "iterable argument unpacking follows keyword argument unpacking");
      }
      if (cursor.diagnosing() && cursor.at(Token.EQUAL)) {
        expressions.diagnosis().assignmentToUnpacking(first, "iterable");
      }
      if (cursor.diagnosing() && generatorAllowed && positional.isEmpty() && keywords.isEmpty()) {
        expressions.diagnosis().unpackingInComprehension(first);
      }
      positional.add(starred);
    }

    private void argument() {
      int first = cursor.position();
      Expression value = expressions.argument();
      if (generatorAllowed && expressions.atComprehension()) {
        positional.add(generator(start, first, value, positional.isEmpty() && keywords.isEmpty()));
        return;
      }
      if (cursor.diagnosing() && cursor.at(Token.EQUAL)) {
        expressions.diagnosis().assignmentInArgument(value);
      }
      if (!keywords.isEmpty()) {
        if (!cursor.diagnosing()) {
          throw Cursor.mismatch();
        }
        afterUnpacking = misplaced ? afterUnpacking : unpacked;
        misplaced = true;
      }
      positional.add(value);
    }
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
      throw expressions.diagnosis().comprehensionAfterKeyword(start);
    }
    return new Expression.Keyword(cursor.since(start), name, value);
  }

  private Expression generator(int start, int first, Expression element, boolean only) {
    List<Expression.Comprehension> generators = expressions.comprehensions();
    if (!only || cursor.at(Token.COMMA)) {
      throw cursor.refusal(cursor.since(first), "Generator expression must be parenthesized");
    }
    if (!cursor.at(Token.RIGHT_PAREN)) {
      throw Cursor.mismatch();
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
      if (cursor.diagnosing()
          && cursor.at(Token.LEFT_PAREN)
          && expressions.diagnosis().atParenthesizedNames()) {
        return expressions.diagnosis().parenthesizedParameters(annotated);
      }
      return Cursor.mismatch();
    }

    private void named() {
      Parameter parameter = parameter();
      if (kwargs != null) {
        throw cursor.refusal(nameSpan(parameter), "arguments cannot follow var-keyword argument");
      }
      if (star) {
        keywordOnly.add(parameter);
        return;
      }
      if (parameter.defaultValue() != null) {
        defaults = true;
      } else if (defaults) {
        if (!cursor.at(Token.COMMA) && !cursor.at(end)) {
          throw Cursor.mismatch();
        }
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

    private Parameter parameter() {
      int start = cursor.position();
      String name = cursor.name();
      Expression annotation =
          annotated && cursor.accept(Token.COLON) ? expressions.expression() : null;
      Span span = cursor.since(start);
      Expression value = cursor.at(Token.EQUAL) ? defaultValue() : null;
      return new Parameter(span, name, annotation, value);
    }

    /** The parameter after a single star. */
    private Parameter starred() {
      int start = cursor.position();
      String name = cursor.name();
      Expression annotation =
          annotated && cursor.accept(Token.COLON) ? expressions.starExpression() : null;
      if (cursor.at(Token.EQUAL)) {
        throw cursor.refusal("var-positional argument cannot have default value");
      }
      return new Parameter(cursor.since(start), name, annotation, null);
    }

    private Expression defaultValue() {
      int equal = cursor.position();
      cursor.advance();
      if (cursor.diagnosing() && (cursor.at(Token.RIGHT_PAREN) || cursor.at(Token.COMMA))) {
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
        throw cursor.peek(1) == Token.COMMA
            ? cursor.refusal("at least one argument must precede /")
            : Cursor.mismatch();
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
        boolean second = cursor.peek(1) == Token.NAME || cursor.peek(1) == Token.COMMA;
        throw second ? cursor.refusal("* argument may appear only once") : Cursor.mismatch();
      }
      star = true;
      int token = cursor.position();
      cursor.advance();
      if (cursor.at(Token.NAME)) {
        varargs = starred();
      } else if (!cursor.at(Token.COMMA)
          || cursor.peek(1) == end
          || cursor.peek(1) == Token.DOUBLE_STAR) {
        boolean ends = cursor.at(end) || cursor.at(Token.COMMA);
        if (ends) {
          throw cursor.refusal(
              cursor.span(annotated ? token : cursor.farthest()),
              "named arguments must follow bare *");
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
