// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import java.io.Serial;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one block of a stream of bzip2's format as it comes, whatever the pieces: what is read of
 * it is not read again.
 */
final class Bzip2Reader extends Traced {
  static final PyType TYPE = PyType.builtin("Bzip2Reader").isFinal();

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

  private static final int HEAD = 0;
  private static final int CHOSEN = 1;
  private static final int LENGTHS = 2;
  private static final int SYMBOLS = 3;
  private static final int DONE = 4;

  private static final int GROUP = 50;
  private static final int LONGEST = 20;
  private static final int MOST_CODES = 6;
  private static final int UNSET = -1;
  private static final Problem BAD = new Problem(false);
  private static final Problem ENDED = new Problem(true);

  /** Bytes that a sorted block may have. */
  private int most;

  private int phase = HEAD;
  private int origin;
  private byte[] values = new byte[0];
  private int codes;

  /** Which code each group of symbols has, as far as that is read, and the codes used lately. */
  private byte[] chosen = new byte[0];

  private byte[] recentCodes = {0, 1, 2, 3, 4, 5};

  /** How many elements of the phase are read: groups, lengths of all codes, or symbols. */
  private int done;

  /** The length of code that the next one differs from; none at the beginning of a code. */
  private int length = UNSET;

  private byte[] lengths = new byte[0];
  private byte[] recent = new byte[0];

  /** The sorted block's last column, and how many bytes of it are read. */
  private byte[] column = new byte[0];

  private int size;
  private long run;
  private long digit = 1;

  /** Made of the lengths when symbols are first read. */
  private int[][] tables = {};

  private byte[] in = new byte[0];
  private long bit;

  /** Of the execution that reads now. */
  private @Nullable Meter account;

  /** A blank one, which a snapshot fills. */
  Bzip2Reader() {}

  /** One of a block that may have so many bytes. */
  Bzip2Reader(int most) {
    this.most = most;
  }

  /** The first bit after what was read. */
  long bit() {
    return bit;
  }

