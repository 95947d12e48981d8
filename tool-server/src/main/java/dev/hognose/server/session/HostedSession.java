// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.HostFunction;
import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.Session;
import dev.hognose.sandbox.SessionFiles;
import dev.hognose.server.wire.InitialFile;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import dev.hognose.server.wire.SessionView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session as the server sees it: a namespace that persists, one execution at a time, and those
 * that wait for it.
 *
 * <p>Bookkeeping is guarded by the monitor. The interpreter's session belongs to the worker that
 * runs the current execution, or to the one inspection that {@link #inspect} lets in.
 */
public final class HostedSession {

  private static final long DEBT_HALF_LIFE_MILLIS = 1_000;

  /**
   * What a session was made with.
   *
   * @param ttlMillis how long it may live
   * @param idleTtlMillis how long it may lie idle
   */
  record Terms(
      @Nullable String name,
      Limits limits,
      List<HostFunction> tools,
      Map<String, InitialFile> files,
      Map<String, String> environment,
      long ttlMillis,
      long idleTtlMillis) {}

  private final String id;
  private final String owner;
  private final Terms terms;
  private final long createdAtMillis = System.currentTimeMillis();
  private final Deque<Job> queue = new ArrayDeque<>(0);

  private @Nullable Job current;
  private boolean inspected;
  private boolean closed;
  private long lastUsedAtMillis = createdAtMillis;
  private double debtNanos;
  private long debtAtMillis = createdAtMillis;

  private @Nullable Session core;
  private volatile boolean spoiled;

  HostedSession(String id, String owner, Terms terms) {
    this.id = id;
    this.owner = owner;
    this.terms = terms;
  }

  /** The session's id. */
  public String id() {
    return id;
  }

  String owner() {
    return owner;
  }

  Terms terms() {
    return terms;
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
        terms.name,
        status,
        running == null ? null : running.id(),
        queued,
        terms.limits,
        terms.tools.stream().map(HostFunction::name).toList(),
        createdAtMillis,
        lastUsed,
        Math.min(createdAtMillis + terms.ttlMillis, lastUsed + terms.idleTtlMillis));
  }

  /** The interpreter's session; only for whoever has the turn. */
  Session core() {
    Session existing = core;
    if (existing != null) {
      return existing;
    }
    Session fresh = Session.create();
    Machine.put(terms.files, fresh.files());
    core = fresh;
    return fresh;
  }

  /**
   * Refuses a file that the session's bounds have no room for.
   *
   * @throws Refusal naming the bound
   */
  public void requireRoom(SessionFiles files, long moreBytes, boolean oneMore) {
    if (oneMore && files.count() >= terms.limits.files()) {
      throw Refusal.of(
          ProblemCode.BODY_TOO_LARGE,
          "the session may have at most " + terms.limits.files() + " files");
    }
    if (moreBytes > terms.limits.fileBytes() - files.bytes()) {
      throw Refusal.of(
          ProblemCode.BODY_TOO_LARGE,
          "the session's files may have at most " + terms.limits.fileBytes() + " bytes together");
    }
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
      lastUsedAtMillis = System.currentTimeMillis();
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
        queue.add(job);
        return false;
      }
    }
    throw new Refusal(busy(running, "the session runs execution " + running.id()));
  }

  private void requireOpen() {
    if (closed) {
      throw Refusal.of(ProblemCode.EXPIRED, "the session has ended");
    }
    if (spoiled) {
      throw Refusal.of(
          ProblemCode.EXPIRED, "the session was closed after an internal error; its state is lost");
    }
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

  /** The place of a waiting execution, from 1; 0 if it does not wait. */
  synchronized int positionOf(Job job) {
    int position = 1;
    for (Job waiting : queue) {
      if (waiting == job) {
        return position;
      }
      position++;
    }
    return 0;
  }

  /** Lets an execution that has ended go; returns the one whose turn it is. */
  synchronized @Nullable Job release(Job job) {
    lastUsedAtMillis = System.currentTimeMillis();
    if (job != current) {
      queue.remove(job);
      return null;
    }
    current = inspected ? null : queue.poll();
    return current;
  }

  /**
   * Claims the idle session for a look at its state, during which executions wait.
   *
   * @throws Refusal where it is over or busy
   */
  void inspect() {
    Job running;
    synchronized (this) {
      requireOpen();
      running = current;
      if (running == null && !inspected) {
        inspected = true;
        lastUsedAtMillis = System.currentTimeMillis();
        return;
      }
    }
    if (running == null) {
      throw new Refusal(
          Problem.later(ProblemCode.SESSION_BUSY, "the session is being looked at", 10));
    }
    throw new Refusal(busy(running, "the session runs execution " + running.id()));
  }

  /** Ends {@link #inspect}; returns the execution whose turn it is. */
  synchronized @Nullable Job inspectionOver() {
    inspected = false;
    if (current == null) {
      current = queue.poll();
      return current;
    }
    return null;
  }

  /** Forgets all variables and files but those it began with; only during {@link #inspect}. */
  void reset() {
    core = null;
  }

  /** Ends it; returns the executions that end with it, the current one first. */
  synchronized List<Job> close() {
    closed = true;
    var ended = new ArrayList<Job>();
    if (current != null) {
      ended.add(current);
    }
    ended.addAll(queue);
    return ended;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  synchronized boolean isExpired(long nowMillis) {
    boolean old = nowMillis >= createdAtMillis + terms.ttlMillis;
    boolean idle = current == null && !inspected;
    return old || idle && nowMillis >= lastUsedAtMillis + terms.idleTtlMillis;
  }

  /** Adds to the time its executions have used. */
  void used(long nanos) {
    synchronized (this) {
      debtNanos = recent() + nanos;
      debtAtMillis = System.currentTimeMillis();
    }
    Session existing = core;
    if (existing != null && !existing.usable()) {
      spoiled = true;
    }
  }

  /**
   * Time its executions have used of late, fading by half each second: a session that keeps sending
   * work does not start as a newcomer each time.
   */
  synchronized long recentNanos() {
    return (long) recent();
  }

  private double recent() {
    double halves = (System.currentTimeMillis() - debtAtMillis) / (double) DEBT_HALF_LIFE_MILLIS;
    return debtNanos * Math.pow(0.5, halves);
  }
}
