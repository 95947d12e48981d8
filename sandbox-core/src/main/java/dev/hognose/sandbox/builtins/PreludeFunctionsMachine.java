// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Attributes;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyFunction;
import org.jspecify.annotations.Nullable;

/** Functions for the prelude alone: special methods, exceptions; and exception groups. */
final class PreludeFunctionsMachine {
  static final Table FUNCTIONS =
      Table.ofModule("prelude")
          .function("_special", "obj, name, /", PreludeFunctionsMachine::special)
          .function("_is_type", "obj, /", (m, a) -> PyBool.of(Dunders.at(a, 0) instanceof PyType))
          .function(
              "_os_call",
              "name, *args",
              (m, a) ->
                  m.osCall(((PyStr) Dunders.at(a, 0)).value(), ((PyTuple) Dunders.at(a, 1)).items))
          .function("_in_library", "", (m, a) -> PyBool.of(m.runsLibrary()))
          .function(
              "_evaluate",
              "function, namespace, /",
              (m, a) -> m.callInClass((PyFunction) Dunders.at(a, 0), Dunders.at(a, 1)))
          .function("_new_exception", "cls, args, /", PreludeFunctionsMachine::newException)
          .function("_set_member", "obj, name, value, /", PreludeFunctionsMachine::setMember);

  static final Table GROUPS =
      Table.of(ExceptionTypes.BASE_EXCEPTION_GROUP)
          .staticMethod("__new__", "cls, *args, **kwargs", PreludeFunctionsMachine::newGroup)
          .methodOfSubclassesToo("derive", "self, object, /", (m, a) -> inPython(m, "derive", a))
          .methodOfSubclassesToo("split", "self, object, /", (m, a) -> inPython(m, "split", a))
          .methodOfSubclassesToo(
              "subgroup", "self, object, /", (m, a) -> inPython(m, "subgroup", a))
          .methodOfSubclassesToo("__str__", "self, /", (m, a) -> inPython(m, "__str__", a))
          .methodOfSubclassesToo("__repr__", "self, /", (m, a) -> inPython(m, "__repr__", a))
          .methodOfSubclassesToo(
              "__init__", "self, *args, **kwargs", PreludeFunctionsMachine::initGroup)
          .classMethod("__class_getitem__", "cls, item, /", (m, a) -> Dunders.at(a, 0))
          .getter("message", (m, a) -> member(a, ExceptionMembers.MESSAGE))
          .getter("exceptions", (m, a) -> member(a, ExceptionMembers.EXCEPTIONS));

  private PreludeFunctionsMachine() {}

  private static PyObject initGroup(Machine machine, @Nullable PyObject[] args) {
    PyException group = (PyException) Dunders.at(args, 0);
    refuseKeywords(group.type(), args[2]);
    group.args = (PyTuple) Dunders.at(args, 1);
    return PyNone.NONE;
  }

  private static void refuseKeywords(PyType type, @Nullable PyObject keywords) {
    if (keywords instanceof PyDict dict && dict.size() > 0) {
      throw Raise.typeError(type.shownName() + "() takes no keyword arguments");
    }
  }

  private static @Nullable PyObject newGroup(Machine machine, @Nullable PyObject[] args) {
    PyObject[] given = ((PyTuple) Dunders.at(args, 1)).items;
    if (given.length != 2) {
      throw Raise.typeError(
          "BaseExceptionGroup.__new__() takes exactly 2 arguments (" + given.length + " given)");
    }
    if (Dunders.at(args, 0) instanceof PyType type && type.isBuiltin()) {
      refuseKeywords(type, args[2]);
    }
    return machine.callPrelude(
        "BaseExceptionGroup___new__", Dunders.at(args, 0), given[0], given[1]);
  }

  private static @Nullable PyObject inPython(
      Machine machine, String method, @Nullable PyObject[] args) {
    PyObject[] given = new PyObject[args.length];
    for (int i = 0; i < given.length; i++) {
      given[i] = Dunders.at(args, i);
    }
    return machine.callPrelude("BaseExceptionGroup_" + method, given);
  }

  private static @Nullable PyObject special(Machine machine, @Nullable PyObject[] args) {
    PyObject object = Dunders.at(args, 0);
    PyObject found = object.type().lookup((PyStr) Dunders.at(args, 1));
    return found == null ? PyNone.NONE : Attributes.bind(machine, found, object, object.type());
  }

  private static PyObject newException(Machine machine, @Nullable PyObject[] args) {
    return new PyException((PyType) Dunders.at(args, 0), (PyTuple) Dunders.at(args, 1));
  }

  private static PyObject member(@Nullable PyObject[] args, PyStr key) {
    PyObject value = ((PyException) Dunders.at(args, 0)).slot(key);
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject setMember(Machine machine, @Nullable PyObject[] args) {
    PyException exception = (PyException) Dunders.at(args, 0);
    String name = ((PyStr) Dunders.at(args, 1)).value();
    ExceptionMembers.set(exception, name, Dunders.at(args, 2));
    return PyNone.NONE;
  }
}
