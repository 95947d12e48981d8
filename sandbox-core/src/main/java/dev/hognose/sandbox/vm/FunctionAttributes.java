// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Sets and deletes what a function computes of itself. */
final class FunctionAttributes {
  private static final PyObject[] NO_DEFAULTS = {};

  private FunctionAttributes() {}

  /** Whether the attribute can be set; sets it. */
  static boolean set(PyFunction function, PyStr name, PyObject value) {
    switch (name.value()) {
      case "__name__" -> function.name = text(name, value);
      case "__qualname__" -> function.qualifiedName = text(name, value);
      case "__doc__" -> function.doc = value;
      case "__module__" -> function.module = value;
      case "__defaults__" -> {
        if (value != PyNone.NONE && !(value instanceof PyTuple)) {
          throw mustBe(name, "tuple object");
        }
        function.defaults = value instanceof PyTuple tuple ? tuple.items : NO_DEFAULTS;
      }
      case "__kwdefaults__" -> function.keywordDefaults = dict(name, value);
      case "__annotations__" -> function.annotations = dict(name, value);
      case "__code__" -> {
        if (!(value instanceof PyCode given)) {
          throw mustBe(name, "code object");
        }
        function.become(given.code);
      }
      case "__type_params__" -> {
        if (!(value instanceof PyTuple)) {
          throw mustBe(name, "tuple");
        }
        function.typeParameters = value;
      }
      case "__dict__" -> {
        if (!(value instanceof PyDict dict)) {
          throw Raise.typeError(
              "__dict__ must be set to a dictionary, not a '" + value.type().shownName() + "'");
        }
        function.attributes = dict;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Deletes an attribute, which for most of them means that nothing is known. */
  static void delete(PyFunction function, PyStr name) {
    switch (name.value()) {
      case "__doc__" -> function.doc = PyNone.NONE;
      case "__module__" -> function.module = PyNone.NONE;
      case "__defaults__" -> function.defaults = NO_DEFAULTS;
      case "__kwdefaults__" -> function.keywordDefaults = null;
      case "__annotations__" -> function.annotations = null;
      case "__name__", "__qualname__" -> throw mustBe(name, "string object");
      case "__code__" -> throw mustBe(name, "code object");
      case "__type_params__" -> throw mustBe(name, "tuple");
      case "__dict__" -> throw Raise.typeError("cannot delete __dict__");
      default -> throw SpecialAttributes.readOnly(function, name);
    }
  }

  private static PyError mustBe(PyStr name, String kind) {
    return Raise.typeError(name.value() + " must be set to a " + kind);
  }

  /** A value that must be a text. */
  static PyStr text(PyStr name, PyObject value) {
    if (value instanceof PyStr text) {
      return text;
    }
    throw mustBe(name, "string object");
  }

  private static @Nullable PyDict dict(PyStr name, PyObject value) {
    if (value != PyNone.NONE && !(value instanceof PyDict)) {
      throw mustBe(name, "dict object");
    }
    return value instanceof PyDict dict ? dict : null;
  }
}
