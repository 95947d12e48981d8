// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An object that is more than a small value of fixed size: a walk of the heap visits it once.
 *
 * <p>Small numbers and singletons do without, to be small; a walk counts them where they stand.
 *
 * <p>Walks of different sessions run at the same time, and a mark has room for one of them. So what
 * all sessions share says so from the start ({@link #share}), and no walk marks it: neither what a
 * session holds nor what its file says depends on what others do meanwhile.
 */
public abstract class Traced extends PyObject {
  /** Bits of a mark that hold the object's number; those above tell the walk. */
  private static final int PLACE_BITS = 28;

  /** A walk gives fewer numbers than this. */
  public static final int MOST_PLACES = 1 << PLACE_BITS;

  /** Walks are told apart by these; after so many the numbers come again. */
  private static final long MOST_WALKS = (1L << Long.SIZE - PLACE_BITS) - 2;

  /** The mark of what all sessions share; that of no walk. */
  private static final long SHARED = -1;

  private static final AtomicLong WALKS = new AtomicLong();

  /** The last walk that visited it, and the number that the walk gave it. */
  private long mark;

  /** What tells a walk from all others. */
  public static long newWalk() {
    return WALKS.getAndIncrement() % MOST_WALKS + 1;
  }

  /**
   * Has it be one of those that all sessions share, with all that it refers to. It costs no session
   * anything. Called before a second session can see it; it never changes afterwards.
   */
  public final void share() {
    Deque<Traced> open = new ArrayDeque<>();
    Tracer tracer =
        object -> {
          if (object instanceof Traced traced && traced.mark != SHARED) {
            traced.mark = SHARED;
            open.add(traced);
          }
        };
    tracer.reference(this);
    while (!open.isEmpty()) {
      open.remove().trace(tracer);
    }
  }

  /** Whether all sessions share it, so that no walk marks it. */
  public final boolean isShared() {
    return mark == SHARED;
  }

  /**
   * Marks it as visited.
   *
   * @return whether this walk comes here for the first time; false if all sessions share it
   */
  public final boolean visit(long walk) {
    long seen = mark;
    if (seen >>> PLACE_BITS == walk || seen == SHARED) {
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

  /**
   * Marks it as visited and gives it a number.
   *
   * @return whether it took the number; false if all sessions share it
   */
  public final boolean setPlace(long walk, int number) {
    if (mark == SHARED) {
      return false;
    }
    mark = walk << PLACE_BITS | number;
    return true;
  }
}
