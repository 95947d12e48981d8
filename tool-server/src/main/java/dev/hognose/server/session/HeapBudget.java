// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * The memory that guests share: what sessions hold, and what running executions are lent.
 *
 * <ul>
 *   <li>Never is more lent than there is; what comes in from outside ({@link Account#force}) may
 *       pass the bound by what it is, and then nothing is lent until it has gone.
 *   <li>New work in sessions is let in while a quarter is free, which those that run grow into, up
 *       to nine tenths. Of the rest most is for executions without a session, which give all of it
 *       back soon: so short ones get their answers whatever sessions hold.
 *   <li>Half is lent in generous pieces, so that executions seldom measure their heap; the rest in
 *       the least that they need.
 *   <li>Where there will soon be not enough, idle sessions are asked to go; see {@link #reclaimBy}.
 *   <li>Among owners of keys each may hold at most three times what is free; see {@link Places}.
 * </ul>
 *
 * <p>Thread-safe.
 */
final class HeapBudget {

  /** What an execution is lent to begin with, beside what its session holds. */
  static final long FIRST_LOAN = 256 << 10;

  /** What a sandbox costs that holds nothing, about, and the server's part of an execution. */
  static final long OVERHEAD = 24 << 10;

  /** A loan is this part of what is free, where there is plenty. */
  private static final int GENEROSITY = 8;

  private static final int GREED = 3;

  /** The part of all memory that is to be free; see {@link #spare}. */
  private static final int SPARE = 32;

  private final long total;
  private final Map<String, Long> owned = new HashMap<>();
  private long taken;
  private volatile LongConsumer reclaimer = _ -> {};

  /** One with as many bytes to give. */
  HeapBudget(long total) {
    this.total = total;
  }

  /** Has something make room, on the thread that asks: it is told how many bytes are missing. */
  void reclaimBy(LongConsumer maker) {
    reclaimer = maker;
  }

  /**
   * An account that holds nothing yet.
   *
   * @param base what it will hold beside its loan, in bytes
   */
  Account open(String owner, long base) {
    return new Account(owner, base);
  }

  synchronized long taken() {
    return taken;
  }

  long total() {
    return total;
  }

  /** What is to be free beyond what is asked for, so that those who come next find room. */
  long spare() {
    return total / SPARE;
  }

  /** What an owner may hold in all in the place of what an account of theirs holds. */
  private long free(String owner, long held) {
    long free = total - taken + held;
    if (owner.isEmpty()) {
      return free;
    }
    long others = owned.getOrDefault(owner, 0L) - held;
    return Math.min(free, (GREED * free - others) / (GREED + 1));
  }

  private void move(String owner, long bytes) {
    taken += bytes;
    if (!owner.isEmpty()) {
      owned.merge(owner, bytes, (before, more) -> before + more == 0 ? null : before + more);
    }
  }

  /** What one session or one execution holds: a base of its own, and a loan for its guest. */
  final class Account {
    private final String owner;
    private long base;
    private long loan;
    private boolean open;
    private boolean closed;

    private Account(String owner, long base) {
      this.owner = owner;
      this.base = base;
    }

    /** Whose it is. */
    String owner() {
      return owner;
    }

    /** What it holds, its loan included; nothing where it is not open. */
    long held() {
      synchronized (HeapBudget.this) {
        return open ? base + loan : 0;
      }
    }

    /** What its guest may hold. */
    long loan() {
      synchronized (HeapBudget.this) {
        return loan;
      }
    }

    /**
     * Is lent more, for new work, and opened by that; returns whether there is room. Where there is
     * little left, others are asked to make more.
     */
    boolean enter(long more) {
      return enter(more, total / 4);
    }

    /** The same for an execution without a session. */
    boolean enterBriefly(long more) {
      return enter(more, total / 20);
    }

    private boolean enter(long more, long reserve) {
      long left = tryEnter(more, reserve);
      if (left < spare()) {
        reclaimer.accept(more + reserve + spare());
      }
      return left >= 0 || tryEnter(more, reserve) >= 0;
    }

    /** Returns what is left above the reserve; where that is negative, it is not lent. */
    private long tryEnter(long more, long reserve) {
      synchronized (HeapBudget.this) {
        long needed = open ? more : base + loan + more;
        long left = free(owner, 0) - needed - reserve;
        if (left >= 0) {
          hold(base, loan + more);
        }
        return left;
      }
    }

    /** Changes the loan as one that runs asks; see {@code MemoryLender}. */
    long lend(long least, long most) {
      long lent = tryLend(least, most);
      if (lent < least) {
        reclaimer.accept(least);
        lent = tryLend(least, most);
      }
      return lent;
    }

    private long tryLend(long least, long most) {
      synchronized (HeapBudget.this) {
        long free = free(owner, held()) - base - total / 10;
        if (least <= free) {
          long generous = (free - total / 2) / GENEROSITY;
          hold(base, Math.clamp(generous, least, Math.max(least, most)));
        }
        return loan;
      }
    }

    /** Has the loan be what the guest holds, whether there is room or not. */
    void settle(long guestBytes) {
      synchronized (HeapBudget.this) {
        hold(base, guestBytes);
      }
    }

    /**
     * Takes over what another account is lent, beside what the own guest holds; returns what it is
     * lent then.
     */
    long takeOver(Account other, long guestBytes) {
      synchronized (HeapBudget.this) {
        hold(base, guestBytes + other.loan);
        other.hold(other.base, 0);
        return loan;
      }
    }

    /** Whether there is room for more beside what is held; others are asked to make it. */
    boolean hasRoom(long more) {
      if (fits(more)) {
        return true;
      }
      reclaimer.accept(more + total / 10);
      return fits(more);
    }

    private boolean fits(long more) {
      synchronized (HeapBudget.this) {
        return free(owner, 0) - more >= total / 10;
      }
    }

    /**
     * Holds more or less beside the loan, whether there is room or not; returns whether there is.
     */
    boolean force(long more) {
      synchronized (HeapBudget.this) {
        hold(base + more, loan);
        return taken <= total;
      }
    }

    private void hold(long newBase, long newLoan) {
      if (!closed) {
        move(owner, newBase + newLoan - held());
        base = newBase;
        loan = newLoan;
        open = true;
      }
    }

    /** Holds nothing any more, whatever is said later. */
    void close() {
      synchronized (HeapBudget.this) {
        if (open) {
          hold(0, 0);
        }
        closed = true;
      }
    }
  }
}
