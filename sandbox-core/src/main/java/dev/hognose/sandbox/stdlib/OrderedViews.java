// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.IteratorMethods;
import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyDictIterator;
import dev.hognose.sandbox.objects.PyDictView;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/**
 * The views of an {@code OrderedDict} and what goes backwards through them: those of dicts, but for
 * their classes and reprs.
 */
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
        .method("__reversed__", "self, /", OrderedViews::reversed)
        .install();
    return made;
  }

  static void addTo(Table table) {
    IteratorMethods.copyable(Reverser.TYPE).install();
    table
        .function("_reversed", "mapping, /", OrderedViews::reversed)
        .function("_keys", "mapping, /", (m, a) -> view(a, KEYS, PyDictView.Kind.KEYS))
        .function("_values", "mapping, /", (m, a) -> view(a, VALUES, PyDictView.Kind.VALUES))
        .function("_items", "mapping, /", (m, a) -> view(a, ITEMS, PyDictView.Kind.ITEMS));
  }

  private static PyObject view(@Nullable PyObject[] args, PyType type, PyDictView.Kind kind) {
    return new PyInstance(type, new PyDictView((PyDict) Args.plain(args, 0), kind));
  }

  private static PyObject reversed(Machine machine, @Nullable PyObject[] args) {
    return Args.plain(args, 0) instanceof PyDictView view
        ? new Reverser(view.dict, view.kind)
        : new Reverser((PyDict) Args.plain(args, 0), PyDictView.Kind.KEYS);
  }

  /** What goes backwards through an {@code OrderedDict} or one of its views. */
  static final class Reverser extends PyDictIterator {
    static final PyType TYPE = PyType.builtin("odict_iterator").isFinal();

    /** A blank one, which a snapshot fills. */
    Reverser() {}

    Reverser(PyDict dict, PyDictView.Kind kind) {
      super(dict, kind, true);
    }

    @Override
    public PyType type() {
      return TYPE;
    }
  }
}
