// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hognose.sandbox.ProgramRun.Outcome;

/**
 * Sessions in which the same programs run one after another: one lets them run through, one is
 * preempted every few steps, and one is dumped and loaded before each.
 */
final class ProgramSessions {
  private final boolean reloads;
  private Session plain = Session.create();
  private Session preempted = Session.create();
  private Session reloaded = Session.create();

  /**
   * Sessions in which nothing has run.
   *
   * @param reloads whether there is one that is dumped and loaded
   */
  ProgramSessions(boolean reloads) {
    this.reloads = reloads;
  }

  /** Begins with new ones. */
  void renew() {
    plain = Session.create();
    preempted = Session.create();
    reloaded = Session.create();
  }

  /**
   * Runs a program in each, and fails if they do not end alike. Where its time or memory ends it,
   * which is not everywhere the same, the sessions cannot be compared any more.
   *
   * @param every steps between two preemptions
   */
  Outcome run(Program program, long every) {
    Outcome through = ProgramRun.run(plain, program, Long.MAX_VALUE);
    Outcome inTurns = ProgramRun.run(preempted, program, every);
    if (through.isTimeOrMemory() || inTurns.isTimeOrMemory()) {
      return inTurns.isTimeOrMemory() ? inTurns : through;
    }
    assertThat(inTurns).as("preempted").isEqualTo(through);
    return reloads ? reloaded(program, through) : through;
  }

  /** The steps after a load are others, so that those who use all of them end elsewhere. */
  private Outcome reloaded(Program program, Outcome through) {
    reloaded = Session.load(reloaded.dump(SnapshotKeys.NONE), SnapshotKeys.NONE);
    Outcome later = ProgramRun.run(reloaded, program, Long.MAX_VALUE);
    if (later.isTimeOrMemory()) {
      return later;
    }
    if (through.steps() < ProgramRun.STEPS * 3 / 4) {
      assertThat(later.withoutSteps()).as("reloaded").isEqualTo(through.withoutSteps());
    } else {
      renew();
    }
    return through;
  }

  /** Looks at what they hold. */
  void examine() {
    HeapInvariants.check(plain);
    HeapInvariants.check(preempted);
  }
}
