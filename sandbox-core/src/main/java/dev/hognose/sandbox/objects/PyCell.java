// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** A variable shared by a function and the functions inside it. */
public final class PyCell extends Traced {
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
