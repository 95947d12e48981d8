// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** A module: a name and a namespace. */
public final class PyModule extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("module").filledByInit();

  public String name;
  public PyDict namespace;

  /** Whether it was imported from the library, whose modules keep their class. */
  public boolean ofLibrary;

  /** A guest's subclass of {@code types.ModuleType}, or null. */
  private @Nullable PyType kind;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyModule() {}

  public PyModule(String name, PyDict namespace) {
    this.name = name;
    this.namespace = namespace;
  }

  @Override
  public PyType type() {
    return kind == null ? TYPE : kind;
  }

  /** Whether an import has made it, of the library or of files. */
  boolean isImported() {
    return ofLibrary || namespace.getStr(FileModules.FILE) != null;
  }

  /** Makes it a module of another class: its own, or one derived from it. */
  public void become(PyType type) {
    kind = type == TYPE ? null : type;
  }

  @Override
  public long heapBytes() {
    return 32L + name.length();
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(namespace);
    tracer.reference(kind);
  }

  @Override
  public void exchange(Fields fields) {
    name = fields.text(name);
    namespace = fields.part(namespace, PyDict.class);
    kind = fields.optional(kind, PyType.class);
  }
}
