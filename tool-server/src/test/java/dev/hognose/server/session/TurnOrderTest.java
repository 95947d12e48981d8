// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The order of turns, on a clock of its own: a turn takes what its task says. */
final class TurnOrderTest {

  private static final long MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long SLICE = 4 * MILLI;

  /** A task whose turns take a given time, until it has used what it needs. */
  private static final class Load implements Scheduler.Task {
    private final String owner;
    private final long needs;
    private final long turnNanos;
    private final OwnerTurns.Flow place;
    private long used;
    private long usedBefore;

    private Load(String owner, long needs, long turnNanos, OwnerTurns.Flow place) {
      this.owner = owner;
      this.needs = needs;
      this.turnNanos = turnNanos;
      this.place = place;
    }

    private static Load endless(String owner) {
      return new Load(owner, Long.MAX_VALUE, SLICE, new OwnerTurns.Flow());
    }

    private static Load brief(String owner) {
      return new Load(owner, MILLI, MILLI, new OwnerTurns.Flow());
    }

    /** One whose session has used much of late. */
    private Load old() {
      usedBefore = TimeUnit.SECONDS.toNanos(1);
      return this;
    }

    @Override
    public boolean turn(TurnClock turnClock) {
      used += Math.min(turnNanos, needs - used);
      return used < needs;
    }

    @Override
    public long usedNanos() {
      return usedBefore + used;
    }

    @Override
    public String owner() {
      return owner;
    }

    @Override
    public OwnerTurns.Flow place() {
      return place;
    }
  }

  private final TurnOrder order = new TurnOrder();
  private long clock;

  /** Gives the next turn to whoever's it is; returns who that was. */
  private Load turn() {
    TurnOrder.Turn turn = order.take();
    assertThat(turn).isNotNull();
    Load load = (Load) turn.task();
    long before = load.used;
    boolean again = load.turn(new TurnClock());
    long took = load.used - before;
    clock += took;
    order.over(turn, took, again);
    return load;
  }

  private void turnsFor(long nanos) {
    long end = clock + nanos;
    while (clock < end) {
      Load _ = turn();
    }
  }

  /** Turns until the given one has ended; returns how long that took. */
  private long delay(Load load) {
    long start = clock;
    order.add(load);
    while (load.used < load.needs) {
      Load _ = turn();
    }
    return clock - start;
  }

  private List<Load> loops(String owner, int count) {
    var loops = new ArrayList<Load>();
    for (int i = 0; i < count; i++) {
      Load load = Load.endless(owner);
      loops.add(load);
      order.add(load);
    }
    return loops;
  }

  private static long total(List<Load> loads) {
    return loads.stream().mapToLong(load -> load.used).sum();
  }

  private static void assertEven(List<Load> loads, double tolerance) {
    double mean = total(loads) / (double) loads.size();
    assertThat(loads)
        .allSatisfy(load -> assertThat(load.used / mean).isBetween(1 - tolerance, 1 + tolerance));
  }

  @Test
  void sharesEvenlyAmongFiveHundredLoops() {
    List<Load> loops = loops("", 500);
    turnsFor(TimeUnit.SECONDS.toNanos(50));
    assertEven(loops, 0.2);
  }

  @Test
  void countsWhatATurnReallyTook() {
    Load coarse = new Load("", Long.MAX_VALUE, 10 * SLICE, new OwnerTurns.Flow());
    List<Load> loads = new ArrayList<>(loops("", 9));
    order.add(coarse);
    loads.add(coarse);
    turnsFor(TimeUnit.SECONDS.toNanos(20));
    assertEven(loads, 0.05);
  }

  @Test
  void letsANewTaskPassLoopsAtOnce() {
    Load _ = loops("", 500).getFirst();
    turnsFor(TimeUnit.SECONDS.toNanos(30));
    for (int i = 0; i < 200; i++) {
      assertThat(delay(Load.brief(""))).isLessThanOrEqualTo(5 * SLICE);
    }
  }

  @Test
  void letsANewTaskPassLoopsThatAreStillYoung() {
    Load _ = loops("", 500).getFirst();
    turnsFor(TimeUnit.SECONDS.toNanos(8));
    for (int i = 0; i < 200; i++) {
      assertThat(delay(Load.brief(""))).isLessThanOrEqualTo(25 * SLICE);
    }
  }

  @Test
  void doesNotStarveALoopUnderAFloodOfShortTasks() {
    Load loop = loops("", 1).getFirst();
    long start = clock;
    for (int i = 0; i < 4; i++) {
      order.add(Load.brief(""));
    }
    for (int i = 0; i < 20_000; i++) {
      if (turn() != loop) {
        order.add(Load.brief(""));
      }
    }
    assertThat(loop.used / (double) (clock - start)).isGreaterThan(0.01);
  }

