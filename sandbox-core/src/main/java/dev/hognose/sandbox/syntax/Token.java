// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of token.
 *
 * <p>Soft keywords ({@code match}, {@code case}, {@code type}, {@code _}) are {@link #NAME}s; the
 * parser tells them by their text. An f-string is a sequence of tokens from {@link #FSTRING_START}
 * to {@link #FSTRING_END} (PEP 701).
 */
enum Token {
  END(""),
  NEWLINE(""),
  INDENT(""),
  DEDENT(""),
  NAME(""),
  NUMBER(""),
  STRING(""),
  FSTRING_START(""),
  FSTRING_MIDDLE(""),
  FSTRING_END(""),
  /** A printable ASCII character that no token starts with, such as {@code $}. */
  UNKNOWN(""),
  /** The place where the lexer gave up; always the last token. */
  ERROR(""),

  LEFT_PAREN("("),
  RIGHT_PAREN(")"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  COMMA(","),
  COLON(":"),
  SEMICOLON(";"),
  DOT("."),
  ELLIPSIS("..."),
  ARROW("->"),
  WALRUS(":="),
  EXCLAMATION("!"),
  EQUAL("="),

  PIPE("|", 1, BinaryOperator.BIT_OR),
  CARET("^", 2, BinaryOperator.BIT_XOR),
  AMPERSAND("&", 3, BinaryOperator.BIT_AND),
  LEFT_SHIFT("<<", 4, BinaryOperator.L_SHIFT),
  RIGHT_SHIFT(">>", 4, BinaryOperator.R_SHIFT),
  PLUS("+", 5, BinaryOperator.ADD),
  MINUS("-", 5, BinaryOperator.SUB),
  STAR("*", 6, BinaryOperator.MULT),
  SLASH("/", 6, BinaryOperator.DIV),
  DOUBLE_SLASH("//", 6, BinaryOperator.FLOOR_DIV),
  PERCENT("%", 6, BinaryOperator.MOD),
  AT("@", 6, BinaryOperator.MAT_MULT),
  TILDE("~"),
  DOUBLE_STAR("**"),

  EQUAL_EQUAL("=="),
  NOT_EQUAL("!="),
  /** An old spelling of {@code !=}, always refused. */
  LESS_GREATER("<>"),
  LESS("<"),
  LESS_EQUAL("<="),
  GREATER(">"),
  GREATER_EQUAL(">="),

  PIPE_EQUAL("|=", 0, BinaryOperator.BIT_OR),
  CARET_EQUAL("^=", 0, BinaryOperator.BIT_XOR),
  AMPERSAND_EQUAL("&=", 0, BinaryOperator.BIT_AND),
  LEFT_SHIFT_EQUAL("<<=", 0, BinaryOperator.L_SHIFT),
  RIGHT_SHIFT_EQUAL(">>=", 0, BinaryOperator.R_SHIFT),
  PLUS_EQUAL("+=", 0, BinaryOperator.ADD),
  MINUS_EQUAL("-=", 0, BinaryOperator.SUB),
  STAR_EQUAL("*=", 0, BinaryOperator.MULT),
  SLASH_EQUAL("/=", 0, BinaryOperator.DIV),
  DOUBLE_SLASH_EQUAL("//=", 0, BinaryOperator.FLOOR_DIV),
  PERCENT_EQUAL("%=", 0, BinaryOperator.MOD),
  AT_EQUAL("@=", 0, BinaryOperator.MAT_MULT),
  DOUBLE_STAR_EQUAL("**=", 0, BinaryOperator.POW),

  FALSE("False"),
  NONE("None"),
  TRUE("True"),
  AND("and"),
  AS("as"),
  ASSERT("assert"),
  ASYNC("async"),
  AWAIT("await"),
  BREAK("break"),
  CLASS("class"),
  CONTINUE("continue"),
  DEF("def"),
  DEL("del"),
  ELIF("elif"),
  ELSE("else"),
  EXCEPT("except"),
  FINALLY("finally"),
  FOR("for"),
  FROM("from"),
  GLOBAL("global"),
  IF("if"),
  IMPORT("import"),
  IN("in"),
  IS("is"),
  LAMBDA("lambda"),
  NONLOCAL("nonlocal"),
  NOT("not"),
  OR("or"),
  PASS("pass"),
  RAISE("raise"),
  RETURN("return"),
  TRY("try"),
  WHILE("while"),
  WITH("with"),
  YIELD("yield");

  private final String text;
  private final int precedence;
  private final @Nullable BinaryOperator operator;

  Token(String text) {
    this(text, 0, null);
  }

  Token(String text, int precedence, @Nullable BinaryOperator operator) {
    this.text = text;
    this.precedence = precedence;
    this.operator = operator;
  }

  /** The token as written; empty where that varies. */
  String text() {
    return text;
  }

  /** How tightly a left-associative binary operator binds, from 1; 0 for every other token. */
  int precedence() {
    return precedence;
  }

  /** The operation of a binary operator or of an augmented assignment. */
  @Nullable BinaryOperator operator() {
    return operator;
  }

  boolean isAugmentedAssignment() {
    return operator != null && precedence == 0;
  }

  boolean isKeyword() {
    return compareTo(FALSE) >= 0;
  }

  /** Whether the token can be the first one of an expression. */
  boolean startsExpression() {
    return switch (this) {
      case NAME,
          NUMBER,
          STRING,
          FSTRING_START,
          LEFT_PAREN,
          LEFT_BRACKET,
          LEFT_BRACE,
          ELLIPSIS,
          PLUS,
          MINUS,
          TILDE,
          NOT,
          AWAIT,
          LAMBDA,
          NONE,
          TRUE,
          FALSE ->
          true;
      default -> false;
    };
  }
}
