// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/** The body of a builtin function. */
@FunctionalInterface
public interface Native {
  /**
   * Runs it.
   *
   * <p>It gives its result, or raises a {@link dev.hognose.sandbox.objects.PyError}, or gives null
   * after it asked the machine to call something whose result is its own ({@link Machine#call} as
   * its last act), or gives {@link PyBuiltin#FALLBACK} before it changed anything, if guest code is
   * needed: the machine then calls the function's Python version with the same arguments. A {@link
   * dev.hognose.sandbox.objects.GuestNeeded} thrown means the same.
   *
   * @param args one element for each parameter of the signature; null for an optional one that was
   *     left out; a tuple for {@code *args}, a dict for {@code **kwargs}. May be changed, also for
   *     the Python version.
   */
  @Nullable PyObject call(Machine machine, @Nullable PyObject[] args);
}
