// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that Python puts into every module, given to code that asks for them: few do, so no
 * namespace holds them.
 */
final class ModuleFacts {
  private static final Set<String> OF_PROGRAM =
      Set.of("__doc__", "__package__", "__spec__", "__loader__", "__cached__", "__file__");
  private static final PyStr MAIN = PyStr.shared("__main__");

  private ModuleFacts() {}

  /** Whether code has that name though nothing defines it. */
  static boolean has(Machine machine, PyFrame f, PyStr name) {
    if (!OF_PROGRAM.contains(name.value())) {
      return false;
    }
    if (MAIN.equals(f.globals.getStr(Names.NAME))) {
      return !name.equals(FileModules.FILE) || !sourceName(f).startsWith("<");
    }
    return (name.equals(Names.SPEC) || name.equals(Names.LOADER)) && module(machine, f) != null;
  }

  /** Its value; null if the machine computes it. */
  static @Nullable PyObject value(Machine machine, PyFrame f, PyStr name) {
    PyModule module = module(machine, f);
    if (module != null) {
      return machine.callPrelude("_module_spec", module, name);
    }
    if (name.equals(FileModules.FILE)) {
      String file = sourceName(f);
      return new PyStr(file.startsWith("/") ? file : "/" + file);
    }
    return PyNone.NONE;
  }

  /** The same, asked of the program's module as an attribute; null if it is not such a name. */
  static @Nullable PyObject ofProgram(Machine machine, PyModule module, PyStr name) {
    if (OF_PROGRAM.contains(name.value())) {
      for (Frame frame = machine.top; frame != null; frame = frame.back) {
        if (frame instanceof PyFrame f && f.globals == module.namespace) {
          return has(machine, f, name) ? value(machine, f, name) : null;
        }
      }
    }
    return null;
  }

  private static String sourceName(PyFrame f) {
    return f.code.identity.source().name();
  }

  /** The imported module whose code runs in a frame, or null. */
  private static @Nullable PyModule module(Machine machine, PyFrame f) {
    return f.globals.getStr(Names.NAME) instanceof PyStr name
            && !name.equals(MAIN)
            && machine.session().modules().getStr(name) instanceof PyModule module
            && module.namespace == f.globals
            && module.isImported()
        ? module
        : null;
  }
}
