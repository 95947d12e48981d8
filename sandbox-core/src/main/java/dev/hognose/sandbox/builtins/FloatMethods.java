// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.FloatText;
import dev.hognose.sandbox.objects.HexFloat;
import dev.hognose.sandbox.objects.LibraryNumber;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.NumberText;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code float}. */
final class FloatMethods {
  static final Table METHODS = table();

  private FloatMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyFloat.TYPE)
            .staticMethod("__new__", "cls, x=0, /", FloatMethods::make)
            .classMethod("fromhex", "cls, string, /", FloatMethods::fromHex)
            .classMethod("__getformat__", "cls, typestr, /", FloatMethods::getFormat)
            .method("as_integer_ratio", "self, /", FloatMethods::asIntegerRatio)
            .method("conjugate", "self, /", (m, a) -> self(a))
            .method("hex", "self, /", (m, a) -> new PyStr(HexFloat.format(value(a))))
            .method("is_integer", "self, /", FloatMethods::isInteger)
            .getter("real", (m, a) -> self(a))
            .getter("imag", (m, a) -> new PyFloat(0.0))
            .method("__float__", "self, /", (m, a) -> self(a))
            .method("__int__", "self, /", (m, a) -> Numbers.truncate(value(a)))
            .method("__trunc__", "self, /", (m, a) -> Numbers.truncate(value(a)))
            .method("__floor__", "self, /", (m, a) -> Numbers.truncate(Math.floor(value(a))))
            .method("__ceil__", "self, /", (m, a) -> Numbers.truncate(Math.ceil(value(a))))
            .method("__bool__", "self, /", (m, a) -> PyBool.of(value(a) != 0))
            .method("__abs__", "self, /", (m, a) -> Arithmetic.absolute(m.meter(), self(a)))
            .method("__round__", "self, ndigits=None, /", FloatMethods::round)
            .method("__divmod__", "self, value, /", (m, a) -> divmod(m, a, 0, 1))
            .method("__rdivmod__", "self, value, /", (m, a) -> divmod(m, a, 1, 0));
    Dunders.arithmetic(
        table,
        FloatMethods::isReal,
        Opcode.ADD,
        Opcode.SUB,
        Opcode.MUL,
        Opcode.TRUE_DIV,
        Opcode.FLOOR_DIV,
        Opcode.MOD,
        Opcode.POW);
    Dunders.unary(table, "__neg__", Opcode.NEG);
    Dunders.unary(table, "__pos__", Opcode.POS);
    Dunders.comparison(table, FloatMethods::isReal);
    Dunders.value(table);
    Dunders.format(table);
    return table;
  }

  /** Whether it is an int, bool or float. */
  static boolean isReal(PyObject value) {
    return value instanceof PyFloat || Numbers.isInt(value);
  }

  private static PyFloat self(@Nullable PyObject[] args) {
    return (PyFloat) Dunders.plain(args, 0);
  }

  private static double value(@Nullable PyObject[] args) {
    return self(args).value;
  }

  private static PyObject divmod(Machine machine, @Nullable PyObject[] args, int left, int right) {
    PyObject a = Dunders.plain(args, left);
    PyObject b = Dunders.plain(args, right);
    return isReal(a) && isReal(b)
        ? Dunders.orNotImplemented(Arithmetic.divmod(machine.meter(), a, b))
        : PyBuiltin.notImplemented();
  }

  private static @Nullable PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (cls != PyFloat.TYPE) {
      Dunders.subclass(cls, PyFloat.TYPE);
    }
    PyObject x = args[1];
    if (x instanceof PyFloat && cls == PyFloat.TYPE) {
      return x;
    }
    if (Payload.of(x) instanceof LibraryNumber
        || x != null && (Dunders.overrides(x, Names.FLOAT) || Dunders.overrides(x, Names.INDEX))) {
      return PyBuiltin.FALLBACK;
    }
    try {
      return Dunders.made(
          cls, PyFloat.TYPE, new PyFloat(x == null ? 0 : convert(machine, Payload.of(x), x)));
    } catch (PyError error) {
      boolean shown = x instanceof PyInstance || x instanceof PyMemoryView;
      if (shown && error.exception().type() == ExceptionTypes.VALUE_ERROR) {
        return PyBuiltin.FALLBACK;
      }
      throw error;
    }
  }

  private static double convert(Machine machine, PyObject x, PyObject shown) {
    if (x instanceof PyStr s) {
      return parse(machine, s.value(), s);
    }
    if (x instanceof PyBytes b) {
      return parse(machine, IntMethods.latin1(b.value, b.value.length), b);
    }
    if (x instanceof PyByteArray b) {
      return parse(machine, b.latin1(), b);
    }
    if (x instanceof PyMemoryView view) {
      byte[] bytes = view.toArray();
      return parse(machine, IntMethods.latin1(bytes, bytes.length), new PyBytes(bytes));
    }

    Double number = Numbers.asDouble(x);
    if (number == null) {
      throw Raise.typeError(
          "float() argument must be a string or a real number, not '"
              + shown.type().shownName()
              + "'");
    }
    return number;
  }

  private static double parse(Machine machine, String text, PyObject source) {
    machine.meter().work(text.length() >> 3);
    Double value = NumberText.parseFloat(machine.meter(), text);
    if (value == null) {
      throw Raise.valueError(
          "could not convert string to float: " + Repr.repr(machine.meter(), source));
    }
    return value;
  }

  private static @Nullable PyObject fromHex(Machine machine, @Nullable PyObject[] args) {
    PyStr text = Dunders.asStr(args[1]);
    if (text == null) {
      throw Raise.typeError("bad argument type for built-in operation");
    }
    machine.meter().work(text.charCount() >> 3);
    PyFloat result = new PyFloat(HexFloat.parse(machine.meter(), text.value()));
    PyObject cls = Dunders.at(args, 0);
    return cls == PyFloat.TYPE ? result : machine.call(cls, result);
  }

  private static PyObject getFormat(Machine machine, @Nullable PyObject[] args) {
    PyStr text = Dunders.asStr(args[1]);
    if (text == null) {
      throw Raise.badArgument("__getformat__() argument", "str", Dunders.at(args, 1));
    }
    if (!text.value().equals("double") && !text.value().equals("float")) {
      throw Raise.valueError("__getformat__() argument 1 must be 'double' or 'float'");
    }
    return new PyStr("IEEE, little-endian");
  }

  private static PyObject asIntegerRatio(Machine machine, @Nullable PyObject[] args) {
    double value = value(args);
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert NaN to integer ratio");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflowError("cannot convert Infinity to integer ratio");
    }
    if (value == 0) {
      return PyTuple.of(PyInt.of(0), PyInt.of(1));
    }
    long bits = Double.doubleToRawLongBits(value);
    int biased = (int) (bits >> 52 & 0x7ff);
    long mantissa = bits & 0xfffffffffffffL | (biased == 0 ? 0 : 0x10000000000000L);
    int exponent = Math.max(biased, 1) - 1_075;
    int zeros = Long.numberOfTrailingZeros(mantissa);
    mantissa >>= zeros;
    exponent += zeros;
    BigInteger top = BigInteger.valueOf(value < 0 ? -mantissa : mantissa);
    return exponent >= 0
        ? PyTuple.of(PyInt.of(top.shiftLeft(exponent)), PyInt.of(1))
        : PyTuple.of(PyInt.of(top), PyInt.of(BigInteger.ONE.shiftLeft(-exponent)));
  }

  private static PyObject isInteger(Machine machine, @Nullable PyObject[] args) {
    double value = value(args);
    return PyBool.of(Double.isFinite(value) && value == Math.rint(value));
  }

  static PyObject round(Machine machine, @Nullable PyObject[] args) {
    double value = value(args);
    if (Dunders.isAbsent(args[1])) {
      return Numbers.truncate(Math.rint(value));
    }
    PyObject digits = Numbers.index(Dunders.at(args, 1));
    int places =
        digits instanceof PyInt i
            ? (int) Math.clamp(i.value, -10_000L, 10_000L)
            : Numbers.big(digits).signum() * 10_000;
    return new PyFloat(FloatText.round(value, places));
  }

  /** Whether it is an instance of a guest's class that derives from no number. */
  static boolean isForeign(PyObject value) {
    return Numbers.isForeign(Payload.of(value));
  }
}
