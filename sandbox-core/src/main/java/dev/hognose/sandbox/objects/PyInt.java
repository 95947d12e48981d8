// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;

/** An {@code int} that fits 64 bits. */
public final class PyInt extends PyObject {
  /** The class of all ints. */
  public static final PyType TYPE = PyType.builtin("int");

  /** The least number that has one object for all. */
  public static final int SHARED_FROM = -128;

  /** The least number above those that have one object for all. */
  public static final int SHARED_TO = 1_024;

  private static final PyInt[] SHARED = new PyInt[SHARED_TO - SHARED_FROM];

  static {
    for (int i = 0; i < SHARED.length; i++) {
      SHARED[i] = new PyInt(i + SHARED_FROM);
    }
  }

  public final long value;

  private PyInt(long value) {
    this.value = value;
  }

  /** The object of a 64-bit number. */
  public static PyInt of(long value) {
    if (value >= SHARED_FROM && value < SHARED_TO) {
      return SHARED[(int) value - SHARED_FROM];
    }
    return new PyInt(value);
  }

  /** The object of a number of any size, in its only representation. */
  public static PyObject of(BigInteger value) {
    return value.bitLength() < 64 ? of(value.longValue()) : new PyBigInt(value);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return value >= SHARED_FROM && value < SHARED_TO ? 0 : 16;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    throw new IllegalStateException("kept by value or by name, not by fields");
  }
}
