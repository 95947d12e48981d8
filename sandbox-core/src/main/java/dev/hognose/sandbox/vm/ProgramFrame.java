// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Repr;
import org.jspecify.annotations.Nullable;

/**
 * The lowest frame of an execution: runs a program's code, then asks for its value's repr, or for
 * the text of the exception that ended it.
 */
public final class ProgramFrame extends NativeFrame {
  private static final PyStr FINISH = PyStr.shared("finish");
  private static final PyStr SYS = PyStr.shared("sys");
  private static final PyStr HOOK = PyStr.shared("excepthook");
  private static final PyStr OWN_HOOK = PyStr.shared("__excepthook__");

  private final Code code;
  private PyDict globals;
  private PyDict inputs;
  private @Nullable PyObject value;
  private @Nullable PyObject repr;
  private @Nullable PyException failure;
  private @Nullable ExceptionReport report;
  private @Nullable PyObject traceback;
  private Stage stage = Stage.BEGINS;

  /** What it does. */
  private enum Stage {
    BEGINS,
    ENTERS,
    RUNS,
    FINISHES,
    ASKS_FOR_REPR,
    ASKS_FOR_TRACEBACK,
    FINISHES_AFTER_FAILURE,
    CALLS_HOOK,

    /** Waits for the text of the exception that the hook raised. */
    ASKS_FOR_HOOKS_TRACEBACK
  }

  /**
   * The exception that ended a program.
   *
   * @param message {@code str(exception)}
   * @param traceback what CPython would print
   */
  public record Failure(PyException exception, String message, String traceback) {}

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  ProgramFrame(Code code) {
    this.code = code;
  }

  /**
   * A frame that has not begun.
   *
   * @param inputs plans of the globals that the prelude must make first, by name
   */
  public ProgramFrame(Code code, PyDict globals, PyDict inputs) {
    this.code = code;
    this.globals = globals;
    this.inputs = inputs;
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject received) {
    return switch (stage) {
      case BEGINS -> {
        if (inputs.size() == 0) {
          yield begin(machine);
        }
        stage = Stage.ENTERS;
        machine.target = -1;
        PyDict classes = machine.session().arrivedClasses();
        yield machine.callPrelude("_enter_inputs", inputs, globals, classes);
      }
      case ENTERS -> begin(machine);
      case RUNS -> {
        value = received;
        PyObject finish = machine.session().processEntry(FINISH);
        if (finish != null) {
          stage = Stage.FINISHES;
          machine.target = -1;
          PyObject done = machine.call(finish);
          yield done == null ? null : askForRepr(machine);
        }
        yield askForRepr(machine);
      }
      case FINISHES -> askForRepr(machine);
      case ASKS_FOR_REPR -> {
        repr = received;
        yield received;
      }
      case ASKS_FOR_TRACEBACK -> {
        if (traceback instanceof PyList before && received instanceof PyList rest) {
          for (PyObject each : rest.toArray()) {
            before.append(each);
          }
        } else {
          traceback = received;
        }
        yield finishAfterFailure(machine);
      }
      case ASKS_FOR_HOOKS_TRACEBACK -> {
        traceback = received;
        yield failure == null ? PyNone.NONE : askForTraceback(machine, failure);
      }
      case FINISHES_AFTER_FAILURE -> PyNone.NONE;
      case CALLS_HOOK -> {
        traceback = new PyList();
        yield finishAfterFailure(machine);
      }
    };
  }

  private @Nullable PyObject askForRepr(Machine machine) {
    stage = Stage.ASKS_FOR_REPR;
    PyObject shown = value;
    if (shown == null || shown == PyNone.NONE) {
      return PyNone.NONE;
    }
    if (shown instanceof PyInt || shown instanceof PyFloat || shown instanceof PyStr) {
      repr = new PyStr(Repr.repr(machine.meter(), shown));
    } else {
      machine.target = -1;
      repr = machine.callPrelude("_repr", shown);
    }
    return repr;
  }

  private @Nullable PyObject finishAfterFailure(Machine machine) {
    stage = Stage.FINISHES_AFTER_FAILURE;
    PyObject finish = machine.session().processEntry(FINISH);
    if (finish == null) {
      return PyNone.NONE;
    }
    machine.target = -1;
    return machine.call(finish);
  }

