// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/**
 * What a weak reference has of its object. A sweep empties those whose objects nothing else keeps;
 * until then the object is there, and is measured with it.
 */
public final class WeakCell extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("weak_cell").isFinal();

  private @Nullable PyObject target;
  private PyObject owner;
  private long number;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  WeakCell() {}

  /**
   * One that refers to an object.
   *
   * @param owner the weak reference
   * @param number larger than those made before
   */
  public WeakCell(PyObject target, PyObject owner, long number) {
    this.target = target;
    this.owner = owner;
    this.number = number;
  }

  /** The object, or null when it is gone. */
  public @Nullable PyObject target() {
    return target;
  }

  /** The weak reference. */
  public PyObject owner() {
    return owner;
  }

  /** Tells which of two was made first. */
  public long number() {
    return number;
  }

  /** Its object is gone. */
  public void empty() {
    target = null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.weak(this);
    tracer.reference(owner);
  }

  @Override
  public void exchange(Fields fields) {
    target = fields.optional(target);
    owner = fields.object(owner);
    number = fields.number(number);
  }
}
