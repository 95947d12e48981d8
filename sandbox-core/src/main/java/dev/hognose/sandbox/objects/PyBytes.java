// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code bytes}. The array is never written. */
public final class PyBytes extends Traced implements FixedType {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("bytes");

  public final byte[] value;

  public PyBytes(byte[] value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32L + value.length;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {}
}
