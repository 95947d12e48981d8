// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;

/** A {@code range} whose numbers may be of any size. */
public final class PyRange extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("range").isFinal();

  public BigInteger start;
  public BigInteger stop;
  public BigInteger step;
  public BigInteger length;

  /** Whether start, stop, step and all members fit 64 bits with room to spare. */
  public boolean isSmall;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyRange() {}

  @SuppressWarnings("NullAway") // measure gives it a length
  public PyRange(BigInteger start, BigInteger stop, BigInteger step) {
    this.start = start;
    this.stop = stop;
    this.step = step;
    measure();
  }

  /** Finds its length. */
  private void measure() {
    BigInteger span = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
    this.length =
        span.signum() <= 0
            ? BigInteger.ZERO
            : span.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
    this.isSmall =
        start.bitLength() < 62
            && stop.bitLength() < 62
            && step.bitLength() < 62
            && length.bitLength() < 62;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    start = fields.big(start);
    stop = fields.big(stop);
    step = fields.big(step);
    fields.require(step.signum() != 0, "a range without a step");
    if (fields.isLoading()) {
      measure();
    }
  }
}
