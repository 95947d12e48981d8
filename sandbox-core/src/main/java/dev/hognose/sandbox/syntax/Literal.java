// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.math.BigInteger;
import java.util.Arrays;

/** The value of a {@link Expression.Constant}. */
public sealed interface Literal {
  /** {@code None}. */
  record NoneLiteral() implements Literal {}

  /** {@code True} or {@code False}. */
  record BoolLiteral(boolean value) implements Literal {}

  /** {@code ...}. */
  record EllipsisLiteral() implements Literal {}

  /**
   * An integer from 0 to 2<sup>63</sup>-1; a minus sign is an operator, not part of the literal.
   */
  record IntLiteral(long value) implements Literal {}

  /** An integer of 2<sup>63</sup> or more. */
  record BigIntLiteral(BigInteger value) implements Literal {}

  /** A floating-point number; {@code inf} where the literal is too large. */
  record FloatLiteral(double value) implements Literal {}

  /** An imaginary number, such as {@code 2j}. */
  record ImaginaryLiteral(double value) implements Literal {}

  /**
   * A string, as UTF-16; lone surrogates can occur, from escapes such as <code>&#92;ud800</code>.
   */
  record StringLiteral(String value) implements Literal {}

  /** A bytes object; the array belongs to the tree and is never written to. */
  @SuppressWarnings("ArrayRecordComponent")
  record BytesLiteral(byte[] value) implements Literal {
    @Override
    public boolean equals(Object other) {
      return other instanceof BytesLiteral that && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
      return "BytesLiteral" + Arrays.toString(value);
    }
  }
}
