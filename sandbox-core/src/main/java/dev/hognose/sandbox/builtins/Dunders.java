// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Formatting;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Bodies of special methods that several builtin types share. */
final class Dunders {
  private static final String[] OPERATORS = {
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "matmul",
    "lshift",
    "rshift",
    "and",
    "or",
    "xor"
  };

  private Dunders() {}

  /** An argument that its signature requires. */
  @SuppressWarnings("NullAway") // the machine binds required parameters before it calls
  static PyObject at(@Nullable PyObject[] args, int index) {
    return args[index];
  }

  /** An argument, or the builtin value inside it. */
  static PyObject plain(@Nullable PyObject[] args, int index) {
    return Payload.of(at(args, index));
  }

  /** Rows of an arithmetic operator and its reflected form, for operands that the type accepts. */
  static void arithmetic(Table table, Predicate<PyObject> accepts, int... opcodes) {
    for (int opcode : opcodes) {
      String name = OPERATORS[opcode - Opcode.ADD];
      if (opcode == Opcode.POW) {
        table.method("__pow__", "self, value, mod=None, /", (m, a) -> power(m.meter(), accepts, a));
        table.method(
            "__rpow__",
            "self, value, mod=None, /",
            (m, a) -> reflectedPower(m.meter(), accepts, a));
        continue;
      }
      table.method(
          "__" + name + "__",
          "self, value, /",
          (m, a) -> operate(m.meter(), accepts, opcode, at(a, 0), plain(a, 1)));
      table.method(
          "__r" + name + "__",
          "self, value, /",
          (m, a) -> operate(m.meter(), accepts, opcode, plain(a, 1), at(a, 0)));
    }
  }

  private static PyObject operate(
      Meter meter, Predicate<PyObject> accepts, int opcode, PyObject left, PyObject right) {
    if (!accepts.test(left) || !accepts.test(right)) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return orNotImplemented(Arithmetic.binary(meter, opcode, left, right));
  }

