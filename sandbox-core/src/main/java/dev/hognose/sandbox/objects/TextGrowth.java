// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;

/**
 * Charges for a text that a builtin makes piece by piece.
 *
 * <p>A measurement of the heap does not see it before it is done, and forgets what was charged
 * until then: so each charge is for all that the text has become, and for half as much again. Steps
 * are counted for its copies alone.
 */
public final class TextGrowth {
  private static final int FREE_CHARS = 1_024;

  private final Meter meter;
  private long charged;

  public TextGrowth(Meter meter) {
    this(meter, 0);
  }

  /** Of a text for so many chars of which is charged already. */
  TextGrowth(Meter meter, int chars) {
    this.meter = meter;
    this.charged = Math.max(FREE_CHARS, chars);
  }

  /** The text is about to grow by so many chars. */
  public void before(StringBuilder text, int more) {
    long length = (long) text.length() + more;
    if (length > charged) {
      charged = length + length / 2;
      StrOps.chargeChars(meter, charged);
      meter.work(length >> 8);
    }
  }
}
