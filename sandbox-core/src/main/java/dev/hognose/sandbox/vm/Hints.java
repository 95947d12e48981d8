// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a traceback adds to the message of a wrong name: the name that was probably meant, or the
 * module that was not imported.
 */
final class Hints {
  private static final PyStr SELF = PyStr.shared("self");

  private Hints() {}

  /**
   * The text to add, or an empty one.
   *
   * @param framed whether the frame where it was raised is to be looked at
   * @param names what {@code dir} gives for the object of an AttributeError, if guest code was
   *     asked
   */
  static String of(Machine machine, PyException exception, @Nullable PyList names, boolean framed) {
    PyType type = exception.type();
    if (type.isSubtypeOf(ExceptionTypes.IMPORT_ERROR)) {
      return meant(importName(machine, exception));
    }
    if (!(exception.slot(ExceptionMembers.NAME) instanceof PyStr wrong)) {
      return "";
    }
    if (type.isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)) {
      return meant(names == null ? null : attributeName(exception, wrong.value(), names, framed));
    }
    if (!type.isSubtypeOf(ExceptionTypes.NAME_ERROR)) {
      return "";
    }
    String name = framed ? variableName(machine, exception, wrong) : null;
    if (!ModuleNames.contains(wrong.value())) {
      return meant(name);
    }
    String forgotten = "id you forget to import '" + wrong.value() + "'?";
    return name == null ? ". D" + forgotten : meant(name) + " Or d" + forgotten;
  }

  private static String meant(@Nullable String name) {
    return name == null ? "" : ". Did you mean: '" + name + "'?";
  }

  private static @Nullable String importName(Machine machine, PyException exception) {
    if (exception.slot(ExceptionMembers.NAME) instanceof PyStr module
        && exception.slot(ExceptionMembers.NAME_FROM) instanceof PyStr wrong
        && machine.session().modules().getStr(module) instanceof PyModule found) {
      List<String> names = new ArrayList<>();
      addKeys(names, found.namespace);
      return Suggestions.closest(wrong.value(), visible(names, wrong.value()));
    }
    return null;
  }

  private static @Nullable String attributeName(
      PyException exception, String wrong, PyList names, boolean framed) {
    List<String> candidates = new ArrayList<>();
    for (PyObject each : names.toArray()) {
      if (each instanceof PyStr name) {
        candidates.add(name.value());
      }
    }
    boolean own = framed && exception.scope == PyTuple.EMPTY;
    return Suggestions.closest(wrong, own ? candidates : visible(candidates, wrong));
  }

  /** The names that do not begin with an underscore, unless the wrong one does. */
  private static List<String> visible(List<String> names, String wrong) {
    return wrong.startsWith("_")
        ? names
        : names.stream().filter(name -> !name.startsWith("_")).toList();
  }

  private static @Nullable String variableName(
      Machine machine, PyException exception, PyStr wrong) {
    PyTuple scope = exception.scope;
    if (scope == null || scope.items.length != 2) {
      return null;
    }
    PyDict locals = (PyDict) scope.items[0];
    PyObject self = locals.getStr(SELF);
    if (self != null && hasAttribute(self, wrong)) {
      return "self." + wrong.value();
    }
    List<String> names = new ArrayList<>();
    addKeys(names, locals);
    addKeys(names, (PyDict) scope.items[1]);
    addKeys(names, machine.session().builtins());
    return Suggestions.closest(wrong.value(), names);
  }

  private static boolean hasAttribute(PyObject object, PyStr name) {
    return object instanceof PyInstance instance && instance.attribute(name) != null
        || object.type().lookup(name) != null;
  }

  private static void addKeys(List<String> names, PyDict dict) {
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      if (dict.keyAt(i) instanceof PyStr name) {
        names.add(name.value());
      }
    }
  }

  /** Notes, when an exception is raised, what a hint will need of the frame. */
  static void noteScope(PyException exception, PyFrame f) {
    PyType type = exception.type();
    if (exception.scope != null) {
      return;
    }
    if (type.isSubtypeOf(ExceptionTypes.NAME_ERROR)) {
      PyObject namespace = f.namespace;
      PyDict locals = namespace instanceof PyDict dict ? dict : Variables.locals(f);
      exception.scope = PyTuple.of(locals, f.globals);
    } else if (type.isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR)
        && f.code.localNames.length > 0
        && f.code.localNames[0].equals("self")
        && f.r[0] != null
        && f.r[0] == exception.slot(ExceptionMembers.OBJ)) {
      exception.scope = PyTuple.EMPTY;
    }
  }
}