  private static PyObject power(
      Meter meter, Predicate<PyObject> accepts, @Nullable PyObject[] args) {
    PyObject base = at(args, 0);
    PyObject exponent = plain(args, 1);
    PyObject modulus = args[2];
    if (modulus == null || modulus == PyNone.NONE) {
      return operate(meter, accepts, Opcode.POW, base, exponent);
    }
    if (base instanceof PyFloat) {
      throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if (!accepts.test(exponent) || !accepts.test(Payload.of(modulus))) {
      return PySingleton.NOT_IMPLEMENTED;
    }
    return orNotImplemented(Arithmetic.power(meter, base, exponent, Payload.of(modulus)));
  }

  private static PyObject reflectedPower(
      Meter meter, Predicate<PyObject> accepts, @Nullable PyObject[] args) {
    PyObject modulus = args[2];
    if (modulus == null || modulus == PyNone.NONE) {
      return operate(meter, accepts, Opcode.POW, plain(args, 1), at(args, 0));
    }
    if (at(args, 0) instanceof PyFloat) {
      throw Raise.typeError("pow() 3rd argument not allowed unless all arguments are integers");
    }
    PyObject base = plain(args, 1);
    return accepts.test(base) && accepts.test(Payload.of(modulus))
        ? orNotImplemented(Arithmetic.power(meter, base, at(args, 0), Payload.of(modulus)))
        : PySingleton.NOT_IMPLEMENTED;
  }

  /** The result of an operation, or NotImplemented for null. */
  static PyObject orNotImplemented(@Nullable PyObject result) {
    return result == null ? PySingleton.NOT_IMPLEMENTED : result;
  }

  /** Rows of unary operators. */
  static void unary(Table table, String name, int opcode) {
    table.method(
        name, "self, /", (m, a) -> orNotImplemented(Arithmetic.unary(m.meter(), opcode, at(a, 0))));
  }

  /** Rows of the six comparisons with operands that the type accepts. */
  static void comparison(Table table, Predicate<PyObject> accepts) {
    table.method("__eq__", "self, value, /", (m, a) -> equal(m.meter(), accepts, a, true));
    table.method("__ne__", "self, value, /", (m, a) -> equal(m.meter(), accepts, a, false));
    order(table, accepts, "__lt__", Opcode.LT);
    order(table, accepts, "__le__", Opcode.LE);
    order(table, accepts, "__gt__", Opcode.GT);
    order(table, accepts, "__ge__", Opcode.GE);
  }

  private static PyObject equal(
      Meter meter, Predicate<PyObject> accepts, @Nullable PyObject[] args, boolean wanted) {
    PyObject other = plain(args, 1);
    return accepts.test(other)
        ? PyBool.of(Comparison.equal(meter, at(args, 0), other) == wanted)
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static void order(Table table, Predicate<PyObject> accepts, String name, int opcode) {
    table.method(
        name,
        "self, value, /",
        (m, a) -> {
          PyObject other = plain(a, 1);
          return accepts.test(other)
              ? orNotImplemented(Comparison.order(m.meter(), opcode, at(a, 0), other))
              : PySingleton.NOT_IMPLEMENTED;
        });
  }

  /** Rows that every immutable builtin value has. */
  static void value(Table table) {
    table.method("__hash__", "self, /", (m, a) -> PyInt.of(Hashing.hash(m.meter(), at(a, 0))));
    table.method("__repr__", "self, /", (m, a) -> new PyStr(Repr.repr(m.meter(), at(a, 0))));
    table.method("__getnewargs__", "self, /", (m, a) -> PyTuple.of(number(at(a, 0))));
  }

  /** A bool as the int that it is made of, anything else as it is. */
  private static PyObject number(PyObject value) {
    return value instanceof PyBool flag ? flag.asInt : value;
  }

  /** The row of {@code __format__} by the mini-language. */
  static void format(Table table) {
    table.methodOfSubclassesToo(
        "__format__",
        "self, format_spec, /",
        (m, a) -> {
          String spec = spec("__format__() argument", a);
          return spec.isEmpty() && a[0] instanceof PyInstance instance
              ? m.callPrelude("_str", instance)
              : Formatting.format(m.meter(), plain(a, 0), spec, at(a, 0).type().shownName());
        });
  }

  private static String spec(String what, @Nullable PyObject[] args) {
    if (plain(args, 1) instanceof PyStr s) {
      return s.value();
    }
    throw Raise.badArgument(what, "str", at(args, 1));
  }

  /** The row of {@code __sizeof__}, by the documented cost model of this implementation. */
  static void sizeof(Table table) {
    table.method("__sizeof__", "self, /", (m, a) -> PyInt.of(at(a, 0).shownBytes()));
  }

  /** What {@code __new__} gives: the value, or an instance of a subclass that carries it. */
  static PyObject made(PyObject cls, PyType builtin, PyObject value) {
    if (cls == builtin) {
      return value;
    }
    return new PyInstance(subclass(cls, builtin), value);
  }

  /** The class that {@code __new__} was asked for; TypeError if it does not derive from a type. */
  static PyType subclass(PyObject cls, PyType builtin) {
    String name = builtin.name() + ".__new__";
    if (!(cls instanceof PyType type)) {
      throw Raise.typeError(name + "(X): X is not a type object (" + cls.type().shownName() + ")");
    }
    if (!type.isSubtypeOf(builtin)) {
      throw Raise.typeError(
          name
              + "("
              + type.shownName()
              + "): "
              + type.shownName()
              + " is not a subtype of "
              + builtin.name());
    }
    return type;
  }

  /** Whether a guest's class says itself what a special method does. */
  static boolean overrides(PyObject value, PyStr name) {
    if (!(value instanceof PyInstance instance)) {
      return false;
    }
    PyObject method = instance.type().lookup(name);
    return method != null && !PyBuiltin.isOwn(method, name);
  }

  /** Whether the error of a malformed number shows it by a {@code __repr__} of the guest. */
  static boolean showsItself(PyObject number, PyError error) {
    return number instanceof PyInstance
        && overrides(number, Names.REPR)
        && Payload.of(number) != number
        && error.exception().type() == ExceptionTypes.VALUE_ERROR;
  }

  /** Whether an optional argument was left out or is None. */
  static boolean isAbsent(@Nullable PyObject value) {
    return value == null || value == dev.hognose.sandbox.objects.PyNone.NONE;
  }

  /** A native that gives the same for every call. */
  static Native identity() {
    return (m, a) -> a[0];
  }

  /** The str of an object that is one, also inside an instance; null for anything else. */
  static @Nullable PyStr asStr(@Nullable PyObject value) {
    return value != null && Payload.of(value) instanceof PyStr s ? s : null;
  }

  /** Whether guest code must say what int an object is. */
  static boolean needsIndex(PyObject value) {
    return value instanceof PyInstance
        && Numbers.asInt(value) == null
        && value.type().lookup(Names.INDEX) != null;
  }
}
