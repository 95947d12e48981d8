// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** A module: a name and a namespace. */
public sealed class PyModule extends Traced permits GuestModule {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("module").filledByInit();

  public String name;
  public PyDict namespace;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyModule() {}

  public PyModule(String name, PyDict namespace) {
    this.name = name;
    this.namespace = namespace;
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
    tracer.reference(namespace);
  }

  @Override
  public void exchange(Fields fields) {
    name = fields.text(name);
    namespace = fields.part(namespace, PyDict.class);
  }
}