  private @Nullable PyObject begin(Machine machine) {
    stage = Stage.RUNS;
    PyFrame frame = new PyFrame(new Body(code), globals, globals);
    machine.target = -1;
    machine.meter().work(code.instructions.length);
    if (code.flavor != Code.Flavor.PLAIN) {
      return machine.callPrelude("_run_module", new PyGenerator(frame));
    }
    machine.enter(frame);
    return null;
  }

  /** What the program has put in the place of {@code sys.excepthook}, or null. */
  private static @Nullable PyObject hook(Machine machine) {
    if (!(machine.session().modules().getStr(SYS) instanceof PyModule sys)) {
      return null;
    }
    PyObject hook = sys.namespace.getStr(HOOK);
    return hook == sys.namespace.getStr(OWN_HOOK) ? null : hook;
  }

  @Override
  protected @Nullable PyObject raised(Machine machine, PyException exception) {
    if (stage == Stage.ASKS_FOR_TRACEBACK) {
      return finishAfterFailure(machine);
    }
    if (stage == Stage.ASKS_FOR_HOOKS_TRACEBACK && failure != null) {
      return askForTraceback(machine, failure);
    }
    if (stage == Stage.FINISHES_AFTER_FAILURE) {
      return PyNone.NONE;
    }
    if (stage == Stage.CALLS_HOOK && failure != null) {
      stage = Stage.ASKS_FOR_HOOKS_TRACEBACK;
      machine.handled = null;
      machine.target = -1;
      PyObject text = machine.callPrelude("_hook_failed", exception);
      return text == null ? null : resume(machine, text);
    }
    PyObject hook = stage == Stage.CALLS_HOOK ? null : hook(machine);
    failure = stage == Stage.CALLS_HOOK && failure != null ? failure : exception;
    if (hook != null && !exception.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
      stage = Stage.CALLS_HOOK;
      machine.handled = null;
      machine.target = -1;
      PyObject done =
          machine.call(
              hook, exception.type(), exception, PyTraceback.of(exception, machine.meter()));
      return done == null ? null : resume(machine, done);
    }
    return askForTraceback(machine, failure);
  }

  private @Nullable PyObject askForTraceback(Machine machine, PyException failed) {
    stage = Stage.ASKS_FOR_TRACEBACK;
    report = new ExceptionReport(failed, ExceptionReport.Extent.WHOLE, null);
    machine.handled = null;
    PyObject text = machine.push(report);
    return text == null ? null : resume(machine, text);
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(globals);
    tracer.reference(inputs);
    tracer.reference(value);
    tracer.reference(repr);
    tracer.reference(failure);
    tracer.reference(traceback);
  }

  /** The exception that ended the program, or null. */
  public @Nullable Failure failure() {
    PyException exception = failure;
    if (exception == null) {
      return null;
    }
    String message = report == null ? ExceptionReport.FAILED : report.message();
    if (exception.type().isSubtypeOf(ExceptionTypes.SYSTEM_EXIT)) {
      return new Failure(exception, message, TracebackText.ofExit(exception, message));
    }
    String text =
        traceback instanceof PyList pieces
            ? joined(pieces)
            : NativeText.typeName(exception.type()) + ": " + message + "\n";
    return new Failure(exception, message, text);
  }

  private static String joined(PyList pieces) {
    StringBuilder text = new StringBuilder();
    for (PyObject piece : pieces.toArray()) {
      text.append(piece instanceof PyStr line ? line.value() : "");
    }
    return text.toString();
  }

  /** The value of the program's last expression. */
  public PyObject value() {
    return value == null ? PyNone.NONE : value;
  }

  /** The repr of that value, or an empty string for None. */
  public String repr() {
    return repr instanceof PyStr text ? text.value() : "";
  }

  /** The program's code. */
  Code code() {
    return code;
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    globals = fields.part(globals, PyDict.class);
    inputs = fields.part(inputs, PyDict.class);
    value = fields.optional(value);
    repr = fields.optional(repr);
    failure = fields.optional(failure, PyException.class);
    report = fields.optional(report, ExceptionReport.class);
    traceback = fields.optional(traceback);
    stage = fields.choice(stage, Stage.values());
  }
}
