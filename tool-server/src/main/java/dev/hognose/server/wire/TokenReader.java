// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A body as a stream of tokens, the same for JSON and MessagePack.
 *
 * <p>A reader trusts nothing: depth is bounded by {@link #MAX_DEPTH}, a key may not occur twice in
 * one object, text must be well-formed UTF-8, and nothing is allocated on the word of a length.
 */
public sealed interface TokenReader permits JsonTokens, PackTokens {

  /** How deep arrays and objects may be nested. */
  int MAX_DEPTH = 256;

  /** How many digits a number may have. */
  int MAX_DIGITS = 20_000;

  /** How many tokens a body may have: each costs more memory than its text. */
  int MAX_TOKENS = 2_000_000;

  /** What to answer to a body of more. */
  static Refusal tooManyTokens() {
    return Refusal.of(
        ProblemCode.BODY_TOO_LARGE,
        "a body may have at most " + MAX_TOKENS + " values, names and brackets");
  }

  /** The kinds of token. */
  enum Token {
    START_OBJECT("an object"),
    END_OBJECT("the end of an object"),
    NAME("a name"),
    START_ARRAY("an array"),
    END_ARRAY("the end of an array"),
    STRING("a string"),
    INTEGER("an integer"),
    FLOAT("a number with a fraction"),
    TRUE("a boolean"),
    FALSE("a boolean"),
    NULL("null"),
    BYTES("bytes"),
    END("the end");

    private final String description;

    Token(String description) {
      this.description = description;
    }

    /** The kind in words, for messages. */
    String description() {
      return description;
    }
  }

  /** Moves to the next token; {@link Token#END} once the body is over. */
  Token next();

  /** The token the reader stands at. */
  Token current();

  /** The text of a name or a string. */
  String text();

  /** Whether an integer fits 64 bits. */
  boolean fitsLong();

  /** An integer that fits 64 bits. */
  long longValue();

  /** An integer of any size. */
  BigInteger bigIntegerValue();

  /** A number; may be infinite where the text has too large an exponent. */
  double doubleValue();

  /** A number, exactly. */
  BigDecimal decimalValue();

  /** Bytes, in MessagePack only. */
  byte[] bytes();

  /** RFC 6901 pointer to where the reader stands. */
  String pointer();
}
