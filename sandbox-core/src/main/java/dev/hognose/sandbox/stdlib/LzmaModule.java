// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code lzma}: whole streams of LZMA and LZMA2, and their check. */
final class LzmaModule {
  private static final long[] CRC = crcTable();

  static final Table NATIVES =
      Table.ofModule("lzma")
          .function(
              "_write", "data, chunked, lc, lp, pb, window, depth, nice, /", LzmaModule::write)
          .function("_read_chunks", "data, start, window, /", LzmaModule::readChunks)
          .function(
              "_read_stream", "data, start, lc, lp, pb, window, size, /", LzmaModule::readStream)
          .function("_crc64", "data, /", LzmaModule::crc64);

  private LzmaModule() {}

  private static PyObject write(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    LzmaWriter writer =
        new LzmaWriter(
            machine.meter(),
            data,
            small(args, 2),
            small(args, 3),
            small(args, 4),
            (int) Math.min(Args.integer(args, 5, 0), Integer.MAX_VALUE),
            (int) Math.min(Args.integer(args, 6, 0), 1 << 12),
            (int) Math.min(Args.integer(args, 7, 0), LzmaModel.LONGEST_MATCH));
    return new PyBytes(Args.flag(args, 1, false) ? writer.chunks() : writer.stream());
  }

  /** Where to begin in the data. */
  private static int start(@Nullable PyObject[] args) {
    long value = Args.integer(args, 1, 0);
    if (value < 0 || value > Args.bytes(args, 0).length) {
      throw Raise.valueError("out of range");
    }
    return (int) value;
  }

  private static int small(@Nullable PyObject[] args, int index) {
    long value = Args.integer(args, index, 0);
    if (value < 0 || value > 4) {
      throw Raise.valueError("out of range");
    }
    return (int) value;
  }

  /**
   * Reads what LZMA2 packed: its bytes and where it ends; True if the data ends before; False if it
   * cannot be right.
   */
  private static PyObject readChunks(Machine machine, @Nullable PyObject[] args) {
    LzmaReader reader =
        new LzmaReader(machine.meter(), Args.bytes(args, 0), start(args), Args.integer(args, 2, 0));
    return result(reader, reader::readChunks);
  }

  /** The same for a stream of LZMA; its size is -1 if a mark ends it. */
  private static PyObject readStream(Machine machine, @Nullable PyObject[] args) {
    LzmaReader reader =
        new LzmaReader(machine.meter(), Args.bytes(args, 0), start(args), Args.integer(args, 5, 0));
    int lc = small(args, 2);
    int lp = small(args, 3);
    int pb = small(args, 4);
    long size = Args.integer(args, 6, -1);
    return result(reader, () -> reader.readStream(lc, lp, pb, size));
  }

  private static PyObject result(LzmaReader reader, Runnable reading) {
    try {
      reading.run();
      return PyTuple.of(new PyBytes(reader.output()), PyInt.of(reader.position()));
    } catch (LzmaReader.Problem problem) {
      return PyBool.of(problem.isEnd());
    }
  }

  private static long[] crcTable() {
    long[] table = new long[256];
    for (int i = 0; i < 256; i++) {
      long value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) != 0 ? value >>> 1 ^ 0xc96c5795d7870f42L : value >>> 1;
      }
      table[i] = value;
    }
    return table;
  }

  private static PyObject crc64(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    long crc = -1;
    for (int i = 0; i < data.length; i++) {
      if ((i & 0xffff) == 0) {
        machine.meter().work(1 + Math.min(data.length - i, 0x10000) / 64);
      }
      crc = CRC[(int) (crc ^ data[i]) & 0xff] ^ crc >>> 8;
    }
    crc = ~crc;
    return crc >= 0
        ? PyInt.of(crc)
        : PyInt.of(BigInteger.valueOf(crc).add(BigInteger.ONE.shiftLeft(64)));
  }
}
