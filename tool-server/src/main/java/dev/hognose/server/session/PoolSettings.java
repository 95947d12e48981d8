// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.sandbox.Limits;
import dev.hognose.sandbox.SnapshotKeys;
import dev.hognose.server.wire.LimitsRequest;

/**
 * The bounds of the pool that sessions and executions share.
 *
 * @param workers threads that interpret
 * @param room how many there may be at the same time
 * @param defaults bounds of an execution that names none
 * @param ceiling bounds that no execution can raise
 * @param times how long things are kept
 * @param memory what all that is kept may take
 * @param snapshotKeys what snapshots that leave and enter are signed with
 */
public record PoolSettings(
    int workers,
    Room room,
    Limits defaults,
    Limits ceiling,
    Times times,
    Memory memory,
    SnapshotKeys snapshotKeys) {

  /**
   * How many there may be at the same time.
   *
   * @param active executions that run or wait for a core
   * @param live executions that are not over, suspended ones included
   * @param sessions sessions
   * @param queuedPerSession executions that wait for one busy session
   */
  public record Room(int active, int live, int sessions, int queuedPerSession) {}

  /**
   * How long things are kept.
   *
   * @param resultMillis an execution that has ended
   * @param suspendedMillis an execution that waits for answers
   * @param sessionSeconds a session that names no life
   * @param sessionIdleSeconds an idle session that names no idle life
   * @param maxSessionSeconds longest life that a session may name
   * @param residentMillis the heap of an idle session
   */
  public record Times(
      long resultMillis,
      long suspendedMillis,
      long sessionSeconds,
      long sessionIdleSeconds,
      long maxSessionSeconds,
      long residentMillis) {}

  /**
   * What all that is kept may take.
   *
   * @param guestBytes all guests together
   * @param endedBytes all executions that have ended, about
   * @param maxResultBytes one result, and the arguments of one call, about
   */
  public record Memory(long guestBytes, long endedBytes, long maxResultBytes) {}

  /** What of the JVM's heap guests may hold; the rest is for requests, answers and snapshots. */
  private static final int GUEST_PERCENT = 33;

  /** What holds unless the operator says otherwise, with as many workers as there are cores. */
  public static final PoolSettings DEFAULT =
      new PoolSettings(
          Runtime.getRuntime().availableProcessors(),
          new Room(4_096, 20_000, 100_000, 100),
          Limits.DEFAULT,
          new Limits(
              300_000, 1L << 30, Long.MAX_VALUE, 100_000, 16L << 20, 100_000, 100_000, 256L << 20),
          new Times(600_000, 3_600_000, 86_400, 3_600, 30 * 86_400, 60_000),
          new Memory(
              shareOfHeap(GUEST_PERCENT),
              Math.min(64L << 20, shareOfHeap(6)),
              Math.min(16L << 20, shareOfHeap(4))),
          SnapshotKeys.NONE);

  private static long shareOfHeap(int percent) {
    return Runtime.getRuntime().maxMemory() / 100 * percent;
  }

  /**
   * These settings with no more memory for one guest than a third of what there is for all: making
   * its snapshot takes about three times as much beside it.
   */
  PoolSettings withinGuestBytes() {
    long most = Math.max(1, memory.guestBytes / 3);
    return ceiling.memoryBytes() <= most ? this : withCeiling(ceiling.withMemoryBytes(most));
  }

  /** These settings with other memory for guests and results. */
  public PoolSettings withMemory(long guests, long results) {
    var changed = new Memory(guests, memory.endedBytes, results);
    return new PoolSettings(workers, room, defaults, ceiling, times, changed, snapshotKeys);
  }

  /** These settings with other numbers of executions. */
  public PoolSettings withRoom(int active, int live, int sessions, int queuedPerSession) {
    var changed = new Room(active, live, sessions, queuedPerSession);
    return new PoolSettings(workers, changed, defaults, ceiling, times, memory, snapshotKeys);
  }

  /** These settings with another number of threads. */
  public PoolSettings withWorkers(int value) {
    return new PoolSettings(value, room, defaults, ceiling, times, memory, snapshotKeys);
  }

  /** These settings with other times for which executions are kept. */
  public PoolSettings withTimes(long resultMillis, long suspendedMillis) {
    return with(
        new Times(
            resultMillis,
            suspendedMillis,
            times.sessionSeconds,
            times.sessionIdleSeconds,
            times.maxSessionSeconds,
            times.residentMillis));
  }

  /** These settings with another time after which idle sessions let their heap go. */
  public PoolSettings withResidentMillis(long value) {
    return with(
        new Times(
            times.resultMillis,
            times.suspendedMillis,
            times.sessionSeconds,
            times.sessionIdleSeconds,
            times.maxSessionSeconds,
            value));
  }

  private PoolSettings with(Times changed) {
    return new PoolSettings(workers, room, defaults, ceiling, changed, memory, snapshotKeys);
  }

  /** These settings with another ceiling; defaults that are above it come down to it. */
  public PoolSettings withCeiling(Limits value) {
    Limits lowered = LimitsRequest.lowered(defaults, value);
    return new PoolSettings(workers, room, lowered, value, times, memory, snapshotKeys);
  }

  /** These settings with other keys of snapshots. */
  public PoolSettings withSnapshotKeys(SnapshotKeys value) {
    return new PoolSettings(workers, room, defaults, ceiling, times, memory, value);
  }
}
