// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.NativeCollection;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The functions that code calls by number. */
final class Intrinsics {
  private static final String SEQUENCE = "Sequence";
  private static final String MAPPING = "Mapping";
  private static final PyStr ABSTRACT = PyStr.shared("collections.abc");
  private static final PyStr REGISTRY = PyStr.shared("_abc_registry");

  private Intrinsics() {}

  static @Nullable PyObject call(Machine machine, PyFrame f, Intrinsic intrinsic, PyObject[] args) {
    return switch (intrinsic) {
      case MATCH_IS_SEQUENCE -> PyBool.of(isSequence(machine, args[0]));
      case MATCH_IS_MAPPING -> PyBool.of(isMapping(machine, args[0]));
      case MATCH_LENGTH -> {
        PyObject known = Shortcut.length(args[0]);
        yield known == null ? machine.callPrelude("_length", args) : known;
      }
      case MATCH_KEYS -> {
        PyObject known = Matching.keys(args[0], args[1]);
        yield known == null ? machine.callPrelude("_match_keys", args) : known;
      }
      case MATCH_CLASS -> {
        PyObject known = Matching.ofClass(args);
        yield known == null ? machine.callPrelude("_match_class", args) : known;
      }
      case MATCH_REST -> machine.callPrelude("_match_rest", args);
      case LIST_TO_TUPLE -> PyTuple.of(((PyList) args[0]).toArray());
      case ASSERTION_ERROR -> ExceptionTypes.ASSERTION_ERROR;
      case ANNOTATIONS -> annotations(f);
      case EXCEPTION_GROUP_SPLIT -> machine.callPrelude("_group_split", args);
      case EXCEPTION_GROUP_MERGE -> machine.callPrelude("_group_merge", args);
      case TYPE_PARAMETER -> machine.callPrelude("_type_parameter", inClass(f, args));
      case TYPE_ALIAS -> machine.callPrelude("_type_alias", inClass(f, args));
      case GENERIC_BASE -> machine.callPrelude("_generic_base", args);
      case SET_TYPE_PARAMETERS -> machine.callPrelude("_set_type_parameters", args);
      case STOP_ASYNC_ITERATION -> ExceptionTypes.STOP_ASYNC_ITERATION;
      case DISPLAY -> machine.callPrelude("_display", args);
    };
  }

  /** The arguments and the namespace of the class body that is under way, or None. */
  private static PyObject[] inClass(PyFrame f, PyObject[] args) {
    PyObject[] all = Arrays.copyOf(args, args.length + 1);
    PyObject namespace = f.namespace;
    all[args.length] =
        f.code.kind == Code.Kind.CLASS && namespace != null ? namespace : PyNone.NONE;
    return all;
  }

  private static boolean isSequence(Machine machine, PyObject subject) {
    PyObject value = Payload.of(subject);
    return value instanceof PyList
        || value instanceof PyTuple
        || value instanceof PyRange
        || value instanceof NativeCollection
        || !(Frequent.hasOneType(subject) || subject == PyNone.NONE)
            && isOtherSequence(machine, subject, value);
  }

  private static boolean isOtherSequence(Machine machine, PyObject subject, PyObject value) {
    return value.type().isBuiltin() && value.type().name().equals("deque")
        || registered(machine, subject.type(), SEQUENCE);
  }

  private static boolean isMapping(Machine machine, PyObject subject) {
    PyObject value = Payload.of(subject);
    return value instanceof PyDict
        || value instanceof PyMappingProxy
        || registered(machine, subject.type(), MAPPING);
  }

  /**
   * Whether a class derives from the abstract class of that name in collections.abc, or from one
   * that was registered there.
   */
  private static boolean registered(Machine machine, PyType type, String name) {
    if (machine.session().modules().getStr(ABSTRACT) instanceof PyModule module) {
      PyObject plain = module.namespace.getStr(new PyStr(name));
      PyObject mutable = module.namespace.getStr(new PyStr("Mutable" + name));
      for (PyType each : type.mro()) {
        if (each == plain || isRegistered(plain, each) || isRegistered(mutable, each)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isRegistered(@Nullable PyObject base, PyType type) {
    return !type.isBuiltin()
        && base instanceof PyType known
        && known.attributes().getStr(REGISTRY) instanceof PyTuple all
        && Arrays.asList(all.items).contains(type);
  }

  private static PyObject annotations(PyFrame f) {
    PyObject namespace = f.namespace == null ? f.globals : f.namespace;
    PyObject known =
        Payload.of(namespace) instanceof PyDict dict ? dict.getStr(Names.ANNOTATIONS) : null;
    if (known == null) {
      known = new PyDict();
      if (namespace instanceof PyDict plain) {
        plain.putStr(Names.ANNOTATIONS, known);
      }
    }
    return known;
  }
}