  @Test
  void sharesEvenlyBetweenOwnersHoweverManyTasksTheyHave() {
    List<Load> many = loops("many", 300);
    List<Load> one = loops("one", 1);
    turnsFor(TimeUnit.SECONDS.toNanos(20));
    assertThat(total(one) / (double) total(many)).isBetween(0.95, 1.05);
  }

  @Test
  void doesNotLetAFloodOfShortTasksTakeMoreThanItsOwnersShare() {
    List<Load> loops = loops("loops", 3);
    for (int i = 0; i < 50; i++) {
      order.add(Load.brief("flood"));
    }
    while (clock < TimeUnit.SECONDS.toNanos(10)) {
      if (turn().owner.equals("flood")) {
        order.add(Load.brief("flood"));
      }
    }
    assertThat(total(loops) / (double) clock).isBetween(0.45, 0.55);
  }

  @Test
  void letsANewTaskPassTheLoopsOfAHundredOtherOwners() {
    for (int i = 0; i < 100; i++) {
      Load _ = loops("owner-" + i, 5).getFirst();
    }
    turnsFor(TimeUnit.SECONDS.toNanos(60));
    for (int i = 0; i < 20; i++) {
      assertThat(delay(Load.brief("newcomer"))).isLessThanOrEqualTo(2 * SLICE);
      assertThat(delay(Load.brief("owner-" + i))).isLessThanOrEqualTo(10 * SLICE);
    }
  }

  @Test
  void savesNothingUpForAnOwnerWhoPauses() {
    List<Load> early = loops("early", 1);
    turnsFor(TimeUnit.SECONDS.toNanos(100));
    long before = total(early);
    List<Load> late = loops("late", 1);
    turnsFor(TimeUnit.SECONDS.toNanos(2));
    assertThat((total(early) - before) / (double) total(late)).isBetween(0.9, 1.1);
  }

  @Test
  void remembersTheTurnsOfASessionFromOneExecutionToTheNext() {
    var session = new OwnerTurns.Flow();
    List<Load> loops = loops("", 9);
    turnsFor(TimeUnit.SECONDS.toNanos(2));
    long before = total(loops);
    long used = 0;
    var next = new Load("", 2 * SLICE, SLICE, session).old();
    order.add(next);
    long start = clock;
    while (clock - start < TimeUnit.SECONDS.toNanos(10)) {
      Load _ = turn();
      if (next.used == next.needs) {
        used += next.used;
        next = new Load("", 2 * SLICE, SLICE, session).old();
        order.add(next);
      }
    }
    assertThat(used / ((total(loops) - before) / 9.0)).isBetween(0.9, 1.1);
  }

  @Test
  void recentUseFadesByHalfEachSecond() {
    var session = new OwnerTurns.Flow();
    long now = 1_700_000_000_000L;
    session.used(8_000_000, now);
    assertThat(session.recentNanos(now - 1)).isEqualTo(8_000_000);
    assertThat(session.recentNanos(now)).isEqualTo(8_000_000);
    assertThat(session.recentNanos(now + 500)).isEqualTo(6_000_000);
    assertThat(session.recentNanos(now + 999)).isBetween(4_000_000L, 4_010_000L);
    assertThat(session.recentNanos(now + 1_000)).isEqualTo(4_000_000);
    assertThat(session.recentNanos(now + 3_000)).isEqualTo(1_000_000);
    assertThat(session.recentNanos(now + 1_000_000_000)).isZero();
    session.used(1_000_000, now + 1_000);
    assertThat(session.recentNanos(now + 1_000)).isEqualTo(5_000_000);
    assertThat(session.recentNanos(now + 2_000)).isEqualTo(2_500_000);
  }

  @Test
  void hastensATaskThatWaits() {
    List<Load> loops = loops("", 50);
    turnsFor(TimeUnit.SECONDS.toNanos(5));
    Load last = loops.get(37);
    order.hasten(last);
    assertThat(order.waiting()).isEqualTo(50);
    assertThat(turn()).isSameAs(last);
    assertThat(order.waiting()).isEqualTo(50);
    turnsFor(TimeUnit.SECONDS.toNanos(5));
    assertEven(loops, 0.05);
  }

  @Test
  void doesTheServersOwnWorkFirst() {
    Load _ = loops("", 5).getFirst();
    Load own = Load.brief("");
    order.addHouse(own);
    assertThat(turn()).isSameAs(own);
  }
}
