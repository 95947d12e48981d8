// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.concurrent.atomic.AtomicLong;

/**
 * An object that is more than a small value of fixed size: a walk of the heap visits it once.
 *
 * <p>Small numbers and singletons do without, to be small; a walk counts them where they stand.
 *
 * <p>Texts and numbers that stand in code are shared by sessions, whose walks run at the same time.
 * So a mark is one word: a walk finds its own mark or none, never the number another walk gave.
 */
public abstract class Traced extends PyObject {
  /** Bits of a mark that hold the object's number; those above tell the walk. */
  private static final int PLACE_BITS = 28;

  /** A walk gives fewer numbers than this. */
  public static final int MOST_PLACES = 1 << PLACE_BITS;

  private static final AtomicLong WALKS = new AtomicLong();

  /** The last walk that visited it, and the number that the walk gave it. */
  private long mark;

  /** What tells a walk from all others. */
  public static long newWalk() {
    return WALKS.incrementAndGet();
  }

  /**
   * Marks it as visited.
   *
   * @return whether this walk comes here for the first time
   */
  public final boolean visit(long walk) {
    if (mark >>> PLACE_BITS == walk) {
      return false;
    }
    mark = walk << PLACE_BITS;
    return true;
  }

  /** The number that a walk has given it, or -1 if this walk has not come here. */
  public final int place(long walk) {
    long seen = mark;
    return seen >>> PLACE_BITS == walk ? (int) seen & MOST_PLACES - 1 : -1;
  }

  /** Marks it as visited and gives it a number. */
  public final void setPlace(long walk, int number) {
    mark = walk << PLACE_BITS | number;
  }
}
