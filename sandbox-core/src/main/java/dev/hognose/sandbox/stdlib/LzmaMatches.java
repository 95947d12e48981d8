// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/**
 * Finds where the bytes at a place stood before, by chains of places whose next bytes hash alike.
 */
final class LzmaMatches {
  private static final int HASH_BITS = 16;

  private final Meter meter;
  private final byte[] data;
  private final int window;
  private final int depth;
  private final int[] heads = new int[1 << HASH_BITS];
  private final int[] pairs = new int[1 << HASH_BITS];
  private final int[] chain;
  private int next;
  private int waiting;

  /** The distance, less one, of the match that was found last. */
  int distance;

  LzmaMatches(Meter meter, byte[] data, int window, int depth) {
    this.meter = meter;
    this.data = data;
    this.window = window;
    this.depth = depth;
    meter.allocate(8L * heads.length + 4L * data.length);
    chain = new int[data.length];
    Arrays.fill(heads, -1);
    Arrays.fill(pairs, -1);
  }

  private int hash(int at) {
    int three = data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16;
    return three * 0x9e3779b1 >>> 32 - HASH_BITS;
  }

  /** Makes the places before one known. */
  void skipTo(int at) {
    while (next < at && next + 2 < data.length) {
      int hash = hash(next);
      chain[next] = heads[hash];
      heads[hash] = next;
      pairs[data[next] & 0xff | (data[next + 1] & 0xff) << 8] = next;
      next++;
    }
    next = Math.max(next, at);
  }

  /** How many bytes are the same here and so far back, less one. */
  int length(int at, int back, int most) {
    int from = at - back - 1;
    if (from < 0) {
      return 0;
    }
    int found = Arrays.mismatch(data, at, at + most, data, from, from + most);
    return found < 0 ? most : found;
  }

  /** The length of the longest match at a place, or 0; its distance is noted. */
  int longest(int at, int most) {
    skipTo(at);
    if (most < 3) {
      return 0;
    }
    int best = 0;
    int pair = pairs[data[at] & 0xff | (data[at + 1] & 0xff) << 8];
    if (pair >= 0 && at - pair <= 128) {
      best = 2;
      distance = at - pair - 1;
    }
    int tries = depth;
    for (int from = heads[hash(at)]; from >= 0 && at - from <= window; from = chain[from]) {
      if (tries-- == 0) {
        break;
      }
      if (best > 0 && (best >= most || data[from + best] != data[at + best])) {
        continue;
      }
      int length = length(at, at - from - 1, most);
      if (length > best) {
        best = length;
        distance = at - from - 1;
        if (length == most) {
          break;
        }
      }
    }
    poll(2 + (depth - tries) / 4);
    return best;
  }

  private void poll(int steps) {
    waiting += steps;
    if (waiting > 1024) {
      meter.work(waiting);
      waiting = 0;
    }
  }
}
