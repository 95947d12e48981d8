// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one execution, in order, for those who follow it.
 *
 * <p>The log keeps the last {@link #MAX_EVENTS} events; calls that have been answered are dropped
 * earlier, so that nobody who joins again answers them twice.
 */
public final class EventLog {

  private static final int MAX_EVENTS = 1_000;

  /**
   * One event.
   *
   * @param number its place, from 1
   * @param name {@code started}, {@code stdout}, {@code stderr}, {@code tool_calls} or a final
   *     status
   * @param text what was printed, for {@code stdout} and {@code stderr}
   * @param view the execution, for all others
   */
  public record Event(
      long number, String name, @Nullable String text, @Nullable ExecutionView view) {

    /** Whether no event follows. */
    public boolean isLast() {
      return view != null && view.status().isFinal();
    }
  }

  private final Deque<Event> events = new ArrayDeque<>();
  private final List<Runnable> followers = new CopyOnWriteArrayList<>();
  private long lastNumber;
  private volatile boolean left;

  /**
   * The log of an execution that has run before anybody followed it.
   *
   * @param started how it stands if it has started
   * @param printed what it has printed since it last stopped
   * @param last how it stood when it last stopped
   */
  static EventLog of(
      @Nullable ExecutionView started, Printed printed, @Nullable ExecutionView last) {
    var log = new EventLog();
    if (started != null) {
      log.reached("started", started);
      log.printed("stdout", printed.stdout());
      log.printed("stderr", printed.stderr());
    }
    if (last != null) {
      log.printed("stdout", last.stdout());
      log.printed("stderr", last.stderr());
      boolean waits = last.status() == Status.TOOL_CALLS_REQUIRED;
      log.reached(waits ? "tool_calls" : last.status().text(), last);
    }
    return log;
  }

  void printed(String name, String text) {
    if (!text.isEmpty()) {
      add(name, text, null);
    }
  }

  void reached(String name, ExecutionView view) {
    add(name, null, view);
  }

  private synchronized void add(String name, @Nullable String text, @Nullable ExecutionView view) {
    events.add(new Event(++lastNumber, name, text, view));
    if (events.size() > MAX_EVENTS) {
      events.remove();
    }
  }

  /** Forgets calls that have been answered. */
  synchronized void answered() {
    events.removeIf(event -> event.name().equals("tool_calls"));
  }

  /** Tells the followers that there is something new; not to be called with a lock held. */
  void announce() {
    for (Runnable follower : followers) {
      follower.run();
    }
  }

  /** Ends it without an end: the execution goes on at another server. */
  void leave() {
    left = true;
    announce();
  }

  /** Whether nothing more is heard here of an execution that is not over. */
  public boolean isLeft() {
    return left;
  }

  /** The events after the given number. */
  public synchronized List<Event> after(long number) {
    var later = new ArrayList<Event>();
    for (Event event : events) {
      if (event.number() > number) {
        later.add(event);
      }
    }
    return later;
  }

  /** Has something run, on any thread, after each event. */
  public void follow(Runnable follower) {
    followers.add(follower);
  }

  boolean isFollowed() {
    return !followers.isEmpty();
  }

  /** Ends {@link #follow}. */
  public void unfollow(Runnable follower) {
    followers.remove(follower);
  }
}
