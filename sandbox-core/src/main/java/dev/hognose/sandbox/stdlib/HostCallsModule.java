// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.HostCallFrame;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** What the event loop needs of the calls whose results the host gives later. */
final class HostCallsModule {
  static final Table NATIVES =
      Table.ofModule("_host_calls")
          .function("pending", "", (m, a) -> PyBool.of(!m.session().hostCalls().isEmpty()))
          .function(
              "is_pending",
              "number, /",
              (m, a) ->
                  PyBool.of(
                      Args.at(a, 0) instanceof PyStr id
                          && m.session().hostCalls().isPending(id.value())))
          .function("_ask", "", HostCallsModule::ask)
          .function(
              "_made",
              "plan, /",
              (m, a) -> m.callPrelude("_enter", Args.at(a, 0), m.session().arrivedClasses()));

  private HostCallsModule() {}

  private static @Nullable PyObject ask(Machine machine, @Nullable PyObject[] args) {
    if (machine.session().hostCalls().isEmpty()) {
      throw Raise.runtimeError("no result of the host is awaited");
    }
    return HostCallFrame.askForResults(machine);
  }
}
