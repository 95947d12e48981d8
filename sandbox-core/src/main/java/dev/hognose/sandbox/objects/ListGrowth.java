// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;

/**
 * Charges for a list that a builtin makes item by item, as {@link TextGrowth} does for a text.
 *
 * <p>A measurement of the heap does not see it before it is done, and forgets what was charged
 * until then: so each charge is for all that the list has become, and for a quarter as much again.
 */
public final class ListGrowth {
  /** What may be forgotten; so much is charged as it comes, in pieces. */
  private static final long SMALL_BYTES = 16_384;

  private static final long PIECE_BYTES = 256;

  /** What a place takes while the list grows. */
  private static final long PLACE_BYTES = 6;

  private final Meter meter;
  private long made;
  private long charged = PIECE_BYTES;

  public ListGrowth(Meter meter) {
    this.meter = meter;
  }

  /** The list is about to grow by a place and an item of so many bytes. */
  public void before(long itemBytes) {
    made += PLACE_BYTES + itemBytes;
    if (made > charged) {
      charge();
    }
  }

  private void charge() {
    if (made <= SMALL_BYTES) {
      meter.allocate(made + PIECE_BYTES - charged);
      charged = made + PIECE_BYTES;
    } else {
      charged = made + made / 4;
      meter.allocate(charged);
    }
  }
}
