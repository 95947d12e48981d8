// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.MachineNumber;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.math.BigInteger;

/** Turns values into the bytes of a format and back. */
final class StructValues {
  private static final PyStr FLOAT = PyStr.shared("__float__");
  private static final PyStr INDEX = PyStr.shared("__index__");

  /** What bytes take beside their content. */
  private static final long BYTES_BYTES = 40;

  private StructValues() {}

  /** Writes values where a format wants them; there is room for all of it. */
  static void pack(
      Meter meter, StructFormat format, PyObject[] values, int first, byte[] to, int at) {
    int next = first;
    meter.work(1);
    for (StructFormat.Item item : format.items()) {
      int place = at + (int) item.offset();
      if (item.isText()) {
        text(item, values[next++], to, place);
        continue;
      }
      for (long i = 0; i < item.count(); i++) {
        if ((i & 255) == 255) {
          meter.work(128);
        }
        long bits = bits(format, item, values[next++]);
        MachineNumber.putBits(to, place, item.width(), format.bigEndian(), bits);
        place += item.width();
      }
    }
  }

  private static void text(StructFormat.Item item, PyObject value, byte[] to, int at) {
    byte[] bytes =
        switch (Payload.of(value)) {
          case PyBytes b -> b.value;
          case PyByteArray b -> b.toArray();
          default ->
              throw StructFormat.error("argument for '" + item.code() + "' must be a bytes object");
        };
    int room = (int) item.count();
    if (item.code() == 's') {
      System.arraycopy(bytes, 0, to, at, Math.min(room, bytes.length));
    } else if (room > 0) {
      int length = Math.min(room - 1, bytes.length);
      to[at] = (byte) Math.min(length, 255);
      System.arraycopy(bytes, 0, to, at + 1, length);
    }
  }

  private static long bits(StructFormat format, StructFormat.Item item, PyObject value) {
    return switch (item.code()) {
      case 'c' -> character(Payload.of(value));
      case '?' -> Args.truth(value) ? 1 : 0;
      case 'e', 'f', 'd' -> realBits(format, item, value);
      case 'P' -> address(value);
      default -> integer(item, value);
    };
  }

  private static long character(PyObject value) {
    if (!(value instanceof PyBytes bytes) || bytes.value.length != 1) {
      throw StructFormat.error("char format requires a bytes object of length 1");
    }
    return bytes.value[0];
  }

  private static PyObject plainInt(PyObject value) {
    PyObject number = Numbers.asInt(value);
    if (number == null) {
      if (Numbers.isForeign(value) && value.type().lookup(INDEX) != null) {
        throw GuestNeeded.SIGNAL;
      }
      throw StructFormat.error("required argument is not an integer");
    }
    return number;
  }

  private static long integer(StructFormat.Item item, PyObject value) {
    PyObject number = plainInt(value);
    boolean signed = item.isSigned();
    if (!MachineNumber.holds(number, item.width(), signed)) {
      BigInteger most = BigInteger.ONE.shiftLeft(8 * item.width() - (signed ? 1 : 0));
      throw StructFormat.error(
          "'"
              + item.code()
              + "' format requires "
              + (signed ? most.negate() : BigInteger.ZERO)
              + " <= number <= "
              + most.subtract(BigInteger.ONE));
    }
    return Numbers.big(number).longValue();
  }

  private static long address(PyObject value) {
    BigInteger number = Numbers.big(plainInt(value));
    if (number.bitLength() > (number.signum() < 0 ? 63 : 64)) {
      throw StructFormat.error("int too large to convert");
    }
    return number.longValue();
  }

  private static long realBits(StructFormat format, StructFormat.Item item, PyObject value) {
    double real = real(value);
    long bits = MachineNumber.realBits(real, item.width());
    boolean unchecked = item.code() == 'f' && format.isNative();
    if (Double.isFinite(real)
        && !unchecked
        && Double.isInfinite(MachineNumber.real(bits, item.width()))) {
      if (Numbers.isInt(value)) {
        throw StructFormat.error("int too large to convert");
      }
      throw Raise.overflowError("float too large to pack with " + item.code() + " format");
    }
    return bits;
  }

  private static double real(PyObject value) {
    if (value instanceof PyFloat f) {
      return f.value;
    }
    PyObject plain = Payload.of(value);
    PyObject number = Numbers.asInt(plain);
    if (number != null) {
      double result = Numbers.big(number).doubleValue();
      if (Double.isInfinite(result)) {
        throw StructFormat.error("required argument is not a float");
      }
      return result;
    }
    if (plain instanceof PyFloat f) {
      return f.value;
    }
    if (Numbers.isForeign(value)
        && (value.type().lookup(FLOAT) != null || value.type().lookup(INDEX) != null)) {
      throw GuestNeeded.SIGNAL;
    }
    throw StructFormat.error("required argument is not a float");
  }

  /** Reads the values of a format; all of it is there. */
  static PyObject unpack(Meter meter, StructFormat format, byte[] from, int at) {
    meter.allocate(20 * format.values() + format.size());
    for (StructFormat.Item item : format.items()) {
      if (item.isText() || item.code() == 'c') {
        meter.allocate(BYTES_BYTES * item.values());
      }
    }
    meter.work(1);
    if (format.values() > Integer.MAX_VALUE - 64) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    PyObject[] values = new PyObject[(int) format.values()];
    int next = 0;
    for (StructFormat.Item item : format.items()) {
      int place = at + (int) item.offset();
      if (item.isText()) {
        values[next++] = text(item, from, place);
        continue;
      }
      for (long i = 0; i < item.count(); i++) {
        if ((i & 255) == 255) {
          meter.work(128);
        }
        values[next++] = value(format, item, from, place);
        place += item.width();
      }
    }
    return PyTuple.of(values);
  }

  private static PyObject text(StructFormat.Item item, byte[] from, int at) {
    int length = (int) item.count();
    int start = at;
    if (item.code() == 'p') {
      length = length == 0 ? 0 : Math.min(from[at] & 0xff, length - 1);
      start = at + 1;
    }
    byte[] bytes = new byte[length];
    System.arraycopy(from, Math.min(start, from.length), bytes, 0, length);
    return new PyBytes(bytes);
  }

  private static PyObject value(
      StructFormat format, StructFormat.Item item, byte[] from, int place) {
    if (item.code() == 'c') {
      return new PyBytes(new byte[] {from[place]});
    }
    long bits = MachineNumber.bits(from, place, item.width(), format.bigEndian());
    return switch (item.code()) {
      case '?' -> PyBool.of(bits != 0);
      case 'e', 'f', 'd' -> new PyFloat(MachineNumber.real(bits, item.width()));
      default -> MachineNumber.integer(bits, item.width(), item.isSigned());
    };
  }
}
