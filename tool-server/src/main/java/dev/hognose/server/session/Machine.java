// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Answer;
import dev.hognose.sandbox.Execution;
import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.GuestError;
import dev.hognose.sandbox.HostCall;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Output;
import dev.hognose.sandbox.Program;
import dev.hognose.sandbox.Progress;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SessionFiles;
import dev.hognose.sandbox.Usage;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ErrorView;
import dev.hognose.server.wire.ExecutionTerms;
import dev.hognose.server.wire.InitialFile;
import dev.hognose.server.wire.LimitsRequest;
import dev.hognose.server.wire.OsPolicy;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.Status;
import dev.hognose.server.wire.ToolCall;
import dev.hognose.server.wire.ValueWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The interpreter's side of one execution: starts it, runs it turn by turn, answers the
 * operating-system calls that the server answers itself.
 *
 * <p>Confined to the thread whose turn it is, {@link #cancel} apart.
 */
final class Machine {

  static final Usage NOTHING_USED = new Usage(0, 0, 0, 0);

  private static final Logger LOG = LoggerFactory.getLogger(Machine.class);
  static final Output NO_OUTPUT = new Output("", "", false);
  private static final long TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
  private static final long FIRST_TURN_NANOS = TimeUnit.MILLISECONDS.toNanos(1);

  /** How a turn ended. */
  sealed interface Turn {
    /** It wants another. */
    record Again(Output output, Usage usage) implements Turn {}

    /** It wants another after {@link #compile} was called on another thread. */
    record Compile() implements Turn {}

    /** It wants another after some time. */
    record Sleep(Output output, Usage usage, long nanos) implements Turn {}

    /** It waits for its caller. */
    record Suspended(Output output, Usage usage, List<ToolCall> calls) implements Turn {}

    /** It is over. */
    record Ended(Output output, Usage usage, End end) implements Turn {}
  }

  private final Work work;
  private final @Nullable HostedSession hosted;
  private final Compiling compiling;
  private final OsAnswers os;

  /** What was used before the sandbox began to count. */
  private Usage before;

  private volatile @Nullable Execution execution;
  private volatile boolean cancelled;
  private @Nullable Session sandbox;

  /** What the execution holds, and is lent until it starts. */
  private final HeapBudget.Account own;

  /** What the guest is lent: by its session's account, where it has one. */
  private final HeapBudget.Account heap;

  private final long maxResultBytes;

  /** Bytes of the guest's heap when it stopped; negative if not known. */
  private long heldBytes = -1;

  private @Nullable String sleepingCall;
  private boolean sleepPassesLimit;
  private boolean starved;
  private long sleptNanos;

  /**
   * Length of its next turn: the first is short, so that of many new ones each soon has its own.
   */
  private long turnNanos = FIRST_TURN_NANOS;

  Machine(
      Work work,
      @Nullable HostedSession hosted,
      Executions executions,
      HeapBudget.Account account) {
    this.work = work;
    this.hosted = hosted;
    this.compiling = new Compiling(work, executions.programs(), account);
    this.maxResultBytes = executions.settings().memory().maxResultBytes();
    this.own = account;
    this.heap = hosted == null ? account : hosted.account();
    this.os = new OsAnswers(work.os(), work.environment());
    this.before = NOTHING_USED;
  }

  private Machine(
      Work work,
      @Nullable HostedSession hosted,
      Executions executions,
      HeapBudget.Account account,
      ExecutionTerms terms,
      Execution execution) {
    this.work = work;
    this.hosted = hosted;
    this.compiling = new Compiling(work, executions.programs(), account);
    this.maxResultBytes = executions.settings().memory().maxResultBytes();
    this.own = account;
    this.heap = hosted == null ? account : hosted.account();
    this.os = new OsAnswers(work.os(), work.environment());
    this.os.restore(terms.sleptNanos(), terms.randomBlocks());
    this.before = terms.usage();
    this.execution = execution;
  }

  /** The same work, not begun, in another session. */
  Machine movedTo(HostedSession other, Executions executions) {
    return new Machine(work, other, executions, own);
  }

  /** One that goes on with a suspended execution that was put away. */
  static Machine restored(
      byte[] state,
      ExecutionTerms terms,
      @Nullable HostedSession hosted,
      Executions executions,
      HeapBudget.Account account) {
    Limits limits = LimitsRequest.lowered(terms.limits(), executions.settings().ceiling());
    long usedMillis = TimeUnit.NANOSECONDS.toMillis(terms.usage().durationNanos());
    Limits left = limits.withDurationMillis(Math.max(1, limits.durationMillis() - usedMillis));
    Execution execution =
        executions.freezer().thaw(state, left, terms.asksForNames(), terms.os().asksFiles());
    if (hosted != null) {
      hosted.adopt(execution.session());
    }
    var options =
        new ExecutionOptions(
            Map.of(), List.of(), limits, terms.asksForNames(), terms.os().asksFiles());
    var work = new Work("", "", options, Map.of(), terms.os(), terms.environment());
    return new Machine(work, hosted, executions, account, terms, execution);
  }

  /**
   * A suspended execution that came from outside, as the server keeps it.
   *
   * @param calls what it waits for
   */
  record Admitted(byte[] state, ExecutionTerms terms, List<ToolCall> calls) {}

  /**
   * Takes in a snapshot of an execution.
   *
   * @throws Refusal where it is none, or one that waits for nothing
   */
  static Admitted admitted(byte[] file, Limits limits, Freezer freezer) {
    Execution execution = freezer.admitExecution(file, limits);
    List<ToolCall> calls = waitsFor(execution);
    if (calls.isEmpty()) {
      throw Refusal.of(
          ProblemCode.INVALID_SNAPSHOT, "the execution in the snapshot waits for no answer");
    }
    var terms =
        new ExecutionTerms(
            limits, false, OsPolicy.SERVER, Map.of(), 0, 0, execution.usage(), false, 1, List.of());
    return new Admitted(freezer.freeze(execution), terms, calls);
  }

  /** The calls it waits for; only while nobody has its turn. */
  List<ToolCall> waitsFor() {
    Execution running = execution;
    return running == null ? List.of() : waitsFor(running);
  }

  private static List<ToolCall> waitsFor(Execution running) {
    return switch (running.progress()) {
      case Progress.FunctionSnapshot(HostCall call) -> List.of(ToolCall.function(call));
      case Progress.OsSnapshot(HostCall call) -> List.of(ToolCall.os(call));
      case Progress.NameLookupSnapshot(HostCall call) -> List.of(ToolCall.name(call));
      case Progress.FutureSnapshot(List<HostCall> calls) ->
          calls.stream().map(ToolCall::function).toList();
      case Progress.Preempted _,
          Progress.Complete _,
          Progress.Failed _,
          Progress.LimitExceeded _,
          Progress.Cancelled _ ->
          List.of();
    };
  }

  /** The suspended execution as bytes; only for whoever has its turn. */
  byte[] freeze(Freezer freezer) {
    Execution running = execution;
    if (running == null) {
      throw new IllegalStateException("nothing has run yet");
    }
    return freezer.freeze(running);
  }

  /** The same, for somebody else. */
  byte[] snapshot(Freezer freezer) {
    Execution running = execution;
    if (running == null) {
      throw new IllegalStateException("nothing has run yet");
    }
    return freezer.export(running);
  }

  /** What it needs beside its bytes to go on. */
  ExecutionTerms terms(boolean truncated, int stops, Usage usage, @Nullable Answers answers) {
    return new ExecutionTerms(
        work.options().limits(),
        work.options().asksForNames(),
        work.os(),
        work.environment(),
        os.sleptNanos(),
        os.randomBlocks(),
        usage,
        truncated,
        stops,
        answers == null ? List.of() : answers.all());
  }

  /** Has it end at its next turn, as there is no memory for what it prints. */
  void starve() {
    starved = true;
    Execution running = execution;
    if (running != null) {
      running.cancel();
    }
  }

  /** Has it end soon; from any thread. */
  void cancel() {
    cancelled = true;
    compiling.giveUp();
    Execution running = execution;
    if (running != null) {
      running.cancel();
    }
  }

  /** Takes a turn, with answers to calls that it waits for. */
  Turn turn(Map<String, Answer> answers) {
    try {
      Execution running = execution;
      if (running == null) {
        if (cancelled) {
          return new Turn.Ended(NO_OUTPUT, NOTHING_USED, End.CANCELLED);
        }
        if (compiling.isForAnother()) {
          return new Turn.Compile();
        }
        compiling.run();
        Program program = compiling.program();
        End failure = program == null ? compiling.failure() : unplaced();
        if (program == null || failure != null) {
          return new Turn.Ended(NO_OUTPUT, before(), failure == null ? End.CANCELLED : failure);
        }
        running = start(program);
        execution = running;
        if (cancelled) {
          running.cancel();
        }
      } else {
        if (!answers.isEmpty()) {
          borrow(running);
        }
        wake(running, answers);
        if (sleepPassesLimit && !cancelled) {
          running.cancel();
        }
      }
      return run(running);
    } catch (RuntimeException | Error e) {
      LOG.error("the interpreter failed", e);
      if (hosted != null) {
        hosted.spoil();
      }
      return new Turn.Ended(NO_OUTPUT, NOTHING_USED, End.internalError());
    }
  }

  private Session session() {
    Session known = sandbox;
    if (hosted != null) {
      return hosted.core();
    }
    if (known == null) {
      known = Session.create();
      sandbox = known;
    }
    return known;
  }

  /** Puts the request's files into the session; says how it ends if that is not possible. */
  private @Nullable End unplaced() {
    if (!work.files().isEmpty()) {
      try {
        put(work.files(), session().files());
      } catch (IllegalArgumentException e) {
        String reason = e.getMessage();
        return End.unplaced(reason == null ? "a file cannot be put there" : reason);
      }
    }
    return null;
  }

  /** Compiles its source, where a turn has asked for that. */
  void compile() {
    compiling.run();
  }

  private Usage before() {
    return new Usage(compiling.nanos(), 0, 0, 0);
  }

  private Execution start(Program program) {
    Session session = session();
    ExecutionOptions options = work.options();
    long millis = TimeUnit.NANOSECONDS.toMillis(compiling.nanos());
    if (millis > 0) {
      before = before();
      Limits limits = options.limits();
      long left = Math.max(1, limits.durationMillis() - millis);
      options = options.withLimits(limits.withDurationMillis(left));
    }
    Execution made = session.start(program, options);
    heldBytes = hosted == null ? 0 : hosted.heldBytes();
    if (!work.options().inputs().isEmpty() || !work.files().isEmpty()) {
      heldBytes = -1;
    }
    borrow(made);
    return made;
  }

  /** Has the guest be lent memory, to begin with what was entered for it. */
  private void borrow(Execution waking) {
    long loan = hosted == null ? own.loan() : hosted.lend(own, Math.max(0, heldBytes));
    waking.borrow(heap::lend, heldBytes, loan);
  }

  /**
   * Enters what it takes to go on.
   *
   * @throws Refusal where there is no room
   */
  void enter() {
    if (!own.enter(HeapBudget.FIRST_LOAN)) {
      throw Executions.noMemory();
    }
  }

  /** Gives back what was entered, as it does not go on. */
  void stay() {
    own.settle(Math.max(0, own.loan() - HeapBudget.FIRST_LOAN));
  }

  /** Puts a request's files where the guest finds them. */
  static void put(Map<String, InitialFile> files, SessionFiles into) {
    files.forEach(
        (path, file) -> {
          into.write(path, file.bytes());
          if (file.readOnly()) {
            into.protect(path);
          }
        });
  }

  private void wake(Execution running, Map<String, Answer> answers) {
    String sleeping = sleepingCall;
    if (sleeping != null) {
      sleepingCall = null;
      running.resume(Map.of(sleeping, new Answer.Return(Value.NONE)));
    } else if (!answers.isEmpty()) {
      running.resume(answers);
    }
  }

  private Turn run(Execution running) {
    long end = System.nanoTime() + turnNanos;
    long left = turnNanos;
    turnNanos = TURN_NANOS;
    while (true) {
      Progress progress = running.runFor(left);
      left = end - System.nanoTime();
      Turn turn =
          switch (progress) {
            case Progress.Preempted _ -> new Turn.Again(running.drainOutput(), usage(running));
            case Progress.OsSnapshot(HostCall call) -> operatingSystem(running, call, left > 0);
            case Progress.FunctionSnapshot(HostCall call) ->
                suspended(running, List.of(ToolCall.function(call)));
            case Progress.NameLookupSnapshot(HostCall call) ->
                suspended(running, List.of(ToolCall.name(call)));
            case Progress.FutureSnapshot(List<HostCall> calls) ->
                suspended(running, calls.stream().map(ToolCall::function).toList());
            case Progress.Complete(Value value, String repr) ->
                ended(running, completed(value, repr));
            case Progress.Failed(GuestError error) -> ended(running, End.failed(error));
            case Progress.LimitExceeded breach -> ended(running, limit(breach));
            case Progress.Cancelled _ -> ended(running, cancelledOrSleptTooLong(running));
          };
      if (turn != null) {
        return turn;
      }
    }
  }

  private @Nullable Turn operatingSystem(Execution running, HostCall call, boolean timeLeft) {
    return switch (os.answer(call)) {
      case OsAnswers.Reply.Ask _ -> suspended(running, List.of(ToolCall.os(call)));
      case OsAnswers.Reply.After(long nanos) -> sleep(running, call, nanos);
      case OsAnswers.Reply.Now(Answer answer) -> {
        running.resume(Map.of(call.id(), answer));
        yield timeLeft ? null : new Turn.Again(running.drainOutput(), usage(running));
      }
    };
  }

  /** Sleeping counts as time of the execution: a guest must not stay for ever by doing nothing. */
  private Turn sleep(Execution running, HostCall call, long wanted) {
    long limit = TimeUnit.MILLISECONDS.toNanos(work.options().limits().durationMillis());
    long left = Math.max(0, limit - usage(running).durationNanos());
    sleepPassesLimit = wanted > left;
    long nanos = Math.min(wanted, left);
    sleptNanos += nanos;
    sleepingCall = call.id();
    return new Turn.Sleep(running.drainOutput(), usage(running), nanos);
  }

  private Turn suspended(Execution running, List<ToolCall> calls) {
    holds(running);
    long size = ValueSize.of(calls);
    boolean hasRoom = size == 0 || own.hasRoom(size);
    if (size > maxResultBytes || !hasRoom) {
      running.cancel();
      Progress _ = running.run(0);
      return ended(running, hasRoom ? tooLarge(size) : noRoom(size));
    }
    return new Turn.Suspended(running.drainOutput(), usage(running), calls);
  }

  private long size(Collection<Value> values) {
    var counter = new ValueSize(Integer.MAX_VALUE);
    long size = 0;
    for (Value value : values) {
      size += counter.of(value);
    }
    return size;
  }

  private End noRoom(long more) {
    long held = heap.loan();
    return new End(
        Status.LIMIT_EXCEEDED,
        null,
        null,
        ErrorView.limit("memory_bytes", held, held + more, "", 0));
  }

  private End tooLarge(long size) {
    return new End(
        Status.LIMIT_EXCEEDED,
        null,
        null,
        ErrorView.limit("result_bytes", maxResultBytes, size, "", 0));
  }

  private End completed(Value value, String repr) {
    long size = size(List.of(value)) + 2L * repr.length();
    if (size <= maxResultBytes) {
      return new End(Status.COMPLETED, shown(value, repr), repr, null);
    }
    Value.Opaque standIn = ValueWriter.tooLarge(value);
    return new End(Status.COMPLETED, standIn, standIn.repr(), null);
  }

  /** Notes what the guest holds now that it stands still. */
  private void holds(Execution running) {
    heldBytes = running.heldBytes();
    if (hosted == null) {
      heap.settle(heldBytes);
    } else {
      hosted.holds(heldBytes);
    }
  }

  private Turn ended(Execution running, End end) {
    if (hosted != null) {
      holds(running);
      hosted.used(running.usage().durationNanos());
    }
    return new Turn.Ended(running.drainOutput(), usage(running), end);
  }

  private Usage usage(Execution running) {
    Usage usage = running.usage();
    long more = sleptNanos + before.durationNanos();
    return more == 0
        ? usage
        : new Usage(
            usage.durationNanos() + more,
            usage.steps(),
            Math.max(usage.peakMemoryBytes(), before.peakMemoryBytes()),
            usage.suspensions());
  }

  /** A result that cannot cross is shown as the guest's own {@code __repr__} shows it. */
  private static Value shown(Value value, String repr) {
    return value instanceof Value.Opaque(String type, _) && !repr.isEmpty()
        ? new Value.Opaque(type, repr)
        : value;
  }

  private End cancelledOrSleptTooLong(Execution running) {
    if (starved && !cancelled) {
      long held = heap.loan();
      return new End(
          Status.LIMIT_EXCEEDED, null, null, ErrorView.limit("memory_bytes", held, held, "", 0));
    }
    if (cancelled || !sleepPassesLimit) {
      return End.CANCELLED;
    }
    long allowed = work.options().limits().durationMillis();
    long used = TimeUnit.NANOSECONDS.toMillis(usage(running).durationNanos());
    return new End(
        Status.LIMIT_EXCEEDED,
        null,
        null,
        ErrorView.limit("duration_ms", allowed, Math.max(allowed, used), "", 0));
  }

  private End limit(Progress.LimitExceeded breach) {
    String limit = ErrorView.limitField(breach.limit());
    long allowed = breach.allowed();
    long used = breach.used();
    if (limit.equals("duration_ms")) {
      long asked = work.options().limits().durationMillis();
      used += asked - allowed;
      allowed = asked;
    }
    return new End(
        Status.LIMIT_EXCEEDED,
        null,
        null,
        ErrorView.limit(limit, allowed, used, breach.traceback(), breach.line()));
  }
}
