// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code tuple}. The array is never written. */
public final class PyTuple extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("tuple");

  public static final PyTuple EMPTY = new PyTuple(new PyObject[0]);

  static {
    EMPTY.share();
  }

  public final PyObject[] items;

  private PyTuple(PyObject[] items) {
    this.items = items;
  }

  /** A tuple of the items; the array becomes the tuple's. */
  public static PyTuple of(PyObject... items) {
    return items.length == 0 ? EMPTY : new PyTuple(items);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32 + 4L * items.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.references(items);
  }

  /** One whose items are filled in by a snapshot. */
  public static PyTuple forRestoring(int length) {
    return new PyTuple(new PyObject[length]);
  }

  @Override
  public void exchange(Fields fields) {
    fields.fill(items);
  }
}
