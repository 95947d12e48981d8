// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.io.ByteArrayOutputStream;

/**
 * Compresses by LZMA or LZMA2. Of the symbols that fit, it takes the longest unless a distance that
 * was used lately, or the next place, does about as well; it does not weigh prices.
 */
final class LzmaWriter {
  private static final int MOST_UNPACKED = 1 << 21;
  private static final int MOST_PACKED = 1 << 16;
  private static final int MOST_COPIED = 1 << 16;

  private final Meter meter;
  private final byte[] data;
  private final LzmaModel model;
  private final LzmaMatches matches;
  private final RangeSink sink;
  private final int nice;
  private final int properties;
  private int at;

  /** The length of the match at the next place, if it is known already; -1 if not. */
  private int aheadLength = -1;

  private int aheadDistance;

  /**
   * A writer.
   *
   * @param depth how many places are tried
   * @param nice a length that is long enough
   */
  LzmaWriter(Meter meter, byte[] data, int lc, int lp, int pb, int window, int depth, int nice) {
    this.meter = meter;
    this.data = data;
    this.nice = nice;
    properties = (pb * 5 + lp) * 9 + lc;
    model = new LzmaModel(lc, lp, pb);
    meter.allocate(2L * model.chance.length);
    matches = new LzmaMatches(meter, data, window, depth);
    sink = new RangeSink(meter);
  }

  /** The data as one stream of LZMA that a mark ends. */
  byte[] stream() {
    while (at < data.length) {
      symbol();
    }
    short[] chance = model.chance;
    sink.bit(chance, LzmaModel.MATCH + model.state * 16 + (at & model.place), 1);
    sink.bit(chance, LzmaModel.REP + model.state, 0);
    length(LzmaModel.LENGTH, LzmaModel.LEAST_MATCH, at);
    distance(-1, LzmaModel.LEAST_MATCH);
    return sink.finish();
  }

