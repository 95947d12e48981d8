// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import org.jspecify.annotations.Nullable;

/** The lowest frame of an execution: runs a program's code, then asks for its value's repr. */
public final class ProgramFrame extends NativeFrame {
  private final Code code;
  private final PyDict globals;
  private @Nullable PyObject value;
  private @Nullable PyObject repr;
  private @Nullable PyException failure;
  private int stage;

  public ProgramFrame(Code code, PyDict globals) {
    this.code = code;
    this.globals = globals;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject received) {
    if (stage == 0) {
      stage = 1;
      PyFrame frame = new PyFrame(new Body(code), globals, globals);
      machine.target = -1;
      machine.meter().work(code.instructions.length);
      if (code.flavor != Code.Flavor.PLAIN) {
        return machine.callPrelude("_run_module", new PyGenerator(frame));
      }
      machine.enter(frame);
      return null;
    }
    if (stage == 1) {
      stage = 2;
      value = received;
      if (received == null || received == PyNone.NONE) {
        return PyNone.NONE;
      }
      repr = machine.callPrelude("_repr", received);
      return repr;
    }
    repr = received;
    return received;
  }

  @Override
  protected @Nullable PyObject raised(Machine machine, PyException exception) {
    failure = exception;
    return PyNone.NONE;
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(globals);
    tracer.reference(value);
    tracer.reference(repr);
    tracer.reference(failure);
  }

  /** The exception that ended the program, or null. */
  public @Nullable PyException failure() {
    return failure;
  }

  /** The value of the program's last expression. */
  public PyObject value() {
    return value == null ? PyNone.NONE : value;
  }

  /** The repr of that value, or an empty string for None. */
  public String repr() {
    return repr instanceof PyStr text ? text.value : "";
  }
}
