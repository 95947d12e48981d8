// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySequenceReverser;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** An iterator of a builtin class whose steps a generator of the prelude takes. */
public final class WrappedIterator extends GuestIterator {
  /** The class of {@code iter(callable, sentinel)}. */
  public static final PyType CALLABLE_TYPE = PyType.builtin("callable_iterator").isFinal();

  public PyObject source;

  /** Whether it goes backwards through a sequence; else it calls a function. */
  public boolean reverses;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  WrappedIterator() {}

  public WrappedIterator(PyObject source, boolean reverses) {
    this.source = source;
    this.reverses = reverses;
  }

  @Override
  protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    return received == null ? machine.next(source) : received;
  }

  @Override
  public PyType type() {
    return reverses ? PySequenceReverser.TYPE : CALLABLE_TYPE;
  }

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(source);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    source = fields.object(source);
    reverses = fields.flag(reverses);
  }
}
