// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A {@code mappingproxy}: a dict, or an instance of a class derived from dict, to be read only. */
public final class PyMappingProxy extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("mappingproxy").isFinal();

  public PyObject mapping;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyMappingProxy() {}

  public PyMappingProxy(PyObject mapping) {
    this.mapping = mapping;
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
    tracer.reference(mapping);
  }

  @Override
  public void exchange(Fields fields) {
    mapping = fields.object(mapping);
  }
}
