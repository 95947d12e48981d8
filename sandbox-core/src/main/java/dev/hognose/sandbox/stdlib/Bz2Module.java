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
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code bz2}: whole streams are written, blocks are read. */
final class Bz2Module {
  static final Table NATIVES =
      Table.ofModule("bz2")
          .function("_compress", "data, level, /", Bz2Module::compress)
          .function("_block", "data, bit, level, /", Bz2Module::block);

  private Bz2Module() {}

  private static PyObject compress(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    int level = level(args, 1);
    return new PyBytes(Bzip2Writer.compress(machine.meter(), data, level));
  }

  private static int level(@Nullable PyObject[] args, int index) {
    long level = Args.integer(args, index, 9);
    if (level < 1 || level > 9) {
      throw Raise.valueError("compresslevel must be between 1 and 9");
    }
    return (int) level;
  }

  /**
   * Reads a block: its bytes, their check, and the first bit after it; True if the data ends inside
   * it; False if it cannot be one.
   */
  private static PyObject block(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    long bit = Args.integer(args, 1, 0);
    if (bit < 0 || bit > 8L * data.length) {
      throw Raise.valueError("out of range");
    }
    int most = 100_000 * level(args, 2);
    Bzip2Reader reader = new Bzip2Reader(machine.meter(), data, bit, most);
    try {
      byte[] out = reader.read();
      long check = reader.check() & 0xffffffffL;
      return PyTuple.of(new PyBytes(out), PyInt.of(check), PyInt.of(reader.bit()));
    } catch (Bzip2Reader.Problem problem) {
      return PyBool.of(problem.isEnd());
    }
  }
}
