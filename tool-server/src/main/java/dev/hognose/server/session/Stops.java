// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The times one execution has stopped, and who waits for the next. Guarded by the job's monitor.
 *
 * <p>Every stop is one answer more; the same request, sent again, gets the answer that it got.
 */
final class Stops {

  /** How many past answers are kept for requests that are sent again. */
  private static final int KEPT = 4;

  private record Stop(int number, ExecutionView view) {}

  private int count;
  private final Deque<Stop> last = new ArrayDeque<>(2);
  private List<StopListener> listeners = new ArrayList<>(1);

  /** Goes on from what a store remembers. */
  void restore(int number, ExecutionView view) {
    count = number;
    last.add(new Stop(number, view));
  }

  int count() {
    return count;
  }

  /** The answer of the last one. */
  @Nullable ExecutionView latest() {
    Stop stop = last.peekLast();
    return stop == null ? null : stop.view;
  }

  /**
   * The answer of one.
   *
   * @throws Refusal where it is not kept any more
   */
  ExecutionView get(int number) {
    for (Stop stop : last) {
      if (stop.number == number) {
        return stop.view;
      }
    }
    throw Refusal.of(
        ProblemCode.ALREADY_RESUMED, "that was answered long ago; its reply is not kept any more");
  }

  void await(StopListener listener) {
    listeners.add(listener);
  }

  void forget(StopListener listener) {
    listeners.remove(listener);
  }

  boolean isAwaited() {
    return !listeners.isEmpty();
  }

  /** Adds one; returns who has waited for it. */
  List<StopListener> add(ExecutionView view) {
    count++;
    last.add(new Stop(count, view));
    if (last.size() > KEPT) {
      last.remove();
    }
    List<StopListener> due = listeners;
    listeners = new ArrayList<>(1);
    return due;
  }
}
