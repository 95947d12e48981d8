// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.NativeVersion;
import dev.hognose.sandbox.vm.PyFunction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Native versions of the checks of abstract base classes: what a class has answered before. */
final class AbcVersions {
  /** By the qualified names of the methods. */
  static final Map<String, NativeVersion> ALL =
      Map.of(
          "ABCMeta.__subclasscheck__", (m, f, a) -> ofClass(f, a),
          "ABCMeta.__instancecheck__", (m, f, a) -> ofInstance(a));

  private static final PyStr ANSWERS = PyStr.shared("_abc_answers");
  private static final PyStr REGISTRATIONS = PyStr.shared("_registrations");

  private AbcVersions() {}

  private static @Nullable PyObject ofClass(PyFunction function, PyObject[] args) {
    return args.length == 2 && args[0] instanceof PyType asked && args[1] instanceof PyType subclass
        ? answer(function, asked, subclass)
        : null;
  }

  /** The answer, unless there was a registration since. */
  private static @Nullable PyObject answer(PyFunction function, PyType asked, PyType subclass) {
    try {
      return asked.attributes().getStr(ANSWERS) instanceof PyDict answers
              && answers.get(subclass) instanceof PyTuple known
              && known.items.length == 2
              && known.items[0] instanceof PyBool result
              && known.items[1] instanceof PyInt then
              && function.globals.getStr(REGISTRATIONS) instanceof PyInt now
              && then.value == now.value
          ? result
          : null;
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  /** An instance whose class says no may pretend to be of another class. */
  private static @Nullable PyObject ofInstance(PyObject[] args) {
    if (args.length != 2
        || !(args[0] instanceof PyType asked)
        || !(asked.type().lookup(Names.SUBCLASSCHECK) instanceof PyFunction check)
        || check.hasOtherVersion(ALL.get("ABCMeta.__subclasscheck__"))) {
      return null;
    }
    PyObject result = answer(check, asked, args[1].type());
    return result == PyBool.TRUE || !(args[1] instanceof PyInstance) ? result : null;
  }
}
