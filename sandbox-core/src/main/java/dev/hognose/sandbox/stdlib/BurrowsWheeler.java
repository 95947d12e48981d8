// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/**
 * The order of a block's rotations, by doubling: rotations that are ordered by their first so many
 * bytes become ordered by twice as many (Manber and Myers). The time is at most in proportion to
 * {@code n log n}, whatever the bytes.
 */
final class BurrowsWheeler {
  private static final int PAIRS = 1 << 16;

  private final Meter meter;
  private final int size;
  private int[] order;
  private int[] other;
  private int[] rank;
  private int[] count;

  private BurrowsWheeler(Meter meter, int size) {
    this.meter = meter;
    this.size = size;
    int ranks = Math.max(size, PAIRS) + 1;
    meter.allocate(12L * size + 4L * ranks);
    order = new int[size];
    other = new int[size];
    rank = new int[size];
    count = new int[ranks];
  }

  /** Where each rotation of the block starts, in their order. */
  static int[] order(Meter meter, byte[] block, int size) {
    BurrowsWheeler sort = new BurrowsWheeler(meter, size);
    int classes = sort.byPairs(block);
    for (int length = 2; classes < size && length < size; length *= 2) {
      classes = sort.twice(length);
    }
    return sort.order;
  }

  /** Orders by two bytes; gives the number of different pairs. */
  private int byPairs(byte[] block) {
    for (int i = 0; i < size; i++) {
      int pair = (block[i] & 0xff) << 8 | block[i + 1 == size ? 0 : i + 1] & 0xff;
      rank[i] = pair;
      count[pair + 1]++;
    }
    for (int i = 1; i <= PAIRS; i++) {
      count[i] += count[i - 1];
    }
    for (int i = 0; i < size; i++) {
      order[count[rank[i]]++] = i;
    }
    meter.work(size / 4 + PAIRS / 8);
    int classes = 0;
    int last = -1;
    for (int i = 0; i < size; i++) {
      int at = order[i];
      if (rank[at] != last) {
        last = rank[at];
        classes++;
      }
      other[at] = classes - 1;
    }
    swapRanks();
    return classes;
  }

  /** From an order by so many bytes, makes that by twice as many; gives the number of classes. */
  private int twice(int length) {
    for (int i = 0; i < size; i++) {
      int at = order[i] - length;
      other[i] = at < 0 ? at + size : at;
    }
    Arrays.fill(count, 0, size + 1, 0);
    for (int i = 0; i < size; i++) {
      count[rank[i] + 1]++;
    }
    meter.work(size / 4);
    for (int i = 1; i <= size; i++) {
      count[i] += count[i - 1];
    }
    for (int i = 0; i < size; i++) {
      int at = other[i];
      order[count[rank[at]]++] = at;
    }
    meter.work(size / 4);
    int classes = 0;
    long last = -1;
    for (int i = 0; i < size; i++) {
      int at = order[i];
      int next = at + length;
      long key = (long) rank[at] << 32 | rank[next >= size ? next - size : next];
      if (key != last) {
        last = key;
        classes++;
      }
      other[at] = classes - 1;
    }
    meter.work(size / 4);
    swapRanks();
    return classes;
  }

  private void swapRanks() {
    int[] made = other;
    other = rank;
    rank = made;
  }
}
