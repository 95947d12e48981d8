// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Native;

/** The module {@code itertools}. */
final class ItertoolsModule {
  static final Table NATIVES = table();

  private ItertoolsModule() {}

  private static Table table() {
    Table table = Table.ofModule("itertools");
    Counting.addTo(table);
    Chaining.addTo(table);
    Filtering.addTo(table);
    Grouping.addTo(table);
    Combinatorics.addTo(table);
    return table;
  }

  /** An iterator class of the module. */
  static PyType type(String name) {
    return PyType.builtin(name);
  }

  /** Rows that every iterator class of the module has. */
  static Table rows(PyType type, String signature, Native maker) {
    return methods(type)
        .value("__module__", new PyStr("itertools"))
        .staticMethod("__new__", signature, maker);
  }

  /** Rows that every iterator class has. */
  static Table methods(PyType type) {
    return Table.of(type)
        .method("__iter__", "self, /", (m, a) -> a[0])
        .method("__next__", "self, /", Stepping::next);
  }
}