  /** The data as chunks of LZMA2. */
  byte[] chunks() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean isFirst = true;
    boolean needsProperties = true;
    boolean needsReset = false;
    while (at < data.length) {
      int start = at;
      sink.reset();
      while (at < data.length
          && at - start < MOST_UNPACKED - LzmaModel.LONGEST_MATCH
          && sink.size() < MOST_PACKED - 64) {
        symbol();
      }
      byte[] packed = sink.finish();
      int count = at - start;
      if (packed.length >= count) {
        copy(out, start, count, isFirst);
        model.reset();
        needsReset = true;
      } else {
        int control = isFirst ? 0xe0 : needsProperties ? 0xc0 : needsReset ? 0xa0 : 0x80;
        out.write(control | count - 1 >> 16);
        out.write(count - 1 >> 8);
        out.write(count - 1);
        out.write(packed.length - 1 >> 8);
        out.write(packed.length - 1);
        if (needsProperties) {
          out.write(properties);
        }
        meter.allocate(3L * packed.length);
        out.write(packed, 0, packed.length);
        needsProperties = false;
        needsReset = false;
      }
      isFirst = false;
    }
    out.write(0);
    return out.toByteArray();
  }

  private void copy(ByteArrayOutputStream out, int start, int count, boolean isFirst) {
    meter.allocate(3L * count);
    for (int from = start; from < start + count; from += MOST_COPIED) {
      int size = Math.min(MOST_COPIED, start + count - from);
      out.write(isFirst && from == start ? 1 : 2);
      out.write(size - 1 >> 8);
      out.write(size - 1);
      out.write(data, from, size);
    }
  }

  private void symbol() {
    int most = Math.min(LzmaModel.LONGEST_MATCH, data.length - at);
    int best = 0;
    int bestRep = 0;
    for (int i = 0; i < 4; i++) {
      int length = matches.length(at, model.distances[i], most);
      if (length > best) {
        best = length;
        bestRep = i;
      }
    }
    int length = aheadLength;
    int distance = aheadDistance;
    aheadLength = -1;
    if (length < 0) {
      length = matches.longest(at, most);
      distance = matches.distance;
    }
    if (best >= nice || best >= 2 && isAsGood(best, length, distance)) {
      repeated(bestRep, best);
    } else if (length < 2 || length == 2 && distance >= 0x80) {
      literal();
    } else if (length >= nice || !isBetterNext(length, distance, most)) {
      match(distance, length);
    } else {
      literal();
    }
  }

  /** Whether a match at a known distance is worth as much as a longer one at another. */
  private static boolean isAsGood(int known, int length, int distance) {
    return known + 1 >= length
        || known + 2 >= length && distance >= 1 << 9
        || known + 3 >= length && distance >= 1 << 15;
  }

  /** Looks one place ahead, and keeps what it finds. */
  private boolean isBetterNext(int length, int distance, int most) {
    if (most <= length) {
      return false;
    }
    int nextMost = Math.min(LzmaModel.LONGEST_MATCH, data.length - at - 1);
    int next = matches.longest(at + 1, nextMost);
    aheadLength = next;
    aheadDistance = matches.distance;
    boolean near = aheadDistance >> 7 <= distance;
    if (next > length && near || next == length + 1 && near || next > length + 1) {
      return true;
    }
    for (int i = 0; i < 4; i++) {
      if (matches.length(at + 1, model.distances[i], nextMost) >= Math.max(length - 1, 2)) {
        return true;
      }
    }
    aheadLength = -1;
    return false;
  }

  private void literal() {
    short[] chance = model.chance;
    sink.bit(chance, LzmaModel.MATCH + model.state * 16 + (at & model.place), 0);
    int base = model.literal(at, at == 0 ? 0 : data[at - 1] & 0xff);
    int value = data[at] & 0xff;
    boolean alike = !model.afterLiteral();
    int matched = alike ? data[at - 1 - model.distances[0]] & 0xff : 0;
    int symbol = 1;
    for (int i = 7; i >= 0; i--) {
      int bit = value >> i & 1;
      int expected = matched >> i & 1;
      sink.bit(chance, base + (alike ? 1 + expected << 8 : 0) + symbol, bit);
      symbol = symbol << 1 | bit;
      alike &= bit == expected;
    }
    model.literalDone();
    at++;
  }

  private void match(int distance, int length) {
    short[] chance = model.chance;
    sink.bit(chance, LzmaModel.MATCH + model.state * 16 + (at & model.place), 1);
    sink.bit(chance, LzmaModel.REP + model.state, 0);
    length(LzmaModel.LENGTH, length, at);
    distance(distance, length);
    model.newDistance(distance);
    model.matchDone();
    at += length;
    aheadLength = -1;
  }

  private void repeated(int index, int length) {
    short[] chance = model.chance;
    int place = at & model.place;
    sink.bit(chance, LzmaModel.MATCH + model.state * 16 + place, 1);
    sink.bit(chance, LzmaModel.REP + model.state, 1);
    if (index == 0) {
      sink.bit(chance, LzmaModel.REP0 + model.state, 0);
      sink.bit(chance, LzmaModel.REP0_LONG + model.state * 16 + place, 1);
    } else {
      sink.bit(chance, LzmaModel.REP0 + model.state, 1);
      sink.bit(chance, LzmaModel.REP1 + model.state, index == 1 ? 0 : 1);
      if (index > 1) {
        sink.bit(chance, LzmaModel.REP2 + model.state, index - 2);
      }
      model.toFront(index);
    }
    length(LzmaModel.REP_LENGTH, length, at);
    model.repDone();
    at += length;
    aheadLength = -1;
  }

  private void length(int base, int length, int position) {
    short[] chance = model.chance;
    int place = (position & model.place) * 8;
    int value = length - LzmaModel.LEAST_MATCH;
    if (value < 8) {
      sink.bit(chance, base, 0);
      sink.tree(chance, base + 2 + place, 3, value);
    } else if (value < 16) {
      sink.bit(chance, base, 1);
      sink.bit(chance, base + 1, 0);
      sink.tree(chance, base + 2 + 128 + place, 3, value - 8);
    } else {
      sink.bit(chance, base, 1);
      sink.bit(chance, base + 1, 1);
      sink.tree(chance, base + 2 + 256, 8, value - 16);
    }
  }

  private void distance(int distance, int length) {
    short[] chance = model.chance;
    int bits = 31 - Integer.numberOfLeadingZeros(distance);
    int slot = distance >= 0 && distance < 4 ? distance : 2 * bits + (distance >>> bits - 1 & 1);
    sink.tree(chance, LzmaModel.slots(length), 6, slot);
    if (slot < 4) {
      return;
    }
    int footer = (slot >> 1) - 1;
    int base = (2 | slot & 1) << footer;
    int rest = distance - base;
    if (slot < 14) {
      sink.reverseTree(chance, LzmaModel.SPECIAL + base - slot - 1, footer, rest);
    } else {
      sink.direct(rest >>> LzmaModel.ALIGN_BITS, footer - LzmaModel.ALIGN_BITS);
      sink.reverseTree(chance, LzmaModel.ALIGN, LzmaModel.ALIGN_BITS, rest & 15);
    }
  }
}
