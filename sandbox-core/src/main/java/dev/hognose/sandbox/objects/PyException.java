// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import org.jspecify.annotations.Nullable;

/** An instance of {@code BaseException} or a class derived from it. */
public final class PyException extends PyInstance {
  /** The arguments it was made with. */
  public PyTuple args;

  /** {@code __cause__}, of {@code raise ... from}. */
  public @Nullable PyException cause;

  /** {@code __context__}, the exception that was handled when it was raised. */
  public @Nullable PyException context;

  public boolean suppressContext;

  /** Where it was raised and what it passed through, innermost first. */
  public TraceLog traceback = new TraceLog();

  /**
   * The {@code traceback} object that guest code was given for it last, or True, if there is none,
   * but it came through frames of the library, which are not shown.
   */
  public @Nullable PyObject view;

  /**
   * What hints at a wrong name need of the frame where it was raised: the locals and globals of a
   * NameError; an empty tuple if the object of an AttributeError was that frame's {@code self}.
   */
  public @Nullable PyTuple scope;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyException() {}

  public PyException(PyType type, PyTuple args) {
    super(type, null);
    this.args = args;
  }

  /**
   * One frame an exception came through.
   *
   * @param code what ran there
   * @param pc index of the instruction; the number of all if that is before the first
   * @param lookup whether the method of a call was looked up, not called
   * @param frame the frame with its variables
   */
  public record TraceEntry(Code code, int pc, boolean lookup, Activation frame) {
    /** The name of the file. */
    public String file() {
      return code.identity.source().name();
    }

    /** The name of the function. */
    public String function() {
      return code.identity.name();
    }

    /** The line. */
    public int line() {
      return Code.line(span());
    }

    /** The last line of what ran there. */
    public int endLine() {
      return Code.endLine(span());
    }

    /** The first column, in code points. */
    public int column() {
      return Code.column(span());
    }

    /** The column after the last one. */
    public int endColumn() {
      return Code.endColumn(span());
    }

    /** Where it was, as {@link Code#span} packs it. */
    public long span() {
      if (pc == code.instructions.length) {
        return Code.span(code.identity.firstLine(), 0, code.identity.firstLine(), 0);
      }
      return lookup
          ? code.tables.calls()[Instruction.c(code.instructions[pc])].lookup()
          : code.spans[pc];
    }
  }

  /** Adds a note, unless its notes are no list. */
  public void addNote(PyStr note) {
    PyObject before = attribute(Names.NOTES);
    if (before == null) {
      setAttribute(Names.NOTES, PyList.of(note));
    } else if (before instanceof PyList notes) {
      notes.append(note);
    }
  }

  @Override
  public long heapBytes() {
    return 52 + super.heapBytes();
  }

  @Override
  public void trace(Tracer tracer) {
    super.trace(tracer);
    tracer.reference(args);
    tracer.reference(cause);
    tracer.reference(context);
    tracer.reference(view);
    tracer.reference(scope);
    tracer.log(traceback);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    args = fields.part(args, PyTuple.class);
    cause = fields.optional(cause, PyException.class);
    context = fields.optional(context, PyException.class);
    suppressContext = fields.flag(suppressContext);
    traceback = fields.part(traceback, TraceLog.class);
    view = fields.optional(view);
    scope = fields.optional(scope, PyTuple.class);
  }
}
