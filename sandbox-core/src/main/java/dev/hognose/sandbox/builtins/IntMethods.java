// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.LibraryNumber;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.NumberText;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBigInt;
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
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code int}. */
final class IntMethods {
  static final Table METHODS = table();

  private IntMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyInt.TYPE)
            .staticMethod("__new__", "cls, x=0, /, base=10", IntMethods::make)
            .method("as_integer_ratio", "self, /", (m, a) -> PyTuple.of(self(a), PyInt.of(1)))
            .method("bit_count", "self, /", (m, a) -> PyInt.of(big(a).abs().bitCount()))
            .method("bit_length", "self, /", (m, a) -> PyInt.of(big(a).abs().bitLength()))
            .method("conjugate", "self, /", (m, a) -> self(a))
            .method("is_integer", "self, /", (m, a) -> PyBool.TRUE)
            .getter("real", (m, a) -> self(a))
            .getter("imag", (m, a) -> PyInt.of(0))
            .getter("numerator", (m, a) -> self(a))
            .getter("denominator", (m, a) -> PyInt.of(1))
            .method("__int__", "self, /", (m, a) -> self(a))
            .method("__index__", "self, /", (m, a) -> self(a))
            .method("__trunc__", "self, /", (m, a) -> self(a))
            .method("__floor__", "self, /", (m, a) -> self(a))
            .method("__ceil__", "self, /", (m, a) -> self(a))
            .method("__float__", "self, /", (m, a) -> new PyFloat(Numbers.real(self(a))))
            .method("__bool__", "self, /", (m, a) -> PyBool.of(big(a).signum() != 0))
            .method("__abs__", "self, /", (m, a) -> Arithmetic.absolute(m.meter(), self(a)))
            .method("__round__", "self, ndigits=None, /", IntMethods::roundItself)
            .method("__divmod__", "self, value, /", (m, a) -> divmod(m, a, 0, 1))
            .method("__rdivmod__", "self, value, /", (m, a) -> divmod(m, a, 1, 0));
    IntBytes.addTo(table);
    Dunders.arithmetic(
        table,
        Numbers::isInt,
        Opcode.ADD,
        Opcode.SUB,
        Opcode.MUL,
        Opcode.TRUE_DIV,
        Opcode.FLOOR_DIV,
        Opcode.MOD,
        Opcode.POW,
        Opcode.LSHIFT,
        Opcode.RSHIFT,
        Opcode.AND,
        Opcode.OR,
        Opcode.XOR);
    Dunders.unary(table, "__neg__", Opcode.NEG);
    Dunders.unary(table, "__pos__", Opcode.POS);
    Dunders.unary(table, "__invert__", Opcode.INVERT);
    Dunders.comparison(table, Numbers::isInt);
    Dunders.value(table);
    Dunders.format(table);
    Dunders.sizeof(table);
    return table;
  }

  /** The plain int that self is. */
  static PyObject self(@Nullable PyObject[] args) {
    return Numbers.index(Dunders.at(args, 0));
  }

  private static BigInteger big(@Nullable PyObject[] args) {
    return Numbers.big(self(args));
  }

  private static PyObject divmod(Machine machine, @Nullable PyObject[] args, int left, int right) {
    PyObject a = Numbers.asInt(Dunders.at(args, left));
    PyObject b = Numbers.asInt(Dunders.at(args, right));
    return a == null || b == null
        ? PyBuiltin.notImplemented()
        : Dunders.orNotImplemented(Arithmetic.divmod(machine.meter(), a, b));
  }

  private static @Nullable PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    PyObject x = args[1];
    PyObject base = args[2];
    if (cls != PyInt.TYPE) {
      Dunders.subclass(cls, PyInt.TYPE);
      if (cls == PyBool.TYPE) {
        throw Raise.typeError("int.__new__(bool) is not safe, use bool.__new__()");
      }
    }
    if (x == null) {
      if (base != null) {
        throw Raise.typeError("int() missing string argument");
      }
      return Dunders.made(cls, PyInt.TYPE, PyInt.of(0));
    }
    PyObject value;
    try {
      value = base == null ? convert(machine.meter(), x) : parse(machine.meter(), x, base);
    } catch (PyError error) {
      if (Payload.of(x) instanceof PyStr && Dunders.showsItself(x, error)) {
        return PyBuiltin.FALLBACK;
      }
      throw error;
    }
    return value == PyBuiltin.FALLBACK ? value : Dunders.made(cls, PyInt.TYPE, value);
  }

  private static PyObject convert(Meter meter, PyObject x) {
    if (x instanceof PyInt i) {
      return i;
    }
    if (x instanceof PyStr s) {
      return parseText(meter, s.value(), 10, x);
    }
    if (x instanceof PyFloat f) {
      return Numbers.truncate(f.value);
    }
    if (x instanceof PyBool b) {
      return b.asInt;
    }
    if (x instanceof PyBigInt b) {
      return b;
    }
    if (x instanceof PyBytes b) {
      return parseText(meter, latin1(b.value, b.value.length), 10, x);
    }
    if (x instanceof PyByteArray b) {
      return parseText(meter, b.latin1(), 10, x);
    }
    if (x instanceof PyMemoryView view) {
      byte[] bytes = view.toArray();
      return parseText(meter, latin1(bytes, bytes.length), 10, new PyBytes(bytes));
    }
    if (x instanceof PyInstance instance) {
      return convertInstance(meter, instance);
    }
    if (x instanceof LibraryNumber) {
      return PyBuiltin.FALLBACK;
    }
    throw notConvertible(x);
  }

  private static PyObject convertInstance(Meter meter, PyInstance instance) {
    boolean guest =
        Dunders.overrides(instance, Names.INT)
            || Dunders.overrides(instance, Names.INDEX)
            || Dunders.overrides(instance, new PyStr("__trunc__"));
    if (guest) {
      return PyBuiltin.FALLBACK;
    }
    PyObject payload = Payload.of(instance);
    if (payload == instance) {
      throw notConvertible(instance);
    }
    boolean known =
        Numbers.isInt(payload)
            || payload instanceof PyFloat
            || payload instanceof PyStr
            || payload instanceof PyBytes
            || payload instanceof PyByteArray
            || payload instanceof LibraryNumber;
    if (!known) {
      throw notConvertible(instance);
    }
    return convert(meter, payload);
  }

  private static PyError notConvertible(PyObject x) {
    return Raise.typeError(
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + x.type().shownName()
            + "'");
  }

  private static PyObject parse(Meter meter, PyObject x, PyObject base) {
    if (Dunders.needsIndex(base)) {
      return PyBuiltin.FALLBACK;
    }
    PyObject number = Numbers.index(base);
    boolean valid = number instanceof PyInt i && (i.value == 0 || i.value >= 2 && i.value <= 36);
    if (!valid) {
      throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
    }
    int radix = (int) Numbers.ssize(number);
    PyObject plain = Payload.of(x);
    if (plain instanceof PyStr s) {
      return parseText(meter, s.value(), radix, s);
    }
    if (plain instanceof PyBytes b) {
      return parseText(meter, latin1(b.value, b.value.length), radix, b);
    }
    if (plain instanceof PyByteArray b) {
      return parseText(meter, b.latin1(), radix, b);
    }
    throw Raise.typeError("int() can't convert non-string with explicit base");
  }

  private static PyObject parseText(Meter meter, String text, int base, PyObject source) {
    PyObject value = NumberText.parseInt(meter, text, base);
    if (value == null) {
      String shown =
          source instanceof PyByteArray b
              ? Repr.repr(meter, new PyBytes(b.toArray()))
              : Repr.repr(meter, source);
      throw Raise.valueError(
          "invalid literal for int() with base "
              + base
              + ": "
              + shown.substring(0, Math.min(200, shown.length())));
    }
    return value;
  }

  /** Bytes as text, one char for each. */
  static String latin1(byte[] bytes, int size) {
    return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
  }

  /** The method, for which None is no number of digits. */
  private static PyObject roundItself(Machine machine, @Nullable PyObject[] args) {
    return args[1] == null
        ? self(args)
        : round(machine.meter(), self(args), Numbers.index(Dunders.at(args, 1)));
  }

  static PyObject round(Machine machine, @Nullable PyObject[] args) {
    PyObject self = self(args);
    return Dunders.isAbsent(args[1])
        ? self
        : round(machine.meter(), self, Numbers.index(Dunders.at(args, 1)));
  }

  /** An int rounded to a multiple of a power of ten, ties to even. */
  private static PyObject round(Meter meter, PyObject value, PyObject digits) {
    BigInteger places = Numbers.big(digits);
    if (places.signum() >= 0) {
      return value;
    }
    BigInteger number = Numbers.big(value);
    long size = number.bitLength() / 3 + 2L;
    if (places.negate().compareTo(BigInteger.valueOf(size)) > 0) {
      return PyInt.of(0);
    }
    BigInteger unit = BigIntegers.power(meter, BigInteger.TEN, places.negate());
    BigInteger[] parts = BigIntegers.floorDivide(meter, number, unit);
    int half = parts[1].shiftLeft(1).compareTo(unit);
    boolean up = half > 0 || half == 0 && parts[0].testBit(0);
    BigInteger quotient = up ? parts[0].add(BigInteger.ONE) : parts[0];
    return PyInt.of(BigIntegers.multiply(meter, quotient, unit));
  }
}
