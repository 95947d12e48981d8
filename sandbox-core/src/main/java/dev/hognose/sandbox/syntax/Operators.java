// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** The recognition of operators and delimiters by longest match. */
final class Operators {
  private Operators() {}

  /** The operator at an offset, which starts with {@code c}; brackets are not among them. */
  static Token match(char c, char[] chars, int offset) {
    char next = chars[offset + 1];
    return switch (c) {
      case ',' -> Token.COMMA;
      case ';' -> Token.SEMICOLON;
      case '~' -> Token.TILDE;
      case ':' -> next == '=' ? Token.WALRUS : Token.COLON;
      case '=' -> next == '=' ? Token.EQUAL_EQUAL : Token.EQUAL;
      case '!' -> next == '=' ? Token.NOT_EQUAL : Token.EXCLAMATION;
      case '+' -> next == '=' ? Token.PLUS_EQUAL : Token.PLUS;
      case '-' -> next == '=' ? Token.MINUS_EQUAL : next == '>' ? Token.ARROW : Token.MINUS;
      case '%' -> next == '=' ? Token.PERCENT_EQUAL : Token.PERCENT;
      case '@' -> next == '=' ? Token.AT_EQUAL : Token.AT;
      case '&' -> next == '=' ? Token.AMPERSAND_EQUAL : Token.AMPERSAND;
      case '|' -> next == '=' ? Token.PIPE_EQUAL : Token.PIPE;
      case '^' -> next == '=' ? Token.CARET_EQUAL : Token.CARET;
      case '.' -> next == '.' && chars[offset + 2] == '.' ? Token.ELLIPSIS : Token.DOT;
      case '*', '/', '<', '>' -> doubled(c, next, next == c ? chars[offset + 2] : 0);
      default -> throw new IllegalStateException("operator " + c);
    };
  }

  private static Token doubled(char c, char next, char third) {
    boolean twice = next == c;
    boolean assigns = (twice ? third : next) == '=';
    return switch (c) {
      case '*' ->
          twice
              ? (assigns ? Token.DOUBLE_STAR_EQUAL : Token.DOUBLE_STAR)
              : (assigns ? Token.STAR_EQUAL : Token.STAR);
      case '/' ->
          twice
              ? (assigns ? Token.DOUBLE_SLASH_EQUAL : Token.DOUBLE_SLASH)
              : (assigns ? Token.SLASH_EQUAL : Token.SLASH);
      case '<' ->
          twice
              ? (assigns ? Token.LEFT_SHIFT_EQUAL : Token.LEFT_SHIFT)
              : (assigns ? Token.LESS_EQUAL : next == '>' ? Token.LESS_GREATER : Token.LESS);
      default ->
          twice
              ? (assigns ? Token.RIGHT_SHIFT_EQUAL : Token.RIGHT_SHIFT)
              : (assigns ? Token.GREATER_EQUAL : Token.GREATER);
    };
  }
}
