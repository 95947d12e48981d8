// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** What {@code super()} gives: attributes found after a class in an object's resolution order. */
public final class PySuper extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("super");

  /** The class after which the search begins. */
  public PyType after;

  /** What methods are bound to. */
  public PyObject self;

  /** The class in whose order is searched: that of self, or self if it is a class. */
  public PyType start;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PySuper() {}

  public PySuper(PyType after, PyObject self, PyType start) {
    this.after = after;
    this.self = self;
    this.start = start;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(after);
    tracer.reference(self);
    tracer.reference(start);
  }

  @Override
  public void exchange(Fields fields) {
    after = fields.part(after, PyType.class);
    self = fields.object(self);
    start = fields.part(start, PyType.class);
  }
}
