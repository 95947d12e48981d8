// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ByteStore;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** Objects that give bytes: bytes, bytearray and memoryview. */
final class ByteSources {
  private ByteSources() {}

  /** The bytes of a bytes-like object, not to be changed; null for anything else. */
  static byte @Nullable [] bytesOf(@Nullable PyObject value) {
    if (value == null) {
      return null;
    }
    return switch (Payload.of(value)) {
      case PyBytes b -> b.value;
      case PyByteArray b -> b.toArray();
      case PyMemoryView v -> v.toArray();
      case ByteStore s when s.isBytesLike() -> s.read(0, s.byteLength());
      default -> null;
    };
  }

  /** The bytes of an argument that must be bytes-like. */
  static byte[] require(PyObject value) {
    byte[] bytes = bytesOf(value);
    if (bytes == null) {
      throw Raise.typeError(
          "a bytes-like object is required, not '" + value.type().shownName() + "'");
    }
    return bytes;
  }

  /** Whether guest code must be run to iterate over it. */
  static boolean isGuestIterable(PyObject value) {
    return value.type().lookup(Names.ITER) != null || value.type().lookup(Names.GETITEM) != null;
  }
}
