// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;

/** Compresses bytes into a stream of bzip2's format, to the same bytes as others do. */
final class Bzip2Writer {
  private static final int LONGEST_RUN = 255;
  private static final int BYTES_PER_STEP = 8;

  private final Meter meter;
  private final BitSink sink;
  private final int level;
  private final byte[] block;
  private final boolean[] used = new boolean[256];
  private final int room;
  private int size;
  private int check = -1;
  private int checkOfAll;

  private Bzip2Writer(Meter meter, int level, int expected) {
    this.meter = meter;
    this.level = level;
    room = 100_000 * level - 19;
    int most = Math.min(room + 8, expected + expected / 4 + 8);
    meter.allocate(most);
    block = new byte[most];
    sink = new BitSink(meter);
  }

  /** The stream that holds the data. */
  static byte[] compress(Meter meter, byte[] data, int level) {
    Bzip2Writer writer = new Bzip2Writer(meter, level, data.length);
    return writer.write(data);
  }

  private byte[] write(byte[] data) {
    sink.put(24, 'B' << 16 | 'Z' << 8 | 'h');
    sink.put(8, '0' + level);
    int run = 0;
    int last = -1;
    for (int i = 0; i < data.length; i++) {
      if (size >= room) {
        endBlock();
      }
      if ((i & 0xffff) == 0) {
        meter.work(1 + Math.min(data.length - i, 0x10000) / BYTES_PER_STEP);
      }
      int next = data[i] & 0xff;
      if (next == last && run < LONGEST_RUN) {
        run++;
      } else {
        addRun(last, run);
        last = next;
        run = 1;
      }
    }
    if (size >= room) {
      endBlock();
    }
    addRun(last, run);
    endBlock();
    sink.put(24, 0x177245);
    sink.put(24, 0x385090);
    sink.put(32, checkOfAll);
    return sink.finish();
  }

  /** Adds a byte that comes so often in a row: from four times on, the count follows. */
  private void addRun(int value, int run) {
    if (run == 0) {
      return;
    }
    for (int i = 0; i < run; i++) {
      check = Bzip2Output.checked(check, value);
    }
    used[value] = true;
    for (int i = Math.min(run, 4); i > 0; i--) {
      block[size++] = (byte) value;
    }
    if (run >= 4) {
      used[run - 4] = true;
      block[size++] = (byte) (run - 4);
    }
  }

  private void endBlock() {
    if (size == 0) {
      return;
    }
    checkOfAll = (checkOfAll << 1 | checkOfAll >>> 31) ^ ~check;
    int[] order = BurrowsWheeler.order(meter, block, size);
    sink.put(24, 0x314159);
    sink.put(24, 0x265359);
    sink.put(32, ~check);
    sink.put(1, 0);
    int origin = 0;
    while (order[origin] != 0) {
      origin++;
    }
    sink.put(24, origin);
    new Bzip2Block(meter, sink, used).write(block, order);
    size = 0;
    check = -1;
    Arrays.fill(used, false);
  }
}
