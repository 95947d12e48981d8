// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.io.Serial;
import java.util.Arrays;

/** Reads data that LZMA or LZMA2 compressed; memory for what comes out is charged as it grows. */
final class LzmaReader {
  /** Thrown where the data cannot be right, or ends too early. */
  static final class Problem extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final boolean isEnd;

    Problem(boolean isEnd) {
      super(null, null, false, false);
      this.isEnd = isEnd;
    }

    /** Whether more data might help. */
    boolean isEnd() {
      return isEnd;
    }
  }

  private static final Problem BAD = new Problem(false);
  private static final Problem ENDED = new Problem(true);
  private static final int POLL = 1 << 12;

  private final Meter meter;
  private final byte[] in;
  private final long window;
  private LzmaModel model = new LzmaModel(3, 0, 2);
  private int at;
  private int end;
  private int range;
  private int code;
  private byte[] out = new byte[0];
  private int size;
  private int windowStart;
  private int polledAt;

  /**
   * A reader.
   *
   * @param at where the data begins
   * @param window how far back a match may reach
   */
  LzmaReader(Meter meter, byte[] in, int at, long window) {
    this.meter = meter;
    this.in = in;
    this.at = at;
    this.end = in.length;
    this.window = Math.max(window, 4096);
    meter.allocate(2L * model.chance.length);
  }

  byte[] output() {
    return Arrays.copyOf(out, size);
  }

  /** Where the data ended. */
  int position() {
    return at;
  }

  /**
   * Reads one stream of LZMA.
   *
   * @param most its size, or -1 if a mark ends it
   */
  void readStream(int lc, int lp, int pb, long most) {
    model = new LzmaModel(lc, lp, pb);
    startRange();
    boolean marked = symbols(most < 0 ? Long.MAX_VALUE : most, true);
    if (!marked && most < 0) {
      throw BAD;
    }
    if (!marked && code != 0) {
      // A mark may follow although the size is known.
      normalize();
      if (decodeBit(LzmaModel.MATCH + model.state * 16 + (size & model.place)) == 0
          || decodeBit(LzmaModel.REP + model.state) != 0
          || !matchEnds(length(LzmaModel.LENGTH))) {
        throw BAD;
      }
    }
    normalize();
    if (code != 0) {
      throw BAD;
    }
  }

  /** Reads the chunks of LZMA2 until one says that it is the last. */
  void readChunks() {
    boolean needsWindow = true;
    boolean needsProperties = true;
    while (true) {
      int control = next();
      if (control == 0) {
        return;
      }
      if (control >= 0xe0 || control == 1) {
        needsWindow = false;
        windowStart = size;
      } else if (needsWindow) {
        throw BAD;
      }
      if (control < 0x80) {
        if (control > 2) {
          throw BAD;
        }
        copyChunk();
        continue;
      }
      int unpacked = ((control & 0x1f) << 16 | next() << 8 | next()) + 1;
      int packed = (next() << 8 | next()) + 1;
      if (control >= 0xc0) {
        properties(next());
        needsProperties = false;
      } else if (needsProperties) {
        throw BAD;
      } else if (control >= 0xa0) {
        model.reset();
      }
      if (at + packed > in.length) {
        throw ENDED;
      }
      int after = at + packed;
      end = after;
      startRange();
      symbols((long) size + unpacked, false);
      normalize();
      if (at != after || code != 0) {
        throw BAD;
      }
      end = in.length;
    }
  }

  private void properties(int value) {
    int lc = value % 9;
    int lp = value / 9 % 5;
    if (value >= 225 || lc + lp > 4) {
      throw BAD;
    }
    model = new LzmaModel(lc, lp, value / 45);
  }

  private void copyChunk() {
    int count = (next() << 8 | next()) + 1;
    if (at + count > in.length) {
      throw ENDED;
    }
    reserve(count);
    System.arraycopy(in, at, out, size, count);
    size += count;
    at += count;
  }

  private int next() {
    if (at >= end) {
      throw end == in.length ? ENDED : BAD;
    }
    return in[at++] & 0xff;
  }

  private void startRange() {
    if (next() != 0) {
      throw BAD;
    }
    range = -1;
    code = next() << 24 | next() << 16 | next() << 8 | next();
  }

  private void normalize() {
    if (Integer.compareUnsigned(range, LzmaModel.TOP) < 0) {
      range <<= 8;
      code = code << 8 | next();
    }
  }

  private int decodeBit(int index) {
    normalize();
    short[] chance = model.chance;
    int zero = (range >>> LzmaModel.BITS) * chance[index];
    if (Integer.compareUnsigned(code, zero) < 0) {
      range = zero;
      chance[index] += (short) ((1 << LzmaModel.BITS) - chance[index] >> LzmaModel.MOVE);
      return 0;
    }
    range -= zero;
    code -= zero;
    chance[index] -= (short) (chance[index] >> LzmaModel.MOVE);
    return 1;
  }

  private int direct(int count) {
    int value = 0;
    for (int i = 0; i < count; i++) {
      normalize();
      range >>>= 1;
      code -= range;
      int sign = code >> 31;
      code += range & sign;
      value = value << 1 | sign + 1;
    }
    return value;
  }

  private int tree(int base, int bits) {
    int node = 1;
    for (int i = 0; i < bits; i++) {
      node = node << 1 | decodeBit(base + node);
    }
    return node - (1 << bits);
  }

  private int reverseTree(int base, int bits) {
    int node = 1;
    int value = 0;
    for (int i = 0; i < bits; i++) {
      int bit = decodeBit(base + node);
      node = node << 1 | bit;
      value |= bit << i;
    }
    return value;
  }

  private int length(int base) {
    int place = (size - windowStart & model.place) * 8;
    if (decodeBit(base) == 0) {
      return LzmaModel.LEAST_MATCH + tree(base + 2 + place, 3);
    }
    if (decodeBit(base + 1) == 0) {
      return LzmaModel.LEAST_MATCH + 8 + tree(base + 2 + 128 + place, 3);
    }
    return LzmaModel.LEAST_MATCH + 16 + tree(base + 2 + 256, 8);
  }

  private int distance(int length) {
    int slot = tree(LzmaModel.slots(length), 6);
    if (slot < 4) {
      return slot;
    }
    int bits = (slot >> 1) - 1;
    int distance = (2 | slot & 1) << bits;
    if (slot < 14) {
      return distance + reverseTree(LzmaModel.SPECIAL + distance - slot - 1, bits);
    }
    distance += direct(bits - LzmaModel.ALIGN_BITS) << LzmaModel.ALIGN_BITS;
    return distance + reverseTree(LzmaModel.ALIGN, LzmaModel.ALIGN_BITS);
  }

  private boolean matchEnds(int length) {
    return distance(length) == -1;
  }

  /** Reads symbols up to a size; whether a mark ended them. */
  private boolean symbols(long most, boolean mayEnd) {
    while (size < most) {
      if (size - polledAt >= POLL) {
        meter.work((size - polledAt) / 4);
        polledAt = size;
      }
      int place = size - windowStart & model.place;
      if (decodeBit(LzmaModel.MATCH + model.state * 16 + place) == 0) {
        literal();
        continue;
      }
      int length;
      if (decodeBit(LzmaModel.REP + model.state) == 0) {
        length = length(LzmaModel.LENGTH);
        int distance = distance(length);
        if (distance == -1) {
          if (!mayEnd) {
            throw BAD;
          }
          return true;
        }
        model.newDistance(distance);
        model.matchDone();
      } else {
        length = repeated(place);
      }
      copy(model.distances[0], length, most);
    }
    return false;
  }

  /** A match at a distance that was used lately; gives its length. */
  private int repeated(int place) {
    if (decodeBit(LzmaModel.REP0 + model.state) == 0) {
      if (decodeBit(LzmaModel.REP0_LONG + model.state * 16 + place) == 0) {
        model.shortRepDone();
        return 1;
      }
    } else if (decodeBit(LzmaModel.REP1 + model.state) == 0) {
      model.toFront(1);
    } else {
      model.toFront(decodeBit(LzmaModel.REP2 + model.state) == 0 ? 2 : 3);
    }
    int length = length(LzmaModel.REP_LENGTH);
    model.repDone();
    return length;
  }

  private void literal() {
    int before = size == windowStart ? 0 : out[size - 1] & 0xff;
    int base = model.literal(size - windowStart, before);
    int symbol = 1;
    if (model.afterLiteral()) {
      while (symbol < 0x100) {
        symbol = symbol << 1 | decodeBit(base + symbol);
      }
    } else {
      int back = model.distances[0];
      if (Integer.compareUnsigned(back, size - windowStart) >= 0) {
        throw BAD;
      }
      int matched = out[size - 1 - back] & 0xff;
      while (symbol < 0x100) {
        int expected = matched >> 7 & 1;
        matched <<= 1;
        int bit = decodeBit(base + (1 + expected << 8) + symbol);
        symbol = symbol << 1 | bit;
        if (bit != expected) {
          while (symbol < 0x100) {
            symbol = symbol << 1 | decodeBit(base + symbol);
          }
        }
      }
    }
    reserve(1);
    out[size++] = (byte) symbol;
    model.literalDone();
  }

  private void copy(int distance, int length, long most) {
    if (Integer.compareUnsigned(distance, size - windowStart) >= 0
        || Integer.toUnsignedLong(distance) >= window) {
      throw BAD;
    }
    if (size + (long) length > most) {
      throw BAD;
    }
    reserve(length);
    int from = size - 1 - distance;
    for (int i = 0; i < length; i++) {
      out[size++] = out[from++];
    }
  }

  private void reserve(int count) {
    if (size + count > out.length) {
      int larger = (int) Math.min(Integer.MAX_VALUE - 8, 2L * (size + count) + 1024);
      meter.allocate(larger);
      out = Arrays.copyOf(out, larger);
    }
  }
}
