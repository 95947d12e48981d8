// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.PyCode;
import dev.hognose.sandbox.vm.PyFunction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Functions made by calling {@code types.FunctionType}. */
final class FunctionMaking {
  private FunctionMaking() {}

  static PyObject make(@Nullable PyObject[] args) {
    if (!(Dunders.at(args, 1) instanceof PyCode code)) {
      throw Raise.badArgument("function() argument 'code'", "code", Dunders.at(args, 1));
    }
    if (!(Dunders.plain(args, 2) instanceof PyDict globals)) {
      throw Raise.badArgument("function() argument 'globals'", "dict", Dunders.at(args, 2));
    }
    PyObject[] defaults = tuple(args[4], "arg 4 (defaults) must be None or tuple");
    PyFunction function = PyFunction.of(code.code, globals, closure(code, args[5]), defaults);
    if (args[3] != null && Payload.of(args[3]) instanceof PyStr name) {
      function.name = name;
    } else if (args[3] != null && args[3] != PyNone.NONE) {
      throw Raise.typeError("arg 3 (name) must be None or string");
    }
    if (args[6] != null && Payload.of(args[6]) instanceof PyDict named) {
      function.keywordDefaults = named;
    } else if (args[6] != null && args[6] != PyNone.NONE) {
      throw Raise.typeError("arg 6 (kwdefaults) must be None or dict");
    }
    return function;
  }

  private static PyObject[] tuple(@Nullable PyObject given, String otherwise) {
    if (given == null || given == PyNone.NONE) {
      return PyTuple.EMPTY.items;
    }
    if (Payload.of(given) instanceof PyTuple tuple) {
      return tuple.items;
    }
    throw Raise.typeError(otherwise);
  }

  private static PyCell[] closure(PyCode code, @Nullable PyObject given) {
    int wanted = code.code.freeNames.length;
    boolean none = given == null || given == PyNone.NONE;
    if (wanted > 0 && none) {
      throw Raise.typeError("arg 5 (closure) must be tuple");
    }
    PyObject[] cells = tuple(given, "arg 5 (closure) must be None or tuple");
    if (cells.length != wanted) {
      throw Raise.valueError(
          code.code.identity.name()
              + " requires closure of length "
              + wanted
              + ", not "
              + cells.length);
    }
    for (PyObject cell : cells) {
      if (!(cell instanceof PyCell)) {
        throw Raise.typeError("arg 5 (closure) expected cell, found " + cell.type().name());
      }
    }
    return Arrays.copyOf(cells, cells.length, PyCell[].class);
  }
}
