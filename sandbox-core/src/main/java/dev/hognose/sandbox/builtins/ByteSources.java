// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ByteStore;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Iterating;
import org.jspecify.annotations.Nullable;

/** Objects that give bytes: bytes, bytearray and memoryview. */
final class ByteSources {
  /** Most bytes of a store that are read between two looks at the limits. */
  private static final int PIECE = 1 << 16;

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

  /** The same, charged, and with looks at the limits while they are put together. */
  static byte @Nullable [] bytesOf(Meter meter, PyObject value) {
    if (!(Payload.of(value) instanceof ByteStore store && store.isBytesLike())) {
      byte[] bytes = bytesOf(value);
      meter.allocate(bytes == null || Payload.of(value) instanceof PyBytes ? 0 : bytes.length);
      return bytes;
    }
    int length = store.byteLength();
    meter.allocate(length);
    byte[] all = new byte[length];
    for (int at = 0; at < length; at += PIECE) {
      int count = Math.min(PIECE, length - at);
      meter.work(count / 16);
      System.arraycopy(store.read(at, count), 0, all, at, count);
    }
    return all;
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
    return value.type().lookup(Names.ITER) != null || Iterating.hasItems(value.type());
  }
}
