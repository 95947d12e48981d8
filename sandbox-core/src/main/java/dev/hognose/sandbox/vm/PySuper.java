// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
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

  /** What {@code super()} without arguments gives in the method that runs. */
  public static PyObject ofCaller(Machine machine) {
    Frame frame = machine.top;
    while (frame != null && !(frame instanceof PyFrame)) {
      frame = frame.back;
    }
    if (!(frame instanceof PyFrame caller) || caller.code.parameters.positional() == 0) {
      throw Raise.runtimeError("super(): no arguments");
    }
    PyObject self = caller.r[0];
    if (self instanceof PyCell cell) {
      self = cell.contents;
    }
    if (self == null) {
      throw Unbound.local(caller.code, 0);
    }
    PyObject owner = null;
    for (int i = 0; i < caller.code.freeNames.length; i++) {
      if (caller.code.freeNames[i].equals("__class__")) {
        owner = caller.closure[i].contents;
        if (owner == null) {
          throw Raise.runtimeError("super(): empty __class__ cell");
        }
      }
    }
    if (!(owner instanceof PyType after)) {
      throw Raise.runtimeError("super(): __class__ cell not found");
    }
    if (self == PyNone.NONE && after != PyNone.TYPE) {
      return new PySuper(after, self, after);
    }
    PyType start = self instanceof PyType type && type.isSubtypeOf(after) ? type : self.type();
    if (!start.isSubtypeOf(after)) {
      throw Raise.typeError(
          "super(type, obj): obj (instance of "
              + start.name()
              + ") is not an instance or subtype of type ("
              + after.name()
              + ").");
    }
    return new PySuper(after, self, start);
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
