// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.InvalidSnapshotException;
import dev.hognose.sandbox.Snapshot;
import dev.hognose.server.store.Change;
import dev.hognose.server.store.StoredExecution;
import dev.hognose.server.wire.ExecutionRequest;
import dev.hognose.server.wire.ExecutionTerms;
import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All executions: their admission, their whereabouts, and for how long they are kept.
 *
 * <p>Thread-safe. Where there is a store, {@link #find} and those that submit may wait for it: they
 * are for virtual threads then.
 */
public final class Executions {

  private static final Logger LOG = LoggerFactory.getLogger(Executions.class);
  static final String PREFIX = "exe";

  private final PoolSettings settings;
  private final Scheduler scheduler;
  private final ScheduledExecutorService timers;
  private final Programs programs;
  private final Ids ids;
  private final PoolMetrics metrics;
  private final Freezer freezer;
  private final @Nullable Keeper keeper;
  private final @Nullable Recall recall;
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final Archive archive;
  private final Archive backgroundArchive;
  private final RequestedWork requested;
  private final Copies copies;
  private final Places active;
  private final Places live;
  private volatile boolean draining;
  private volatile Consumer<HostedSession> losing = _ -> {};

  Executions(
      PoolSettings settings,
      Scheduler scheduler,
      ScheduledExecutorService timers,
      Programs programs,
      Ids ids,
      PoolMetrics metrics,
      Freezer freezer,
      @Nullable Keeper keeper) {
    this.settings = settings;
    this.scheduler = scheduler;
    this.timers = timers;
    this.programs = programs;
    this.ids = ids;
    this.metrics = metrics;
    this.freezer = freezer;
    this.keeper = keeper;
    this.recall = keeper == null ? null : new Recall(this, keeper, ids);
    this.requested = new RequestedWork(settings, programs);
    this.copies = new Copies(this, ids);
    this.active = new Places(settings.room().active());
    this.live = new Places(settings.room().live());
    long answeredBytes = settings.memory().endedBytes() / 8;
    this.archive = new Archive(answeredBytes, jobs);
    this.backgroundArchive = new Archive(settings.memory().endedBytes() - answeredBytes, jobs);
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

  Freezer freezer() {
    return freezer;
  }

  @Nullable Keeper keeper() {
    return keeper;
  }

  @Nullable Recall recall() {
    return recall;
  }

  /** What becomes of suspended executions beside going on. */
  public Copies copies() {
    return copies;
  }

  int active() {
    return active.taken();
  }

  int live() {
    return live.taken();
  }

  /** Runs code in a fresh sandbox. */
  public Job submit(String owner, ExecutionRequest request) {
    return submit(owner, request, _ -> {});
  }

  /**
   * Runs code in a fresh sandbox.
   *
   * @param prepare what is to be done with the execution before it starts
   */
  public Job submit(String owner, ExecutionRequest request, Consumer<Job> prepare) {
    Work work = requested.of(owner, request, null);
    Job job = admit(owner, null, work);
    prepare.accept(job);
    storeRunning(job);
    job.ready();
    return job;
  }

  /**
   * Runs code in a session.
   *
   * @param sinceNanos from when on it waits, by {@link System#nanoTime}
   * @param prepare what is to be done with the execution before it starts
   */
  public Job submit(
      String owner,
      ExecutionRequest request,
      HostedSession session,
      long sinceNanos,
      Consumer<Job> prepare) {
    Work work = requested.of(owner, request, session);
    Job job = admit(owner, session, work);
    prepare.accept(job);
    boolean now;
    try {
      now = session.admit(job, request.queues(), settings.room().queuedPerSession());
    } catch (Refusal | PutAway refusal) {
      withdraw(job);
      if (refusal instanceof Refusal refused
          && refused.problem().code() == ProblemCode.SESSION_BUSY) {
        metrics.busy();
      }
      throw refusal;
    }
    storeRunning(job);
    if (now) {
      job.ready();
    } else {
      long waited = System.nanoTime() - sinceNanos;
      long longest = TimeUnit.MILLISECONDS.toNanos(request.queueTimeoutMillis());
      job.waitsAtMost(timer(longest - waited, () -> queuedTooLong(job, session)));
    }
    return job;
  }

  private void withdraw(Job job) {
    jobs.remove(job.id());
    active.leave(job.owner());
    live.leave(job.owner());
    job.account.close();
  }

  /** What somebody will ask for later is on disk before its caller hears of it. */
  private void storeRunning(Job job) {
    if (keeper == null || !job.isBackground()) {
      return;
    }
    try {
      keeper.writeNow(job.announcement());
    } catch (Refusal refusal) {
      job.refuse(refusal.problem());
      throw refusal;
    }
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
    if (!active.take(owner)) {
      throw exhausted("as many executions as this server takes are running");
    }
    if (!live.take(owner)) {
      active.leave(owner);
      throw exhausted("as many executions as this server takes are running or suspended");
    }
    HeapBudget.Account account = freezer.budget().open(owner, HeapBudget.OVERHEAD + work.weight());
    boolean possible =
        session == null
            ? account.enterBriefly(HeapBudget.FIRST_LOAN)
            : account.enter(HeapBudget.FIRST_LOAN + session.thawing());
    if (!possible) {
      live.leave(owner);
      active.leave(owner);
      metrics.exhausted();
      throw noMemory();
    }
    var job = new Job(ids.next(PREFIX), session, this, work, account);
    jobs.put(job.id(), job);
    return job;
  }

  /** What to answer where guests have no memory left. */
  static Refusal noMemory() {
    return new Refusal(
        Problem.later(ProblemCode.POOL_EXHAUSTED, "the memory for guests is in use", 1_000));
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

  /**
   * The execution of that id.
   *
   * @throws Refusal where it never was, is forgotten, or belongs to someone else
   */
  public Job find(String owner, String id) {
    if (keeper != null) {
      keeper.requireLease();
    }
    Job job = jobs.get(id);
    if (job == null && recall != null && ids.isOurs(PREFIX, id)) {
      job = recall.of(id);
    }
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

  /**
   * The execution of that id, brought here where another server holds it.
   *
   * @throws Refusal where it never was, is forgotten, belongs to someone else, or is at work
   *     elsewhere
   */
  public Job bring(String owner, String id) {
    return keeper == null
        ? find(owner, id)
        : keeper.bring(Sessions.PATIENCE_MILLIS, Precedence.FIRST, _ -> find(owner, id));
  }

  /** Does something with an execution; where it is put away meanwhile, it is found again. */
  public <T> T use(Supplier<Job> finder, Function<Job, T> work) {
    while (true) {
      Job job = finder.get();
      HostedSession session = job.session();
      HostedSession held = session != null && session.hold() ? session : null;
      try {
        return work.apply(job);
      } catch (PutAway e) {
        Keeper.pause(1);
      } finally {
        if (held != null) {
          held.unhold();
        }
      }
    }
  }

  /** Whether the execution of that id is in memory. */
  boolean isKnown(String id) {
    return jobs.containsKey(id);
  }

  /** The execution of that id, if it is in memory. */
  @Nullable Job known(String id) {
    return jobs.get(id);
  }

  /** Makes an execution that a store remembers known again; there is one of each id at most. */
  Job restore(StoredExecution row, @Nullable HostedSession session) {
    byte[] state = row.state();
    HeapBudget.Account account = freezer.budget().open(row.owner(), HeapBudget.OVERHEAD);
    if (state != null && !account.enter(session == null ? Freezer.thawed(state) : 0)) {
      throw noMemory();
    }
    Job job = null;
    Job other;
    try {
      Machine machine =
          state == null
              ? null
              : Machine.restored(state, ExecutionTerms.of(row.terms()), session, this, account);
      job = new Job(row, session, this, machine, account);
      other = jobs.putIfAbsent(job.id(), job);
    } finally {
      if (job == null) {
        account.close();
      }
    }
    if (other != null) {
      account.close();
      return other;
    }
    if (state != null) {
      live.force(job.owner());
    } else {
      backgroundArchive.add(job, job.view());
    }
    return job;
  }

  /**
   * Makes a snapshot of a suspended execution, on a worker.
   *
   * @throws Refusal where it is not suspended
   */
  public void snapshot(Job job, Consumer<byte[]> told, Consumer<Throwable> failed) {
    job.rest((machine, _) -> machine.snapshot(freezer), told, failed);
  }

  /** Refuses what needs more memory than there is. */
  void requireMemory(String owner, long bytes) {
    HeapBudget.Account trial = freezer.budget().open(owner, bytes);
    boolean possible = trial.enter(0);
    trial.close();
    if (!possible) {
      throw noMemory();
    }
  }

  /** Refuses more executions than there are places for. */
  void requireRoom(String owner, int count) {
    if (!live.hasRoom(owner, count)) {
      throw exhausted("as many executions as this server takes are running or suspended");
    }
  }

  /**
   * What a snapshot holds.
   *
   * @throws Refusal where it is none, or not signed as it has to be
   */
  public Snapshot.Kind kindOf(byte[] file) {
    try {
      return Snapshot.inspect(file, freezer.keys()).kind();
    } catch (InvalidSnapshotException e) {
      throw Freezer.refusal(e);
    }
  }

  /** What a store has to know of an execution that waits for its caller. */
  List<Change> suspension(Job job, ExecutionView view, Machine machine) {
    byte[] state = machine.freeze(freezer);
    var changes = new ArrayList<Change>();
    HostedSession session = job.session();
    if (session != null) {
      changes.add(session.use(null, true, job.id()));
    }
    changes.add(job.change(view, job.terms(machine).toText(), state));
    changes.addAll(job.companions(view));
    return changes;
  }

  /** What a store has to know of an execution that is over. */
  List<Change> ending(Job job, ExecutionView view, boolean ran) {
    var changes = new ArrayList<Change>();
    HostedSession session = job.session();
    if (session != null && ran) {
      changes.add(left(session));
    }
    if (job.isStored()) {
      changes.add(job.change(view, null, null));
    }
    changes.addAll(job.companions(view));
    return changes;
  }

  private Change left(HostedSession session) {
    if (!session.isSpoiled()) {
      try {
        return session.use(session.freeze(), false, null);
      } catch (RuntimeException | Error e) {
        LOG.error("session {} cannot be stored", session.id(), e);
        session.spoil();
      }
    }
    return new Change.SessionGone(session.id(), session.fence());
  }

  /** Forgets an execution whose state could not be stored; the store has what it was before. */
  void lost(Job job) {
    jobs.remove(job.id(), job);
    HostedSession session = job.session();
    if (session != null) {
      losing.accept(session);
    }
  }

  /** Has something forget sessions whose state could not be stored. */
  void loseSessionsBy(Consumer<HostedSession> loser) {
    losing = loser;
  }

  /** What of all that the store knows is in memory, without what has begun in sessions. */
  List<Job> held() {
    return jobs.values().stream().filter(Job::isHeldAlone).toList();
  }

  /** Finds an execution no more that another server has taken, and that is about to end here. */
  void forget(Job job) {
    jobs.remove(job.id(), job);
  }

  /** Lets a suspended execution go that the store has all of. */
  void putAway(Job job) {
    if (jobs.remove(job.id(), job)) {
      live.leave(job.owner());
      job.account.close();
    }
  }

  /** Has something run, on the timers' thread, after some time. */
  void after(long nanos, Runnable work) {
    var _ = timer(nanos, work);
  }

  private Future<?> timer(long nanos, Runnable work) {
    return timers.schedule(work, nanos, TimeUnit.NANOSECONDS);
  }

  void suspended(Job job) {
    active.leave(job.owner());
    metrics.suspended();
  }

  void leftSuspension(Job job) {
    active.force(job.owner());
  }

  void ended(Job job, ExecutionView view, boolean wasSuspended) {
    live.leave(job.owner());
    if (!wasSuspended) {
      active.leave(job.owner());
    }
    metrics.ended(view.status(), view.usage());
    (job.isBackground() ? backgroundArchive : archive).add(job, view);
    HostedSession session = job.session();
    if (session != null) {
      job.session = null;
      Job next = session.release(job);
      if (next != null) {
        next.ready();
      }
    }
  }

  private static boolean expired(Job job, long nowMillis) {
    boolean late = job.isSuspended() && job.isExpired(nowMillis);
    if (late) {
      job.cancel();
    }
    return late;
  }

  /** Ends suspended executions that nobody answered, and forgets those kept for long enough. */
  void sweep(long nowMillis) {
    jobs.values().forEach(Job::endIfStuck);
    jobs.values().removeIf(job -> expired(job, nowMillis));
    archive.sweep(nowMillis);
    backgroundArchive.sweep(nowMillis);
  }

  /** Refuses new work from now on. */
  public void startDraining() {
    draining = true;
    if (keeper != null) {
      keeper.startDraining();
    }
  }

  /** Whether new work is refused because the server shuts down. */
  public boolean isDraining() {
    return draining;
  }

  /** Cancels all that is not over, but for what waits in the store. */
  void cancelRunning() {
    for (Job job : jobs.values()) {
      if (keeper == null || !job.isSuspended()) {
        job.cancel();
      }
    }
  }
}
