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

  static void exchange(Machine machine, Fields fields) {
    machine.top = stack(fields, machine.top);
    machine.received = fields.optional(machine.received);
    machine.target = fields.integer(machine.target);
    machine.stops = fields.flag(machine.stops);
    machine.thrown = fields.optional(machine.thrown, PyException.class);
    machine.again = fields.flag(machine.again);
    machine.handled = fields.optional(machine.handled, PyException.class);
    if (fields.isLoading()) {
      machine.depth = depth(machine.top);
      fields.require(
          machine.depth <= CallDepth.most(machine), "the stack is deeper than the limit");
      fields.require(machine.top != null, "nothing is under way");
    }
  }

  /** Exchanges a stack by its topmost frame. */
  static @Nullable Frame stack(Fields fields, @Nullable Frame top) {
    List<Frame> stack = new ArrayList<>();
    for (Frame frame = top; frame != null; frame = frame.back) {
      stack.add(frame);
    }
    stack = fields.parts(stack, Frame.class);
    if (!fields.isLoading() || stack.isEmpty()) {
      return top;
    }
    for (int i = 0; i < stack.size(); i++) {
      Frame frame = stack.get(i);
      fields.require(frame.back == null, "a frame stands on two stacks");
      frame.back = i + 1 < stack.size() ? stack.get(i + 1) : null;
    }
    Set<Frame> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    stack.forEach(frame -> fields.require(seen.add(frame), "a frame stands on the stack twice"));
    List<Frame> loaded = stack;
    fields.later(() -> loaded.forEach(frame -> requireRunning(fields, frame)));
    return stack.getFirst();
  }

  /** A generator whose frame stands on a stack must be known to run: it is not resumed again. */
  private static void requireRunning(Fields fields, Frame frame) {
    if (frame instanceof PyFrame python && python.generator != null) {
      PyGenerator generator = python.generator;
      fields.require(
          generator.running && generator.frame == python, "a generator that runs and does not");
    }
  }

  /** Number of frames of Python functions on a stack. */
  static int depth(@Nullable Frame top) {
    int depth = 0;
    for (Frame frame = top; frame != null; frame = frame.back) {
      depth += frame instanceof PyFrame ? 1 : 0;
    }
    return depth;
  }
}
