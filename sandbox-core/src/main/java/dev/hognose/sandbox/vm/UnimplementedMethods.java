// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.util.ArrayList;
import java.util.List;

/** Refuses instances of classes that have abstract methods. */
final class UnimplementedMethods {
  private UnimplementedMethods() {}

  static void check(PyType type, PyObject names) {
    List<String> quoted = new ArrayList<>();
    PyIterator items = Iteration.iterator(names);
    PyObject each = items == null ? null : items.next();
    for (PyObject next = each; items != null && next != null; next = items.next()) {
      if (next instanceof PyStr name) {
        quoted.add("'" + name.value() + "'");
      }
    }
    if (quoted.isEmpty()) {
      return;
    }
    quoted.sort(String::compareTo);
    throw Raise.typeError(
        "Can't instantiate abstract class "
            + type.shownName()
            + " without an implementation for abstract method"
            + (quoted.size() == 1 ? " " : "s ")
            + String.join(", ", quoted));
  }
}
