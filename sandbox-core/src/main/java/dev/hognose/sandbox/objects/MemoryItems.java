// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import org.jspecify.annotations.Nullable;

/** The items of a {@link PyMemoryView} as objects. */
public final class MemoryItems {
  private static final String FORMATS = "bBchHiIlLqQnNfdePuw?";
  private static final PyStr FLOAT = PyStr.shared("__float__");

  private MemoryItems() {}

  static boolean isFormat(char format) {
    return FORMATS.indexOf(format) >= 0;
  }

  /** Whether views can be cast to a format. */
  public static boolean isNative(char format) {
    return isFormat(format) && format != 'u' && format != 'w';
  }

  /** The item at a place. */
  public static PyObject get(PyMemoryView view, int at) {
    byte[] bytes = view.read(at);
    int size = bytes.length;
    return switch (view.format) {
      case 'c' -> new PyBytes(bytes);
      case '?' -> PyBool.of(bytes[0] != 0);
      case 'e', 'f', 'd' ->
          new PyFloat(MachineNumber.real(MachineNumber.bits(bytes, 0, size, false), size));
      case 'u', 'w' ->
          throw Raise.of(
              ExceptionTypes.NOT_IMPLEMENTED_ERROR,
              "memoryview: format " + view.format + " not supported");
      default ->
          MachineNumber.integer(
              MachineNumber.bits(bytes, 0, size, false), size, Character.isLowerCase(view.format));
    };
  }

  /** Replaces the item at a place. */
  public static void set(PyMemoryView view, int at, PyObject value, boolean truth) {
    int size = view.itemSize();
    long bits =
        switch (view.format) {
          case '?' -> truth ? 1 : 0;
          case 'c' -> character(view, value);
          case 'e', 'f', 'd' -> real(view, value, size);
          default -> integer(view, value, size);
        };
    byte[] bytes = new byte[size];
    MachineNumber.putBits(bytes, 0, size, false, bits);
    view.writeAt(at, bytes);
  }

  private static PyError invalidType(PyMemoryView view) {
    return Raise.typeError("memoryview: invalid type for format '" + view.format + "'");
  }

  private static PyError invalidValue(PyMemoryView view) {
    return Raise.valueError("memoryview: invalid value for format '" + view.format + "'");
  }

  private static long character(PyMemoryView view, PyObject value) {
    if (!(Payload.of(value) instanceof PyBytes bytes)) {
      throw invalidType(view);
    }
    if (bytes.value.length != 1) {
      throw invalidValue(view);
    }
    return bytes.value[0];
  }

  private static long real(PyMemoryView view, PyObject value, int size) {
    Double number = Numbers.asDouble(value);
    if (number == null) {
      if (Numbers.hasGuestMethod(value, FLOAT)) {
        throw GuestNeeded.SIGNAL;
      }
      throw invalidType(view);
    }
    long bits = MachineNumber.realBits(number, size);
    if (size == 2 && Double.isFinite(number) && Double.isInfinite(MachineNumber.real(bits, size))) {
      throw invalidValue(view);
    }
    return bits;
  }

  private static long integer(PyMemoryView view, PyObject value, int size) {
    PyObject number = Numbers.asInt(value);
    if (number == null) {
      if (Numbers.hasGuestMethod(value, new PyStr("__index__"))) {
        throw GuestNeeded.SIGNAL;
      }
      throw invalidType(view);
    }
    if (!MachineNumber.holds(number, size, Character.isLowerCase(view.format))) {
      throw invalidValue(view);
    }
    return Numbers.big(number).longValue();
  }

  /** All items, in lists of lists; the only item of a view without dimensions is in a list too. */
  public static PyList list(@Nullable Meter meter, PyMemoryView view) {
    if (view.shape.length == 0) {
      PyList single = new PyList();
      single.append(get(view, view.start));
      return single;
    }
    return list(meter, view, 0, view.start);
  }

  private static PyList list(@Nullable Meter meter, PyMemoryView view, int dimension, int at) {
    if (meter != null) {
      meter.allocate(40 + 4L * view.shape[dimension]);
    }
    PyList items = new PyList();
    for (int i = 0; i < view.shape[dimension]; i++) {
      if ((i & 63) == 63 && meter != null) {
        meter.work(64);
      }
      int place = at + i * view.strides[dimension];
      boolean last = dimension == view.shape.length - 1;
      items.append(last ? get(view, place) : list(meter, view, dimension + 1, place));
    }
    return items;
  }

  /** A view of the bytes of an object, or null if it has none. */
  public static @Nullable PyMemoryView viewOf(PyObject object) {
    return switch (Payload.of(object)) {
      case PyMemoryView v -> v;
      case PyBytes b -> PyMemoryView.of(b);
      case PyByteArray b -> PyMemoryView.of(b);
      case ByteStore s when s.isBytesLike() && s instanceof PyObject o -> PyMemoryView.of(o);
      default -> null;
    };
  }
}
