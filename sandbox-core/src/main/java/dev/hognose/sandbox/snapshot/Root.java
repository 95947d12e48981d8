// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.ProgramFrame;
import dev.hognose.sandbox.vm.SessionState;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot of a session hangs on, and of the execution that is under way in it.
 *
 * @param session the session
 * @param run the execution, or null for an idle session
 */
record Root(SessionState session, @Nullable Run run) implements Storable {
  /**
   * An execution.
   *
   * @param machine its stack
   * @param meter what it has used
   * @param program its lowest frame, in one place
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Run(Machine machine, Meter meter, @Nullable ProgramFrame[] program) {}

  @Override
  public void exchange(Fields fields) {
    session.exchange(fields);
    if (run != null) {
      run.machine.exchange(fields);
      run.program[0] = fields.optional(run.program[0], ProgramFrame.class);
      long steps = fields.number(run.meter.steps());
      if (fields.isLoading()) {
        run.meter.restore(steps);
      }
    }
  }
}
