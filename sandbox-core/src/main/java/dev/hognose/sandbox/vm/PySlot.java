// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Shape;
import dev.hognose.sandbox.objects.SlotDescriptor;
import dev.hognose.sandbox.objects.Traced;

/** The descriptor of a name in {@code __slots__}, or of an instance's dict or weak references. */
public final class PySlot extends Traced implements SlotDescriptor {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("member_descriptor").isFinal();

  public PyStr name;

  /** The class whose instances have it. */
  public PyType owner;

  /** What stands for it in the shapes of instances. */
  public PyStr key;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PySlot() {}

  public PySlot(PyStr name, PyType owner) {
    this.name = name;
    this.key = Shape.slotKey(name);
    this.owner = owner;
  }

  /**
   * Whether it is what instances have without being asked: {@code __dict__}, {@code __weakref__}.
   */
  public boolean isImplicit() {
    return name.equals(Names.DICT) || name.equals(Names.WEAKREF);
  }

  @Override
  public PyStr slotKey() {
    return key;
  }

  @Override
  public PyType type() {
    return isImplicit() ? PyBuiltin.GETTER_TYPE : TYPE;
  }

  @Override
  public long heapBytes() {
    return 132L + name.charCount();
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(name);
    tracer.reference(owner);
  }

  @Override
  public void exchange(Fields fields) {
    name = fields.part(name, PyStr.class);
    owner = fields.part(owner, PyType.class);
    key = Shape.slotKey(name);
  }
}
