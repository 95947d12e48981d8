// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** An item that an asynchronous generator yields, told apart from what its awaits yield. */
public final class PyAsyncItem extends Traced {
  private static final PyType TYPE = PyType.builtin("async_generator_wrapped_value").isFinal();

  public PyObject item;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyAsyncItem() {}

  PyAsyncItem(PyObject item) {
    this.item = item;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 16;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(item);
  }

  @Override
  public void exchange(Fields fields) {
    item = fields.object(item);
  }
}
