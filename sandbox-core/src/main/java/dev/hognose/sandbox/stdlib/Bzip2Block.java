// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/**
 * Writes the symbols of a sorted block: bytes as places in a list of those used lately, runs of
 * zeros as numbers, all of it by up to six Huffman codes that take turns every 50 symbols.
 */
final class Bzip2Block {
  private static final int GROUP = 50;
  private static final int ROUNDS = 4;
  private static final int DEAR = 15;

  private final Meter meter;
  private final BitSink sink;
  private final byte[] places = new byte[256];
  private final boolean[] used;
  private int inUse;

  Bzip2Block(Meter meter, BitSink sink, boolean[] used) {
    this.meter = meter;
    this.sink = sink;
    this.used = used;
    for (int i = 0; i < 256; i++) {
      if (used[i]) {
        places[i] = (byte) inUse++;
      }
    }
  }

  void write(byte[] block, int[] order) {
    int size = order.length;
    meter.allocate(2L * size + 1024);
    char[] symbols = new char[size + 1];
    int[] frequency = new int[inUse + 2];
    int count = symbolsOf(block, order, symbols, frequency);
    meter.work(size / 2);
    writeUsed();
    byte[][] lengths = startLengths(count, frequency);
    byte[] chosen = new byte[(count + GROUP - 1) / GROUP];
    for (int round = 0; round < ROUNDS; round++) {
      improve(symbols, count, lengths, chosen);
      meter.work(count / 2);
    }
    sink.put(3, lengths.length);
    sink.put(15, chosen.length);
    writeChosen(chosen);
    for (byte[] code : lengths) {
      writeLengths(code);
    }
    writeSymbols(symbols, count, lengths, chosen);
    meter.work(count / 4);
  }

  /** Makes the symbols, and counts them. */
  private int symbolsOf(byte[] block, int[] order, char[] symbols, int[] frequency) {
    byte[] recent = new byte[inUse];
    for (int i = 0; i < inUse; i++) {
      recent[i] = (byte) i;
    }
    int count = 0;
    int zeros = 0;
    for (int start : order) {
      byte value = places[block[start == 0 ? order.length - 1 : start - 1] & 0xff];
      if (recent[0] == value) {
        zeros++;
        continue;
      }
      count = zeros(zeros, symbols, count, frequency);
      zeros = 0;
      int at = 0;
      byte moved = recent[0];
      while (moved != value) {
        byte next = recent[++at];
        recent[at] = moved;
        moved = next;
      }
      recent[0] = value;
      symbols[count++] = (char) (at + 1);
      frequency[at + 1]++;
    }
    count = zeros(zeros, symbols, count, frequency);
    symbols[count++] = (char) (inUse + 1);
    frequency[inUse + 1]++;
    return count;
  }

  /** A run of zeros as a number whose digits are one and two. */
  private static int zeros(int run, char[] symbols, int count, int[] frequency) {
    int end = count;
    for (int rest = run; rest > 0; rest = (rest - 1) / 2) {
      int digit = rest - 1 & 1;
      symbols[end++] = (char) digit;
      frequency[digit]++;
    }
    return end;
  }

  private void writeUsed() {
    int groups = 0;
    for (int i = 0; i < 256; i++) {
      if (used[i]) {
        groups |= 0x8000 >> (i >> 4);
      }
    }
    sink.put(16, groups);
    for (int group = 0; group < 16; group++) {
      if ((groups & 0x8000 >> group) != 0) {
        int bits = 0;
        for (int i = 0; i < 16; i++) {
          bits = bits << 1 | (used[group * 16 + i] ? 1 : 0);
        }
        sink.put(16, bits);
      }
    }
  }

  /** Codes to begin with: each is cheap for a range of symbols that come about equally often. */
  private static byte[][] startLengths(int count, int[] frequency) {
    int codes = count < 200 ? 2 : count < 600 ? 3 : count < 1200 ? 4 : count < 2400 ? 5 : 6;
    byte[][] lengths = new byte[codes][frequency.length];
    int rest = count;
    int from = 0;
    for (int part = codes; part > 0; part--) {
      int wanted = rest / part;
      int to = from - 1;
      int sum = 0;
      while (sum < wanted && to < frequency.length - 1) {
        sum += frequency[++to];
      }
      if (to > from && part != codes && part != 1 && (codes - part) % 2 == 1) {
        sum -= frequency[to--];
      }
      for (int symbol = 0; symbol < frequency.length; symbol++) {
        lengths[part - 1][symbol] = (byte) (symbol >= from && symbol <= to ? 0 : DEAR);
      }
      from = to + 1;
      rest -= sum;
    }
    return lengths;
  }

  /** Chooses the cheapest code for each group, then makes the codes anew for what chose them. */
  private static void improve(char[] symbols, int count, byte[][] lengths, byte[] chosen) {
    int[][] frequency = new int[lengths.length][lengths[0].length];
    for (int group = 0; group < chosen.length; group++) {
      int from = group * GROUP;
      int to = Math.min(from + GROUP, count);
      int best = 0;
      int least = Integer.MAX_VALUE;
      for (int code = 0; code < lengths.length; code++) {
        byte[] costs = lengths[code];
        int cost = 0;
        for (int i = from; i < to; i++) {
          cost += costs[symbols[i]];
        }
        if (cost < least) {
          least = cost;
          best = code;
        }
      }
      chosen[group] = (byte) best;
      for (int i = from; i < to; i++) {
        frequency[best][symbols[i]]++;
      }
    }
    for (int code = 0; code < lengths.length; code++) {
      lengths[code] = CodeLengths.of(frequency[code]);
    }
  }

  private void writeChosen(byte[] chosen) {
    byte[] recent = {0, 1, 2, 3, 4, 5};
    for (byte code : chosen) {
      int at = 0;
      byte moved = recent[0];
      while (moved != code) {
        byte next = recent[++at];
        recent[at] = moved;
        moved = next;
      }
      recent[0] = code;
      sink.put(at + 1, (1 << at + 1) - 2);
    }
  }

  private void writeLengths(byte[] lengths) {
    int now = lengths[0];
    sink.put(5, now);
    for (byte length : lengths) {
      for (; now < length; now++) {
        sink.put(2, 2);
      }
      for (; now > length; now--) {
        sink.put(2, 3);
      }
      sink.put(1, 0);
    }
  }

  private void writeSymbols(char[] symbols, int count, byte[][] lengths, byte[] chosen) {
    int[][] codes = new int[lengths.length][];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = codesOf(lengths[i]);
    }
    for (int i = 0; i < count; i++) {
      int code = chosen[i / GROUP];
      sink.put(lengths[code][symbols[i]], codes[code][symbols[i]]);
    }
  }

  private static int[] codesOf(byte[] lengths) {
    int[] codes = new int[lengths.length];
    int next = 0;
    byte[] sorted = lengths.clone();
    Arrays.sort(sorted);
    for (int length = sorted[0]; length <= sorted[sorted.length - 1]; length++) {
      for (int i = 0; i < lengths.length; i++) {
        if (lengths[i] == length) {
          codes[i] = next++;
        }
      }
      next <<= 1;
    }
    return codes;
  }
}
