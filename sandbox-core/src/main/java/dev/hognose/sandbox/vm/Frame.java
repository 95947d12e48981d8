// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Storable;
import org.jspecify.annotations.Nullable;

/** One activation on the machine's stack: of Python code, or of a builtin that waits for a call. */
public abstract sealed class Frame implements Storable permits PyFrame, NativeFrame {
  /** Register of the frame below that takes the result, or -1 if nobody wants it. */
  int returnTo = -1;

  /** The frame below, which gets the result; null for the lowest. */
  @Nullable Frame back;

  /** Shows each object it refers to, frames below apart. */
  protected abstract void trace(PyObject.Tracer tracer);
}
