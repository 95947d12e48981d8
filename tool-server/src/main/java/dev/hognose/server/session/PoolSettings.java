// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.server.wire.LimitsRequest;

/**
 * The bounds of the pool that sessions and executions share.
 *
 * @param workers threads that interpret
 * @param maxActive executions that run or wait for a core at the same time
 * @param maxLive executions that are not over, suspended ones included
 * @param maxSessions sessions at the same time
 * @param maxQueuedPerSession executions that may wait for one busy session
 * @param defaults bounds of an execution that names none
 * @param ceiling bounds that no execution can raise
 * @param resultTtlMillis how long an execution that has ended is kept
 * @param resultBytes how much memory executions that have ended may hold, about
 * @param suspendedTtlMillis how long an execution waits for answers
 * @param sessionTtlSeconds life of a session that names none
 * @param sessionIdleTtlSeconds idle life of a session that names none
 * @param maxSessionTtlSeconds longest life a session may name
 * @param passivateAfterMillis how long an idle session keeps its heap
 * @param guestBytes memory that all guests may hold together
 * @param maxResultBytes size of a result, and of the arguments of a call, about
 * @param snapshotKeys what snapshots that leave and enter are signed with
 */
public record PoolSettings(
    int workers,
    int maxActive,
    int maxLive,
    int maxSessions,
    int maxQueuedPerSession,
    Limits defaults,
    Limits ceiling,
    long resultTtlMillis,
    long resultBytes,
    long suspendedTtlMillis,
    long sessionTtlSeconds,
    long sessionIdleTtlSeconds,
    long maxSessionTtlSeconds,
    long passivateAfterMillis,
    long guestBytes,
    long maxResultBytes,
    SnapshotKeys snapshotKeys) {

  /** What of the JVM's heap guests may hold; the rest is for requests, answers and snapshots. */
  private static final int GUEST_PERCENT = 33;

  /** What holds unless the operator says otherwise, with as many workers as there are cores. */
  public static final PoolSettings DEFAULT =
      new PoolSettings(
          Runtime.getRuntime().availableProcessors(),
          4_096,
          20_000,
          100_000,
          100,
          Limits.DEFAULT,
          new Limits(
              300_000, 1L << 30, Long.MAX_VALUE, 100_000, 16L << 20, 100_000, 100_000, 256L << 20),
          600_000,
          Math.min(64L << 20, shareOfHeap(6)),
          3_600_000,
          86_400,
          3_600,
          30 * 86_400,
          60_000,
          shareOfHeap(GUEST_PERCENT),
          Math.min(16L << 20, shareOfHeap(4)),
          SnapshotKeys.NONE);

  private static long shareOfHeap(int percent) {
    return Runtime.getRuntime().maxMemory() / 100 * percent;
  }

  /**
   * These settings with no more memory for one guest than a third of what there is for all: making
   * its snapshot takes about three times as much beside it.
   */
  PoolSettings withinGuestBytes() {
    long most = Math.max(1, guestBytes / 3);
    return ceiling.memoryBytes() <= most ? this : withCeiling(ceiling.withMemoryBytes(most));
  }

  /** These settings with other memory for guests and results. */
  public PoolSettings withMemory(long guests, long results) {
    return new PoolSettings(
        workers,
        maxActive,
        maxLive,
        maxSessions,
        maxQueuedPerSession,
        defaults,
        ceiling,
        resultTtlMillis,
        resultBytes,
        suspendedTtlMillis,
        sessionTtlSeconds,
        sessionIdleTtlSeconds,
        maxSessionTtlSeconds,
        passivateAfterMillis,
        guests,
        results,
        snapshotKeys);
  }

  /** These settings with other numbers of executions. */
  public PoolSettings withRoom(int active, int live, int sessions, int queuedPerSession) {
    return new PoolSettings(
        workers,
        active,
        live,
        sessions,
        queuedPerSession,
        defaults,
        ceiling,
        resultTtlMillis,
        resultBytes,
        suspendedTtlMillis,
        sessionTtlSeconds,
        sessionIdleTtlSeconds,
        maxSessionTtlSeconds,
        passivateAfterMillis,
        guestBytes,
        maxResultBytes,
        snapshotKeys);
  }

  /** These settings with another number of threads. */
  public PoolSettings withWorkers(int value) {
    return new PoolSettings(
        value,
        maxActive,
        maxLive,
        maxSessions,
        maxQueuedPerSession,
        defaults,
        ceiling,
        resultTtlMillis,
        resultBytes,
        suspendedTtlMillis,
        sessionTtlSeconds,
        sessionIdleTtlSeconds,
        maxSessionTtlSeconds,
        passivateAfterMillis,
        guestBytes,
        maxResultBytes,
        snapshotKeys);
  }

  /** These settings with other times for which things are kept. */
  public PoolSettings withTimes(long resultMillis, long suspendedMillis) {
    return new PoolSettings(
        workers,
        maxActive,
        maxLive,
        maxSessions,
        maxQueuedPerSession,
        defaults,
        ceiling,
        resultMillis,
        resultBytes,
        suspendedMillis,
        sessionTtlSeconds,
        sessionIdleTtlSeconds,
        maxSessionTtlSeconds,
        passivateAfterMillis,
        guestBytes,
        maxResultBytes,
        snapshotKeys);
  }

  /** These settings with another ceiling; defaults that are above it come down to it. */
  public PoolSettings withCeiling(Limits value) {
    Limits lowered = LimitsRequest.lowered(defaults, value);
    return new PoolSettings(
        workers,
        maxActive,
        maxLive,
        maxSessions,
        maxQueuedPerSession,
        lowered,
        value,
        resultTtlMillis,
        resultBytes,
        suspendedTtlMillis,
        sessionTtlSeconds,
        sessionIdleTtlSeconds,
        maxSessionTtlSeconds,
        passivateAfterMillis,
        guestBytes,
        maxResultBytes,
        snapshotKeys);
  }

  /** These settings with another time after which idle sessions let their heap go. */
  public PoolSettings withPassivateAfterMillis(long value) {
    return new PoolSettings(
        workers,
        maxActive,
        maxLive,
        maxSessions,
        maxQueuedPerSession,
        defaults,
        ceiling,
        resultTtlMillis,
        resultBytes,
        suspendedTtlMillis,
        sessionTtlSeconds,
        sessionIdleTtlSeconds,
        maxSessionTtlSeconds,
        value,
        guestBytes,
        maxResultBytes,
        snapshotKeys);
  }

  /** These settings with other keys of snapshots. */
  public PoolSettings withSnapshotKeys(SnapshotKeys value) {
    return new PoolSettings(
        workers,
        maxActive,
        maxLive,
        maxSessions,
        maxQueuedPerSession,
        defaults,
        ceiling,
        resultTtlMillis,
        resultBytes,
        suspendedTtlMillis,
        sessionTtlSeconds,
        sessionIdleTtlSeconds,
        maxSessionTtlSeconds,
        passivateAfterMillis,
        guestBytes,
        maxResultBytes,
        value);
  }
}
