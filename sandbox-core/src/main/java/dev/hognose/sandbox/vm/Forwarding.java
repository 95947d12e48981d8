// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import org.jspecify.annotations.Nullable;

/** A builtin object that has most attributes from another one. */
public interface Forwarding {
  /** The object that has an attribute of that name, or null if this one has it itself. */
  @Nullable PyObject holderOf(PyStr name);
}
