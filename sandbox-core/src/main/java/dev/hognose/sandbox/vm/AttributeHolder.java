// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import org.jspecify.annotations.Nullable;

/** A builtin object that keeps names of its own besides its class's. */
public interface AttributeHolder {
  /** Its own value of a name, or null. */
  @Nullable PyObject attribute(PyStr name);

  /** Sets a name; AttributeError if it keeps none. */
  void setAttribute(PyStr name, PyObject value);
}
