// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.SessionState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library's classes in a session, told by what they are and not by their names alone. */
final class LibraryClasses {
  private static final PyStr FIELDS = PyStr.shared("__dataclass_fields__");
  private static final PyStr TUPLE_FIELDS = PyStr.shared("_fields");

  private final PyDict modules;

  LibraryClasses(SessionState state) {
    this.modules = state.modules();
  }

  /** A field of a data class. */
  record Field(PyStr name, PyInstance declaration) {
    /** Whether {@code __init__} takes it. */
    boolean isArgument() {
      PyObject init = attribute(declaration, "init");
      return init == dev.hognose.sandbox.objects.PyBool.TRUE;
    }
  }

  /** What a module that is in use has under a name, or null. */
  @Nullable PyObject member(String module, String name) {
    return modules.getStr(new PyStr(module)) instanceof PyModule found
        ? found.namespace.getStr(new PyStr(name))
        : null;
  }

  /** Whether a class is that of a module in use, or derives from it. */
  boolean isA(PyType type, String module, String name) {
    return member(module, name) instanceof PyType known
        && type.isSubtypeOf(known)
        && known.attributes().getStr(Names.MODULE) instanceof PyStr home
        && home.value().equals(module);
  }

  /** An instance's value of a slot or name, or null. */
  static @Nullable PyObject attribute(PyInstance instance, String name) {
    PyStr key = new PyStr(name);
    PyObject slot = instance.slot(Shape.slotKey(key));
    return slot == null ? instance.attribute(key) : slot;
  }

  /** The fields of a data class, in order, or null if it is none. */
  @Nullable List<Field> fields(PyType type) {
    if (!(type.lookup(FIELDS) instanceof PyDict all)) {
      return null;
    }
    PyObject plain = member("dataclasses", "_FIELD");
    List<Field> fields = new ArrayList<>();
    for (int i = all.nextPosition(0); i >= 0; i = all.nextPosition(i + 1)) {
      if (!(all.keyAt(i) instanceof PyStr name)
          || !(all.valueAt(i) instanceof PyInstance declaration)
          || !isA(declaration.type(), "dataclasses", "Field")) {
        return null;
      }
      if (plain != null && attribute(declaration, "_field_type") == plain) {
        fields.add(new Field(name, declaration));
      }
    }
    return fields;
  }

  /** Whether a class is an enumeration. */
  boolean isEnumeration(PyType type) {
    return isA(type.type(), "enum", "EnumType");
  }

  /** The names of a named tuple's items, or null if the class is no such tuple. */
  static @Nullable List<String> tupleFields(PyType type) {
    if (type.layout() != PyTuple.TYPE || !(type.lookup(TUPLE_FIELDS) instanceof PyTuple fields)) {
      return null;
    }
    List<String> names = new ArrayList<>();
    for (PyObject field : fields.items) {
      if (!(field instanceof PyStr name)) {
        return null;
      }
      names.add(name.value());
    }
    return new HashSet<>(names).size() == names.size() ? names : null;
  }
}
