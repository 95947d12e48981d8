// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Liveness;
import dev.hognose.sandbox.objects.PyObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Takes away what no instruction reads any more: a program that runs on all the same shows that
 * {@link Liveness} is right.
 */
public final class DeadTemporaries {
  private static final Map<Code, Liveness> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

  private DeadTemporaries() {}

  /** Empties the dead temporaries of all frames on the stack, and of the generators they hold. */
  public static void clear(Machine machine) {
    List<PyFrame> frames = new ArrayList<>();
    for (Frame each = machine.top; each != null; each = each.back) {
      if (each instanceof PyFrame frame) {
        frames.add(frame);
      }
    }
    for (PyFrame frame : List.copyOf(frames)) {
      for (PyObject held : frame.r) {
        if (held instanceof PyGenerator generator && generator.frame != null) {
          frames.add(generator.frame);
        }
      }
    }
    frames.forEach(DeadTemporaries::clear);
  }

  private static void clear(PyFrame frame) {
    Liveness liveness = KNOWN.computeIfAbsent(frame.code, Liveness::new);
    long[] read = liveness.at(frame.pc);
    for (int i = liveness.first(); read != null && i < frame.r.length; i++) {
      int place = i - liveness.first();
      if ((read[place >>> 6] >>> place & 1) == 0) {
        frame.r[i] = null;
      }
    }
  }
}
