// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** A module: a name and a namespace. */
public final class PyModule extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("module");

  public final String name;
  public final PyDict namespace;

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
}
