// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
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
    int level = (int) Args.integer(args, 1, 9);
    return new PyBytes(Bzip2Writer.compress(machine.meter(), data, level));
  }

  /**
   * Reads a block: its bytes, their check, and the first bit after it; True if the data ends inside
   * it; False if it cannot be one.
   */
  private static PyObject block(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    long bit = Args.integer(args, 1, 0);
    int most = 100_000 * (int) Args.integer(args, 2, 9);
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
