// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.objects.Traced;

/** The descriptor of a name in {@code __slots__}. */
public final class PySlot extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("member_descriptor").isFinal();

  public final PyStr name;
  public final String className;

  /** What stands for it in the shapes of instances. */
  public final PyStr key;

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
}
