// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;

/** An {@code int} that does not fit 64 bits; {@link PyInt#of(BigInteger)} makes them. */
public final class PyBigInt extends Traced {
  public final BigInteger value;

  PyBigInt(BigInteger value) {
    this.value = value;
  }

  @Override
  public PyType type() {
    return PyInt.TYPE;
  }

  @Override
  public long heapBytes() {
    return 72L + value.bitLength() / 8;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {}
}
