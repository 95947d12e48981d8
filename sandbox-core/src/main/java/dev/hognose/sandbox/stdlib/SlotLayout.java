// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PySlot;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

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
    PyInstance known = likeOthers(type, values);
    if (known != null) {
      return known;
    }
    PyInstance made = new PyInstance(type, null);
    for (int i = 0; i < keys.length; i++) {
      made.setSlot(keys[i], values[i]);
    }
    remember(type, made);
    return made;
  }

  /** The same for any class of the library, whose slots are found by its attributes. */
  static PyInstance filled(PyType type, PyObject[] values) {
    PyInstance known = likeOthers(type, values);
    if (known != null) {
      return known;
    }
    PyInstance made = new PyInstance(type, null);
    PyType[] mro = type.mro();
    int next = 0;
    for (int i = mro.length - 2; i >= 0; i--) {
      PyDict attributes = mro[i].attributes();
      for (int k = attributes.nextPosition(0); k >= 0; k = attributes.nextPosition(k + 1)) {
        if (attributes.valueAt(k) instanceof PySlot slot && next < values.length) {
          made.setSlot(slot.key, values[next++]);
        }
      }
    }
    remember(type, made);
    return made;
  }

  /** An instance with the shape of one whose slots were all filled, if there has been one. */
  private static @Nullable PyInstance likeOthers(PyType type, PyObject[] values) {
    if (!(type.rootShape().known instanceof Shape full) || full.names.length != values.length) {
      return null;
    }
    PyInstance made = new PyInstance(type, null);
    made.shape = full;
    made.values = values;
    return made;
  }

  /** Keeps the shape of an instance whose slots were all filled, if it has them in their order. */
  private static void remember(PyType type, PyInstance made) {
    Shape shape = made.shape;
    if (shape == null || type.isBuiltin()) {
      return;
    }
    Shape full = type.rootShape();
    for (PyStr name : shape.names) {
      full = full.with(name);
    }
    if (full == shape) {
      type.rootShape().known = full;
    }
  }
}
