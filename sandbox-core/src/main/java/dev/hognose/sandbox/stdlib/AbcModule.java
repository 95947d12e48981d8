// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyProperty;
import dev.hognose.sandbox.vm.PyWrappedFunction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The native of the module {@code abc}: the abstract methods of a class. */
final class AbcModule {
  static final Table NATIVES =
      Table.ofModule("abc")
          .function("_collect_plain", "cls, namespace, bases, /", AbcModule::collect);

  private static final PyStr MARK = PyStr.shared("__isabstractmethod__");
  private static final PyStr ABSTRACT = PyStr.shared("__abstractmethods__");

  private AbcModule() {}

  /** The names of a class's abstract methods, or None if guest code must be asked. */
  private static PyObject collect(Machine machine, @Nullable PyObject[] args) {
    if (!(args[0] instanceof PyType cls)
        || !(args[1] instanceof PyDict names)
        || !(args[2] instanceof PyTuple bases)) {
      return PyNone.NONE;
    }
    machine.meter().work(names.size());
    Set<String> found = new LinkedHashSet<>();
    for (int i = names.nextPosition(0); i >= 0; i = names.nextPosition(i + 1)) {
      Boolean mark = isAbstract(names.valueAt(i));
      if (mark == null || !(names.keyAt(i) instanceof PyStr name)) {
        return PyNone.NONE;
      }
      if (mark) {
        found.add(name.value());
      }
    }
    for (PyObject base : bases.items) {
      if (base instanceof PyType type
          && type.lookup(ABSTRACT) instanceof PyFrozenSet inherited
          && !addInherited(cls, inherited, found)) {
        return PyNone.NONE;
      }
    }
    List<PyObject> all = new ArrayList<>();
    found.forEach(name -> all.add(new PyStr(name)));
    return PyFrozenSet.ofConstants(all.toArray(PyObject[]::new));
  }

  private static boolean addInherited(PyType cls, PyFrozenSet inherited, Set<String> found) {
    for (PyObject each : inherited.toArray()) {
      if (!(each instanceof PyStr name)) {
        return false;
      }
      PyObject value = cls.lookup(name);
      Boolean mark = value == null ? Boolean.FALSE : isAbstract(value);
      if (mark == null) {
        return false;
      }
      if (mark) {
        found.add(name.value());
      }
    }
    return true;
  }

  /** Whether a value is marked as abstract; null if guest code must be asked. */
  private static @Nullable Boolean isAbstract(PyObject value) {
    return switch (value) {
      case PyFunction function ->
          function.attributes != null && function.attributes.getStr(MARK) == PyBool.TRUE;
      case PyWrappedFunction wrapped -> isAbstract(wrapped.function);
      case PyProperty property -> anyOf(property);
      case PyInstance instance ->
          instance.type().isBuiltin()
                  || instance.type().lookup(MARK) == null && instance.attribute(MARK) == null
              ? Boolean.FALSE
              : null;
      default -> false;
    };
  }

  private static @Nullable Boolean anyOf(PyProperty property) {
    boolean any = false;
    for (PyObject each : new PyObject[] {property.getter, property.setter, property.deleter}) {
      Boolean mark = isAbstract(each);
      if (mark == null) {
        return null;
      }
      any |= mark;
    }
    return any;
  }
}
