// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.server.wire.ExecutionView;
import dev.hognose.server.wire.Status;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EventLogTest {

  private static ExecutionView view(Status status) {
    return ExecutionView.remembered("exe", null, status, 0, 0, null);
  }

  private static final ExecutionView RUNS = view(Status.RUNNING);
  private static final ExecutionView WAITS = view(Status.TOOL_CALLS_REQUIRED);
  private static final ExecutionView ENDED = view(Status.COMPLETED);

  private static EventLog fresh() {
    return EventLog.of(0, RUNS, "", "", null);
  }

  private static List<String> told(EventLog log, EventPlace place) {
    return log.after(place).stream()
        .map(each -> each.text() == null ? each.name() : each.name() + " " + each.text())
        .toList();
  }

  private static EventPlace place(int stops, int stdout, int stderr) {
    return new EventPlace(stops, stdout, stderr);
  }

  @Test
  void tellsAllToWhoKnowsNothing() {
    EventLog log = fresh();
    log.printed("stdout", "ab");
    log.printed("stderr", "x");
    log.stopped(WAITS);
    assertThat(told(log, EventPlace.START))
        .containsExactly("started", "stdout ab", "stderr x", "tool_calls");
  }

  @Test
  void tellsTheRestOfWhatWasPrintedHoweverItCameInPieces() {
    EventLog log = fresh();
    log.printed("stdout", "abc");
    log.printed("stderr", "xy");
    log.printed("stdout", "def");
    assertThat(told(log, place(0, 2, 0))).containsExactly("stdout c", "stderr xy", "stdout def");
    assertThat(told(log, place(0, 4, 1))).containsExactly("stderr y", "stdout ef");
    assertThat(told(log, place(0, 6, 2))).isEmpty();
  }

  @Test
  void tellsWhatFollowsAStop() {
    EventLog log = fresh();
    log.printed("stdout", "abc");
    log.stopped(WAITS);
    log.answered();
    log.printed("stdout", "de");
    log.stopped(ENDED);
    assertThat(told(log, place(1, 0, 0))).containsExactly("stdout de", "completed");
    assertThat(told(log, place(0, 1, 0))).containsExactly("stdout bc", "stdout de", "completed");
    assertThat(told(log, place(2, 0, 0))).isEmpty();
  }

  @Test
  void goesOnAfterARestartFromWhatLedToTheLastStop() {
    EventLog log = EventLog.of(2, RUNS, "abc", "", WAITS);
    assertThat(told(log, EventPlace.START)).containsExactly("started", "stdout abc", "tool_calls");
    assertThat(told(log, place(2, 0, 0))).containsExactly("stdout abc", "tool_calls");
    assertThat(told(log, place(2, 2, 0))).containsExactly("stdout c", "tool_calls");
    assertThat(told(log, place(3, 0, 0))).isEmpty();
  }

  @Test
  void saysWhereSomethingIsNotKept() {
    EventLog restarted = EventLog.of(2, RUNS, "abc", "", WAITS);
    assertThat(told(restarted, place(1, 7, 0))).containsExactly("gap", "stdout abc", "tool_calls");
    EventLog log = fresh();
    for (int i = 0; i < 2_000; i++) {
      log.printed("stdout", "a");
    }
    assertThat(log.after(place(0, 500, 0)).get(0))
        .isEqualTo(new EventLog.Event(place(0, 1_000, 0), "gap", null, null));
    assertThat(log.after(place(0, 500, 0))).hasSize(1_001);
    assertThat(log.after(place(0, 1_500, 0))).hasSize(500);
  }

  @Test
  void saysWhereTheExecutionHasGoneBackAndWhatItWaitsFor() {
    EventLog waits = EventLog.of(2, RUNS, "abc", "d", WAITS);
    assertThat(told(waits, place(3, 5, 0))).containsExactly("gap", "tool_calls");
    assertThat(told(waits, waits.after(place(3, 5, 0)).get(0).after()))
        .containsExactly("tool_calls");
    EventLog runs = EventLog.of(3, RUNS, "ab", "", null);
    assertThat(told(runs, place(3, 5, 0))).containsExactly("gap", "stdout ab");
  }

  /** Who leaves and joins anywhere, also where the log has begun anew, gets each character once. */
  @Test
  void tellsEachCharacterOnceToWhoJoinsAgainAnywhere() {
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      String text = "abcdefghijklmnopqrstuvwxyz".substring(random.nextInt(20));
      EventLog log = fresh();
      int at = 0;
      while (at < text.length()) {
        int end = Math.min(text.length(), at + 1 + random.nextInt(4));
        log.printed("stdout", text.substring(at, end));
        at = end;
      }
      log.stopped(WAITS);
      List<EventLog.Event> first = log.after(EventPlace.START);
      int known = random.nextInt(first.size());
      EventLog later = random.nextBoolean() ? log : EventLog.of(0, RUNS, text, "", WAITS);
      var heard = new StringBuilder();
      first.subList(0, known + 1).stream()
          .filter(each -> each.text() != null)
          .forEach(each -> heard.append(each.text()));
      later.after(first.get(known).after()).stream()
          .filter(each -> each.text() != null)
          .forEach(each -> heard.append(each.text()));
      assertThat(heard.toString()).as("seed %d", seed).isEqualTo(text);
    }
  }

  @Test
  void readsThePlacesItTellsOf() {
    assertThat(EventPlace.of(place(3, 40, 5).toString())).isEqualTo(place(3, 40, 5));
    for (String none : List.of("", "7", "1-2", "-1-0-0", "1-2-3-4", "99999999999-0-0", "a-0-0")) {
      assertThatThrownBy(() -> EventPlace.of(none)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
