// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.ExecutionOptions;
import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Value;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.InitialFile;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.ProgramRequest;
import dev.hognose.server.wire.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * All executions: their admission, their whereabouts, and for how long they are kept.
 *
 * <p>Thread-safe. An execution that was stored would be looked for in {@link #find}; one of another
 * server as well.
 */
public final class Executions {

  private static final String PREFIX = "exe";

  private final PoolSettings settings;
  private final Scheduler scheduler;
  private final ScheduledExecutorService timers;
  private final Programs programs;
  private final Ids ids;
  private final PoolMetrics metrics;
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final Archive archive;
  private final Archive backgroundArchive;
  private final AtomicInteger active = new AtomicInteger();
  private final AtomicInteger live = new AtomicInteger();
  private volatile boolean draining;

  Executions(
      PoolSettings settings,
      Scheduler scheduler,
      ScheduledExecutorService timers,
      Programs programs,
      Ids ids,
      PoolMetrics metrics) {
    this.settings = settings;
    this.scheduler = scheduler;
    this.timers = timers;
    this.programs = programs;
    this.ids = ids;
    this.metrics = metrics;
    long answeredBytes = settings.resultBytes() / 8;
    this.archive = new Archive(answeredBytes, jobs);
    this.backgroundArchive = new Archive(settings.resultBytes() - answeredBytes, jobs);
  }

  PoolSettings settings() {
    return settings;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  Programs programs() {
    return programs;
  }

  int active() {
    return active.get();
  }

  int live() {
    return live.get();
  }

  /** Runs code in a fresh sandbox. */
  public Job submit(String owner, ExecutionRequest request) {
    Work work = work(owner, request, null);
    Job job = admit(owner, null, work);
    job.ready();
    return job;
  }

  /** Runs code in a session. */
  public Job submit(String owner, ExecutionRequest request, HostedSession session) {
    Work work = work(owner, request, session);
    Job job = admit(owner, session, work);
    boolean now;
    try {
      now = session.admit(job, request.queues(), settings.maxQueuedPerSession());
    } catch (Refusal refusal) {
      jobs.remove(job.id());
      active.decrementAndGet();
      live.decrementAndGet();
      if (refusal.problem().code() == ProblemCode.SESSION_BUSY) {
        metrics.busy();
      }
      throw refusal;
    }
    if (now) {
      job.ready();
    } else {
      after(
          TimeUnit.MILLISECONDS.toNanos(request.queueTimeoutMillis()),
          () -> queuedTooLong(job, session));
    }
    return job;
  }

  private static void queuedTooLong(Job job, HostedSession session) {
    Job running = session.current();
    String detail = "the session was busy for as long as the request would wait";
    job.refuse(
        running == null
            ? Problem.later(ProblemCode.SESSION_BUSY, detail, 10)
            : HostedSession.busy(running, detail));
  }

  private Job admit(String owner, @Nullable HostedSession session, Work work) {
    requireNotDraining();
    if (active.incrementAndGet() > settings.maxActive()) {
      active.decrementAndGet();
      throw exhausted("as many executions as this server takes are running");
    }
    if (live.incrementAndGet() > settings.maxLive()) {
      live.decrementAndGet();
      active.decrementAndGet();
      throw exhausted("as many executions as this server takes are running or suspended");
    }
    var job = new Job(ids.next(PREFIX), owner, session, this, work);
    jobs.put(job.id(), job);
    return job;
  }

  private Refusal exhausted(String detail) {
    metrics.exhausted();
    return new Refusal(Problem.later(ProblemCode.POOL_EXHAUSTED, detail, 1_000));
  }

  /** Refuses where no new work is taken any more. */
  public void requireNotDraining() {
    if (draining) {
      throw new Refusal(Problem.later(ProblemCode.DRAINING, "the server takes no new work", 5_000));
    }
  }

  private Work work(String owner, ExecutionRequest request, @Nullable HostedSession session) {
    String source = request.code();
    String scriptName = request.scriptName();
    List<HostFunction> tools = request.tools();
    if (source == null) {
      String programId = request.programId();
      ProgramRequest program = programs.get(owner, programId == null ? "" : programId);
      source = program.code();
      scriptName = program.scriptName();
      tools = joined(program.tools(), tools);
      requireInputs(program, request.inputs());
    }
    Limits defaults = settings.defaults();
    Map<String, String> environment = request.environment();
    if (session != null) {
      defaults = session.terms().limits();
      tools = joined(session.terms().tools(), tools);
      environment = joined(session.terms().environment(), environment);
    }
    Limits limits = request.limits().resolve(defaults, settings.ceiling());
    requireRoom(request.files(), limits);
    var options =
        new ExecutionOptions(
            request.inputs(), tools, limits, request.asksForNames(), request.os().asksFiles());
    return new Work(source, scriptName, options, request.files(), request.os(), environment);
  }

  /** Refuses files that would fill more than the guest's bounds on their own. */
  static void requireRoom(Map<String, InitialFile> files, Limits limits) {
    if (files.size() > limits.files()) {
      throw Refusal.invalid("/files", "there may be at most " + limits.files() + " files");
    }
    if (InitialFile.totalBytes(files.values()) > limits.fileBytes()) {
      throw Refusal.invalid(
          "/files", "files may have at most " + limits.fileBytes() + " bytes together");
    }
  }

  private static void requireInputs(ProgramRequest program, Map<String, Value> inputs) {
    for (String name : program.inputs()) {
      if (!inputs.containsKey(name)) {
        throw Refusal.invalid("/inputs", "the program needs an input '" + name + "'");
      }
    }
  }

  /** Both lists; where a name is in both, the second has its way. */
  private static List<HostFunction> joined(List<HostFunction> first, List<HostFunction> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    var byName = new LinkedHashMap<String, HostFunction>();
    first.forEach(tool -> byName.put(tool.name(), tool));
    second.forEach(tool -> byName.put(tool.name(), tool));
    return List.copyOf(byName.values());
  }

  private static Map<String, String> joined(Map<String, String> first, Map<String, String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first.isEmpty() ? second : first;
    }
    var all = new LinkedHashMap<>(first);
    all.putAll(second);
    return all;
  }

  /**
   * The execution of that id.
   *
   * @throws Refusal where it never was, is forgotten, or belongs to someone else
   */
  public Job find(String owner, String id) {
    Job job = jobs.get(id);
    if (job == null) {
      throw ids.isOurs(PREFIX, id)
          ? Refusal.of(ProblemCode.EXPIRED, "the execution is not kept any more")
          : Refusal.of(ProblemCode.NOT_FOUND, "there is no such execution");
    }
    if (!job.owner().equals(owner)) {
      throw Refusal.of(ProblemCode.FORBIDDEN, "the execution belongs to another key");
    }
    return job;
  }

  /** Has something run, on the timers' thread, after some time. */
  void after(long nanos, Runnable work) {
    var _ = timers.schedule(work, nanos, TimeUnit.NANOSECONDS);
  }

  void suspended() {
    active.decrementAndGet();
    metrics.suspended();
  }

  void leftSuspension() {
    active.incrementAndGet();
  }

  void ended(Job job, ExecutionView view, boolean wasSuspended) {
    live.decrementAndGet();
    if (!wasSuspended) {
      active.decrementAndGet();
    }
    metrics.ended(view.status(), view.usage());
    (job.isBackground() ? backgroundArchive : archive).add(job, view);
    HostedSession session = job.session();
    if (session != null) {
      Job next = session.release(job);
      if (next != null) {
        next.ready();
      }
    }
  }

  private static boolean expired(Job job, long nowMillis) {
    boolean late = job.isSuspended() && job.isExpired(nowMillis);
    if (late) {
      job.expire();
    }
    return late;
  }

  /** Ends suspended executions that nobody answered, and forgets those kept for long enough. */
  void sweep(long nowMillis) {
    jobs.values().removeIf(job -> expired(job, nowMillis));
    archive.sweep(nowMillis);
    backgroundArchive.sweep(nowMillis);
  }

  /** Refuses new work from now on. */
  public void startDraining() {
    draining = true;
  }

  /** Whether new work is refused because the server shuts down. */
  public boolean isDraining() {
    return draining;
  }

  /** Cancels all that is not over. */
  void cancelAll() {
    jobs.values().forEach(Job::cancel);
  }
}
