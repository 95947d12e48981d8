// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the function that {@code functools.lru_cache} makes keeps what it knows, remembered by the
 * instruction that calls it: a result that is known is given without a frame. The function's own
 * Python code does all else.
 *
 * @param code the function's
 * @param known index of the variable in its closure that holds the results by keys
 * @param hits index of the variable that counts what was known
 * @param typed index of the variable that says whether keys hold the arguments' classes
 * @param bounded whether results are kept in the order of their use
 */
record Memo(Code code, int known, int hits, int typed, boolean bounded) {
  /** Calls with more arguments are left to the function. */
  private static final int MOST_ARGUMENTS = 8;

  /** The result of a call without keywords if the function is such and knows it, or null. */
  static @Nullable PyObject result(Machine machine, PyFrame f, PyFunction function, int[] sources) {
    Memo memo = f.body.caches[f.pc - 1] instanceof Memo last ? last : null;
    if (memo == null || memo.code != function.code) {
      memo = of(function);
      if (memo == null) {
        return null;
      }
      f.body.caches[f.pc - 1] = memo;
    }
    if (sources.length > MOST_ARGUMENTS
        || function.closure[memo.typed].contents != PyBool.FALSE
        || !(function.closure[memo.known].contents instanceof PyDict known)
        || !(function.closure[memo.hits].contents instanceof PyInt hits)) {
      return null;
    }
    PyObject key = key(machine.meter(), f, sources);
    PyObject result = memo.found(known, key);
    if (result != null) {
      function.closure[memo.hits].contents = PyInt.of(hits.value + 1);
    }
    return result;
  }

  private @Nullable PyObject found(PyDict known, PyObject key) {
    try {
      PyObject result = known.get(key);
      if (result != null && bounded) {
        known.remove(key);
        known.put(key, result);
      }
      return result;
    } catch (GuestNeeded | PyError unknown) {
      return null;
    }
  }

  /** An int or a str alone, as the function's code does, or the tuple of all arguments. */
  private static PyObject key(Meter meter, PyFrame f, int[] sources) {
    if (sources.length == 1) {
      PyObject only = Building.at(f, sources[0]);
      if (only instanceof PyInt || only instanceof PyStr) {
        return only;
      }
    }
    PyObject[] arguments = new PyObject[sources.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = Building.at(f, sources[i]);
    }
    meter.allocate(32 + 4L * arguments.length);
    return PyTuple.of(arguments);
  }

  private static @Nullable Memo of(PyFunction function) {
    Code code = function.code;
    if (!code.identity.source().internal() || function.type() != PyFunction.CACHED) {
      return null;
    }
    int known = variable(function, "known");
    int hits = variable(function, "hits");
    int typed = variable(function, "typed");
    return known < 0 || hits < 0 || typed < 0
        ? null
        : new Memo(code, known, hits, typed, variable(function, "maxsize") >= 0);
  }

  private static int variable(PyFunction function, String name) {
    PyCell[] closure = function.closure;
    int index = Arrays.asList(function.code.freeNames).indexOf(name);
    return index < closure.length ? index : -1;
  }
}
