// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyStack;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code _process}: stacks, and what lasts as long as an execution. */
final class ThreadNatives {
  static final Table NATIVES =
      Table.ofModule("_process")
          .function("state", "", (m, a) -> m.session().process())
          .function("new_stack", "function=None, thread=None, /", ThreadNatives::create)
          .function("change_stack", "old, new, /", ThreadNatives::change)
          .function("running_thread", "", ThreadNatives::running);

  /** What a module needs that only asks whether there are threads. */
  static final Table STATE =
      Table.ofModule("_process_state").function("state", "", (m, a) -> m.session().process());

  private ThreadNatives() {}

  private static PyObject create(Machine machine, @Nullable PyObject[] args) {
    PyObject function = args[0];
    PyObject thread = args[1];
    machine.meter().allocate(500);
    return function == null || thread == null ? new PyStack() : new PyStack(function, thread);
  }

  private static @Nullable PyObject change(Machine machine, @Nullable PyObject[] args) {
    if (Args.at(args, 0) instanceof PyStack old && Args.at(args, 1) instanceof PyStack next) {
      return PyStack.change(machine, old, next);
    }
    throw Raise.typeError("a stack is required");
  }

  private static PyObject running(Machine machine, @Nullable PyObject[] args) {
    PyObject thread = PyStack.running(machine);
    return thread == null ? PyNone.NONE : thread;
  }
}
