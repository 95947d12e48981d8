// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;

/** Sets and deletes what a class computes of itself. */
final class TypeAttributes {
  private TypeAttributes() {}

  /** Whether the attribute can be set; sets it. */
  static boolean set(Meter meter, PyType type, PyStr name, PyObject value) {
    if (type.isBuiltin()) {
      throw Raise.typeError(
          "cannot set '"
              + name.value()
              + "' attribute of immutable type '"
              + type.shownName()
              + "'");
    }
    switch (name.value()) {
      case "__name__" -> {
        PyStr text = text(type, name, value);
        if (text.value().indexOf('\0') >= 0) {
          throw Raise.valueError("type name must not contain null characters");
        }
        type.rename(text);
      }
      case "__qualname__" -> type.setQualifiedName(text(type, name, value).value());
      case "__bases__" -> ClassBuilding.setBases(meter, type, value);
      case "__class__" -> {
        if (!(value instanceof PyType metaclass)
            || metaclass.isBuiltin()
            || type.type().isBuiltin()) {
          return false;
        }
        if (metaclass.layout() != type.type().layout()) {
          throw SpecialAttributes.layoutDiffers(metaclass, type.type());
        }
        type.setMetaclass(metaclass);
      }
      case "__mro__",
          "__dict__",
          "__base__",
          "__basicsize__",
          "__flags__",
          "__itemsize__",
          "__dictoffset__",
          "__weakrefoffset__",
          "__text_signature__" ->
          throw SpecialAttributes.readOnly(type, name);
      default -> type.setAttribute(name, value);
    }
    return true;
  }

  /** Deletes an attribute. */
  static void delete(PyType type, PyStr name) {
    switch (name.value()) {
      case "__name__", "__qualname__", "__bases__", "__doc__", "__module__", "__type_params__" ->
          throw Raise.typeError(
              "cannot delete '"
                  + name.value()
                  + "' attribute of immutable type '"
                  + type.shownName()
                  + "'");
      case "__annotations__", "__abstractmethods__" -> {
        if (type.isBuiltin() || !type.deleteAttribute(name)) {
          throw Raise.attributeError(name.value(), type, name);
        }
      }
      default -> throw SpecialAttributes.readOnly(type, name);
    }
  }

  private static PyStr text(PyType type, PyStr name, PyObject value) {
    if (value instanceof PyStr text) {
      return text;
    }
    throw Raise.typeError(
        "can only assign string to "
            + type.shownName()
            + "."
            + name.value()
            + ", not '"
            + value.type().shownName()
            + "'");
  }
}
