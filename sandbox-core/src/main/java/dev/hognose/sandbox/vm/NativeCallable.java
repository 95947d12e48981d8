// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/** An object other than a builtin function that calls itself. */
public interface NativeCallable {
  /** Its result, or null if it will come. */
  @Nullable PyObject call(Machine machine, PyObject[] args, @Nullable PyDict keywords);
}
