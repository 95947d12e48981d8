// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An {@code int} that does not fit 64 bits; {@link PyInt#of(BigInteger)} and {@link
 * TwoWords#number} make them.
 *
 * <p>One whose size fits 128 bits is kept as two words, and makes a BigInteger only when it is
 * asked for that.
 */
public final class PyBigInt extends Traced {
  final boolean negative;

  /** The upper and the lower 64 bits of its size, unsigned; both are 0 where it has more bits. */
  final long high;

  final long low;

  private @Nullable BigInteger value;

  PyBigInt(BigInteger value) {
    this.value = value;
    this.negative = value.signum() < 0;
    BigInteger size = negative ? value.negate() : value;
    boolean fits = size.bitLength() <= 128;
    this.high = fits ? size.shiftRight(64).longValue() : 0;
    this.low = fits ? size.longValue() : 0;
  }

  PyBigInt(boolean negative, long high, long low) {
    this.negative = negative;
    this.high = high;
    this.low = low;
  }

  /** The number. */
  public BigInteger value() {
    BigInteger known = value;
    if (known == null) {
      known = TwoWords.big(negative, high, low);
      value = known;
    }
    return known;
  }

  /** Whether its size is in the two words. */
  boolean fitsWords() {
    return (high | low) != 0;
  }

  /** Bits that it takes apart from its sign, as those of a BigInteger. */
  public int bitLength() {
    return fitsWords() ? TwoWords.bitLength(negative, high, low) : value().bitLength();
  }

  /** -1 or 1. */
  public int signum() {
    return negative ? -1 : 1;
  }

  /** Whether it is the same number. */
  public boolean sameAs(PyBigInt that) {
    return negative == that.negative
        && high == that.high
        && low == that.low
        && (fitsWords() || value().equals(that.value()));
  }

  /** Its order relative to another one: negative, 0 or positive. */
  int compareTo(PyBigInt that) {
    if (!fitsWords() || !that.fitsWords()) {
      return value().compareTo(that.value());
    }
    if (negative != that.negative) {
      return signum();
    }
    int sizes = TwoWords.compare(high, low, that.high, that.low);
    return negative ? -sizes : sizes;
  }

  @Override
  public PyType type() {
    return PyInt.TYPE;
  }

  @Override
  public long heapBytes() {
    return 72L + bitLength() / 8;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {}
}
