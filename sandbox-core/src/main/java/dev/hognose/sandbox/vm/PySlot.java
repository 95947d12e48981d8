// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.objects.Traced;

/** The descriptor of a name in {@code __slots__}. */
public final class PySlot extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("member_descriptor").isFinal();

  public PyStr name;
  public String className;

  /** What stands for it in the shapes of instances. */
  public PyStr key;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PySlot() {}

  public PySlot(PyStr name, String className) {
    this.name = name;
    this.key = Shape.slotKey(name);
    this.className = className;
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
    tracer.reference(name);
  }

  @Override
  public void exchange(Fields fields) {
    name = fields.part(name, PyStr.class);
    className = fields.text(className);
    key = Shape.slotKey(name);
  }
}
