// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.snapshot.Payload;
import dev.hognose.sandbox.snapshot.StateSizeException;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyHostFunction;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.SessionState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A namespace that persists from one execution to the next.
 *
 * <p>One execution at a time; confined to one thread at a time.
 */
public final class Session {
  private final SessionState state = new SessionState(StandardEnvironment.INSTANCE);

  /** Whether all it holds was made here, by our compiler and machine. */
  private boolean trusted;

  /** The last execution, until it has ended and told what is held then. */
  private @Nullable Execution current;

  private boolean broken;

  /** Most bytes that it holds while it has no execution; negative if nobody knows. */
  private long held;

  private Session(boolean trusted, long heldBytes) {
    this.trusted = trusted;
    this.held = heldBytes;
  }

  /** A session in which nothing has run. */
  public static Session create() {
    return new Session(true, 0);
  }

  /** The program's names. */
  PyDict globals() {
    return state.mainNamespace();
  }

  /**
   * Prepares an execution; {@link Execution#run} lets it go.
   *
   * @throws IllegalArgumentException if an input cannot enter the sandbox
   * @throws IllegalStateException if another one is unfinished, or the session is not usable
   */
  public Execution start(Program program, ExecutionOptions options) {
    requireIdle();
    trusted &= !program.isLoaded();
    long[] entered = new long[1];
    Crossing crossing = new Crossing(state, bytes -> entered[0] += bytes);
    Map<PyStr, Crossing.Arrival> arrivals = new LinkedHashMap<>();
    options.inputs().forEach((name, value) -> arrivals.put(new PyStr(name), crossing.enter(value)));
    PyDict globals = state.mainNamespace();
    PyDict plans = new PyDict();
    arrivals.forEach(
        (name, arrival) -> {
          globals.putStr(name, arrival.isPlan() ? PyNone.NONE : arrival.object());
          if (arrival.isPlan()) {
            plans.putStr(name, arrival.object());
          }
        });
    for (HostFunction function : options.functions()) {
      globals.putStr(new PyStr(function.name()), HostQuestions.function(function));
    }
    Execution last = current;
    if (last != null) {
      held = last.heldBytes();
    }
    long known = arrivals.isEmpty() ? held : -1;
    Execution execution =
        guarded(() -> new Execution(this, state, program, options, plans, known, entered[0]));
    current = execution;
    return execution;
  }

  /** Lets an execution go that has ended: all that it leaves is what is held now. */
  void release(Execution ended, long heldBytes) {
    if (current == ended) {
      current = null;
      held = heldBytes;
    }
  }

  /** Its files; making this view costs nothing. */
  public SessionFiles files() {
    return new SessionFiles(state);
  }

  /** Whether it can run programs; false after an internal error. */
  public boolean usable() {
    return !broken;
  }

  /**
   * The guest's globals, in order of their making, without modules, functions and private names.
   *
   * @throws IllegalStateException if the session is not usable
   */
  public Map<String, Value> variables() {
    return guarded(this::values);
  }

  private Map<String, Value> values() {
    Map<String, Value> variables = new LinkedHashMap<>();
    Departure departure = new Departure(state);
    PyDict globals = state.mainNamespace();
    for (int i = globals.nextPosition(0); i >= 0; i = globals.nextPosition(i + 1)) {
      PyObject value = globals.valueAt(i);
      if (globals.keyAt(i) instanceof PyStr name
          && !name.value().startsWith("_")
          && !(value instanceof PyModule)
          && !(value instanceof PyFunction)
          && !(value instanceof PyBuiltin)
          && !(value instanceof PyHostFunction)) {
        variables.put(name.value(), departure.leave(value));
      }
    }
    return variables;
  }

  /**
   * Does something that cannot fail unless we are wrong, or the session's snapshot was.
   *
   * @throws IllegalStateException if it fails: then the session cannot be used any more
   */
  <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (StateSizeException tooLarge) {
      throw tooLarge;
    } catch (RuntimeException | StackOverflowError | AssertionError fault) {
      throw new IllegalStateException(breakDown("", fault), fault);
    }
  }

  /**
   * Marks it after what should not happen: a fault of ours, or a state that nobody can come to,
   * from a file whose fields fit each other one by one.
   *
   * @param where the position in the guest's program, for the log
   * @return what to call it
   */
  String breakDown(String where, Throwable fault) {
    broken = true;
    String message = trusted ? "internal error" : "the snapshot's state is inconsistent";
    System.getLogger("dev.hognose.sandbox")
        .log(
            trusted ? System.Logger.Level.ERROR : System.Logger.Level.DEBUG,
            message + " " + where,
            fault);
    return message;
  }

  /**
   * The session as a file, in which nothing may be under way. It can be used further; equal states
   * give equal bytes.
   *
   * @throws IllegalStateException if an execution is unfinished, the session is not usable, or its
   *     state takes more than 2 GiB as a file
   */
  public byte[] dump(SnapshotKeys keys) {
    requireIdle();
    Payload payload = guarded(() -> Snapshot.codec().writeSession(state));
    return Snapshot.write(Snapshot.Kind.SESSION, payload, keys);
  }

  /**
   * Loads what {@link #dump} has written.
   *
   * @throws InvalidSnapshotException if the file is no session that can be loaded
   */
  public static Session load(byte[] file, SnapshotKeys keys) {
    return Snapshot.read(
        Snapshot.Kind.SESSION,
        file,
        keys,
        read -> {
          Session session = new Session(false, -1);
          Meter meter = new Meter(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, _ -> 0);
          meter.join(session.state.account());
          Snapshot.codec().readSession(read.payload(), session.state, meter);
          return session;
        });
  }

  /** A session with the execution that a file holds. */
  static Execution load(byte[] payload, ExecutionOptions options) {
    Session session = new Session(false, -1);
    Execution execution = Execution.load(payload, session, session.state, options);
    session.current = execution;
    return execution;
  }

  private void requireIdle() {
    if (broken) {
      throw new IllegalStateException("the session had an internal error and must be closed");
    }
    if (current != null && !current.progress().isFinal()) {
      throw new IllegalStateException("an execution of this session is unfinished");
    }
  }
}
