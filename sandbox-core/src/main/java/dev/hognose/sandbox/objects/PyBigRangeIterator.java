// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The iterator of a range whose numbers may not fit 64 bits. */
public final class PyBigRangeIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("longrange_iterator").isFinal();

  /** The next number. */
  public BigInteger current;

  public BigInteger step;

  /** How many numbers are left. */
  public BigInteger left;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyBigRangeIterator() {}

  public PyBigRangeIterator(BigInteger current, BigInteger step, BigInteger left) {
    this.current = current;
    this.step = step;
    this.left = left;
  }

  @Override
  public @Nullable PyObject next() {
    if (left.signum() <= 0) {
      return null;
    }
    left = left.subtract(BigInteger.ONE);
    BigInteger value = current;
    current = current.add(step);
    return PyInt.of(value);
  }

  @Override
  public boolean makesItems() {
    return true;
  }

  @Override
  public int lengthHint() {
    return left.bitLength() < 32 ? left.intValue() : Integer.MAX_VALUE;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 192 + (current.bitLength() + step.bitLength() + left.bitLength()) / 8L;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    current = fields.big(current);
    step = fields.big(step);
    left = fields.big(left);
  }
}
