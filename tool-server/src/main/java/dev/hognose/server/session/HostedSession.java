// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Session;
import dev.hognose.server.store.Change;
import dev.hognose.server.store.StoredSession;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionTerms;
import dev.hognose.server.wire.SessionView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A session as the server sees it: a namespace that persists, one execution at a time, and those
 * that wait for it.
 *
 * <ul>
 *   <li>Bookkeeping is guarded by the monitor, which may be held while that of an execution is
 *       taken, never the other way round.
 *   <li>The interpreter's session belongs to the worker that runs the current execution, or to the
 *       one inspection that {@link #inspect} lets in.
 *   <li>While somebody holds it ({@link #hold}) it does not leave memory.
 *   <li>Once another server wants it ({@link #depart}), those who came before have their turn, and
 *       it leaves; those who come after wait for that outside ({@link #awaitLeaving}).
 * </ul>
 */
public final class HostedSession {

  /** How often one that is to leave looks whether it can; it is told of most things before. */
  private static final long LOOK_MILLIS = 100;

  private final String id;
  private final String owner;
  private final SessionTerms terms;
  private final Freezer freezer;
  private final long createdAtMillis;
  private final long fence;
  private final OwnerTurns.Flow place = new OwnerTurns.Flow();

  /** Changed under the monitor. */
  private volatile WaitingJobs queue = WaitingJobs.NONE;

  private @Nullable Job current;
  private boolean inspected;
  private boolean closed;
  private boolean putAway;
  private int holds;
  private int wanted;

  /** Whether the time of its last use is that of the execution that ends. */
  private boolean useTold;

  private boolean lost;
  private long lastUsedAtMillis;

  private volatile @Nullable Session core;
  private volatile byte @Nullable [] frozen;
  private volatile boolean spoiled;

  /** What it holds in memory; closed when it leaves it. */
  private final HeapBudget.Account account;

  /** Bytes of its guest's heap; negative if not known. For whoever has the turn. */
  private long heldBytes;

  /** Whether its account holds what an execution is lent; for the same. */
  private boolean lent;

  HostedSession(
      String id, String owner, SessionTerms terms, Freezer freezer, byte @Nullable [] state) {
    this.id = id;
    this.owner = owner;
    this.terms = terms;
    this.freezer = freezer;
    this.frozen = state;
    this.fence = 0;
    this.createdAtMillis = System.currentTimeMillis();
    this.lastUsedAtMillis = createdAtMillis;
    this.account = freezer.budget().open(owner, HeapBudget.OVERHEAD + terms.weight());
  }

  /** One that a store remembers. */
  HostedSession(StoredSession row, Freezer freezer) {
    this.id = row.id();
    this.owner = row.owner();
    this.terms = SessionTerms.of(row.terms());
    this.freezer = freezer;
    this.frozen = row.state();
    this.fence = row.fence();
    this.createdAtMillis = row.createdAtMillis();
    this.lastUsedAtMillis = row.lastUsedAtMillis();
    this.account = freezer.budget().open(owner, HeapBudget.OVERHEAD + terms.weight());
  }

  /** The session's id. */
  public String id() {
    return id;
  }

  /** Grows with each server that takes it. */
  long fence() {
    return fence;
  }

  String owner() {
    return owner;
  }

  SessionTerms terms() {
    return terms;
  }

  HeapBudget.Account account() {
    return account;
  }

  /** Bytes of its guest's heap as far as they are known; negative if they are not. */
  long heldBytes() {
    return heldBytes;
  }

  /** Notes what its guest holds, for whoever has the turn. */
  void holds(long bytes) {
    heldBytes = bytes;
    settle();
  }

  /** What it will be lent, at least, to be in memory as it is. */
  long thawing() {
    return core == null ? Freezer.thawed(frozen) : 0;
  }

  /**
   * Has an execution be lent what it has entered, beside what the guest is known to hold; returns
   * what it is lent in all.
   */
  long lend(HeapBudget.Account entered, long guestBytes) {
    lent = true;
    return account.takeOver(entered, guestBytes);
  }

  /** Has its account hold what it does while nothing runs. */
  void settle() {
    lent = false;
    byte[] state = frozen;
    long guest = Math.max(0, heldBytes);
    account.settle(core == null && state != null ? state.length : guest);
  }

  /** What is remembered of the turns of its executions. */
  OwnerTurns.Flow place() {
    return place;
  }

  /** How it stands now. */
  public SessionView view() {
    Job running;
    int queued;
    long lastUsed;
    synchronized (this) {
      running = current;
      queued = queue.size();
      lastUsed = lastUsedAtMillis;
    }
    String status = running == null ? "idle" : running.isSuspended() ? "suspended" : "running";
    return new SessionView(
        id,
        terms.name(),
        status,
        running == null ? null : running.id(),
        queued,
        terms.limits(),
        terms.tools().stream().map(HostFunction::name).toList(),
        createdAtMillis,
        lastUsed,
        expiry(lastUsed));
  }

  private long expiry(long lastUsed) {
    return Math.min(createdAtMillis + terms.ttlMillis(), lastUsed + terms.idleTtlMillis());
  }

  /** Its row in a store when it is new. */
  synchronized StoredSession row() {
    return new StoredSession(
        id,
        owner,
        terms.toText(),
        frozen,
        null,
        fence,
        createdAtMillis,
        lastUsedAtMillis,
        expiry(lastUsedAtMillis));
  }

  /** That it has been used: what becomes of it in a store. */
  synchronized Change.SessionUsed use(
      byte @Nullable [] state, boolean keepsState, @Nullable String currentExecution) {
    long now = System.currentTimeMillis();
    lastUsedAtMillis = now;
    useTold = true;
    return new Change.SessionUsed(id, state, keepsState, currentExecution, fence, now, expiry(now));
  }

  /** The interpreter's session; only for whoever has the turn. */
  Session core() {
    Session existing = core;
    if (existing != null) {
      return existing;
    }
    byte[] state = frozen;
    Session fresh = state == null ? create() : freezer.thaw(state);
    core = fresh;
    heldBytes = state == null ? terms.weight() : -1;
    frozen = null;
    return fresh;
  }

  private Session create() {
    Session fresh = Session.create();
    Machine.put(terms.files(), fresh.files());
    return fresh;
  }

  /** Takes over the session of an execution that was put away with it. */
  void adopt(Session session) {
    core = session;
    heldBytes = -1;
    frozen = null;
  }

  /** Starts with an execution that was put away with it; before anybody else knows it. */
  synchronized void occupy(Job job) {
    current = job;
  }

  /** The state as bytes; null if nothing has run; only for whoever has the turn. */
  byte @Nullable [] freeze() {
    Session existing = core;
    return existing == null ? frozen : freezer.freeze(existing, heldBytes);
  }

  /** Lets the heap go and keeps bytes instead; only during {@link #inspect}. */
  void compact() {
    Session existing = core;
    if (existing != null && existing.usable()) {
      frozen = freezer.freeze(existing, heldBytes);
      core = null;
      freezer.putAway();
      settle();
    }
  }

  /** Whether its heap is there, and it has been idle since the given time. */
  synchronized boolean isResident(long idleSinceMillis) {
    return core != null && isIdle() && lastUsedAtMillis <= idleSinceMillis;
  }

  synchronized long lastUsedAtMillis() {
    return lastUsedAtMillis;
  }

  private boolean isIdle() {
    return current == null && !inspected && queue.isEmpty() && !closed;
  }

  /**
   * Lets nobody in any more, if nobody is: a store has all of it. Returns whether it did.
   *
   * @param followed whether also if the events of what waits in it are followed
   * @param precedence whether also if something waits for its caller, and others for their turn
   */
  synchronized boolean putAway(boolean followed, Precedence precedence) {
    if (!putAway && holds == 0 && (isIdle() || waits(followed, precedence))) {
      putAway = true;
      freezer.putAway();
      account.close();
      notifyAll();
    }
    return putAway;
  }

  /** Whether it has been put away, and a store has all of it. */
  synchronized boolean hasLeft() {
    return putAway;
  }

  /** Whether all that has begun in it waits for its caller, and leaves with it. */
  private boolean waits(boolean followed, Precedence precedence) {
    Job job = current;
    boolean goes =
        precedence == Precedence.FIRST || precedence == Precedence.IN_TURN && queue.isEmpty();
    return goes && job != null && !inspected && !closed && job.leave(followed);
  }

  /** Those that have waited in it for their turn when it left. */
  synchronized List<Job> takeWaiting() {
    List<Job> waiting = queue.all();
    queue = WaitingJobs.NONE;
    return waiting;
  }

  /**
   * Has those wait in it that waited in the one of the same id that has left; returns the one whose
   * turn it is.
   *
   * @throws Refusal where it is over
   */
  synchronized @Nullable Job takeOver(List<Job> waiting) {
    requireOpen();
    waiting.stream().filter(job -> job.moveTo(this)).forEach(job -> queue = queue.with(job));
    return next();
  }

  /** Keeps it in memory until {@link #unhold}; returns whether it is there still. */
  synchronized boolean hold() {
    if (putAway || lost) {
      return false;
    }
    holds++;
    return true;
  }

  /** Ends one {@link #hold}. */
  synchronized void unhold() {
    holds--;
    changed();
  }

  /** Something is over that may have kept it from leaving. */
  synchronized void changed() {
    if (wanted > 0) {
      notifyAll();
    }
  }

  /**
   * Puts it away for another server once those are done who came before; waits for that, but not
   * longer than so many milliseconds. Returns whether it has left.
   *
   * @param precedence whom it leaves ahead of
   */
  synchronized boolean depart(long patienceMillis, Precedence precedence) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    wanted++;
    try {
      while (!lost && !closed && !putAway(true, precedence)) {
        if (!await(end)) {
          return false;
        }
      }
      return true;
    } finally {
      wanted--;
      notifyAll();
    }
  }

  /** Waits a while for something to change, in a loop; returns whether there was time for that. */
  @SuppressWarnings("WaitNotInLoop")
  private boolean await(long endNanos) {
    long left = TimeUnit.NANOSECONDS.toMillis(endNanos - System.nanoTime());
    if (left <= 0) {
      return false;
    }
    try {
      wait(Math.min(left, LOOK_MILLIS));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Waits until it has left, where it is about to leave.
   *
   * @throws Refusal where that takes too long
   */
  void awaitLeaving(long endNanos) {
    Job running;
    synchronized (this) {
      boolean hasTime = true;
      while (hasTime && wanted > 0 && !putAway && !lost && !closed) {
        hasTime = await(endNanos);
      }
      if (hasTime) {
        return;
      }
      running = current;
    }
    String detail = "the session was busy for as long as the request would wait";
    throw new Refusal(
        running == null
            ? Problem.later(ProblemCode.SESSION_BUSY, detail, 10)
            : busy(running, detail));
  }

  /** Lets nobody in any more, as its state could not be stored; returns those that wait. */
  synchronized List<Job> lose() {
    lost = true;
    account.close();
    notifyAll();
    return takeWaiting();
  }

  /** Says that the interpreter failed, so the state cannot be trusted. */
  void spoil() {
    spoiled = true;
  }

  boolean isSpoiled() {
    return spoiled;
  }

  /**
   * Lets an execution in, or has it wait.
   *
   * @return whether it may start now
   * @throws Refusal where the session is over, or busy and waiting is not wanted or not possible
   */
  boolean admit(Job job, boolean waits, int maxQueued) {
    Job running;
    synchronized (this) {
      requireOpen();
      running = current;
      if (wanted > 0 && (waits || running == null)) {
        throw new PutAway();
      }
      lastUsedAtMillis = Math.max(lastUsedAtMillis, job.createdAtMillis);
      if (running == null && !inspected) {
        current = job;
        return true;
      }
      if (waits || running == null) {
        if (queue.size() >= maxQueued) {
          throw new Refusal(
              Problem.later(
                  ProblemCode.POOL_EXHAUSTED, "too many executions wait for this session", 1_000));
        }
        queue = queue.with(job);
        return false;
      }
    }
    throw busy(running);
  }

  private void requireOpen() {
    if (putAway || lost) {
      throw new PutAway();
    }
    if (closed) {
      throw Refusal.of(ProblemCode.EXPIRED, "the session has ended");
    }
    if (spoiled) {
      throw Refusal.of(
          ProblemCode.EXPIRED, "the session was closed after an internal error; its state is lost");
    }
  }

  private static Refusal busy(Job running) {
    return new Refusal(busy(running, "the session runs execution " + running.id()));
  }

  /** What to answer while an execution keeps the session busy; guesses that half of it is over. */
  static Problem busy(Job running, String detail) {
    long millis =
        running.isSuspended() ? 1_000 : Math.clamp(running.usageNanos() / 1_000_000, 10L, 5_000L);
    return Problem.busy(detail, millis, running.id());
  }

  /** The execution that keeps it busy. */
  public synchronized @Nullable Job current() {
    return current;
  }

  /** The place of a waiting execution, from 1; 0 if it does not wait. Takes no monitor. */
  int positionOf(JobView job) {
    return queue.positionOf(job);
  }

  /** Lets an execution that has ended go; returns the one whose turn it is. */
  synchronized @Nullable Job release(Job job) {
    if (!useTold) {
      lastUsedAtMillis = System.currentTimeMillis();
    }
    useTold = false;
    if (job != current) {
      queue = queue.without(job);
      job.waitOver();
      changed();
      return null;
    }
    if (lent) {
      settle();
    }
    current = null;
    changed();
    return next();
  }

  /**
   * Claims the idle session for a look at its state, during which executions wait.
   *
   * @throws Refusal where it is over or busy
   */
  void inspect() {
    inspect(true);
  }

  /** The same, whether it counts as use of the session or not. */
  void inspect(boolean asUse) {
    Job running;
    synchronized (this) {
      requireOpen();
      running = current;
      if (running == null && wanted > 0) {
        throw new PutAway();
      }
      if (running == null && !inspected) {
        inspected = true;
        if (asUse) {
          lastUsedAtMillis = System.currentTimeMillis();
        }
        return;
      }
    }
    if (running == null) {
      throw new Refusal(
          Problem.later(ProblemCode.SESSION_BUSY, "the session is being looked at", 10));
    }
    throw busy(running);
  }

  /** Ends {@link #inspect}; returns the execution whose turn it is. */
  synchronized @Nullable Job inspectionOver() {
    inspected = false;
    changed();
    return next();
  }

  private @Nullable Job next() {
    Job first = queue.first();
    if (first == null || current != null || inspected) {
      return null;
    }
    current = first;
    queue = queue.rest();
    first.waitOver();
    return first;
  }

  /** Forgets all variables and files but those it began with; only during {@link #inspect}. */
  void reset() {
    core = null;
    frozen = null;
    heldBytes = 0;
    settle();
  }

  /** Ends it; returns the executions that end with it, the current one first. */
  synchronized List<Job> close() {
    closed = true;
    account.close();
    notifyAll();
    var ended = new ArrayList<Job>();
    if (current != null) {
      ended.add(current);
    }
    ended.addAll(queue.all());
    return ended;
  }

  synchronized boolean isExpired(long nowMillis) {
    boolean old = nowMillis >= createdAtMillis + terms.ttlMillis();
    boolean idle = current == null && !inspected;
    return old || idle && nowMillis >= lastUsedAtMillis + terms.idleTtlMillis();
  }

  /** Adds to the time its executions have used: one of them ends. */
  void used(long nanos) {
    long now = System.currentTimeMillis();
    place.used(nanos, now);
    synchronized (this) {
      lastUsedAtMillis = now;
      useTold = true;
    }
    Session existing = core;
    if (existing != null && !existing.usable()) {
      spoiled = true;
    }
  }
}
