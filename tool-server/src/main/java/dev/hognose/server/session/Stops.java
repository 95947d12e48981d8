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

  /** Most bytes of past answers that are kept beside the last. */
  private static final long KEPT_BYTES = 64 << 10;

  private record Stop(int number, ExecutionView view, long bytes) {}

  private final HeapBudget.Account account;
  private long bytes;

  private int count;
  private final Deque<Stop> last = new ArrayDeque<>(2);
  private List<StopListener> listeners = new ArrayList<>(1);

  /**
   * None yet.
   *
   * @param account holds what the arguments of the calls take
   */
  Stops(HeapBudget.Account account) {
    this.account = account;
  }

  /** Goes on from what a store remembers. */
  void restore(int number, ExecutionView view) {
    count = number;
    keep(view);
  }

  private void keep(ExecutionView view) {
    long before = bytes;
    long size = ValueSize.of(view.toolCalls());
    last.add(new Stop(count, view, size));
    bytes += size;
    while (last.size() > KEPT || last.size() > 1 && bytes > KEPT_BYTES) {
      bytes -= last.remove().bytes;
    }
    boolean _ = bytes == before || account.force(bytes - before);
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
    keep(view);
    List<StopListener> due = listeners;
    listeners = new ArrayList<>(1);
    return due;
  }
}
