// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of what was under way on a stack that is dropped, since no {@code finally} will run:
 *
 * <ul>
 *   <li>generators whose bodies stand on it have ended, as after an exception;
 *   <li>builtins' frames hear of it ({@link NativeFrame#dropped});
 *   <li>a list that was being sorted has its items back;
 *   <li>what modules of the library know of running things is as if nothing ran: event loops,
 *       contexts, locks, objects that are being shown.
 * </ul>
 *
 * <p>Runs no guest code.
 */
final class Settling {
  private static final PyStr MAIN_STACK = PyStr.shared("main_stack");

  /** The prelude's function on whose frame the items of a list are that is empty meanwhile. */
  private static final String SORTING = "_sort_emptied";

  /** The method of event loops whose future would stop the loop if it were ever done. */
  private static final String AWAITING = "run_until_complete";

  private static final String STOPPING = "_stop_after";

  /** The class of what holds the callbacks whose turn has come. */
  private static final String QUEUE = "deque";

  private static final PyStr CALLBACKS = PyStr.shared("_callbacks");
  private static final PyStr READY = PyStr.shared("_ready");
  private static final PyStr CALLBACK = PyStr.shared("_callback");
  private static final PyStr CANCELLED = PyStr.shared("_cancelled");
  private static final List<PyStr> FLAGS_OF_LOOPS =
      List.of(PyStr.shared("_is_running"), PyStr.shared("_stopping"));

  /** What modules know of running things: sets of them are emptied, other names get None. */
  private static final List<Name> RUNNING =
      List.of(
          new Name("asyncio", "_running"),
          new Name("asyncio", "_current"),
          new Name("collections", "_shown"),
          new Name("dataclasses", "_shown"),
          new Name("reprlib", "_shown"),
          new Name("types", "_shown"));

  /** Modules whose {@code _era} numbers the executions between two that were cut off. */
  private static final List<PyStr> WITH_ERAS =
      List.of(PyStr.shared("contextvars"), PyStr.shared("_threading_locks"));

  private static final PyStr ERA = PyStr.shared("_era");
  private static final PyStr CURRENT = PyStr.shared("_current");
  private static final PyStr OUTERMOST = PyStr.shared("_outermost");

  private record Name(PyStr module, PyStr name) {
    Name(String module, String name) {
      this(PyStr.shared(module), PyStr.shared(name));
    }
  }

  private Settling() {}

  /**
   * Drops the stack of an execution, if it has not come to its end; gives what is left: nothing.
   */
  static @Nullable Frame drop(Machine machine, @Nullable Frame top) {
    if (top == null) {
      return null;
    }
    dropStack(machine, top);
    if (machine.session().processEntry(MAIN_STACK) instanceof PyStack main && main.top != null) {
      dropStack(machine, main.top);
      main.top = null;
    }
    PyDict modules = machine.session().modules();
    for (Name each : RUNNING) {
      settle(modules, each);
    }
    for (PyStr module : WITH_ERAS) {
      PyDict names = namespace(modules, module);
      if (names != null && names.getStr(ERA) instanceof PyInt era) {
        names.putStr(ERA, PyInt.of(era.value + 1));
      }
    }
    PyDict contexts = namespace(modules, WITH_ERAS.getFirst());
    PyObject outermost = contexts == null ? null : contexts.getStr(OUTERMOST);
    if (contexts != null && outermost != null) {
      contexts.putStr(CURRENT, outermost);
    }
    return null;
  }

  /** Tells all on a stack, the topmost first. */
  private static void dropStack(Machine machine, Frame top) {
    @Nullable Frame frame = top;
    while (frame != null) {
      Frame back = frame.back;
      if (frame instanceof NativeFrame waiting) {
        waiting.dropped(machine);
      } else if (frame instanceof PyFrame python) {
        if (python.code.identity.source().internal()) {
          dropped(python);
        }
        if (python.generator != null) {
          Generators.drop(python.generator);
        }
      }
      frame = back;
    }
  }

  /** What frames of the library know that nothing else does. */
  private static void dropped(PyFrame library) {
    String name = library.code.identity.name();
    if (name.equals(SORTING)) {
      giveBack(library);
    } else if (name.equals(AWAITING)
        && library.r[0] instanceof PyInstance loop
        && library.r[1] instanceof PyInstance future) {
      forget(loop, future);
    }
  }

  /** The end of a future does not stop the loop any more that was run until then. */
  private static void forget(PyInstance loop, PyInstance future) {
    if (future.attribute(CALLBACKS) instanceof PyList callbacks) {
      PyObject[] kept =
          Arrays.stream(callbacks.toArray())
              .filter(each -> !(each instanceof PyTuple pair && stops(pair)))
              .toArray(PyObject[]::new);
      callbacks.items = kept;
      callbacks.size = kept.length;
    }
    PyObject ready = loop.attribute(READY);
    PyIterator handles =
        ready != null && ready.type().isBuiltin() && ready.type().name().equals(QUEUE)
            ? Iteration.iterator(ready)
            : null;
    while (handles != null && handles.next() instanceof PyInstance handle) {
      if (handle.type().lookup(CALLBACK) instanceof PySlot callback
          && handle.type().lookup(CANCELLED) instanceof PySlot cancelled
          && stops(handle.slot(callback.key))) {
        handle.setSlot(cancelled.key, PyBool.TRUE);
      }
    }
  }

  private static boolean stops(PyTuple callback) {
    return callback.items.length > 0 && stops(callback.items[0]);
  }

  /** Whether a callback is the one that stops a loop. */
  private static boolean stops(@Nullable PyObject callback) {
    return callback instanceof PyBoundMethod method
        && method.function instanceof PyFunction function
        && function.code.identity.source().internal()
        && function.code.identity.name().equals(STOPPING);
  }

  /** A list has its items back, in the order that they had when the sort was cut off. */
  private static void giveBack(PyFrame sorting) {
    PyObject self = sorting.r[0];
    if (self != null
        && Payload.of(self) instanceof PyList list
        && sorting.r[1] instanceof PyList items
        && list.size == 0) {
      list.items = items.toArray();
      list.size = items.size;
    }
  }

  private static void settle(PyDict modules, Name each) {
    PyDict names = namespace(modules, each.module);
    PyObject value = names == null ? null : names.getStr(each.name);
    if (value instanceof PySet set) {
      set.clear();
    } else if (names != null && value != null && value != PyNone.NONE) {
      if (value instanceof PyInstance loop) {
        FLAGS_OF_LOOPS.stream()
            .filter(flag -> loop.attribute(flag) instanceof PyBool)
            .forEach(flag -> loop.setAttribute(flag, PyBool.FALSE));
      }
      names.putStr(each.name, PyNone.NONE);
    }
  }

  private static @Nullable PyDict namespace(PyDict modules, PyStr name) {
    return modules.getStr(name) instanceof PyModule module ? module.namespace : null;
  }
}
