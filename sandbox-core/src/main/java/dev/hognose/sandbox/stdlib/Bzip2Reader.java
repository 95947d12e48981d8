// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.io.Serial;
import java.util.Arrays;

/** Reads one block of a stream of bzip2's format. */
final class Bzip2Reader {
  /** Thrown where the data cannot be a stream, or ends inside the block. */
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

  /** What bzip2's check turns each first byte into: CRC-32, the most significant bit first. */
  private static final int[] CRC = crcTable();

  private static final int GROUP = 50;
  private static final int LONGEST = 20;
  private static final Problem BAD = new Problem(false);
  private static final Problem ENDED = new Problem(true);

  private final Meter meter;
  private final byte[] in;
  private final int most;
  private long bit;
  private byte[] out = new byte[0];
  private int size;
  private int check;

  /**
   * A reader.
   *
   * @param bit where the block starts, after its mark and check
   * @param most bytes that a sorted block may have
   */
  Bzip2Reader(Meter meter, byte[] in, long bit, int most) {
    this.meter = meter;
    this.in = in;
    this.bit = bit;
    this.most = most;
  }

  private static int[] crcTable() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int value = i << 24;
      for (int j = 0; j < 8; j++) {
        value = value < 0 ? value << 1 ^ 0x04c11db7 : value << 1;
      }
      table[i] = value;
    }
    return table;
  }

  /** The check of some bytes and one more. */
  static int checked(int check, int value) {
    return check << 8 ^ CRC[check >>> 24 ^ value];
  }

  /** The first bit after the block. */
  long bit() {
    return bit;
  }

  /** The check of what the block holds. */
  int check() {
    return check;
  }

  private int bits(int count) {
    if (bit + count > 8L * in.length) {
      throw ENDED;
    }
    int value = 0;
    for (int left = count; left > 0; ) {
      int inByte = (int) (bit & 7);
      int taken = Math.min(left, 8 - inByte);
      int part = (in[(int) (bit >> 3)] & 0xff) >> 8 - inByte - taken & (1 << taken) - 1;
      value = value << taken | part;
      bit += taken;
      left -= taken;
    }
    return value;
  }

  /** What the block holds. */
  byte[] read() {
    if (bits(1) != 0) {
      throw BAD;
    }
    final int origin = bits(24);
    byte[] values = values();
    int alphabet = values.length + 2;
    int codes = bits(3);
    int chosenCount = bits(15);
    if (values.length == 0 || codes < 2 || codes > 6 || chosenCount == 0) {
      throw BAD;
    }
    byte[] chosen = chosen(codes, chosenCount);
    int[][] tables = new int[codes][];
    for (int i = 0; i < codes; i++) {
      tables[i] = table(lengths(alphabet));
    }
    meter.allocate(5L * most);
    int[] sorted = new int[most];
    int[] starts = new int[257];
    int length = symbols(values, chosen, tables, sorted, starts);
    if (origin >= length) {
      throw BAD;
    }
    link(sorted, length, starts);
    unfold(sorted, length, origin);
    return Arrays.copyOf(out, size);
  }

  private byte[] values() {
    int groups = bits(16);
    byte[] values = new byte[256];
    int count = 0;
    for (int group = 0; group < 16; group++) {
      if ((groups & 0x8000 >> group) != 0) {
        int flags = bits(16);
        for (int i = 0; i < 16; i++) {
          if ((flags & 0x8000 >> i) != 0) {
            values[count++] = (byte) (group * 16 + i);
          }
        }
      }
    }
    return Arrays.copyOf(values, count);
  }

  private byte[] chosen(int codes, int count) {
    byte[] chosen = new byte[count];
    byte[] recent = {0, 1, 2, 3, 4, 5};
    for (int i = 0; i < count; i++) {
      int at = 0;
      while (bits(1) != 0) {
        if (++at >= codes) {
          throw BAD;
        }
      }
      byte code = recent[at];
      System.arraycopy(recent, 0, recent, 1, at);
      recent[0] = code;
      chosen[i] = code;
    }
    return chosen;
  }

  private byte[] lengths(int alphabet) {
    byte[] lengths = new byte[alphabet];
    int now = bits(5);
    for (int i = 0; i < alphabet; i++) {
      while (true) {
        if (now < 1 || now > LONGEST) {
          throw BAD;
        }
        if (bits(1) == 0) {
          break;
        }
        now += bits(1) == 0 ? 1 : -1;
      }
      lengths[i] = (byte) now;
    }
    return lengths;
  }

  /**
   * A code: for each length the first code above those of that length, and what to add to a code to
   * find its symbol; then the symbols in the order of their codes.
   */
  private static int[] table(byte[] lengths) {
    int[] table = new int[2 * (LONGEST + 1) + lengths.length];
    int next = 0;
    int place = 2 * (LONGEST + 1);
    for (int length = 1; length <= LONGEST; length++) {
      next <<= 1;
      table[LONGEST + 1 + length] = place - next;
      for (int i = 0; i < lengths.length; i++) {
        if (lengths[i] == length) {
          table[place++] = i;
          next++;
        }
      }
      table[length] = next;
    }
    return table;
  }

  private int symbol(int[] table) {
    int code = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code = code << 1 | bits(1);
      if (code < table[length]) {
        int place = code + table[LONGEST + 1 + length];
        if (place < 2 * (LONGEST + 1) || place >= table.length) {
          throw BAD;
        }
        return table[place];
      }
    }
    throw BAD;
  }

  /** Reads the sorted block's last column, and counts its bytes; gives its length. */
  private int symbols(byte[] values, byte[] chosen, int[][] tables, int[] sorted, int[] starts) {
    byte[] recent = values.clone();
    int length = 0;
    long run = 0;
    long digit = 1;
    for (int i = 0; ; i++) {
      if (i % GROUP == 0) {
        meter.work(GROUP);
        if (i / GROUP >= chosen.length) {
          throw BAD;
        }
      }
      int symbol = symbol(tables[chosen[i / GROUP]]);
      if (symbol < 2) {
        run += digit << symbol;
        digit <<= 1;
        if (run > most) {
          throw BAD;
        }
        continue;
      }
      if (length + run >= (long) most + (symbol == values.length + 1 ? 1 : 0)) {
        throw BAD;
      }
      int zero = recent[0] & 0xff;
      starts[zero + 1] += (int) run;
      Arrays.fill(sorted, length, length + (int) run, zero);
      length += (int) run;
      if (symbol == values.length + 1) {
        return length;
      }
      run = 0;
      digit = 1;
      byte value = recent[symbol - 1];
      System.arraycopy(recent, 0, recent, 1, symbol - 1);
      recent[0] = value;
      starts[(value & 0xff) + 1]++;
      sorted[length++] = value & 0xff;
    }
  }

  /** Notes above each byte of the last column which comes next in the block. */
  private void link(int[] sorted, int length, int[] starts) {
    for (int i = 1; i <= 256; i++) {
      starts[i] += starts[i - 1];
    }
    for (int i = 0; i < length; i++) {
      sorted[starts[sorted[i] & 0xff]++] |= i << 8;
    }
    meter.work(length / 4);
  }

  /** Follows the links, and repeats what is followed by a count. */
  private void unfold(int[] sorted, int length, int origin) {
    out = new byte[length];
    check = -1;
    int at = sorted[origin] >>> 8;
    int last = -1;
    int run = 0;
    for (int i = 0; i < length; i++) {
      if ((i & 0xffff) == 0) {
        meter.work(Math.min(length - i, 0x10000) / 4);
      }
      int value = sorted[at] & 0xff;
      at = sorted[at] >>> 8;
      if (run == 4) {
        add(last, value);
        run = 0;
        last = -1;
        continue;
      }
      run = value == last ? run + 1 : 1;
      last = value;
      add(value, 1);
    }
    check = ~check;
  }

  private void add(int value, int count) {
    if (size + count > out.length) {
      int larger = (int) Math.min(Integer.MAX_VALUE - 8, 2L * out.length + 256);
      meter.allocate(larger);
      out = Arrays.copyOf(out, larger);
    }
    for (int i = 0; i < count; i++) {
      check = checked(check, value);
      out[size++] = (byte) value;
    }
  }
}
