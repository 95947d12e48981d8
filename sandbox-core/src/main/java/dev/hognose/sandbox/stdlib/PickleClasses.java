// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.PyProperty;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pickles may take for granted of classes: where their name leads to, and whether their
 * instances are taken apart and put together as those of {@code object}. What it found holds as
 * long as no Python code runs.
 */
final class PickleClasses {
  private static final Set<String> PLAIN_BASES = Set.of("ABC", "Generic", "Protocol");
  private static final PyStr REDUCE = new PyStr("__reduce__");
  private static final PyStr REDUCE_EX = new PyStr("__reduce_ex__");
  private static final PyStr GET_STATE = new PyStr("__getstate__");
  private static final PyStr SET_STATE = new PyStr("__setstate__");
  private static final PyStr NEW_ARGS = new PyStr("__getnewargs__");
  private static final PyStr NEW_ARGS_EX = new PyStr("__getnewargs_ex__");
  private static final PyStr[] OF_OBJECT = {
    REDUCE, REDUCE_EX, GET_STATE, Names.GETATTRIBUTE, Names.CLASS
  };
  private static final PyStr[] OF_NONE = {NEW_ARGS, NEW_ARGS_EX, Names.GETATTR};

  private final PyDict modules;
  private final IdentityHashMap<PyType, Boolean> plain = new IdentityHashMap<>(4);
  private @Nullable PyType lastNamed;
  private String @Nullable [] lastName;
  private @Nullable Shape plainShape;

  PickleClasses(PyDict modules) {
    this.modules = modules;
  }

  /** The module and the name that lead to a class, or null if Python code must find them. */
  String @Nullable [] global(PyType type) {
    if (type != lastNamed) {
      lastNamed = type;
      lastName = named(type);
    }
    return lastName;
  }

  private String @Nullable [] named(PyType type) {
    if (type.isBuiltin() || !(type.attributes().getStr(Names.MODULE) instanceof PyStr module)) {
      return null;
    }
    String name = type.qualifiedName();
    return find(module, new PyStr(name)) == type ? new String[] {module.value(), name} : null;
  }

  /** What a name without dots is in an imported module, or null. */
  @Nullable PyObject find(PyStr module, PyStr name) {
    return modules.getStr(module) instanceof PyModule found ? found.namespace.getStr(name) : null;
  }

  /** Whether an instance is reduced to its class and its attributes. */
  boolean isPlain(PyInstance instance, PyDict reducers) {
    return instance.getClass() == PyInstance.class
        && instance.payload == null
        && hasPlainNames(instance)
        && plain.computeIfAbsent(instance.type(), type -> isPlain(type, reducers));
  }

  private boolean isPlain(PyType type, PyDict reducers) {
    for (PyStr name : OF_OBJECT) {
      if (type.lookup(name) != PyType.OBJECT.lookup(name)) {
        return false;
      }
    }
    for (PyStr name : OF_NONE) {
      if (type.lookup(name) != null) {
        return false;
      }
    }
    try {
      return hasPlainBases(type) && reducers.get(type) == null;
    } catch (GuestNeeded needed) {
      return false;
    }
  }

  private boolean hasPlainBases(PyType type) {
    for (PyType each : type.mro()) {
      boolean library =
          each.attributes().getStr(Names.MODULE) instanceof PyStr module
              && modules.getStr(module) instanceof PyModule found
              && found.ofLibrary;
      if (each.isBuiltin()
          ? each != PyType.OBJECT
          : library && !PLAIN_BASES.contains(each.name())) {
        return false;
      }
    }
    return true;
  }

  private boolean hasPlainNames(PyInstance instance) {
    Shape shape = instance.shape;
    PyDict dict = instance.dict;
    if (dict != null) {
      for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
        if (!(dict.keyAt(i) instanceof PyStr name) || !isPlain(name)) {
          return false;
        }
      }
    }
    if (shape != null && shape != plainShape) {
      for (PyStr name : shape.names) {
        if (!isPlain(name)) {
          return false;
        }
      }
      plainShape = shape;
    }
    return true;
  }

  /** Whether a name is neither a slot nor one that changes how an object is reduced. */
  private static boolean isPlain(PyStr name) {
    return !name.value().startsWith("__") && !Shape.isSlot(name);
  }

  /** The attributes of a plain instance that has no dict, in one. */
  static PyDict attributes(Meter meter, PyInstance instance) {
    PyDict result = new PyDict();
    Shape shape = instance.shape;
    if (shape != null) {
      meter.allocate(PyDict.bytesFor(shape.names.length));
      for (int i = 0; i < shape.names.length; i++) {
        PyObject value = instance.values[i];
        if (value != null) {
          result.putStr(shape.names[i], value);
        }
      }
    }
    return result;
  }

  /** Whether {@code cls.__new__(cls)} makes a bare instance. */
  static boolean isMadeBare(PyType type) {
    return !type.isBuiltin()
        && type.layout() == PyType.OBJECT
        && type.type() == PyType.TYPE
        && type.lookup(Names.NEW) == PyType.OBJECT.lookup(Names.NEW)
        && !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
  }

  /** Whether an instance without attributes takes those of a pickle as they are. */
  static boolean takesState(PyInstance instance) {
    PyType type = instance.type();
    return instance.getClass() == PyInstance.class
        && instance.payload == null
        && !type.isBuiltin()
        && type.hasInstanceDict()
        && instance.shape == type.rootShape()
        && instance.dict == null
        && type.lookup(SET_STATE) == null
        && type.lookup(Names.GETATTR) == null
        && !(type.lookup(Names.DICT) instanceof PyProperty)
        && type.lookup(Names.GETATTRIBUTE) == PyType.OBJECT.lookup(Names.GETATTRIBUTE);
  }
}
