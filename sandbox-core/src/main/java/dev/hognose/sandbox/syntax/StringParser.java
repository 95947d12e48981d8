// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the parser that reads string literals: concatenated, bytes, and f-strings. */
final class StringParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;
  private final String text;

  StringParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
    this.text = cursor.source().text();
  }

  /** One or more adjacent literals, as one expression. */
  Expression strings() {
    int outer = cursor.isolate();
    Expression result = concatenation();
    cursor.merge(outer);
    return result;
  }

  private Expression concatenation() {
    int start = cursor.position();
    boolean formatted = false;
    boolean bytes = false;
    boolean unicode = false;
    Pieces pieces = new Pieces();
    ByteArrayOutputStream octets = new ByteArrayOutputStream(0);
    while (cursor.at(Token.STRING) || cursor.at(Token.FSTRING_START)) {
      int token = cursor.position();
      if (cursor.at(Token.FSTRING_START)) {
        formatted = true;
        fstring(pieces);
      } else if (isBytes(token)) {
        bytes = true;
        octets.writeBytes(bytes(token));
        cursor.advance();
      } else {
        unicode = true;
        pieces.add(string(token), cursor.span(token));
        cursor.advance();
      }
    }
    if (bytes && (formatted || unicode)) {
      throw cursor.problemAtToken(cursor.farthest(), "cannot mix bytes and nonbytes literals");
    }
    Span span = cursor.since(start);
    if (formatted) {
      cursor.grow();
      return new Expression.JoinedStr(span, pieces.values());
    }
    return new Expression.Constant(
        span,
        bytes
            ? new Literal.BytesLiteral(octets.toByteArray())
            : new Literal.StringLiteral(pieces.text()));
  }

  /** Literal text and fields of a string, with adjacent text joined. */
  private static final class Pieces {
    private final List<Expression> values = new ArrayList<>(1);
    private final StringBuilder pending = new StringBuilder();
    private @Nullable Span pendingSpan;
    private @Nullable String only;

    void add(String part, Span span) {
      if (only == null && pending.isEmpty()) {
        only = part;
      } else {
        if (only != null) {
          pending.append(only);
          only = null;
        }
        pending.append(part);
      }
      if (!part.isEmpty()) {
        pendingSpan = pendingSpan == null ? span : pendingSpan.to(span);
      }
    }

    void add(Expression.FormattedValue field) {
      flush();
      values.add(field);
    }

    String text() {
      return only != null ? only : pending.toString();
    }

    private void flush() {
      String joined = text();
      if (!joined.isEmpty() && pendingSpan != null) {
        values.add(new Expression.Constant(pendingSpan, new Literal.StringLiteral(joined)));
      }
      pending.setLength(0);
      only = null;
      pendingSpan = null;
    }

    List<Expression> values() {
      flush();
      return List.copyOf(values);
    }
  }

  // ---- plain strings

  private boolean isBytes(int token) {
    char first = (char) (text.charAt(cursor.tokens().start(token)) | 0x20);
    char second = (char) (text.charAt(cursor.tokens().start(token) + 1) | 0x20);
    return first == 'b' || (first == 'r' && second == 'b');
  }

  private int prefixLength(int token) {
    int start = cursor.tokens().start(token);
    int at = start;
    while (text.charAt(at) != '\'' && text.charAt(at) != '"') {
      at++;
    }
    return at - start;
  }

  private boolean isRaw(int token, int prefixLength) {
    int start = cursor.tokens().start(token);
    for (int at = start; at < start + prefixLength; at++) {
      if ((text.charAt(at) | 0x20) == 'r') {
        return true;
      }
    }
    return false;
  }

  private int quoteLength(int token, int prefixLength) {
    int start = cursor.tokens().start(token) + prefixLength;
    int length = cursor.tokens().end(token) - start;
    char quote = text.charAt(start);
    boolean triple =
        length >= 6 && text.charAt(start + 1) == quote && text.charAt(start + 2) == quote;
    return triple ? 3 : 1;
  }

  private String string(int token) {
    int prefix = prefixLength(token);
    int quote = quoteLength(token, prefix);
    return Escapes.string(
        text,
        cursor.tokens().start(token) + prefix + quote,
        cursor.tokens().end(token) - quote,
        isRaw(token, prefix),
        false,
        new At(token));
  }

  private byte[] bytes(int token) {
    int prefix = prefixLength(token);
    int quote = quoteLength(token, prefix);
    int start = cursor.tokens().start(token) + prefix + quote;
    int end = cursor.tokens().end(token) - quote;
    for (int at = start; at < end; at++) {
      if (text.charAt(at) >= 128) {
        throw cursor.problemAtToken(token, "bytes can only contain ASCII literal characters");
      }
    }
    return Escapes.bytes(text, start, end, isRaw(token, prefix), new At(token));
  }

  /** Reports what decoding meets in the text of one token. */
  private final class At implements Escapes.Reporter {
    private final int token;

    At(int token) {
      this.token = token;
    }

    @Override
    public SyntaxProblem problem(String message) {
      boolean part = cursor.tokens().kind(token) == Token.FSTRING_MIDDLE;
      return cursor.problemAtToken(part ? endOfString(token) : token, message);
    }

    @Override
    public void warn(String message) {
      cursor.lexer().warnings().add(new SyntaxWarning(cursor.span(token), message));
    }
  }

  /** Reports what decoding meets in the source of a field, whose strings have warned already. */
  private final class Again implements Escapes.Reporter {
    private final int token;

    Again(int token) {
      this.token = token;
    }

    @Override
    public SyntaxProblem problem(String message) {
      return cursor.problemAtToken(endOfString(token), message);
    }

    @Override
    public void warn(String message) {}
  }

  // ---- f-strings

  private void fstring(Pieces pieces) {
    int start = cursor.position();
    boolean raw = isRaw(start, prefixLength(start));
    cursor.advance();
    while (!cursor.at(Token.FSTRING_END)) {
      switch (cursor.kind()) {
        case FSTRING_MIDDLE -> {
          int token = cursor.position();
          cursor.advance();
          pieces.add(middle(token, raw), cursor.span(token));
        }
        case LEFT_BRACE -> field(pieces, raw);
        default -> throw Cursor.mismatch();
      }
    }
    cursor.advance();
  }

  private String middle(int token, boolean raw) {
    return Escapes.string(
        text, cursor.tokens().start(token), cursor.tokens().end(token), raw, true, new At(token));
  }

  /** The token that ends the f-string around a token. */
  private int endOfString(int token) {
    int nested = 0;
    for (int at = token; at < cursor.tokens().size(); at++) {
      switch (cursor.tokens().kind(at)) {
        case FSTRING_START -> nested++;
        case FSTRING_END -> {
          if (nested-- == 0) {
            return at;
          }
        }
        default -> {}
      }
    }
    return token;
  }

  private void field(Pieces pieces, boolean raw) {
    int outer = cursor.enter();
    int open = cursor.position();
    cursor.advance();
    if (cursor.diagnosing()) {
      expressions.diagnosis().fieldStart();
    }
    Expression value = expressions.yieldOrStarExpressions();
    boolean debug = cursor.accept(Token.EQUAL);
    if (debug) {
      Span span = cursor.span(open);
      Span next = cursor.span(cursor.position());
      String shown = sourceWithoutComments(open + 1, cursor.position());
      pieces.add(
          raw ? shown : Escapes.string(shown, 0, shown.length(), false, false, new Again(open)),
          new Span(span.endLine(), span.endColumn(), next.line(), next.column()));
    }
    if (cursor.diagnosing()) {
      expressions.diagnosis().fieldAfterValue(debug);
    }
    Expression.Conversion conversion =
        cursor.at(Token.EXCLAMATION) ? conversion() : Expression.Conversion.NONE;
    Expression.JoinedStr spec = cursor.at(Token.COLON) ? spec(raw) : null;
    if (cursor.diagnosing() && !cursor.at(Token.RIGHT_BRACE)) {
      throw expressions.diagnosis().fieldEnd(spec != null);
    }
    cursor.expect(Token.RIGHT_BRACE);
    if (debug && spec == null && conversion == Expression.Conversion.NONE) {
      conversion = Expression.Conversion.REPR;
    }
    cursor.grow();
    cursor.leave(outer);
    pieces.add(new Expression.FormattedValue(cursor.since(open), value, conversion, spec));
  }

  /** The source between two tokens, as {@code =} in a field shows it. */
  private String sourceWithoutComments(int first, int next) {
    Tokens tokens = cursor.tokens();
    StringBuilder shown = new StringBuilder();
    int at = tokens.end(first - 1);
    for (int token = first; token <= next; token++) {
      appendBlank(shown, at, tokens.start(token));
      if (token < next) {
        shown.append(text, tokens.start(token), tokens.end(token));
      }
      at = tokens.end(token);
    }
    return shown.toString();
  }

  private void appendBlank(StringBuilder shown, int start, int end) {
    int at = start;
    while (at < end) {
      int comment = text.indexOf('#', at, end);
      if (comment < 0) {
        shown.append(text, at, end);
        return;
      }
      shown.append(text, at, comment);
      at = text.indexOf('\n', comment, end);
      if (at < 0) {
        return;
      }
    }
  }

  private Expression.Conversion conversion() {
    int mark = cursor.position();
    cursor.advance();
    if (cursor.diagnosing()) {
      expressions.diagnosis().conversion(mark);
    }
    boolean adjacent = cursor.tokens().start(cursor.position()) == cursor.tokens().end(mark);
    int token = cursor.position();
    String name = cursor.name();
    if (!adjacent) {
      throw cursor.problem(
          cursor.since(mark),
          "f-string: conversion type must come right after the exclamanation mark");
    }
    return switch (name) {
      case "s" -> Expression.Conversion.STR;
      case "r" -> Expression.Conversion.REPR;
      case "a" -> Expression.Conversion.ASCII;
      default ->
          throw cursor.problemAtToken(
              token,
              "f-string: invalid conversion character '" + name + "': expected 's', 'r', or 'a'");
    };
  }

  private Expression.JoinedStr spec(boolean raw) {
    int start = cursor.position();
    cursor.advance();
    Pieces pieces = new Pieces();
    while (cursor.at(Token.FSTRING_MIDDLE) || cursor.at(Token.LEFT_BRACE)) {
      if (cursor.at(Token.LEFT_BRACE)) {
        field(pieces, raw);
      } else {
        int token = cursor.position();
        cursor.advance();
        pieces.add(middle(token, raw), cursor.span(token));
      }
    }
    cursor.grow();
    return new Expression.JoinedStr(cursor.since(start), pieces.values());
  }
}
