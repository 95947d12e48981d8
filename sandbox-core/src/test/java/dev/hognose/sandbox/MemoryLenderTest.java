// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Executions that are lent memory as they need it. */
final class MemoryLenderTest {

  private static final long FIRST = 256 << 10;
  private static final String GROWING =
      "xs = []\nfor i in range(200_000):\n    xs.append([i])\nlen(xs)";
  private static final String GARBAGE =
      "for i in range(300_000):\n    xs = [i, i + 1, str(i)]\n'done'";

  /** Lends the least that is asked for, up to a bound, and remembers it. */
  private static final class Meagre implements MemoryLender {
    private final long bound;
    private final List<Long> loans = new ArrayList<>();

    private Meagre(long bound) {
      this.bound = bound;
    }

    @Override
    public long lend(long leastBytes, long mostBytes) {
      assertThat(leastBytes).isLessThanOrEqualTo(mostBytes);
      long loan = Math.min(leastBytes, bound);
      loans.add(loan);
      return loan;
    }
  }

  private static Execution execution(Session session, String source, MemoryLender lender) {
    Execution execution =
        session.start(Program.compile(source, "main.py"), ExecutionOptions.DEFAULT);
    execution.borrow(lender, -1, FIRST);
    return execution;
  }

  @Test
  void growsWithWhatItIsLent() {
    var lender = new Meagre(Long.MAX_VALUE);
    Execution execution = execution(Session.create(), GROWING, lender);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    assertThat(lender.loans).hasSizeGreaterThan(5).isSorted();
    assertThat(execution.heldBytes()).isLessThanOrEqualTo(lender.loans.getLast());
    assertThat(execution.usage().peakMemoryBytes()).isLessThanOrEqualTo(lender.loans.getLast());
  }

  @Test
  void needsNoMoreForGarbage() {
    var lender = new Meagre(1 << 20);
    Execution execution = execution(Session.create(), GARBAGE, lender);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.Complete.class);
    assertThat(lender.loans).allSatisfy(loan -> assertThat(loan).isLessThan(1 << 20));
  }

  @Test
  void endsAsAtItsOwnLimitWhereNobodyLends() {
    Session session = Session.create();
    var lender = new Meagre(1 << 20);
    Execution execution = execution(session, GROWING, lender);
    assertThat(execution.run(Long.MAX_VALUE))
        .isInstanceOfSatisfying(
            Progress.LimitExceeded.class,
            breach -> {
              assertThat(breach.limit()).isEqualTo("memoryBytes");
              assertThat(breach.allowed()).isBetween(FIRST, 1L << 20);
              assertThat(breach.used()).isGreaterThan(breach.allowed());
            });
    assertThat(session.usable()).isTrue();
    Execution next =
        session.start(Program.compile("len(xs) > 1000", "main.py"), ExecutionOptions.DEFAULT);
    next.borrow(lender, execution.heldBytes(), execution.heldBytes() + FIRST);
    assertThat(next.run(Long.MAX_VALUE))
        .isEqualTo(new Progress.Complete(new Value.Bool(true), "True"));
  }

  @Test
  void isRefusedALargeThingBeforeItIsMade() {
    var lender = new Meagre(1 << 20);
    Execution execution = execution(Session.create(), "x = 'ab' * 20_000_000", lender);
    assertThat(execution.run(Long.MAX_VALUE)).isInstanceOf(Progress.LimitExceeded.class);
    assertThat(execution.heldBytes()).isLessThan(1 << 20);
  }

  @Test
  void comesToTheSameWhateverItIsLentAtATime() {
    Execution meagre = execution(Session.create(), GROWING, new Meagre(Long.MAX_VALUE));
    Execution plenty = execution(Session.create(), GROWING, (_, most) -> most);
    assertThat(meagre.run(Long.MAX_VALUE)).isEqualTo(plenty.run(Long.MAX_VALUE));
    assertThat(meagre.usage().steps()).isEqualTo(plenty.usage().steps());
  }
}
