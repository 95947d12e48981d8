// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code zlib}: functions from states to states, all of them bytes. */
final class ZlibModule {
  private static final int STEPS_PER_BYTE = 2;

  /** What a compressor costs before it is given anything, and what it has to know from before. */
  private static final int STEPS_TO_BEGIN = 256;

  private static final int BYTES_OF_HISTORY_PER_STEP = 16;

  static final Table NATIVES =
      Table.ofModule("zlib")
          .function("adler32", "data, value=1, /", ZlibModule::adler32)
          .function("crc32", "data, value=0, /", BinasciiModule::crc32)
          .function("_deflate", "data, history, level, strategy, flush, /", ZlibModule::deflate)
          .function("_inflate_start", "window, /", ZlibModule::start)
          .function("_inflate", "state, data, most, /", ZlibModule::inflate);

  private ZlibModule() {}

  private static PyObject adler32(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    long start = args[1] == null ? 1 : Args.big(args, 1).longValue() & 0xffffffffL;
    return PyInt.of(Checksums.adler32(machine.meter(), start, data));
  }

  /** Compresses data into blocks that may refer to the history; ends them as zlib's flush says. */
  private static PyObject deflate(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    byte[] history = Args.bytes(args, 1);
    long level = Args.integer(args, 2, 0);
    long strategy = Args.integer(args, 3, 0);
    long flush = Args.integer(args, 4, 0);
    if (level < -1 || level > 9 || strategy < 0 || strategy > 2 || flush < 2 || flush > 4) {
      throw Raise.valueError("Invalid initialization option");
    }
    Meter meter = machine.meter();
    meter.allocate(data.length + (1L << 18));
    meter.work(STEPS_TO_BEGIN + history.length / BYTES_OF_HISTORY_PER_STEP);
    Deflater deflater = new Deflater((int) level, true);
    try {
      if (strategy > 0) {
        deflater.setStrategy((int) strategy);
        // The JDK applies a strategy in a call of its own, which writes nothing.
        deflater.deflate(new byte[1]);
      }
      if (history.length > 0) {
        deflater.setDictionary(history);
      }
      deflater.setInput(data);
      if (flush == 4) {
        deflater.finish();
      }
      int mode = flush == 4 ? Deflater.NO_FLUSH : (int) flush;
      return new PyBytes(drain(meter, deflater, mode));
    } finally {
      deflater.end();
    }
  }

  private static byte[] drain(Meter meter, Deflater deflater, int mode) {
    byte[] out = new byte[1 << 12];
    int size = 0;
    long seen = 0;
    while (true) {
      int count = deflater.deflate(out, size, Math.min(out.length - size, 1 << 16), mode);
      size += count;
      long taken = deflater.getBytesRead();
      meter.work(1 + STEPS_PER_BYTE * (taken - seen) / 8);
      seen = taken;
      if (deflater.finished() || count == 0) {
        return Arrays.copyOf(out, size);
      }
      if (mode != Deflater.NO_FLUSH && size < out.length) {
        return Arrays.copyOf(out, size);
      }
      if (out.length - size < 1 << 10) {
        meter.allocate(2L * out.length);
        out = Arrays.copyOf(out, Math.multiplyExact(out.length, 2));
      }
    }
  }

  private static PyObject start(Machine machine, @Nullable PyObject[] args) {
    return new PyBytes(new InflateState(Args.bytes(args, 0)).save());
  }

  /**
   * Decompresses data: output, bytes of the data that were used, whether the stream has ended, and
   * the state; or the text of what is wrong.
   */
  private static PyObject inflate(Machine machine, @Nullable PyObject[] args) {
    InflateState state = InflateState.of(Args.bytes(args, 0));
    byte[] data = Args.bytes(args, 1);
    long most = Args.integer(args, 2, 0);
    if (most < 0) {
      throw Raise.valueError("max_length must be non-negative");
    }
    int before = state.waiting.length;
    machine.meter().allocate(2L * data.length + InflateState.WINDOW);
    byte[] in = Arrays.copyOf(state.waiting, before + data.length);
    System.arraycopy(data, 0, in, before, data.length);
    try {
      Inflate inflate = new Inflate(machine.meter(), state, in);
      inflate.run(most);
      byte[] output = inflate.output();
      int used = inflate.save(most > 0 && output.length == most) - before;
      return PyTuple.of(
          new PyBytes(output),
          PyInt.of(used),
          PyBool.of(state.phase == InflateState.DONE),
          new PyBytes(state.save()));
    } catch (Inflate.Problem problem) {
      return new PyStr(problem.problem());
    }
  }
}
