// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a body under construction, in JSON or MessagePack.
 *
 * <p>Sizes of objects and arrays are given when they start, as MessagePack needs them. Not for use
 * by several threads.
 */
public abstract sealed class BodyWriter permits JsonWriter, PackWriter {

  /** The bytes so far, up to {@link #size}. */
  byte[] bytes = new byte[512];

  /** How many bytes there are so far. */
  int size;

  /** Starts an object of that many members. */
  public abstract BodyWriter startObject(int members);

  /** Ends an object. */
  public abstract BodyWriter endObject();

  /** Writes a member's name; its value must follow. */
  public abstract BodyWriter name(String name);

  /** Starts an array of that many items. */
  public abstract BodyWriter startArray(int items);

  /** Ends an array. */
  public abstract BodyWriter endArray();

  /** Writes a string. */
  public abstract BodyWriter string(String value);

  /** Writes an integer. */
  public abstract BodyWriter integer(long value);

  /** Writes a finite number. */
  public abstract BodyWriter number(double value);

  /** Writes a boolean. */
  public abstract BodyWriter bool(boolean value);

  /** Writes null. */
  public abstract BodyWriter nothing();

  /** Writes one value that was written before, in whichever form this is. */
  abstract BodyWriter splice(byte[] json, byte[] pack);

  /** Writes bytes natively where the form can; returns whether it could. */
  abstract boolean nativeBytes(byte[] value);

  /** Whether an integer of 64 bits has a native form that clients read without loss. */
  abstract boolean carriesNatively(long value);

  /** Writes a number given as plain decimal text, without loss where the form can. */
  abstract BodyWriter decimal(String text);

  /** What {@link #rewind} needs beside the size to go back. */
  abstract boolean separatorDue();

  /** Goes back to an earlier state. */
  abstract void rewind(int toSize, boolean separatorDue);

  /** Writes a string or null. */
  public final BodyWriter stringOrNull(@Nullable String value) {
    return value == null ? nothing() : string(value);
  }

  /** A copy of what was written. */
  public final byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** How many bytes were written. */
  public final int size() {
    return size;
  }

  final void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }

  final void raw(int value) {
    if (size == bytes.length) {
      ensure(1);
    }
    bytes[size++] = (byte) value;
  }

  @SuppressWarnings("deprecation")
  final void ascii(String text) {
    int length = text.length();
    ensure(length);
    text.getBytes(0, length, bytes, size);
    size += length;
  }
}
