// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
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

  /** The next number, unless it stands in {@link #beyond}. */
  private long number;

  /** The next number if it does not fit 64 bits. */
  private @Nullable BigInteger beyond;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  EnumerateIterator() {}

  public EnumerateIterator(PyObject source, BigInteger number) {
    this.source = source;
    countFrom(number);
  }

  @Override
  protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    PyObject item = received == null ? machine.next(source) : received;
    if (item == null || item == Machine.EXHAUSTED) {
      return item;
    }
    return numbered(machine, item);
  }

  @Override
  protected @Nullable PyObject advanceNatively(Machine machine) {
    if (!(source instanceof PyIterator iterator)) {
      return null;
    }
    PyObject item = iterator.next();
    if (item == null) {
      return Machine.EXHAUSTED;
    }
    Iteration.chargeMade(machine.meter(), iterator, item);
    return numbered(machine, item);
  }

  /** Whether no step needs guest code. */
  boolean isNative() {
    return source instanceof PyIterator;
  }

  private PyObject numbered(Machine machine, PyObject item) {
    BigInteger large = beyond;
    if (large == null) {
      long at = number++;
      if (at == Long.MAX_VALUE) {
        beyond = BigInteger.ONE.shiftLeft(63);
      }
      return PyTuple.of(PyInt.of(at), item);
    }
    machine.meter().allocate(2 * heapBytes());
    machine.meter().work(large.bitLength() >> 9);
    beyond = large.add(BigInteger.ONE);
    return PyTuple.of(PyInt.of(large), item);
  }

  /** The next number. */
  BigInteger number() {
    return beyond == null ? BigInteger.valueOf(number) : beyond;
  }

  private void countFrom(BigInteger start) {
    beyond = start.bitLength() < 64 ? null : start;
    number = start.longValue();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64L + (beyond == null ? 0 : beyond.bitLength() / 8);
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(source);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    source = fields.object(source);
    countFrom(fields.big(number()));
  }
}
