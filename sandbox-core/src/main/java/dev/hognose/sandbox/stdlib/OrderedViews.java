// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyDictView;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/** The views of an {@code OrderedDict}: those of dicts, but for their classes and reprs. */
final class OrderedViews {
  private static final PyType KEYS = type("odict_keys", PyDictView.KEYS_TYPE);
  private static final PyType VALUES = type("odict_values", PyDictView.VALUES_TYPE);
  private static final PyType ITEMS = type("odict_items", PyDictView.ITEMS_TYPE);

  private OrderedViews() {}

  private static PyType type(String name, PyType view) {
    PyType made = PyType.builtin(name, view).isFinal();
    Table.of(made)
        .methodOfSubclassesToo(
            "__repr__", "self, /", (m, a) -> m.callPrelude("_odict_view_repr", Args.at(a, 0)))
        .install();
    return made;
  }

  static void addTo(Table table) {
    table
        .function("_keys", "mapping, /", (m, a) -> view(a, KEYS, PyDictView.Kind.KEYS))
        .function("_values", "mapping, /", (m, a) -> view(a, VALUES, PyDictView.Kind.VALUES))
        .function("_items", "mapping, /", (m, a) -> view(a, ITEMS, PyDictView.Kind.ITEMS));
  }

  private static PyObject view(@Nullable PyObject[] args, PyType type, PyDictView.Kind kind) {
    return new PyInstance(type, new PyDictView((PyDict) Args.plain(args, 0), kind));
  }
}
