// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** A {@code frame} object: what guest code sees of an activation, which runs or has ended. */
public final class PyTracebackFrame extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("frame").isFinal();

  private PyFrame frame;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyTracebackFrame() {}

  PyTracebackFrame(PyFrame frame) {
    this.frame = frame;
  }

  /** The code that runs in it. */
  public PyCode code() {
    return new PyCode(frame.code);
  }

  /** What a traceback shows of it at an instruction, as if that stood on a line; charged for. */
  public TraceEntry entry(int pc, int line, Meter meter) {
    Code code = frame.code;
    int place = Math.clamp(pc, 0, code.instructions.length - 1);
    if (Code.line(code.spans[place]) != line) {
      meter.allocate(8L * code.spans.length);
      code = code.movedTo(place, line);
    }
    return new TraceEntry(code, place, false, frame);
  }

  /** The line where it is. */
  public int line() {
    return frame.line();
  }

  /** Index of the instruction where it is. */
  public int place() {
    return frame.place();
  }

  /** Where it is, as {@link dev.hognose.sandbox.code.Code#line} and its like unpack it. */
  public long span() {
    return frame.code.spans[frame.place()];
  }

  /** Its variables: a function's as a new dict, which is charged for. */
  public PyObject variables(Meter meter) {
    return frame.variables(meter);
  }

  /** The global variables it sees. */
  public PyDict globals() {
    return frame.globals;
  }

  /** The frame object of its caller, or None. */
  public PyObject back() {
    PyFrame caller = frame.caller();
    return caller == null ? PyNone.NONE : caller.view();
  }

  /** Whether it is on the machine's stack. */
  public boolean isRunning(Machine machine) {
    for (Frame each = machine.top; each != null; each = each.back) {
      if (each == frame) {
        return true;
      }
    }
    return false;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** With the frame, which nothing else may keep. */
  @Override
  public long heapBytes() {
    return 104 + 4L * frame.r.length;
  }

  @Override
  public void trace(Tracer tracer) {
    frame.trace(tracer);
  }

  @Override
  public void exchange(Fields fields) {
    frame = fields.part(frame, PyFrame.class);
  }
}
