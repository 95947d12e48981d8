// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Activation;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The activation of a code: its registers and where it is. */
public final class PyFrame extends Frame implements Activation {
  private static final PyCell[] NO_CELLS = new PyCell[0];

  Body body;
  final Code code;

  /** The instructions of the code. */
  final long[] instructions;

  /** The registers; null where unbound. */
  final @Nullable PyObject[] r;

  PyDict globals;
  PyCell[] closure;

  /** The function it runs, or null for a module or class body. */
  @Nullable PyFunction function;

  /** Index of the next instruction. */
  int pc;

  /** Mapping of the names of a class body or of executed source; null for functions. */
  @Nullable PyObject namespace;

  /** What a call of {@code __init__} gives instead of None. */
  @Nullable PyInstance constructing;

  /** The generator whose body it is. */
  @Nullable PyGenerator generator;

  /** What guest code sees of it, made when first asked for. */
  private @Nullable PyTracebackFrame view;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyFrame(Code code) {
    this.code = code;
    this.instructions = code.instructions;
    this.r = new PyObject[code.registers];
  }

  /** The activation of a function; arguments are filled in by the caller. */
  PyFrame(PyFunction function) {
    this.function = function;
    this.body = function.body.linked();
    this.code = function.code;
    this.globals = function.globals;
    this.closure = function.closure;
    this.instructions = code.instructions;
    this.r = new PyObject[code.registers];
  }

  /** The activation of a module, of executed source or of a class body. */
  PyFrame(Body body, PyDict globals, PyObject namespace) {
    this.function = null;
    this.body = body.linked();
    this.code = body.code;
    this.globals = globals;
    this.closure = NO_CELLS;
    this.instructions = code.instructions;
    this.r = new PyObject[code.registers];
    this.namespace = namespace;
  }

  /** The line of the instruction that runs, or waits for a call; the first one before that. */
  int line() {
    return pc == 0 && generator != null
        ? code.identity.firstLine()
        : Code.line(code.spans[place()]);
  }

  /** The object that guest code sees. */
  PyTracebackFrame view() {
    PyTracebackFrame known = view;
    if (known == null) {
      known = new PyTracebackFrame(this);
      view = known;
    }
    return known;
  }

  /** The object that guest code sees of a traceback's frame. */
  public static PyObject shown(Activation activation) {
    return activation instanceof PyFrame frame ? frame.view() : PyNone.NONE;
  }

  /** Its variables: the namespace of a module or class itself, a function's as a new dict. */
  PyObject variables(Meter meter) {
    return namespace == null ? Variables.locals(this, meter) : namespace;
  }

  /** The frame of the program's own code that called it, or null. */
  @Nullable PyFrame caller() {
    return guest(back);
  }

  /** The first frame of the program's own code from one on downwards, or null. */
  static @Nullable PyFrame guest(@Nullable Frame first) {
    for (Frame each = first; each != null; each = each.back) {
      if (each instanceof PyFrame python && !python.code.identity.source().internal()) {
        return python;
      }
    }
    return null;
  }

  /** Index of the instruction that runs, inside the code also where a file has led it outside. */
  int place() {
    return Math.clamp(pc - 1L, 0, code.instructions.length - 1);
  }

  /** The name of the source its code was compiled from. */
  public String sourceName() {
    return code.identity.source().name();
  }

  /** The text its code was compiled from. */
  public String sourceText() {
    return code.identity.source().text();
  }

  @Override
  public void trace(PyObject.Tracer tracer) {
    tracer.code(code);
    if (tracer instanceof WeakSweep sweep) {
      sweep.registers(this);
    } else {
      tracer.references(r);
    }
    tracer.reference(function);
    tracer.reference(globals);
    tracer.reference(namespace);
    tracer.reference(constructing);
    for (PyCell cell : closure) {
      tracer.reference(cell);
    }
  }

  @Override
  public void exchange(Fields fields) {
    body = fields.isLoading() ? fields.once(code, Body.class, () -> new Body(code)).linked() : body;
    function = fields.optional(function, PyFunction.class);
    globals = fields.part(globals, PyDict.class);
    closure =
        fields.parts(List.of(closure == null ? NO_CELLS : closure), PyCell.class).toArray(NO_CELLS);
    fields.require(closure.length == code.freeNames.length, "a frame lacks cells");
    pc = fields.count(pc);
    fields.require(pc <= code.instructions.length, "a frame is outside its code");
    returnTo = fields.integer(returnTo);
    namespace = fields.optional(namespace);
    constructing = fields.optional(constructing, PyInstance.class);
    generator = fields.optional(generator, PyGenerator.class);
    view = fields.optional(view, PyTracebackFrame.class);
    fields.fillOptional(r);
  }

  @Override
  public Code code() {
    return code;
  }
}
