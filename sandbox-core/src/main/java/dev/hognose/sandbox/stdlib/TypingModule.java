// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.PyUnion;
import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyModule;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code typing}. */
final class TypingModule {
  static final Table NATIVES =
      Table.ofModule("typing")
          .function("_caller_module", "", SysModule::callerName)
          .function("_module_names", "name, /", TypingModule::names)
          .function(
              "_unite",
              "left, right, /",
              (m, a) -> PyUnion.of(m.meter(), Args.at(a, 0), Args.at(a, 1)));

  private TypingModule() {}

  /** The namespace of a module by its name, as {@code eval} needs it; empty if there is none. */
  static PyObject names(Machine machine, @Nullable PyObject[] args) {
    PyObject name = Args.at(args, 0);
    if (name instanceof PyStr text) {
      if (text.value().equals("__main__")) {
        return machine.session().mainNamespace();
      }
      if (machine.session().modules().getStr(text) instanceof PyModule module) {
        return module.namespace;
      }
    }
    return new PyDict();
  }
}
