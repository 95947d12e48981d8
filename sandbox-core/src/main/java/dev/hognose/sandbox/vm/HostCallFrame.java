// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
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
    NAME,
    /** Results of calls that are awaited. */
    RESULTS
  }

  private Kind kind;
  private String name;
  private PyObject[] args;
  private @Nullable PyDict keywords;
  private int line;
  private String id;

  /** Whether its answer is an awaitable, as the result is to come later. */
  private boolean awaited;

  private @Nullable PyObject plan;
  private boolean raises;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  HostCallFrame() {}

  private HostCallFrame(
      Kind kind, String name, PyObject[] args, @Nullable PyDict keywords, int line, String id) {
    this.id = id;
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
    String id = machine.session().hostCalls().nextId();
    return machine.push(new HostCallFrame(kind, name, args, keywords, line, id));
  }

  /** Stops the machine until the host has results of calls that are to be awaited. */
  public static @Nullable PyObject askForResults(Machine machine) {
    machine.session().countSuspension();
    return machine.push(new HostCallFrame(Kind.RESULTS, "", new PyObject[0], null, 0, "results"));
  }

  /** Begins a call of an asynchronous function; its result is an awaitable. */
  static @Nullable PyObject begin(
      Machine machine, String name, PyObject[] args, @Nullable PyDict keywords) {
    PyFrame caller = machine.callerFrame();
    HostCalls calls = machine.session().hostCalls();
    String id = calls.nextId();
    machine.meter().allocate(200);
    calls.add(id, name, args, keywords, caller == null ? 0 : caller.line());
    return machine.callPrelude("_host_call", new PyStr(id));
  }

  /** Has its result come later: what the caller gets now is an awaitable. */
  void becomePending(Machine machine) {
    awaited = true;
    machine.session().hostCalls().add(id, name, args, keywords, line);
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    if (awaited) {
      awaited = false;
      answer = machine.callPrelude("_host_call", new PyStr(id));
      if (answer == null) {
        return null;
      }
    }
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

  /** Names the call within its execution. */
  public String id() {
    return id;
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
    id = fields.text(id);
    awaited = fields.flag(awaited);
  }
}
