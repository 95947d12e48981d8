// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/** A call that waits for the host's answer. The machine stops while it is on top. */
public final class HostCallFrame extends NativeFrame {
  /** Who is asked for what. */
  public enum Kind {
    /** A host function's result. */
    FUNCTION,
    /** What an operating system would do. */
    OS,
    /** What a name stands for. */
    NAME
  }

  private Kind kind;
  private String name;
  private PyObject[] args;
  private @Nullable PyDict keywords;
  private int line;
  private @Nullable PyObject plan;
  private boolean raises;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  HostCallFrame() {}

  private HostCallFrame(
      Kind kind, String name, PyObject[] args, @Nullable PyDict keywords, int line) {
    this.kind = kind;
    this.name = name;
    this.args = args;
    this.keywords = keywords;
    this.line = line;
  }

  /** Stops the machine with a question; null: the answer will come. */
  static @Nullable PyObject ask(
      Machine machine, Kind kind, String name, PyObject[] args, @Nullable PyDict keywords) {
    PyFrame caller = machine.callerFrame();
    int line = caller == null ? 0 : caller.line();
    if (kind != Kind.OS) {
      machine.session().countSuspension();
    }
    return machine.push(new HostCallFrame(kind, name, args, keywords, line));
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    PyObject planned = plan;
    if (planned != null) {
      plan = null;
      answer = machine.callPrelude("_enter", planned, machine.session().arrivedClasses());
      if (answer == null) {
        return null;
      }
    }
    if (raises && answer instanceof PyException exception) {
      throw new PyError(exception);
    }
    machine.stops = answer == null;
    return answer;
  }

  /** Keeps the plan of its answer, which the prelude makes before the caller gets it. */
  void take(PyObject answer, boolean isRaised) {
    plan = answer;
    raises = isRaised;
  }

  public Kind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  public PyObject[] args() {
    return args;
  }

  public @Nullable PyDict keywords() {
    return keywords;
  }

  /** Line of the guest's own code that the call comes from. */
  public int line() {
    return line;
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.references(args);
    tracer.reference(keywords);
    tracer.reference(plan);
  }

  /** The breach of the bound on suspensions. */
  static LimitBreach tooMany(int allowed) {
    return new LimitBreach(LimitBreach.Limit.SUSPENSIONS, allowed, allowed + 1L);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    kind = fields.choice(kind, Kind.values());
    name = fields.text(name);
    args = fields.objects(args);
    keywords = fields.optional(keywords, PyDict.class);
    line = fields.integer(line);
    plan = fields.optional(plan);
    raises = fields.flag(raises);
  }
}
