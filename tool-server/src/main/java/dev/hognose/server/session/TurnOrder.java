// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who has the next turn. Each step costs O(log n) by the number of owners and tasks that wait.
 *
 * <ul>
 *   <li>What the server does for itself comes first.
 *   <li>Between owners it is the one who has had the least processor time; one whose waiting task
 *       is new or short may be ahead of the others by {@link #CREDITS}, and pays for it later
 *       (borrowed virtual time: Duda and Cheriton, 1999).
 *   <li>Within an owner see {@link OwnerTurns}.
 *   <li>An owner who comes back after a pause has saved nothing up.
 * </ul>
 *
 * <p>Not thread-safe: its user locks it.
 */
final class TurnOrder {

  /** By how much an owner may be ahead of others, by the level of the task that waits. */
  private static final long[] CREDITS = {50_000_000, 10_000_000, 0};

  /** A task's turn, from the moment it is given until it is over. */
  record Turn(Scheduler.Task task, @Nullable OwnerTurns owner, Waiting waiting) {}

  /** A task in its place. */
  static final class Waiting {
    final Scheduler.Task task;
    final int level;
    final long start;
    final long number;
    final @Nullable OwnerTurns owner;

    /** The weight of its level when it had its turn. */
    double weight = 1;

    /** Whether it waits no more, or in another place. */
    boolean gone;

    Waiting(Scheduler.Task task, int level, long start, long number, @Nullable OwnerTurns owner) {
      this.task = task;
      this.level = level;
      this.start = start;
      this.number = number;
      this.owner = owner;
    }
  }

  private final Map<String, OwnerTurns> owners = new HashMap<>();
  private final Deque<Waiting> house = new ArrayDeque<>();

  /** Owners with tasks that wait, the one whose turn it is first. */
  private final TreeSet<OwnerTurns> ready =
      new TreeSet<>(
          Comparator.comparingLong((OwnerTurns owner) -> owner.key)
              .thenComparingLong(owner -> owner.number));

  /** Owners with tasks that wait or have a turn, the one with the least time first. */
  private final TreeSet<OwnerTurns> busy =
      new TreeSet<>(
          Comparator.comparingLong((OwnerTurns owner) -> owner.time)
              .thenComparingLong(owner -> owner.number));

  /** The least time of any owner who is busy; it never goes back. */
  private long now;

  private long numbers;
  private int waiting;

  /** How many tasks wait. */
  int waiting() {
    return waiting;
  }

  /** Has something of the server's own done before all else. */
  void addHouse(Scheduler.Task task) {
    var entry = new Waiting(task, 0, 0, numbers++, null);
    task.place().waiting = entry;
    house.add(entry);
    waiting++;
  }

  /** Puts a task in its place. */
  void add(Scheduler.Task task) {
    OwnerTurns owner = owners.computeIfAbsent(task.owner(), _ -> new OwnerTurns(numbers++));
    detach(owner);
    if (owner.isIdle()) {
      owner.time = Math.max(owner.time, now);
    }
    owner.add(task, numbers++);
    waiting++;
    attach(owner);
  }

  /** Has a task that waits go before all others; does nothing if it does not wait. */
  void hasten(Scheduler.Task task) {
    Waiting entry = task.place().waiting;
    OwnerTurns owner = entry == null ? null : entry.owner;
    if (entry == null || owner == null || entry.task != task || entry.gone) {
      return;
    }
    detach(owner);
    owner.forget(entry);
    waiting--;
    attach(owner);
    addHouse(task);
  }

  /** The next turn, or null where nothing waits. */
  @Nullable Turn take() {
    if (waiting == 0) {
      return null;
    }
    waiting--;
    Waiting own = house.poll();
    if (own != null) {
      own.task.place().waiting = null;
      return new Turn(own.task, null, own);
    }
    OwnerTurns owner = ready.getFirst();
    detach(owner);
    Waiting entry = owner.take();
    entry.task.place().waiting = null;
    attach(owner);
    return new Turn(entry.task, owner, entry);
  }

  /** Says that a turn is over, what it took, and whether the task wants another. */
  void over(Turn turn, long nanos, boolean again) {
    OwnerTurns owner = turn.owner;
    if (owner != null) {
      detach(owner);
      owner.over(turn.waiting, nanos);
      if (again) {
        owner.add(turn.task, numbers++);
        waiting++;
      }
      attach(owner);
    } else if (again) {
      add(turn.task);
    }
  }

  private void detach(OwnerTurns owner) {
    ready.remove(owner);
    busy.remove(owner);
  }

  private void attach(OwnerTurns owner) {
    if (owner.hasWaiting()) {
      owner.key = owner.time - CREDITS[owner.bestLevel()];
      ready.add(owner);
    }
    if (!owner.isIdle()) {
      busy.add(owner);
    }
    if (busy.isEmpty()) {
      now = Math.max(now, owner.time);
      owners.clear();
    } else {
      now = Math.max(now, busy.getFirst().time);
      if (owner.isIdle() && owner.time <= now) {
        owners.values().remove(owner);
      }
    }
  }
}
