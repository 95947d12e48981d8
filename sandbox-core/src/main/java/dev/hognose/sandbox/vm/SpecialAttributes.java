// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Mro;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets and deletes those attributes that builtin classes compute, such as {@code __name__} of a
 * function.
 */
final class SpecialAttributes {
  private SpecialAttributes() {}

  /** Names that CPython calls members: it words errors about them in its own way. */
  private static final Set<String> MEMBERS =
      Set.of(
          "__closure__",
          "__globals__",
          "__builtins__",
          "__base__",
          "__basicsize__",
          "__flags__",
          "__dictoffset__",
          "__itemsize__",
          "__weakrefoffset__",
          "start",
          "stop",
          "step",
          "fget",
          "fset",
          "fdel",
          "__func__",
          "__origin__",
          "__args__",
          "tb_frame",
          "tb_lasti",
          "__wrapped__",
          "co_name",
          "co_argcount",
          "co_filename",
          "co_flags",
          "co_firstlineno",
          "co_kwonlyargcount",
          "co_posonlyargcount",
          "co_qualname",
          "__thisclass__",
          "__self_class__");

  /** Sets an attribute for which the class has a builtin getter. */
  static PyObject set(Meter meter, PyObject object, PyStr name, PyObject value) {
    boolean known =
        switch (object) {
          case PyFunction function -> FunctionAttributes.set(function, name, value);
          case PyType type -> TypeAttributes.set(meter, type, name, value);
          case PyException exception ->
              ofException(meter, exception, name, value) || ofInstance(exception, name, value);
          case PyInstance instance -> ofInstance(instance, name, value);
          case PyGenerator generator
              when name.equals(Names.NAME) || name.equals(Names.QUALNAME) -> {
            generator.rename(name.equals(Names.NAME), FunctionAttributes.text(name, value));
            yield true;
          }
          case PyModule module
              when name.equals(Names.CLASS)
                  && !module.ofLibrary
                  && value instanceof PyType type
                  && type.layout() == PyModule.TYPE -> {
            module.become(type);
            yield true;
          }
          case PyModule module when name.equals(Names.DOC) || name.equals(Names.ANNOTATIONS) -> {
            module.namespace.putStr(name, value);
            yield true;
          }
          case PyBuiltin builtin when name.equals(Names.MODULE) ->
              builtin.owner == null && value instanceof PyStr s && s.value().equals(builtin.module);
          case PyCell cell when name.value().equals("cell_contents") -> {
            cell.contents = value;
            yield true;
          }
          case PyProperty property when name.equals(Names.DOC) -> {
            property.doc = value;
            yield true;
          }
          case PyProperty property when name.equals(Names.NAME) -> {
            property.name = value;
            yield true;
          }
          case PyTraceback traceback when name.value().equals("tb_next") -> {
            traceback.setNext(value, meter);
            yield true;
          }
          case AttributeHolder holder -> {
            holder.setAttribute(name, value);
            yield true;
          }
          default -> false;
        };
    if (!known) {
      if (name.equals(Names.CLASS)) {
        throw classAssignment(value);
      }
      throw readOnly(object, name);
    }
    return PyNone.NONE;
  }

  private static PyError classAssignment(PyObject value) {
    return Raise.typeError(
        value instanceof PyType
            ? "__class__ assignment only supported for mutable types or ModuleType subclasses"
            : "__class__ must be set to a class, not '" + value.type().shownName() + "' object");
  }

  /** The error of an object that cannot change to a class, as it is not laid out like its own. */
  static PyError layoutDiffers(PyType wanted, PyType own) {
    return Raise.typeError(
        "__class__ assignment: '"
            + wanted.shownName()
            + "' object layout differs from '"
            + own.shownName()
            + "'");
  }

