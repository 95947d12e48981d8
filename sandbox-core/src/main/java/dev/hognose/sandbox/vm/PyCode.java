// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.CodeComparison;
import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** A {@code code} object: compiled source that {@code exec} and {@code eval} take. */
public final class PyCode extends Traced implements ByValue {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("code").isFinal();

  public final Code code;

  public PyCode(Code code) {
    this.code = code;
  }

  /** Its constants as objects. */
  public PyObject[] constants() {
    return Body.constants(code);
  }

  /** The text it was compiled from. */
  public String sourceText() {
    return code.identity.source().text();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PyCode that && CodeComparison.isSame(code, that.code);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(valueHash());
  }

  @Override
  public boolean equalTo(PyObject other) {
    return equals(other);
  }

  @Override
  public long valueHash() {
    return Hashing.ofText(code.identity.name());
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
    tracer.code(code);
  }

  @Override
  public void exchange(Fields fields) {}
}
