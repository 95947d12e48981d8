// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.PyModule;
import org.jspecify.annotations.Nullable;

/** Attributes of modules. */
final class ModuleMethods {
  static final Table METHODS =
      Table.of(PyModule.TYPE)
          .staticMethod("__new__", "cls, name, doc=None", (m, a) -> create(a))
          .method("__repr__", "self, /", (m, a) -> new PyStr("<module '" + self(a).name + "'>"))
          .method("__dir__", "self, /", (m, a) -> Listing.ofNamespace(self(a).namespace))
          .getter("__dict__", (m, a) -> self(a).namespace);

  private ModuleMethods() {}

  private static PyModule self(@Nullable PyObject[] args) {
    return (PyModule) Dunders.at(args, 0);
  }

  private static PyObject create(@Nullable PyObject[] args) {
    if (!(args[1] instanceof PyStr name)) {
      throw Raise.badArgument("module() argument 'name'", "str", Dunders.at(args, 1));
    }
    PyDict namespace = new PyDict();
    namespace.putStr(Names.NAME, name);
    PyObject doc = args[2];
    namespace.putStr(Names.DOC, doc == null ? PyNone.NONE : doc);
    return new PyModule(name.value(), namespace);
  }
}
