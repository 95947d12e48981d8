// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code int.to_bytes} and {@code int.from_bytes}, and bytes from any object. */
final class IntBytes {
  private IntBytes() {}

  static void addTo(Table table) {
    table
        .method(
            "to_bytes", "self, /, length=1, byteorder='big', *, signed=False", IntBytes::toBytes)
        .classMethod(
            "from_bytes", "cls, /, bytes, byteorder='big', *, signed=False", IntBytes::fromBytes);
  }

  private static boolean isLittle(@Nullable PyObject order, String function) {
    if (order == null) {
      return false;
    }
    PyStr text = Dunders.asStr(order);
    if (text == null) {
      throw Raise.badArgument(function + "() argument 'byteorder'", "str", order);
    }
    return switch (text.value()) {
      case "little" -> true;
      case "big" -> false;
      default -> throw Raise.valueError("byteorder must be either 'little' or 'big'");
    };
  }

  /** Whether a flag argument is true; where guest code would have to say, it is. */
  static boolean flag(@Nullable PyObject value) {
    int truth = Truth.of(value);
    if (truth < 0) {
      throw GuestNeeded.SIGNAL;
    }
    return truth != 0;
  }

  private static PyObject toBytes(Machine machine, @Nullable PyObject[] args) {
    BigInteger value = Numbers.big(IntMethods.self(args));
    PyObject lengthArgument = args[1];
    long length = lengthArgument == null ? 1 : Numbers.ssize(lengthArgument);
    boolean little = isLittle(args[2], "to_bytes");
    boolean signed = flag(args[3]);
    if (length < 0) {
      throw Raise.valueError("length argument must be non-negative");
    }
    if (!signed && value.signum() < 0) {
      throw Raise.overflowError("can't convert negative int to unsigned");
    }
    long bits = value.bitLength() + (signed ? 1L : 0L);
    boolean fits = bits <= 8 * length || length == 0 && value.bitLength() == 0;
    if (!fits) {
      throw Raise.overflowError("int too big to convert");
    }
    StrOps.chargeBytes(machine.meter(), length);
    byte[] result = new byte[(int) length];
    byte[] magnitude = value.toByteArray();
    byte sign = (byte) (value.signum() < 0 ? -1 : 0);
    for (int i = 0; i < result.length; i++) {
      machine.meter().pass(i);
      byte b = i < magnitude.length ? magnitude[magnitude.length - 1 - i] : sign;
      result[little ? i : result.length - 1 - i] = b;
    }
    return new PyBytes(result);
  }

  private static @Nullable PyObject fromBytes(Machine machine, @Nullable PyObject[] args) {
    boolean little = isLittle(args[2], "from_bytes");
    byte[] bytes = bytesOf(machine, Dunders.at(args, 1), "bytes");
    if (bytes == null) {
      return PyBuiltin.FALLBACK;
    }
    machine.meter().allocate(2L * bytes.length);
    byte[] big = bytes.clone();
    if (little) {
      for (int i = 0; i < big.length; i++) {
        machine.meter().pass(i);
        big[i] = bytes[bytes.length - 1 - i];
      }
    }
    BigInteger value =
        big.length == 0
            ? BigInteger.ZERO
            : flag(args[3]) ? new BigInteger(big) : new BigInteger(1, big);
    PyObject result = PyInt.of(value);
    PyObject cls = Dunders.at(args, 0);
    return cls == PyInt.TYPE ? result : machine.call(cls, result);
  }

  /**
   * What {@code bytes(x)} holds for a bytes-like object or ints; null if guest code is needed.
   *
   * @param type name of the type that is made, for messages
   */
  static byte @Nullable [] bytesOf(Machine machine, PyObject source, String type) {
    return switch (Payload.of(source)) {
      case PyBytes b -> b.value;
      case PyByteArray b -> {
        machine.meter().allocate(b.size);
        yield b.toArray();
      }
      case PyStr ignored -> throw cannotConvert(source, type);
      case PyInt ignored -> throw cannotConvert(source, type);
      case PyFloat ignored when !ByteSources.isGuestIterable(source) ->
          throw cannotConvert(source, type);
      case PyFloat ignored -> null;
      case PyInstance ignored -> null;
      case PyObject other -> {
        byte[] view = ByteSources.bytesOf(machine.meter(), other);
        if (view != null) {
          yield view;
        }
        if (Iteration.iterator(other) == null) {
          if (ByteSources.isGuestIterable(other)) {
            yield null;
          }
          throw cannotConvert(source, type);
        }
        PyList items = Iteration.drain(machine.meter(), other);
        yield items == null ? null : pack(machine.meter(), items, type);
      }
    };
  }

  private static dev.hognose.sandbox.objects.PyError cannotConvert(PyObject source, String type) {
    return Raise.typeError("cannot convert '" + source.type().shownName() + "' object to " + type);
  }

  /** The bytes of ints from 0 to 255. */
  static byte[] pack(Meter meter, PyList items, String type) {
    byte[] result = new byte[items.size];
    for (int i = 0; i < items.size; i++) {
      if ((i & 255) == 255) {
        meter.work(16);
      }
      PyObject number = Numbers.index(items.get(i));
      if (!(number instanceof PyInt small) || small.value < 0 || small.value > 255) {
        throw Raise.valueError(
            (type.equals("bytearray") ? "byte" : "bytes") + " must be in range(0, 256)");
      }
      result[i] = (byte) small.value;
    }
    return result;
  }
}
