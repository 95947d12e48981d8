// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.wire.ExecutionView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one execution, in order, for those who follow it.
 *
 * <ul>
 *   <li>The log keeps the last {@link #MAX_EVENTS} events; calls that have been answered are
 *       dropped earlier, so that nobody who joins again answers them twice.
 *   <li>After a restart, or at another server, it begins with what led to the last stop.
 *   <li>Who joins again gets what they have not been told, output to the character. Where something
 *       is not kept any more, or the execution has gone back to its last stop, they are told so by
 *       an event {@code gap}.
 * </ul>
 */
public final class EventLog {

  private static final int MAX_EVENTS = 1_000;
  private static final String STDOUT = "stdout";
  private static final String STDERR = "stderr";

  /**
   * One event.
   *
   * @param after how far one has come who knows it
   * @param name {@code started}, {@code stdout}, {@code stderr}, {@code tool_calls}, {@code gap} or
   *     a final status
   * @param text what was printed, for {@code stdout} and {@code stderr}
   * @param view the execution, for all others but {@code gap}
   */
  public record Event(
      EventPlace after, String name, @Nullable String text, @Nullable ExecutionView view) {

    /** Whether no event follows. */
    public boolean isLast() {
      return view != null && view.status().isFinal();
    }

    /** What of it is news to one who has come that far; null for nothing. */
    private @Nullable Event since(EventPlace place) {
      if (text == null || place.stops() != after.stops()) {
        return place.stops() < after.stops() ? this : null;
      }
      boolean out = name.equals(STDOUT);
      long fresh = out ? after.stdout() - place.stdout() : after.stderr() - place.stderr();
      if (fresh >= text.length()) {
        return this;
      }
      return fresh <= 0
          ? null
          : new Event(after, name, text.substring(text.length() - (int) fresh), null);
    }
  }

  private final Deque<Event> events = new ArrayDeque<>();
  private final List<Runnable> followers = new CopyOnWriteArrayList<>();

  /** What comes before it is not here. */
  private EventPlace base;

  private EventPlace end;
  private volatile boolean left;

  private EventLog(int stops) {
    base = EventPlace.after(stops);
    end = base;
  }

  /**
   * The log of an execution that nobody has followed since it stopped that often.
   *
   * @param started how it stands if it has started
   * @param stdout what it has printed since
   * @param last how it has stopped once more, if it has
   */
  static EventLog of(
      int stops,
      @Nullable ExecutionView started,
      String stdout,
      String stderr,
      @Nullable ExecutionView last) {
    var log = new EventLog(stops);
    if (started != null) {
      log.events.add(new Event(EventPlace.after(0), "started", null, started));
    }
    log.printed(STDOUT, stdout);
    log.printed(STDERR, stderr);
    if (last != null) {
      log.stopped(last);
    }
    return log;
  }

  /** It has started. */
  void started(ExecutionView view) {
    add(new Event(EventPlace.after(0), "started", null, view));
  }

  synchronized void printed(String name, String text) {
    if (text.isEmpty()) {
      return;
    }
    long more = text.length();
    boolean out = name.equals(STDOUT);
    add(
        new Event(
            new EventPlace(
                end.stops(), end.stdout() + (out ? more : 0), end.stderr() + (out ? 0 : more)),
            name,
            text,
            null));
  }

  /** It has stopped: for calls, or for good. */
  synchronized void stopped(ExecutionView view) {
    String name = view.status().isFinal() ? view.status().text() : "tool_calls";
    add(new Event(EventPlace.after(end.stops() + 1), name, null, view));
  }

  private synchronized void add(Event event) {
    end = event.after;
    events.add(event);
    if (events.size() > MAX_EVENTS) {
      base = events.remove().after;
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

  /** Ends it without an end: the execution goes on elsewhere. Who follows it is not told yet. */
  void leave() {
    left = true;
  }

  /** Whether there is nothing more for one who has come that far. */
  public synchronized boolean isOver(EventPlace place) {
    Event last = events.peekLast();
    return left || last != null && last.isLast() && after(place).isEmpty();
  }

  /** The events that are news to one who has come that far. */
  public synchronized List<Event> after(EventPlace place) {
    if (place.equals(EventPlace.START)) {
      return List.copyOf(events);
    }
    EventPlace from = place;
    var later = new ArrayList<Event>();
    if (end.isBehind(place)) {
      from = lastStop();
    } else if (place.isBehind(base)) {
      from = base;
    }
    if (!from.equals(place)) {
      later.add(new Event(from, "gap", null, null));
    }
    for (Event event : events) {
      Event news = event.since(from);
      if (news != null) {
        later.add(news);
      }
    }
    return later;
  }

  /** The place from which on the last stop is told, or all since then. */
  private EventPlace lastStop() {
    Event last = events.peekLast();
    if (last == null || last.view == null || last.name.equals("started")) {
      return EventPlace.after(end.stops());
    }
    EventPlace before = EventPlace.after(end.stops() - 1);
    for (Event event : events) {
      if (event.text != null && event.after.stops() == before.stops()) {
        before = event.after;
      }
    }
    return before;
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
