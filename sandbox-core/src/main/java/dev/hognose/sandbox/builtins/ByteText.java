// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ByteStore;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.Machine;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as Java text, one Latin-1 char for each, so that methods of bytes and bytearray use the
 * intrinsic operations of strings.
 */
final class ByteText {
  private ByteText() {}

  /** The text of self, a bytes or bytearray. */
  static String self(Machine machine, @Nullable PyObject[] args) {
    String text = textOf(Dunders.plain(args, 0));
    machine.meter().work(text.length() >> 5);
    return text;
  }

  private static String textOf(PyObject value) {
    return switch (value) {
      case PyBytes b -> IntMethods.latin1(b.value, b.value.length);
      case PyByteArray b -> b.latin1();
      default -> throw new IllegalStateException("no bytes");
    };
  }

  /** The text of a bytes-like object, or null. */
  static @Nullable String optional(@Nullable PyObject value) {
    if (value == null) {
      return null;
    }
    return switch (Payload.of(value)) {
      case PyBytes b -> IntMethods.latin1(b.value, b.value.length);
      case PyByteArray b -> b.latin1();
      case PyMemoryView v -> {
        byte[] bytes = v.toArray();
        yield IntMethods.latin1(bytes, bytes.length);
      }
      case ByteStore s when s.isBytesLike() ->
          IntMethods.latin1(s.read(0, s.byteLength()), s.byteLength());
      default -> null;
    };
  }

  /** The text of an argument that must be bytes-like. */
  static String required(PyObject value) {
    String text = optional(value);
    if (text == null) {
      throw notBytes(value);
    }
    return text;
  }

  /** The TypeError of what should be bytes-like. */
  static PyError notBytes(PyObject value) {
    return Raise.typeError(
        "a bytes-like object is required, not '" + value.type().shownName() + "'");
  }

  /** The text of an argument to search for: bytes-like or one byte as an int. */
  static String needle(PyObject value) {
    String text = optional(value);
    if (text != null) {
      return text;
    }
    PyObject number = Numbers.asInt(value);
    if (number == null) {
      if (Dunders.needsIndex(value)) {
        number = Numbers.index(value);
      } else {
        throw Raise.typeError(
            "argument should be integer or bytes-like object, not '"
                + value.type().shownName()
                + "'");
      }
    }
    return String.valueOf((char) byteOf(number));
  }

  /** An int from 0 to 255. */
  static int byteOf(PyObject number) {
    if (number instanceof PyInt i && i.value >= 0 && i.value < 256) {
      return (int) i.value;
    }
    throw Raise.valueError("byte must be in range(0, 256)");
  }

  /** An object of the same type as self that holds the bytes of a text. */
  static PyObject like(@Nullable PyObject[] args, String text) {
    return like(Dunders.plain(args, 0), text);
  }

  static PyObject like(PyObject self, String text) {
    byte[] bytes = bytes(text);
    return self instanceof PyByteArray ? new PyByteArray(bytes) : new PyBytes(bytes);
  }

  /** Self if it cannot change, else a copy. */
  static PyObject unchanged(Meter meter, @Nullable PyObject[] args) {
    PyObject self = Dunders.plain(args, 0);
    if (self instanceof PyByteArray array) {
      meter.allocate(array.size);
      return new PyByteArray(array.toArray());
    }
    return self;
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Charges for looking at some bytes and copying them. */
  static void charge(Meter meter, long count) {
    StrOps.chargeBytes(meter, count);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c >= 9 && c <= 13;
  }

  static boolean isLower(int c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isUpper(int c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(int c) {
    return isLower(c) || isUpper(c);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static char lower(char c) {
    return isUpper(c) ? (char) (c + 32) : c;
  }

  static char upper(char c) {
    return isLower(c) ? (char) (c - 32) : c;
  }
}
