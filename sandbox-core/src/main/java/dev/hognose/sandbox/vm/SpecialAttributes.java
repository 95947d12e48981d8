// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.TraceLog;
import java.util.ArrayList;
import java.util.List;

/** Sets those attributes that builtin classes compute, such as {@code __name__} of a function. */
final class SpecialAttributes {
  private SpecialAttributes() {}

  /** Sets an attribute for which the class has a builtin getter. */
  static PyObject set(Meter meter, PyObject object, PyStr name, PyObject value) {
    boolean known =
        switch (object) {
          case PyFunction function -> ofFunction(function, name, value);
          case PyType type -> ofType(type, name, value);
          case PyException exception ->
              ofException(meter, exception, name, value) || ofInstance(exception, name, value);
          case PyInstance instance -> ofInstance(instance, name, value);
          case PyCell cell when name.value().equals("cell_contents") -> {
            cell.contents = value;
            yield true;
          }
          case PyProperty property when name.equals(Names.DOC) -> {
            property.doc = value;
            yield true;
          }
          case AttributeHolder holder -> {
            holder.setAttribute(name, value);
            yield true;
          }
          default -> false;
        };
    if (!known) {
      throw Raise.attributeError(
          object instanceof PyRange || object instanceof PySlice
              ? "readonly attribute"
              : "attribute '"
                  + name.value()
                  + "' of '"
                  + object.type().name()
                  + "' objects is not writable",
          object,
          name);
    }
    return PyNone.NONE;
  }

  private static boolean ofFunction(PyFunction function, PyStr name, PyObject value) {
    switch (name.value()) {
      case "__name__" -> function.name = text(name, value);
      case "__qualname__" -> function.qualifiedName = text(name, value);
      case "__doc__" -> function.doc = value;
      case "__module__" -> function.module = value;
      case "__defaults__" ->
          function.defaults = value instanceof PyTuple tuple ? tuple.items : new PyObject[0];
      case "__kwdefaults__" ->
          function.keywordDefaults = value instanceof PyDict dict ? dict : null;
      case "__annotations__" -> function.annotations = value instanceof PyDict dict ? dict : null;
      case "__code__" -> {
        if (value instanceof PyCode) {
          return false;
        }
        throw Raise.typeError("__code__ must be set to a code object");
      }
      case "__type_params__" -> function.typeParameters = value;
      case "__dict__" -> {
        if (!(value instanceof PyDict dict)) {
          throw Raise.typeError(
              "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
        }
        function.attributes = dict;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean ofType(PyType type, PyStr name, PyObject value) {
    if (type.isBuiltin()) {
      throw Raise.typeError(
          "cannot set '" + name.value() + "' attribute of immutable type '" + type.name() + "'");
    }
    switch (name.value()) {
      case "__name__" -> {
        if (!(value instanceof PyStr text)) {
          throw Raise.typeError(
              "can only assign string to "
                  + type.name()
                  + ".__name__, not '"
                  + value.type().name()
                  + "'");
        }
        type.rename(text);
      }
      case "__bases__" -> ClassBuilding.setBases(type, value);
      default -> type.setAttribute(name, value);
    }
    return true;
  }

  private static boolean ofInstance(PyInstance instance, PyStr name, PyObject value) {
    if (name.equals(Names.CLASS)) {
      if (!(value instanceof PyType type)) {
        throw Raise.typeError(
            "__class__ must be set to a class, not '" + value.type().name() + "' object");
      }
      if (type.isBuiltin() || type.layout() != instance.type().layout()) {
        throw Raise.typeError(
            "__class__ assignment only supported for mutable types or ModuleType subclasses");
      }
      instance.setType(type);
      return true;
    }
    if (name.equals(Names.DICT)) {
      if (!(value instanceof PyDict dict)) {
        throw Raise.typeError(
            "__dict__ must be set to a dictionary, not a '" + value.type().name() + "'");
      }
      instance.setDictionary(dict);
      return true;
    }
    if (instance.type().hasInstanceDict()) {
      instance.setAttribute(name, value);
      return true;
    }
    return false;
  }

  private static boolean ofException(
      Meter meter, PyException exception, PyStr name, PyObject value) {
    switch (name.value()) {
      case "args" -> exception.args = items(meter, value);
      case "__cause__" -> {
        exception.cause = chained(value, "cause");
        exception.suppressContext = true;
      }
      case "__context__" -> exception.context = chained(value, "context");
      case "__suppress_context__" -> exception.suppressContext = value == PyBool.TRUE;
      case "__traceback__" -> {
        if (value == PyNone.NONE) {
          exception.traceback = new TraceLog();
        } else if (value instanceof PyTraceback traceback) {
          exception.traceback = traceback.copy();
        } else {
          throw Raise.typeError("__traceback__ must be a traceback or None");
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static @org.jspecify.annotations.Nullable PyException chained(
      PyObject value, String kind) {
    if (value == PyNone.NONE) {
      return null;
    }
    if (value instanceof PyException exception
        && exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return exception;
    }
    throw Raise.typeError("exception " + kind + " must be None or derive from BaseException");
  }

  private static PyTuple items(Meter meter, PyObject value) {
    if (value instanceof PyTuple tuple) {
      return tuple;
    }
    PyIterator iterator = Iteration.iterator(value);
    if (iterator == null) {
      throw Raise.typeError("'" + value.type().name() + "' object is not iterable");
    }
    List<PyObject> items = new ArrayList<>();
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      meter.allocate(8);
      meter.work(1);
      items.add(item);
    }
    return PyTuple.of(items.toArray(PyObject[]::new));
  }

  private static PyStr text(PyStr name, PyObject value) {
    if (value instanceof PyStr text) {
      return text;
    }
    throw Raise.typeError(name.value() + " must be set to a string object");
  }
}
