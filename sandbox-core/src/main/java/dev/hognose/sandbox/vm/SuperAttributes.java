// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Attributes that {@code super()} finds. */
final class SuperAttributes {
  private SuperAttributes() {}

  /** Whether anything stands after the class in the object's order. */
  static boolean has(PySuper up, PyStr name) {
    return up.self != PyNone.NONE
        && !name.equals(Names.CLASS)
        && up.start.lookupAfter(up.after, name) != null;
  }

  /** The function that a call of a method by {@code super()} calls with self in front, or null. */
  static @Nullable PyFunction method(PyFrame f, PySuper up, PyStr name, int at) {
    if (f.body.caches[at] instanceof Found known
        && known.start == up.start
        && known.after == up.after
        && known.version == up.start.version()) {
      return up.self == up.start || up.self == PyNone.NONE ? null : known.function;
    }
    if (up.self == PyNone.NONE
        || up.self == up.start
        || name.equals(Names.CLASS)
        || !(up.start.lookupAfter(up.after, name) instanceof PyFunction function)
        || !UnboundFunctions.isBound(function.code)) {
      return null;
    }
    f.body.caches[at] = new Found(up.start, up.after, up.start.version(), function);
    return function;
  }

  /** What an instruction found after a class in the order of another. */
  private record Found(PyType start, PyType after, int version, PyFunction function) {}

  /** What stands after the class in the object's order, bound to the object. */
  static @Nullable PyObject get(Machine machine, PySuper up, PyStr name) {
    PyObject found = up.start.lookupAfter(up.after, name);
    if (found == null) {
      throw Raise.attributeError(up, name);
    }
    if (up.self == up.start) {
      return ClassAttributes.onClass(machine, found, up.start);
    }
    return Attributes.bind(machine, found, up.self, up.start);
  }
}
