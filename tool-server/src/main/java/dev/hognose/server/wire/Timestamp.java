// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Times of day as answers carry them: ISO 8601, UTC, milliseconds. */
public final class Timestamp {

  private static final long DAY_MILLIS = 86_400_000;

  /** The date of the last call, as text; one object, so that readers see day and text together. */
  private record Day(long number, String text) {}

  private static final AtomicReference<Day> LAST_DAY =
      new AtomicReference<>(new Day(0, "1970-01-01T"));

  private Timestamp() {}

  /** The text for a time in milliseconds since 1970. */
  public static String of(long epochMillis) {
    long number = Math.floorDiv(epochMillis, DAY_MILLIS);
    Day day = Objects.requireNonNull(LAST_DAY.get());
    if (day.number != number) {
      day = new Day(number, LocalDate.ofEpochDay(number) + "T");
      LAST_DAY.set(day);
    }
    int rest = (int) Math.floorMod(epochMillis, DAY_MILLIS);
    var text = new StringBuilder(24).append(day.text);
    two(text, rest / 3_600_000).append(':');
    two(text, rest / 60_000 % 60).append(':');
    two(text, rest / 1000 % 60).append('.').append((char) ('0' + rest / 100 % 10));
    return two(text, rest % 100).append('Z').toString();
  }

  private static StringBuilder two(StringBuilder text, int number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