  private Meter meter() {
    return Objects.requireNonNull(account);
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

  /**
   * Goes on with data from a bit on. What the data ends in is read again with what follows, from
   * {@link #bit} on.
   *
   * @return what the block holds
   * @throws Problem where the data ends inside the block, or cannot be one
   */
  Bzip2Output read(Meter meter, byte[] data, long from) {
    in = data;
    bit = from;
    account = meter;
    long whole = from;
    try {
      while (phase < DONE) {
        whole = bit;
        step();
      }
      whole = bit;
      return new Bzip2Output(meter, column, size, origin);
    } finally {
      bit = whole;
      in = new byte[0];
      account = null;
    }
  }

  /** Reads one element; it changes nothing before all of it is there. */
  private void step() {
    switch (phase) {
      case HEAD -> head();
      case CHOSEN -> choose();
      case LENGTHS -> changeLength();
      default -> symbols();
    }
  }

  private void head() {
    if (bits(1) != 0) {
      throw BAD;
    }
    int start = bits(24);
    byte[] used = values();
    int count = bits(3);
    int groups = bits(15);
    if (used.length == 0 || count < 2 || count > MOST_CODES || groups == 0) {
      throw BAD;
    }
    meter().allocate(groups + (used.length + 2L) * count);
    origin = start;
    values = used;
    codes = count;
    chosen = new byte[groups];
    lengths = new byte[(used.length + 2) * count];
    phase = CHOSEN;
  }

  private byte[] values() {
    int groups = bits(16);
    byte[] found = new byte[256];
    int count = 0;
    for (int group = 0; group < 16; group++) {
      if ((groups & 0x8000 >> group) != 0) {
        int flags = bits(16);
        for (int i = 0; i < 16; i++) {
          if ((flags & 0x8000 >> i) != 0) {
            found[count++] = (byte) (group * 16 + i);
          }
        }
      }
    }
    return Arrays.copyOf(found, count);
  }

  private void choose() {
    int at = 0;
    while (bits(1) != 0) {
      if (++at >= codes) {
        throw BAD;
      }
    }
    byte code = recentCodes[at];
    System.arraycopy(recentCodes, 0, recentCodes, 1, at);
    recentCodes[0] = code;
    meter().pass(done);
    chosen[done++] = code;
    if (done == chosen.length) {
      done = 0;
      phase = LENGTHS;
    }
  }

  /** Reads a first length, a difference to the one before, or that there is none. */
  private void changeLength() {
    meter().work(1);
    if (length == UNSET) {
      length = bits(5);
    } else if (bits(1) == 0) {
      lengths[done++] = (byte) length;
      if (done % (values.length + 2) == 0) {
        length = UNSET;
      }
    } else {
      length += bits(1) == 0 ? 1 : -1;
    }
    if (length != UNSET && (length < 1 || length > LONGEST)) {
      throw BAD;
    }
    if (done == lengths.length) {
      done = 0;
      recent = values.clone();
      phase = SYMBOLS;
    }
  }

  private int[][] tables() {
    if (tables.length == 0) {
      int[][] made = new int[codes][];
      int alphabet = values.length + 2;
      for (int i = 0; i < codes; i++) {
        made[i] = table(Arrays.copyOfRange(lengths, i * alphabet, (i + 1) * alphabet));
      }
      tables = made;
    }
    return tables;
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

  /** Reads a symbol of the last column: a digit of a run's length, a value, or the end. */
  private void symbols() {
    if (done / GROUP >= chosen.length) {
      throw BAD;
    }
    int symbol = symbol(tables()[chosen[done / GROUP]]);
    if (done++ % GROUP == 0) {
      meter().work(GROUP);
    }
    if (symbol < 2) {
      run += digit << symbol;
      digit <<= 1;
      if (run > most) {
        throw BAD;
      }
      return;
    }
    boolean ends = symbol == values.length + 1;
    if (size + run >= (long) most + (ends ? 1 : 0)) {
      throw BAD;
    }
    reserve((int) run + 1);
    Arrays.fill(column, size, size + (int) run, recent[0]);
    size += (int) run;
    run = 0;
    digit = 1;
    if (ends) {
      if (origin >= size) {
        throw BAD;
      }
      phase = DONE;
      return;
    }
    byte value = recent[symbol - 1];
    System.arraycopy(recent, 0, recent, 1, symbol - 1);
    recent[0] = value;
    column[size++] = value;
  }

  private void reserve(int more) {
    if (size + more > column.length) {
      int room = Math.max(size + more, Math.min(most, 2 * column.length));
      meter().allocate(room);
      column = Arrays.copyOf(column, room);
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 400 + column.length + chosen.length + 6L * lengths.length + 2L * values.length;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    most = fields.count(most);
    phase = fields.count(phase);
    origin = fields.count(origin);
    values = fields.bytes(values, values.length);
    codes = fields.count(codes);
    chosen = fields.bytes(chosen, chosen.length);
    recentCodes = fields.bytes(recentCodes, recentCodes.length);
    done = fields.count(done);
    length = fields.integer(length);
    lengths = fields.bytes(lengths, lengths.length);
    recent = fields.bytes(recent, recent.length);
    column = fields.bytes(column, size);
    size = fields.count(size);
    run = fields.count((int) run);
    int digits = fields.count(Long.numberOfTrailingZeros(digit));
    fields.require(isConsistent(digits), "a block of bzip2 that cannot be");
    digit = 1L << digits;
  }

  /** Whether what a snapshot gave it can have come of reading. */
  private boolean isConsistent(int digits) {
    int alphabet = values.length + 2;
    boolean begun = phase > HEAD;
    return phase <= DONE
        && most <= 900_000
        && values.length <= 256
        && recentCodes.length == MOST_CODES
        && areBelow(recentCodes, MOST_CODES)
        && areBelow(chosen, begun ? codes : 1)
        && codes <= MOST_CODES
        && chosen.length < 1 << 15
        && begun == (codes >= 2 && values.length > 0 && chosen.length > 0)
        && lengths.length == (begun ? alphabet * codes : 0)
        && areBelow(lengths, LONGEST + 1)
        && done <= Math.max(GROUP * chosen.length, lengths.length)
        && (phase != CHOSEN || done < chosen.length)
        && (phase != LENGTHS || done < lengths.length)
        && length >= UNSET
        && length <= LONGEST
        && recent.length == (phase >= SYMBOLS ? values.length : 0)
        && size <= most
        && column.length >= size
        && run <= most
        && digits <= 21
        && (phase != DONE || origin < size);
  }

  private static boolean areBelow(byte[] numbers, int most) {
    for (byte each : numbers) {
      if (each < 0 || each >= most) {
        return false;
      }
    }
    return true;
  }
}