  /** The error of an attribute that can be neither set nor deleted. */
  static PyError readOnly(PyObject object, PyStr name) {
    boolean member =
        MEMBERS.contains(name.value())
            || object instanceof PyComplex
            || object.type() == PyBoundMethod.TYPE && name.value().equals("__self__")
            || object instanceof PyModule && name.equals(Names.DICT);
    PyType owner =
        object.type().lookup(name) instanceof PyBuiltin getter && getter.owner != null
            ? getter.owner
            : object.type();
    if (owner == PyType.OBJECT && (name.equals(Names.MODULE) || name.equals(Names.DICT))) {
      return Raise.attributeError(
          "'"
              + object.type().shownName()
              + "' object has no attribute '"
              + name.value()
              + "' and no __dict__ for setting new attributes",
          object,
          name);
    }
    boolean callable =
        object instanceof PyBuiltin
            || object instanceof PyBoundMethod
            || object instanceof NativeCallable;
    if (name.value().equals("__doc__") && !callable) {
      return Raise.attributeError(
          "'" + object.type().shownName() + "' object attribute '__doc__' is read-only",
          object,
          name);
    }
    return Raise.of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        member
            ? "readonly attribute"
            : "attribute '"
                + name.value()
                + "' of '"
                + owner.shownName()
                + "' objects is not writable");
  }

  /** Deletes an attribute for which the class has a builtin getter. */
  static PyObject delete(PyObject object, PyStr name) {
    if (name.equals(Names.CLASS)) {
      throw Raise.typeError("can't delete __class__ attribute");
    }
    switch (object) {
      case PyFunction function -> FunctionAttributes.delete(function, name);
      case PyGenerator generator when name.equals(Names.NAME) || name.equals(Names.QUALNAME) ->
          FunctionAttributes.text(name, PyNone.NONE);
      case PyType type -> TypeAttributes.delete(type, name);
      case PyTraceback _ when name.value().equals("tb_next") ->
          throw Raise.typeError("can't delete tb_next attribute");
      case PyCell cell when name.value().equals("cell_contents") -> cell.contents = null;
      case PyModule module when name.equals(Names.DOC) -> {
        if (!module.namespace.removeStr(name)) {
          throw Raise.attributeError(module, name);
        }
      }
      case PyException _ when name.equals(Names.DICT) ->
          throw Raise.typeError("cannot delete __dict__");
      case PyException exception when isKept(name) ->
          throw Raise.typeError(
              name.value().equals("__suppress_context__")
                  ? "can't delete numeric/char attribute"
                  : name.value() + " may not be deleted");
      case PyException exception when ExceptionMembers.has(exception.type(), name.value()) ->
          deleteMember(exception, name);
      case PyInstance instance -> {
        if (name.equals(Names.DICT) && instance.type().hasInstanceDict()) {
          instance.dictionary();
          instance.setDictionary(new PyDict());
        } else if (!instance.deleteAttribute(name)) {
          throw readOnly(object, name);
        }
      }
      case PyModule module -> {
        if (!module.namespace.removeStr(name)) {
          throw readOnly(object, name);
        }
      }
      case PyWrappedFunction wrapped -> {
        if (!wrapped.deleteAttribute(name)) {
          throw readOnly(object, name);
        }
      }
      default -> throw readOnly(object, name);
    }
    return PyNone.NONE;
  }

  private static void deleteMember(PyException exception, PyStr name) {
    switch (name.value()) {
      case "start", "end" -> throw Raise.typeError("can't delete numeric/char attribute");
      case "message", "exceptions" ->
          throw Raise.attributeError("readonly attribute", exception, name);
      default -> ExceptionMembers.delete(exception, name.value());
    }
  }

  /** Whether exceptions keep an attribute of that name. */
  private static boolean isKept(PyStr name) {
    return switch (name.value()) {
      case "args", "__cause__", "__context__", "__traceback__", "__suppress_context__" -> true;
      default -> false;
    };
  }

  private static boolean ofInstance(PyInstance instance, PyStr name, PyObject value) {
    if (name.equals(Names.CLASS)) {
      if (!(value instanceof PyType type) || type.isBuiltin() || instance.type().isBuiltin()) {
        throw classAssignment(value);
      }
      if (type.layout() != instance.type().layout()
          || type.hasInstanceDict() != instance.type().hasInstanceDict()
          || !Mro.haveSameSlots(type, instance.type())) {
        throw layoutDiffers(type, instance.type());
      }
      instance.setType(type);
      return true;
    }
    if (name.equals(Names.DICT)) {
      if (!(value instanceof PyDict dict)) {
        throw Raise.typeError(
            "__dict__ must be set to a dictionary, not a '" + value.type().shownName() + "'");
      }
      instance.setDictionary(dict);
      return true;
    }
    if (!name.value().startsWith("_") && instance.type().layout().lookup(name) != null) {
      throw Raise.attributeError("readonly attribute", instance, name);
    }
    if (instance.type().hasInstanceDict() && !name.equals(Names.WEAKREF)) {
      instance.setAttribute(name, value);
      return true;
    }
    return false;
  }

  private static boolean ofException(
      Meter meter, PyException exception, PyStr name, PyObject value) {
    switch (name.value()) {
      case "args" -> {
        ExceptionMembers.capture(exception);
        exception.args = items(meter, value);
      }
      case "__cause__" -> {
        exception.cause = chained(value, "cause");
        exception.suppressContext = true;
      }
      case "__context__" -> exception.context = chained(value, "context");
      case "__suppress_context__" -> {
        if (!(value instanceof PyBool)) {
          throw Raise.typeError("attribute value type must be bool");
        }
        exception.suppressContext = value == PyBool.TRUE;
      }
      case "__traceback__" -> PyTraceback.set(exception, value, meter);
      default -> {
        return ofMember(exception, name, value);
      }
    }
    return true;
  }

  private static boolean ofMember(PyException exception, PyStr name, PyObject value) {
    String member = name.value();
    if (!ExceptionMembers.has(exception.type(), member)) {
      return false;
    }
    switch (member) {
      case "message", "exceptions" ->
          throw Raise.attributeError("readonly attribute", exception, name);
      case "start", "end" -> {
        if (!Numbers.isInt(value)) {
          throw Raise.typeError("an integer is required");
        }
      }
      case "characters_written" -> {
        if (!Numbers.isInt(value)) {
          throw Raise.typeError(
              "'" + value.type().shownName() + "' object cannot be interpreted as an integer");
        }
      }
      default -> {}
    }
    ExceptionMembers.set(exception, member, value);
    return true;
  }

  private static @Nullable PyException chained(PyObject value, String kind) {
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
      throw Raise.typeError("'" + value.type().shownName() + "' object is not iterable");
    }
    List<PyObject> items = new ArrayList<>();
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      meter.allocate(8);
      meter.work(1);
      items.add(item);
    }
    return PyTuple.of(items.toArray(PyObject[]::new));
  }
}
