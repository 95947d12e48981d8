// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.SourceBytes;
import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Environment.Mode;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code ast}: the parser. */
final class AstModule {
  static final Table NATIVES =
      Table.ofModule("ast")
          .function("_parse", "source, filename, expression, /", AstModule::parse)
          .function("_decoded", "source, filename, /", AstModule::decoded);

  private static final int MOST_SOURCE = 1 << 20;

  private AstModule() {}

  /** The text of a source that is given as bytes. */
  private static PyObject decoded(Machine machine, @Nullable PyObject[] args) {
    byte[] bytes = ((PyBytes) Args.at(args, 0)).value;
    String name = ((PyStr) Args.at(args, 1)).value();
    return new PyStr(SourceBytes.text(machine.meter(), bytes, name));
  }

  /** The tree of a source as nested tuples. */
  private static PyObject parse(Machine machine, @Nullable PyObject[] args) {
    PyStr source = (PyStr) Args.at(args, 0);
    int length = source.value().length();
    if (length > MOST_SOURCE) {
      throw Raise.of(ExceptionTypes.MEMORY_ERROR, "source text is too long");
    }
    machine.meter().work(length);
    machine.meter().allocate(length * 200L);
    String name = ((PyStr) Args.at(args, 1)).value();
    Mode mode = Args.flag(args, 2, false) ? Mode.EVAL : Mode.EXEC;
    return machine.session().environment().parse(machine.meter(), source, name, mode);
  }
}
