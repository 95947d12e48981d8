// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
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
