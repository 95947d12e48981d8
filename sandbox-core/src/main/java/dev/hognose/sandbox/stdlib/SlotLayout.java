// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.vm.PyFunction;
import java.util.Arrays;

/**
 * Where the instances of a class of the library's Python code have their values: all fill the same
 * slots in the same order. Instances of subclasses, and those whose slots were filled otherwise,
 * are none of it.
 */
final class SlotLayout {
  private final PyStr name;
  private final PyStr[] keys;

  /**
   * A layout.
   *
   * @param name of the class in its module
   * @param slots in the order in which they are filled
   */
  SlotLayout(String name, String... slots) {
    this.name = PyStr.shared(name);
    this.keys = Arrays.stream(slots).map(s -> Shape.slotKey(new PyStr(s))).toArray(PyStr[]::new);
  }

  /**
   * Whether an object is an instance with this layout. Its values may be of any kind, or missing.
   *
   * @param function one of the module, by whose globals the class is known
   */
  boolean holds(PyFunction function, PyObject object) {
    if (!(object instanceof PyInstance instance)) {
      return false;
    }
    Shape shape = instance.shape;
    return shape != null && (shape.known == this || shape.known == null && admits(function, shape));
  }

  private boolean admits(PyFunction function, Shape shape) {
    boolean fits = Arrays.equals(shape.names, keys) && isClass(function, shape.owner);
    if (fits) {
      shape.known = this;
    }
    return fits;
  }

  /** Whether it is the class. */
  boolean isClass(PyFunction function, PyObject type) {
    return type == function.globals.getStr(name);
  }

  /**
   * An instance of the class with the values of its slots; what it takes is the caller's to charge.
   */
  PyInstance make(PyType type, PyObject[] values) {
    PyInstance made = new PyInstance(type, null);
    Shape root = type.rootShape();
    if (root.known instanceof Shape full) {
      made.shape = full;
      made.values = values;
      return made;
    }
    Shape full = root;
    for (int i = 0; i < keys.length; i++) {
      made.setSlot(keys[i], values[i]);
      full = full.with(keys[i]);
    }
    if (full == made.shape && !type.isBuiltin()) {
      root.known = full;
    }
    return made;
  }
}
