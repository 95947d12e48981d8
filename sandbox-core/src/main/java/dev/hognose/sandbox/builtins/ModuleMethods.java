// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyModule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attributes of modules. */
final class ModuleMethods {
  static final Table METHODS =
      Table.of(PyModule.TYPE)
          .staticMethod("__new__", "cls, name=None, doc=None", (m, a) -> create(m, a))
          .method("__init__", "self, name, doc=None", (m, a) -> fill(self(a), a))
          .method("__repr__", "self, /", (m, a) -> new PyStr(shown(self(a))))
          .method("__dir__", "self, /", (m, a) -> Listing.ofNamespace(m, self(a).namespace))
          .getter("__annotations__", ModuleMethods::annotations)
          .getter("__dict__", (m, a) -> self(a).namespace);

  /** Modules that are part of CPython's interpreter, not files. */
  private static final Set<String> BUILT_IN =
      Set.of(
          "atexit",
          "builtins",
          "errno",
          "faulthandler",
          "gc",
          "itertools",
          "sys",
          "time",
          "tracemalloc");

  /** What a module that was not imported says of its import. */
  private static final List<PyStr> UNKNOWN =
      List.of(PyStr.shared("__package__"), PyStr.shared("__loader__"), PyStr.shared("__spec__"));

  /** What a new module takes, with its namespace. */
  private static final long BYTES = 400;

  private static final PyStr FILE = PyStr.shared("__file__");
  private static final PyStr PATH = PyStr.shared("__path__");

  private ModuleMethods() {}

  private static PyObject annotations(Machine machine, @Nullable PyObject[] args) {
    PyDict namespace = self(args).namespace;
    PyObject known = namespace.getStr(Names.ANNOTATIONS);
    if (known == null) {
      known = new PyDict();
      machine.meter().allocate(known.heapBytes());
      namespace.putStr(Names.ANNOTATIONS, known);
    }
    return known;
  }

  private static String shown(PyModule module) {
    PyObject named = module.namespace.getStr(Names.NAME);
    String name = "<module " + (named == null ? "'?'" : Repr.repr(named));
    if (module.namespace.getStr(FILE) instanceof PyStr file) {
      return name + " from " + Repr.repr(file) + ">";
    }
    if (module.ofLibrary) {
      return name + (BUILT_IN.contains(module.name) ? " (built-in)>" : ">");
    }
    return name + (module.namespace.getStr(PATH) != null ? " (namespace)>" : ">");
  }

  private static PyModule self(@Nullable PyObject[] args) {
    return (PyModule) Dunders.at(args, 0);
  }

  /** A module; that of a guest's class is filled by {@code __init__}. */
  private static PyObject create(Machine machine, @Nullable PyObject[] args) {
    machine.meter().allocate(BYTES);
    if (args[0] instanceof PyType type && type != PyModule.TYPE) {
      PyModule made = new PyModule("", new PyDict());
      made.become(type);
      return made;
    }
    if (args[1] == null) {
      throw Raise.typeError("module() missing required argument 'name' (pos 1)");
    }
    PyModule module = new PyModule("", new PyDict());
    fill(module, args);
    return module;
  }

  private static PyObject fill(PyModule module, @Nullable PyObject[] args) {
    if (!(args[1] instanceof PyStr name)) {
      throw Raise.badArgument("module() argument 'name'", "str", Dunders.at(args, 1));
    }
    PyObject doc = args[2];
    module.name = name.value();
    module.namespace.putStr(Names.NAME, name);
    module.namespace.putStr(Names.DOC, doc == null ? PyNone.NONE : doc);
    for (PyStr each : UNKNOWN) {
      module.namespace.putStr(each, PyNone.NONE);
    }
    return PyNone.NONE;
  }
}
