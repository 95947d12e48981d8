// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/** Calls a special method that is a descriptor of the guest: binds it, then calls the outcome. */
final class BindCallFrame extends NativeFrame {
  private PyObject descriptor;
  private PyObject self;
  private PyObject[] args;
  private int stage;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  BindCallFrame() {}

  BindCallFrame(PyObject descriptor, PyObject self, PyObject[] args) {
    this.descriptor = descriptor;
    this.self = self;
    this.args = args;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject now = value;
    if (stage == 0) {
      stage = 1;
      now = Attributes.bind(machine, descriptor, self, self.type());
    }
    if (now != null && stage == 1) {
      stage = 2;
      now = machine.call(now, args);
    }
    return now;
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(descriptor);
    tracer.reference(self);
    tracer.references(args);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    descriptor = fields.object(descriptor);
    self = fields.object(self);
    args = fields.objects(args);
    stage = fields.integer(stage);
  }
}
