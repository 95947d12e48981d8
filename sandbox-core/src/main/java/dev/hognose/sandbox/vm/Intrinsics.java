// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.NativeCollection;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/** The functions that code calls by number. */
final class Intrinsics {
  private static final String SEQUENCE = "Sequence";
  private static final String MAPPING = "Mapping";

  private Intrinsics() {}

  static @Nullable PyObject call(Machine machine, PyFrame f, Intrinsic intrinsic, PyObject[] args) {
    return switch (intrinsic) {
      case MATCH_IS_SEQUENCE -> PyBool.of(isSequence(args[0]));
      case MATCH_IS_MAPPING -> PyBool.of(isMapping(args[0]));
      case MATCH_LENGTH -> machine.callPrelude("_length", args);
      case MATCH_KEYS -> machine.callPrelude("_match_keys", args);
      case MATCH_CLASS -> machine.callPrelude("_match_class", args);
      case MATCH_REST -> machine.callPrelude("_match_rest", args);
      case LIST_TO_TUPLE -> PyTuple.of(((PyList) args[0]).toArray());
      case ASSERTION_ERROR -> ExceptionTypes.ASSERTION_ERROR;
      case ANNOTATIONS -> annotations(f);
      case EXCEPTION_GROUP_SPLIT -> machine.callPrelude("_group_split", args);
      case EXCEPTION_GROUP_MERGE -> machine.callPrelude("_group_merge", args);
      case TYPE_PARAMETER -> machine.callPrelude("_type_parameter", args);
      case TYPE_ALIAS -> machine.callPrelude("_type_alias", args);
      case GENERIC_BASE -> machine.callPrelude("_generic_base", args);
      case SET_TYPE_PARAMETERS -> machine.callPrelude("_set_type_parameters", args);
      case STOP_ASYNC_ITERATION -> ExceptionTypes.STOP_ASYNC_ITERATION;
      case DISPLAY -> machine.callPrelude("_display", args);
    };
  }

  private static boolean isSequence(PyObject subject) {
    PyObject value = Payload.of(subject);
    return value instanceof PyList
        || value instanceof PyTuple
        || value instanceof PyRange
        || value instanceof NativeCollection
        || registered(subject.type(), SEQUENCE);
  }

  private static boolean isMapping(PyObject subject) {
    return Payload.of(subject) instanceof PyDict || registered(subject.type(), MAPPING);
  }

  /** Whether a class derives from the abstract class of that name in collections.abc. */
  private static boolean registered(PyType type, String name) {
    for (PyType each : type.mro()) {
      if (each.name().equals(name) || each.name().equals("Mutable" + name)) {
        return true;
      }
      if (each.name().equals("deque") && name.equals(SEQUENCE)) {
        return true;
      }
    }
    return false;
  }

  private static PyObject annotations(PyFrame f) {
    PyObject namespace = f.namespace == null ? f.globals : f.namespace;
    if (!(namespace instanceof PyDict dict)) {
      return new PyDict();
    }
    PyObject known = dict.getStr(Names.ANNOTATIONS);
    if (known == null) {
      known = new PyDict();
      dict.putStr(Names.ANNOTATIONS, known);
    }
    return known;
  }
}
