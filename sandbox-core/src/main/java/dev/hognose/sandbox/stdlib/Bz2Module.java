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
          .function("_reader", "level, /", Bz2Module::reader)
          .function("_read", "reader, data, bit, /", Bz2Module::read);

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

  private static PyObject reader(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(1_024);
    return new Bzip2Reader(100_000 * level(args, 0));
  }

  /**
   * Goes on with a block: what it holds, the check of that, and the first bit after it; or where
   * the data ends inside it, the bit from which on it is read again; or False if it cannot be one.
   */
  private static PyObject read(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.at(args, 0) instanceof Bzip2Reader reader)) {
      throw Raise.typeError("not a reader of bzip2");
    }
    byte[] data = Args.bytes(args, 1);
    long bit = Args.integer(args, 2, 0);
    if (bit < 0 || bit > 8L * data.length) {
      throw Raise.valueError("out of range");
    }
    try {
      Bzip2Output output = reader.read(machine.meter(), data, bit);
      long check = output.check() & 0xffffffffL;
      return PyTuple.of(new PyBytes(output.bytes()), PyInt.of(check), PyInt.of(reader.bit()));
    } catch (Bzip2Reader.Problem problem) {
      return problem.isEnd() ? PyInt.of(reader.bit()) : PyBool.FALSE;
    }
  }
}
