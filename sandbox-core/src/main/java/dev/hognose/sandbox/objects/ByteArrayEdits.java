// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import org.jspecify.annotations.Nullable;

/** Subscripted changes and in-place operators of bytearrays. */
final class ByteArrayEdits {
  private static final String NOT_INDEX = "bytearray indices must be integers or slices, not ";
  private static final String OUT_OF_RANGE = "bytearray index out of range";

  private ByteArrayEdits() {}

  /** {@code bytes[key] = value}; false if guest code is needed for it. */
  static boolean set(Meter meter, PyByteArray bytes, PyObject key, PyObject value) {
    try {
      if (key instanceof PySlice slice) {
        return setSlice(meter, bytes, slice, value);
      }
      // A value that is no byte is refused before a place that is not there.
      byte item = Numbers.asInt(key) instanceof PyInt ? byteOf(value) : 0;
      bytes.set(Slices.index(key, bytes.size, NOT_INDEX, OUT_OF_RANGE), item);
      return true;
    } catch (GuestNeeded needed) {
      return false;
    }
  }

  /** The byte of an int. */
  private static byte byteOf(PyObject value) {
    PyObject number = Numbers.index(value);
    if (!(number instanceof PyInt i) || i.value < 0 || i.value > 255) {
      throw Raise.valueError("byte must be in range(0, 256)");
    }
    return (byte) i.value;
  }

  private static boolean setSlice(Meter meter, PyByteArray bytes, PySlice slice, PyObject value) {
    Slices.Bounds bounds = Slices.bounds(slice, bytes.size);
    byte[] source = sourceOf(meter, value);
    if (source == null) {
      return false;
    }
    if (bounds.step() == 1) {
      int end = Math.max(bounds.start(), bounds.stop());
      StrOps.chargeGrowth(meter, bytes, Math.max(0, source.length - (end - bounds.start())));
      meter.work(bytes.moved(bounds.start(), end, source.length) + (long) source.length >> 7);
      bytes.replace(bounds.start(), end, source, source.length);
      return true;
    }
    if (source.length == 0) {
      delete(meter, bytes, slice);
      return true;
    }
    if (source.length != bounds.count()) {
      throw Raise.valueError(
          "attempt to assign bytes of size "
              + source.length
              + " to extended slice of size "
              + bounds.count());
    }
    meter.work(source.length >> 4);
    for (int i = 0; i < source.length; i++) {
      bytes.set(bounds.at(i), source[i]);
    }
    return true;
  }

  private static boolean isNumber(PyObject value) {
    return Payload.of(value) instanceof PyFloat
        || Payload.of(value) instanceof PyComplex
        || value.type().lookup(Names.INDEX) != null
        || value.type().lookup(Names.FLOAT) != null;
  }

  private static byte @Nullable [] sourceOf(Meter meter, PyObject value) {
    return switch (Payload.of(value)) {
      case PyBytes other -> other.value;
      case PyByteArray other -> other.toArray();
      case PyStr text ->
          throw Raise.typeError(
              "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
      default -> {
        if (Numbers.isInt(value)) {
          throw Raise.typeError(
              "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
        }
        PyList items = Iteration.drain(meter, value);
        if (items == null) {
          if (value.type().lookup(Names.ITER) == null
              && (value.type().lookup(Names.GETITEM) == null || isNumber(value))) {
            throw Raise.typeError(
                isNumber(value)
                    ? "can assign only bytes, buffers, or iterables of ints in range(0, 256)"
                    : "cannot convert '" + value.type().shownName() + "' object to bytearray");
          }
          yield null;
        }
        byte[] result = new byte[items.size];
        for (int i = 0; i < result.length; i++) {
          result[i] = byteOf(items.get(i));
        }
        yield result;
      }
    };
  }

  /** {@code del bytes[key]}; false if guest code is needed for it. */
  static boolean delete(Meter meter, PyByteArray bytes, PyObject key) {
    try {
      Slices.Bounds bounds;
      if (key instanceof PySlice slice) {
        bounds = Slices.bounds(slice, bytes.size);
      } else {
        int at = Slices.index(key, bytes.size, NOT_INDEX, OUT_OF_RANGE);
        bounds = new Slices.Bounds(at, at + 1, 1, 1);
      }
      if (bounds.count() > 0 && bounds.step() == 1) {
        meter.work(bytes.moved(bounds.start(), bounds.stop(), 0) >> 7);
        bytes.replace(bounds.start(), bounds.stop(), bytes.value, 0);
      } else if (bounds.count() > 0) {
        meter.work(bytes.size >> 4);
        deleteSpread(bytes, bounds);
      }
      return true;
    } catch (GuestNeeded needed) {
      return false;
    }
  }

  private static void deleteSpread(PyByteArray bytes, Slices.Bounds bounds) {
    int step = (int) Math.abs(bounds.step());
    int first = bounds.step() > 0 ? bounds.start() : bounds.at(bounds.count() - 1);
    byte[] kept = new byte[bytes.size - bounds.count()];
    int count = 0;
    int next = first;
    int left = bounds.count();
    for (int i = 0; i < bytes.size; i++) {
      if (i == next && left > 0) {
        next += step;
        left--;
      } else {
        kept[count++] = bytes.get(i);
      }
    }
    bytes.replace(0, bytes.size, kept, count);
  }

  /** {@code bytes += other} or {@code bytes *= times}; null if it is not supported. */
  static @Nullable PyObject inPlace(Meter meter, int opcode, PyByteArray bytes, PyObject other) {
    byte[] more = opcode == Opcode.ADD ? appended(other) : null;
    if (more != null) {
      StrOps.chargeGrowth(meter, bytes, more.length);
      bytes.replace(bytes.size, bytes.size, more, more.length);
      return bytes;
    }
    PyObject result = StrOps.binary(meter, opcode, bytes, other);
    if (!(result instanceof PyByteArray changed)) {
      return null;
    }
    bytes.replace(0, bytes.size, changed.toArray(), changed.size);
    return bytes;
  }

  private static byte @Nullable [] appended(PyObject other) {
    return switch (other) {
      case PyBytes b -> b.value;
      case PyByteArray b -> b.toArray();
      default -> null;
    };
  }
}
