// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.vm.Native;

/** The natives of the module {@code time}: the clock is the host's. */
final class TimeModule {
  static final Table NATIVES =
      Table.ofModule("time")
          .function("time", "", ask("time.time"))
          .function("time_ns", "", ask("time.time_ns"))
          .function("monotonic", "", ask("time.monotonic"))
          .function("perf_counter", "", ask("time.perf_counter"))
          .function("process_time", "", ask("time.perf_counter"))
          .function("thread_time", "", ask("time.perf_counter"))
          .function("_sleep", "seconds, /", (m, a) -> m.osCall("time.sleep", Args.at(a, 0)));

  private TimeModule() {}

  private static Native ask(String name) {
    return (m, a) -> m.osCall(name);
  }
}
