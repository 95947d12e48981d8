// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.TraceLog;
import dev.hognose.sandbox.objects.Traced;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the cost of everything that is reachable, without recursion.
 *
 * <p>An object is marked when it is first seen. Floats and ints of 64 bits carry no mark; they are
 * counted at each place that refers to them, so one that stands in many places counts many times.
 */
class HeapWalk implements PyObject.Tracer {
  /** Cost of a frame. */
  static final int FRAME_BYTES = 160;

  /** What objects are marked with; they keep it when the walk is over. */
  final long walk = Traced.newWalk();

  /** References between two beats of the pulse; a power of two. */
  static final int PULSE_REFERENCES = 1 << 17;

  private final Runnable pulse;
  private int references;

  /** Codes and sources that were counted. */
  private final Set<Object> codes = Collections.newSetFromMap(new IdentityHashMap<>());

  private @Nullable Code lastCode;
  private @Nullable Identities identities;

  private Traced[] open = new Traced[256];
  private int count;
  private long bytes;

  /**
   * A walk that has seen nothing.
   *
   * @param pulse run now and then, as a large heap takes its time; may end the walk by an exception
   */
  HeapWalk(Runnable pulse) {
    this.pulse = pulse;
  }

  @Override
  public void reference(@Nullable PyObject object) {
    if ((++references & PULSE_REFERENCES - 1) == 0) {
      pulse.run();
    }
    if (object instanceof Traced traced) {
      if (traced.visit(walk)) {
        if (count == open.length) {
          open = Arrays.copyOf(open, count * 2);
        }
        open[count++] = traced;
      }
    } else if (object != null) {
      bytes += object.heapBytes();
    }
  }

  /**
   * Adds the cost of code that is not the library's, with the codes inside it and its source, each
   * once. Sessions may share it, so that nothing is marked in it.
   */
  @Override
  public void code(Code code) {
    if (code == lastCode || code.identity.source().internal()) {
      return;
    }
    lastCode = code;
    Deque<Code> open = new ArrayDeque<>();
    open.add(code);
    while (!open.isEmpty()) {
      Code next = open.remove();
      if (codes.add(next)) {
        bytes += CodeSize.of(next);
        Collections.addAll(open, next.tables.children());
      }
    }
    if (codes.add(code.identity.source())) {
      bytes += CodeSize.of(code.identity.source());
    }
  }

  @Override
  public void log(TraceLog log) {
    if (!log.isEmpty() && log.visit(walk)) {
      bytes += log.heapBytes();
      PyObject.Tracer.super.log(log);
    }
  }

  /** Shows what a machine and its session refer to. */
  final void showRoots(Machine machine) {
    machine.session().trace(this);
    identities = machine.session().identities();
    for (Frame frame = machine.top; frame != null; frame = frame.back) {
      frame.trace(this);
      bytes += FRAME_BYTES;
    }
    reference(machine.handled);
    reference(machine.received);
  }

  /** References that were shown. */
  final int references() {
    return references;
  }

  /** The cost of all that was shown and what it refers to. */
  final long bytes() {
    while (count > 0) {
      Traced object = open[--count];
      bytes += object.heapBytes();
      object.trace(this);
    }
    return identities == null ? bytes : bytes + identities.bytes(walk);
  }
}
