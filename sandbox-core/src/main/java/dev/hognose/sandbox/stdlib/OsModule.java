// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** What the module {@code os} asks its host: the environment and random bytes. */
final class OsModule {
  static final Table NATIVES =
      Table.ofModule("os")
          .function("_environment", "", (m, a) -> m.osCall("os.environ"))
          .function("_getenv", "key, /", (m, a) -> m.osCall("os.getenv", Args.at(a, 0)))
          .function("urandom", "size, /", OsModule::randomBytes);

  private OsModule() {}

  private static @Nullable PyObject randomBytes(Machine machine, @Nullable PyObject[] args) {
    long size = Numbers.ssize(Args.at(args, 0));
    if (size < 0) {
      throw Raise.valueError("negative argument not allowed");
    }
    machine.meter().allocate(size);
    return machine.osCall("os.urandom", PyInt.of(size));
  }
}
