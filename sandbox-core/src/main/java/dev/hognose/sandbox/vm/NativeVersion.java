// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/**
 * What a function of the library that is Python code does, without a frame, for the arguments that
 * it mostly has. Its code knows it from when the library's code is read; what guest code defines
 * has none.
 *
 * <ul>
 *   <li>It gives the same result as the Python code, or null before it has changed anything: then
 *       the Python code runs, also to raise errors.
 *   <li>Nothing of its arguments is taken for granted but that there is a fitting number of them.
 * </ul>
 */
@FunctionalInterface
public interface NativeVersion {
  /**
   * Runs it.
   *
   * @param function what is called; its globals are those of the library's module
   * @param args positional arguments
   */
  @Nullable PyObject call(Machine machine, PyFunction function, PyObject[] args);

  /** The result of a call, or null if there is no native version for it. */
  static @Nullable PyObject result(Machine machine, PyFunction function, PyObject[] args) {
    NativeVersion version = function.version;
    if (version == null || args.length > function.code.parameters.positional()) {
      return null;
    }
    PyObject result = version.call(machine, function, args);
    if (result != null) {
      machine.fuel -= function.entryCost;
      ResultCharge.of(machine.meter(), result);
    }
    return result;
  }

  /** The result of a call of a call site, or null if there is no native version for it. */
  static @Nullable PyObject result(
      Machine machine, PyFrame f, PyFunction function, @Nullable PyObject self, CallSite site) {
    if (function.version == null || site.keywords().length > 0) {
      return null;
    }
    int[] sources = site.arguments();
    int first = self == null ? 0 : 1;
    PyObject[] args = new PyObject[sources.length + first];
    if (self != null) {
      args[0] = self;
    }
    for (int i = 0; i < sources.length; i++) {
      args[i + first] = Building.at(f, sources[i]);
    }
    return result(machine, function, args);
  }
}
