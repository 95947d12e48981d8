// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Code;

/**
 * A Python value.
 *
 * <p>Each concrete subclass states its type, its cost in bytes and the objects it refers to; tests
 * demand that, a codec and a {@code repr} of each.
 */
public abstract class PyObject implements Storable {
  /** Its Python class. */
  public abstract PyType type();

  /** Its hash where it is equal only to itself: the same on every run. */
  public long identityHash() {
    return IdentityNumbers.hash(this);
  }

  /** Bytes it takes itself, by the documented cost model, without what it refers to. */
  public abstract long heapBytes();

  /**
   * Bytes as {@code __sizeof__} tells them. What has room beside its content leaves that out, which
   * no snapshot keeps.
   */
  public long shownBytes() {
    return heapBytes();
  }

  /** Shows each object it refers to. */
  public abstract void trace(Tracer tracer);

  /** Sees the references of an object. */
  @FunctionalInterface
  public interface Tracer {
    /** Called with each object referred to, or null for an empty place. */
    void reference(@org.jspecify.annotations.Nullable PyObject object);

    /** Called with what refers to an object without keeping it. */
    default void weak(WeakCell cell) {
      reference(cell.target());
    }

    /** Called with code that is kept, which is no object and may be shared with other sessions. */
    default void code(Code code) {}

    /** Called with where an exception was, which it shares with tracebacks. */
    default void log(TraceLog log) {
      log.trace(this);
    }

    /** Shows every element of an array. */
    default void references(@org.jspecify.annotations.Nullable PyObject[] objects) {
      for (PyObject object : objects) {
        reference(object);
      }
    }
  }
}
