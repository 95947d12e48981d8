// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.math.BigInteger;
import java.util.List;

/**
 * An immutable value that code refers to; the machine makes an object of it when it links code.
 *
 * <p>The most frequent ones write out their {@code equals} and {@code hashCode}: the JVM links
 * those of a record at their first use, for which a run in a new process waits some milliseconds.
 */
public sealed interface Constant {

  /** {@code None}. */
  record NoneConstant() implements Constant {}

  /** {@code Ellipsis}. */
  record EllipsisConstant() implements Constant {}

  /** {@code True} or {@code False}. */
  record BoolConstant(boolean value) implements Constant {}

  /** An int that fits 64 bits. */
  record IntConstant(long value) implements Constant {
    @Override
    public boolean equals(Object other) {
      return other instanceof IntConstant(long theirs) && theirs == value;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(value);
    }
  }

  /** An int that does not fit 64 bits. */
  record BigIntConstant(BigInteger value) implements Constant {}

  /** A float, told apart by its bits, so that 0.0 and -0.0 differ. */
  record FloatConstant(double value) implements Constant {}

  /** A complex without a real part. */
  record ImaginaryConstant(double value) implements Constant {}

  /** A str; may hold lone surrogates. */
  record StringConstant(String value) implements Constant {
    @Override
    public boolean equals(Object other) {
      return other instanceof StringConstant(String theirs) && theirs.equals(value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** A bytes, one character for each byte. */
  record BytesConstant(String latin1) implements Constant {}

  /** A tuple of constants. */
  record TupleConstant(List<Constant> items) implements Constant {
    /** Copies the items. */
    public TupleConstant {
      items = List.copyOf(items);
    }
  }

  /** A frozenset of constants, for {@code x in {1, 2}}. */
  record FrozenSetConstant(List<Constant> items) implements Constant {
    /** Copies the items. */
    public FrozenSetConstant {
      items = List.copyOf(items);
    }
  }
}
