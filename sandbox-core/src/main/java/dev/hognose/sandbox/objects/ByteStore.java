// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A value of the library whose memory a {@code memoryview} can look at and change. */
public interface ByteStore {
  /** Bytes of its memory. */
  int byteLength();

  /** Some of its bytes, which lie inside, in an array of their own. */
  byte[] read(int at, int count);

  /** Replaces some of its bytes, which lie inside. */
  void write(int at, byte[] bytes);

  /** Whether it stands for bytes itself, and not only through a view that it makes. */
  default boolean isBytesLike() {
    return true;
  }

  /** The format of one item, in the letters of the module struct. */
  char itemFormat();
}
