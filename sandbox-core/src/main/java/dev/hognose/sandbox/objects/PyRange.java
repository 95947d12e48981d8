// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A {@code range} whose numbers may be of any size. */
public final class PyRange extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("range").isFinal();

  private static final long SMALL = 1L << 61;

  /** Start, stop, step and length; made when first asked for if it is small. */
  private @Nullable BigInteger start;

  private @Nullable BigInteger stop;
  private @Nullable BigInteger step;
  private @Nullable BigInteger length;

  /** Whether start, stop, step and all members fit 64 bits with room to spare. */
  public boolean isSmall;

  /** The same numbers if it is small. */
  long first;

  long end;
  long stride;
  long count;

  /** A blank one, which a snapshot fills. */
  PyRange() {}

  /** One of numbers of any size, charged for what it has beyond 64 bits. */
  public PyRange(@Nullable Meter meter, BigInteger start, BigInteger stop, BigInteger step) {
    measure(meter, start, stop, step);
    if (!isSmall && meter != null) {
      meter.allocate(heapBytes());
    }
  }

  private PyRange(long first, long end, long stride) {
    measure(first, end, stride);
  }

  /** One of numbers below 2**61; null if they are not, or the step is 0. */
  public static @Nullable PyRange of(long start, long stop, long step) {
    return isSmall(start) && isSmall(stop) && isSmall(step) && step != 0
        ? new PyRange(start, stop, step)
        : null;
  }

  private static boolean isSmall(long value) {
    return value > -SMALL && value < SMALL;
  }

  private void measure(long from, long to, long by) {
    isSmall = true;
    first = from;
    end = to;
    stride = by;
    long span = by > 0 ? to - from : from - to;
    count = span <= 0 ? 0 : (span - 1) / Math.abs(by) + 1;
  }

  /** Finds its length. */
  private void measure(@Nullable Meter meter, BigInteger from, BigInteger to, BigInteger by) {
    start = from;
    stop = to;
    step = by;
    if (from.bitLength() < 61 && to.bitLength() < 61 && by.bitLength() < 61) {
      measure(from.longValue(), to.longValue(), by.longValue());
      return;
    }
    BigInteger span = by.signum() > 0 ? to.subtract(from) : from.subtract(to);
    length =
        span.signum() <= 0
            ? BigInteger.ZERO
            : quotient(meter, span.subtract(BigInteger.ONE), by.abs()).add(BigInteger.ONE);
  }

  private static BigInteger quotient(@Nullable Meter meter, BigInteger a, BigInteger b) {
    return meter == null ? a.divide(b) : BigDivision.divide(meter, a, b)[0];
  }

  public BigInteger start() {
    BigInteger known = start == null ? BigInteger.valueOf(first) : start;
    start = known;
    return known;
  }

  public BigInteger stop() {
    BigInteger known = stop == null ? BigInteger.valueOf(end) : stop;
    stop = known;
    return known;
  }

  public BigInteger step() {
    BigInteger known = step == null ? BigInteger.valueOf(stride) : step;
    step = known;
    return known;
  }

  /** How many numbers it has. */
  public BigInteger length() {
    BigInteger known = length == null ? BigInteger.valueOf(count) : length;
    length = known;
    return known;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return isSmall ? 64 : 232 + bits() / 8;
  }

  private long bits() {
    return (long) start().bitLength()
        + stop().bitLength()
        + step().bitLength()
        + length().bitLength();
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    BigInteger from = fields.big(start());
    BigInteger to = fields.big(stop());
    BigInteger by = fields.big(step());
    fields.require(by.signum() != 0, "a range without a step");
    if (fields.isLoading()) {
      measure(null, from, to, by);
    }
  }
}
