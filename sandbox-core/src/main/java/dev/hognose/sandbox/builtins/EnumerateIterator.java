// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** An {@code enumerate}. */
public final class EnumerateIterator extends GuestIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("enumerate");

  public PyObject source;

  /** The next number. */
  public BigInteger number;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  EnumerateIterator() {}

  public EnumerateIterator(PyObject source, BigInteger number) {
    this.source = source;
    this.number = number;
  }

  @Override
  protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    PyObject item = received == null ? machine.next(source) : received;
    if (item == null || item == Machine.EXHAUSTED) {
      return item;
    }
    BigInteger at = number;
    number = at.add(BigInteger.ONE);
    return PyTuple.of(PyInt.of(at), item);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(source);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    source = fields.object(source);
    number = fields.big(number);
  }
}
