// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** The iterator of a range whose numbers fit 64 bits. */
public final class PyRangeIterator extends PyIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("range_iterator").isFinal();

  /** The next number. */
  public long current;

  public long step;

  /** How many numbers are left. */
  public long left;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyRangeIterator() {}

  public PyRangeIterator(long current, long step, long left) {
    this.current = current;
    this.step = step;
    this.left = left;
  }

  /** Whether a number is left. */
  public boolean hasNext() {
    return left > 0;
  }

  /** The next number; there must be one. */
  public long nextLong() {
    left--;
    long value = current;
    current += step;
    return value;
  }

  @Override
  public @Nullable PyObject next() {
    return left > 0 ? PyInt.of(nextLong()) : null;
  }

  @Override
  public boolean makesItems() {
    return true;
  }

  @Override
  public int lengthHint() {
    return (int) Math.min(left, Integer.MAX_VALUE);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    current = fields.number(current);
    step = fields.number(step);
    left = fields.number(left);
  }
}
