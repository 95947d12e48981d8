// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyType;

/** A module whose class is a guest's subclass of {@code types.ModuleType}. */
public final class GuestModule extends PyModule {
  private PyType type;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  GuestModule() {}

  public GuestModule(PyType type, String name, PyDict namespace) {
    super(name, namespace);
    this.type = type;
  }

  @Override
  public PyType type() {
    return type;
  }

  @Override
  public void trace(Tracer tracer) {
    super.trace(tracer);
    tracer.reference(type);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    type = fields.part(type, PyType.class);
  }
}
