// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.io.Serial;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses some of a stream of RFC 1951.
 *
 * <p>It goes symbol by symbol: when the input ends inside one, the bits of it wait in the state for
 * more input; when the output is full, what is left of a copy does. Memory for output is charged
 * before it is taken.
 */
final class Inflate {
  /** What is wrong with the data, in zlib's words. */
  static final class Problem extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final String problem;

    Problem(String problem) {
      super(null, null, false, false);
      this.problem = problem;
    }

    String problem() {
      return problem;
    }
  }

  /** Thrown where the input ends inside a symbol. */
  private static final class NeedsInput extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    NeedsInput() {
      super(null, null, false, false);
    }
  }

  private static final NeedsInput NEEDS_INPUT = new NeedsInput();
  private static final int END_OF_BLOCK = 256;
  private static final byte[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int[] LENGTHS = bases(29, 4, 3);
  private static final int[] DISTANCES = bases(30, 2, 1);

  private final Meter meter;
  private final InflateState state;
  private final byte[] in;
  private final int window;
  private byte[] out;
  private int size;
  private long bit;
  private @Nullable HuffmanTable literals;
  private @Nullable HuffmanTable distances;

  /**
   * Starts where the state left off.
   *
   * @param in the bytes that wait in the state, and those that follow
   */
  Inflate(Meter meter, InflateState state, byte[] in) {
    this.meter = meter;
    this.state = state;
    this.in = in;
    this.bit = state.bit;
    this.window = state.window.length;
    this.out = Arrays.copyOf(state.window, window + Math.min(in.length, 1 << 16) + 64);
    this.size = window;
    if (state.phase == InflateState.CODES) {
      makeTables();
    }
  }

  /** The least length or distance of each code, and how many bits are added. */
  private static int[] bases(int count, int plain, int first) {
    int[] bases = new int[count];
    int next = first;
    for (int i = 0; i < count; i++) {
      int extra = extraBits(i, plain);
      bases[i] = next << 4 | extra;
      next += 1 << extra;
    }
    if (first == 3) {
      bases[count - 1] = 258 << 4;
    }
    return bases;
  }

  private static int extraBits(int code, int plain) {
    return code < 2 * plain ? 0 : code / plain - 1;
  }

  /** Decompresses until the input, the room for output or the stream ends. */
  void run(long most) {
    long end = most == 0 ? Long.MAX_VALUE : window + most;
    try {
      while (state.phase != InflateState.DONE) {
        switch (state.phase) {
          case InflateState.BLOCK -> blockHeader();
          case InflateState.STORED -> {
            if (!stored(end)) {
              return;
            }
          }
          default -> {
            if (!codes(end)) {
              return;
            }
          }
        }
      }
    } catch (NeedsInput ended) {
      return;
    }
  }

  byte[] output() {
    return Arrays.copyOfRange(out, window, size);
  }

  /** Whole bytes of the input that were used. */
  int consumed() {
    return (int) (bit + 7 >> 3);
  }

  /** Puts what must wait into the state, and says how many bytes of the input are done with. */
  int save(boolean outputFull) {
    state.window = Arrays.copyOfRange(out, Math.max(0, size - InflateState.WINDOW), size);
    int used = outputFull || state.phase == InflateState.DONE ? consumed() : in.length;
    int from = (int) (bit >> 3);
    state.waiting = Arrays.copyOfRange(in, from, used);
    state.bit = (int) (bit & 7);
    if (state.phase == InflateState.DONE) {
      state.waiting = new byte[0];
      state.bit = 0;
    }
    return used;
  }

  private int bits(int count) {
    int value = peek(count);
    if (bit + count > 8L * in.length) {
      throw NEEDS_INPUT;
    }
    bit += count;
    return value;
  }

  /** The next bits, with zeros after the end of the input. */
  private int peek(int count) {
    int at = (int) (bit >> 3);
    int held = 0;
    for (int i = 0; i < 4 && at + i < in.length; i++) {
      held |= (in[at + i] & 0xff) << 8 * i;
    }
    return held >>> (bit & 7) & (1 << count) - 1;
  }

  private int symbol(HuffmanTable table, String problem) {
    int entry = table.entries[peek(table.bits)];
    int length = entry & 15;
    long left = 8L * in.length - bit;
    if (entry == 0) {
      if (left < table.bits) {
        throw NEEDS_INPUT;
      }
      throw new Problem(problem);
    }
    if (length > left) {
      throw NEEDS_INPUT;
    }
    bit += length;
    return entry >> 4 & 0xfff;
  }

  private void blockHeader() {
    long start = bit;
    try {
      state.last = bits(1) != 0;
      switch (bits(2)) {
        case 0 -> {
          bit = bit + 7 & ~7L;
          int length = bits(16);
          if ((length ^ bits(16)) != 0xffff) {
            throw new Problem("invalid stored block lengths");
          }
          state.left = length;
          state.phase = InflateState.STORED;
        }
        case 1 -> {
          state.setFixed();
          makeTables();
        }
        case 2 -> {
          dynamicHeader();
          makeTables();
        }
        default -> throw new Problem("invalid block type");
      }
    } catch (NeedsInput ended) {
      bit = start;
      throw ended;
    }
  }

  private void dynamicHeader() {
    int literalCount = bits(5) + 257;
    int distanceCount = bits(5) + 1;
    int codeCount = bits(4) + 4;
    if (literalCount > 286 || distanceCount > 30) {
      throw new Problem("too many length or distance symbols");
    }
    byte[] codeLengths = new byte[ORDER.length];
    for (int i = 0; i < codeCount; i++) {
      codeLengths[ORDER[i]] = (byte) bits(3);
    }
    HuffmanTable codes = HuffmanTable.of(codeLengths, 0, codeLengths.length, false);
    if (codes == null) {
      throw new Problem("invalid code lengths set");
    }
    byte[] lengths = new byte[literalCount + distanceCount];
    for (int i = 0; i < lengths.length; ) {
      int code = symbol(codes, "invalid code lengths set");
      int repeated = code < 16 ? code : code == 16 && i > 0 ? lengths[i - 1] : 0;
      if (code == 16 && i == 0) {
        throw new Problem("invalid bit length repeat");
      }
      int count =
          switch (code) {
            case 16 -> 3 + bits(2);
            case 17 -> 3 + bits(3);
            case 18 -> 11 + bits(7);
            default -> 1;
          };
      if (i + count > lengths.length) {
        throw new Problem("invalid bit length repeat");
      }
      Arrays.fill(lengths, i, i + count, (byte) repeated);
      i += count;
    }
    if (lengths[END_OF_BLOCK] == 0) {
      throw new Problem("invalid code -- missing end-of-block");
    }
    state.setLengths(lengths, literalCount);
  }

  private void makeTables() {
    literals = HuffmanTable.of(state.lengths, 0, state.literalCount, true);
    if (literals == null) {
      throw new Problem("invalid literal/lengths set");
    }
    distances = HuffmanTable.of(state.lengths, state.literalCount, state.lengths.length, true);
    if (distances == null) {
      throw new Problem("invalid distances set");
    }
  }

  /** Makes room for some bytes of output. */
  private void reserve(int count) {
    if (size + count > out.length) {
      long wanted = Math.max(2L * out.length, size + (long) count);
      meter.allocate(wanted);
      out = Arrays.copyOf(out, Math.toIntExact(wanted));
    }
  }

  private void blockEnds() {
    state.phase = state.last ? InflateState.DONE : InflateState.BLOCK;
  }

  private boolean stored(long end) {
    int from = (int) (bit >> 3);
    int count = (int) Math.min(Math.min(state.left, in.length - from), end - size);
    reserve(count);
    System.arraycopy(in, from, out, size, count);
    meter.work(count / 64);
    size += count;
    bit += 8L * count;
    state.left -= count;
    if (state.left > 0) {
      return false;
    }
    blockEnds();
    return true;
  }

  /** Decodes symbols; whether the block ended. */
  private boolean codes(long end) {
    HuffmanTable literal = literals;
    HuffmanTable distance = distances;
    if (literal == null || distance == null) {
      throw new IllegalStateException("a block without tables");
    }
    while (true) {
      if (!copied(end)) {
        return false;
      }
      long start = bit;
      try {
        int code = symbol(literal, "invalid literal/length code");
        if (code < END_OF_BLOCK) {
          state.setLiteral(code);
        } else if (code == END_OF_BLOCK) {
          blockEnds();
          return true;
        } else if (code - 257 >= LENGTHS.length) {
          throw new Problem("invalid literal/length code");
        } else {
          match(LENGTHS[code - 257], distance);
        }
      } catch (NeedsInput ended) {
        bit = start;
        throw ended;
      }
    }
  }

  private void match(int base, HuffmanTable table) {
    int length = (base >> 4) + bits(base & 15);
    int code = symbol(table, "invalid distance code");
    if (code >= DISTANCES.length) {
      throw new Problem("invalid distance code");
    }
    int back = (DISTANCES[code] >> 4) + bits(DISTANCES[code] & 15);
    if (back > size) {
      throw new Problem("invalid distance too far back");
    }
    state.setCopy(length, back);
  }

  /** Writes what the last symbol stands for; whether there was room for all of it. */
  private boolean copied(long end) {
    int count = (int) Math.min(state.left, end - size);
    reserve(count);
    meter.work(count >> 5);
    for (int i = 0; i < count; i++) {
      out[size] = state.distance == 0 ? (byte) state.literal : out[size - state.distance];
      size++;
    }
    state.left -= count;
    return state.left == 0;
  }
}
