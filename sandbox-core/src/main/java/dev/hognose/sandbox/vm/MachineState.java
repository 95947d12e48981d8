// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What snapshots keep of a machine: its stack, and what is on its way between two frames. */
public final class MachineState {
  private MachineState() {}

  /** What all machines share and guest code may hold, by names that snapshots use. */
  public static Map<String, PyObject> shared() {
    return Map.of(
        "exhausted",
        Machine.EXHAUSTED,
        "fallback",
        PyBuiltin.FALLBACK,
        "build class",
        ClassBuilding.FUNCTION);
  }

  static @Nullable Frame lowest(Machine machine) {
    Frame frame = machine.top;
    while (frame != null && frame.back != null) {
      frame = frame.back;
    }
    return frame;
  }

  static void exchange(Machine machine, Fields fields) {
    List<Frame> stack = new ArrayList<>();
    for (Frame frame = machine.top; frame != null; frame = frame.back) {
      stack.add(frame);
    }
    stack = fields.parts(stack, Frame.class);
    machine.received = fields.optional(machine.received);
    machine.target = fields.integer(machine.target);
    machine.stops = fields.flag(machine.stops);
    machine.thrown = fields.optional(machine.thrown, PyException.class);
    machine.again = fields.flag(machine.again);
    machine.handled = fields.optional(machine.handled, PyException.class);
    if (fields.isLoading()) {
      restore(machine, fields, stack);
    }
  }

  private static void restore(Machine machine, Fields fields, List<Frame> stack) {
    Set<Frame> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Frame above = null;
    for (Frame frame : stack) {
      fields.require(seen.add(frame), "a frame stands on the stack twice");
      if (above == null) {
        machine.top = frame;
      } else {
        above.back = frame;
      }
      above = frame;
      machine.depth += frame instanceof PyFrame ? 1 : 0;
    }
    fields.require(machine.depth <= machine.recursionLimit, "the stack is deeper than the limit");
    fields.require(above instanceof ProgramFrame, "a stack that does not begin with a program");
  }
}
