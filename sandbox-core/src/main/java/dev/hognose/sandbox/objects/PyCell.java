// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** A variable shared by a function and the functions inside it. */
public final class PyCell extends Traced implements ByValue {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("cell").isFinal();

  /** Its value, or null while the variable is unbound. */
  public @Nullable PyObject contents;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyCell() {}

  public PyCell(@Nullable PyObject contents) {
    this.contents = contents;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Cells compare as what they hold does, which methods of theirs find out. */
  @Override
  public boolean equalTo(PyObject other) {
    if (other instanceof PyCell) {
      throw GuestNeeded.SIGNAL;
    }
    return false;
  }

  @Override
  public @Nullable PyBool order(int opcode, PyObject other) {
    if (other instanceof PyCell) {
      throw GuestNeeded.SIGNAL;
    }
    return null;
  }

  @Override
  public long valueHash() {
    throw Hashing.unhashable(this);
  }

  @Override
  public long heapBytes() {
    return 16;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(contents);
  }

  @Override
  public void exchange(Fields fields) {
    contents = fields.optional(contents);
  }
}
