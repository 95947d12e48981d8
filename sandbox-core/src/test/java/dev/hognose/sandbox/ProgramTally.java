// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.ProgramFuzz.Kind;

/** What a campaign has seen, for each kind of program; safe for several threads. */
final class ProgramTally {
  /** What has become of a program. */
  enum Fate {
    /** It is not Python. */
    REFUSED,

    /** It ended without an exception. */
    COMPLETED,

    /** It raised, used up its steps, or had enough of its host. */
    ENDED,

    /** Its time or memory ended it, so that nothing is compared. */
    EXHAUSTED,

    /** It ended in different ways, or failed in one that must not be. */
    FOUND
  }

  private final long[][] counts = new long[Kind.values().length][Fate.values().length];

  /** Counts a program. */
  synchronized void add(Kind kind, Fate fate) {
    counts[kind.ordinal()][fate.ordinal()]++;
  }

  /** How many met one of these fates. */
  synchronized long count(Fate... fates) {
    long sum = 0;
    for (long[] row : counts) {
      for (Fate fate : fates) {
        sum += row[fate.ordinal()];
      }
    }
    return sum;
  }

  /** How many there were. */
  long programs() {
    return count(Fate.values());
  }

  /** All of them, and of each kind how many there were, compiled and completed. */
  @Override
  public synchronized String toString() {
    StringBuilder text = new StringBuilder();
    text.append(programs()).append(" programs, ");
    text.append(programs() - count(Fate.REFUSED)).append(" compiled, ");
    text.append(count(Fate.COMPLETED)).append(" completed, ");
    text.append(count(Fate.EXHAUSTED)).append(" ended by time or memory, ");
    text.append(count(Fate.FOUND)).append(" found;");
    for (Kind kind : Kind.values()) {
      long all = 0;
      long[] row = counts[kind.ordinal()];
      for (long each : row) {
        all += each;
      }
      text.append(' ').append(kind).append(' ').append(all);
      text.append('/').append(all - row[Fate.REFUSED.ordinal()]);
      text.append('/').append(row[Fate.COMPLETED.ordinal()]);
    }
    return text.toString();
  }
}
