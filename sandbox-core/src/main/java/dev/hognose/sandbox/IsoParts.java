// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers in an ISO 8601 text.
 *
 * @param numbers year, month, day; or hour, minute, second, microsecond; or all seven
 * @param offset microseconds east of UTC, or null without an offset
 */
record IsoParts(List<Integer> numbers, @Nullable BigInteger offset) {
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,6})?)?)"
              + "(?:(Z)|([+-])(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{6}))?)?)?");

  /** Year, month and day. */
  static IsoParts date(String iso) {
    if (!DATE.matcher(iso).matches() || iso.startsWith("0000")) {
      throw invalid("date", iso);
    }
    try {
      LocalDate date = LocalDate.parse(iso);
      return new IsoParts(
          List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), null);
    } catch (DateTimeException e) {
      throw invalid("date", iso);
    }
  }

  /** Hour, minute, second and microsecond. */
  static IsoParts time(String iso) {
    Matcher parts = TIME.matcher(iso);
    if (!parts.matches()) {
      throw invalid("time", iso);
    }
    try {
      LocalTime time = LocalTime.parse(parts.group(1));
      return new IsoParts(
          List.of(time.getHour(), time.getMinute(), time.getSecond(), time.getNano() / 1000),
          offset(parts, iso));
    } catch (DateTimeException e) {
      throw invalid("time", iso);
    }
  }

  /** All of a date and of a time. */
  static IsoParts dateTime(String iso) {
    if (iso.length() < 11 || (iso.charAt(10) != 'T' && iso.charAt(10) != ' ')) {
      throw invalid("datetime", iso);
    }
    IsoParts time = time(iso.substring(11));
    List<Integer> numbers = new ArrayList<>(date(iso.substring(0, 10)).numbers);
    numbers.addAll(time.numbers);
    return new IsoParts(List.copyOf(numbers), time.offset);
  }

  private static @Nullable BigInteger offset(Matcher parts, String iso) {
    if (parts.group(2) != null) {
      return BigInteger.ZERO;
    }
    if (parts.group(3) == null) {
      return null;
    }
    long minutes = number(parts, 4) * 60 + number(parts, 5);
    long micros = (minutes * 60 + number(parts, 6)) * 1_000_000 + number(parts, 7);
    if (number(parts, 5) > 59 || number(parts, 6) > 59 || micros >= 86_400_000_000L) {
      throw invalid("offset", iso);
    }
    return BigInteger.valueOf("-".equals(parts.group(3)) ? -micros : micros);
  }

  private static long number(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static IllegalArgumentException invalid(String kind, String iso) {
    String shown = iso.length() > 40 ? iso.substring(0, 40) + "..." : iso;
    return new IllegalArgumentException(
        "a " + kind + " cannot enter the sandbox: '" + shown + "' is not in its ISO 8601 form");
  }
}
