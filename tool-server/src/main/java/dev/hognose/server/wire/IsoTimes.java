// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** Dates and times in the ISO 8601 forms that Python's {@code isoformat} writes. */
final class IsoTimes {

  private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
  private static final String CLOCK = "\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,6})?)?";
  private static final String OFFSET = "(Z|[+-]\\d{2}:\\d{2}(:\\d{2})?)?";

  private static final Pattern DATE_FORM = Pattern.compile(DATE);
  private static final Pattern TIME_FORM = Pattern.compile(CLOCK + OFFSET);
  private static final Pattern DATE_TIME_FORM = Pattern.compile(DATE + "T" + CLOCK + OFFSET);

  private IsoTimes() {}

  static String date(TokenReader in) {
    return checked(in, DATE_FORM, "a date such as 2026-01-31");
  }

  static String time(TokenReader in) {
    return checked(in, TIME_FORM, "a time such as 13:45:00");
  }

  static String dateTime(TokenReader in) {
    return checked(in, DATE_TIME_FORM, "a date and time such as 2026-01-31T13:45:00+00:00");
  }

  private static String checked(TokenReader in, Pattern form, String wanted) {
    String text = Decode.string(in);
    if (!form.matcher(text).matches() || !isReal(text)) {
      throw Refusal.invalid(in.pointer(), "must be " + wanted);
    }
    return text.endsWith("Z") ? text.substring(0, text.length() - 1) + "+00:00" : text;
  }

  /** Whether there is such a day and such a time of day. */
  private static boolean isReal(String text) {
    try {
      boolean hasDate = text.length() >= 10 && text.charAt(4) == '-';
      if (hasDate && LocalDate.parse(text.substring(0, 10)).getYear() < 1) {
        return false;
      }
      String clock = hasDate ? text.substring(Math.min(11, text.length())) : text;
      int end = clock.length();
      for (int i = 0; i < clock.length(); i++) {
        char c = clock.charAt(i);
        if (c == 'Z' || c == '+' || c == '-') {
          end = i;
          break;
        }
      }
      if (end > 0) {
        LocalTime.parse(clock.substring(0, end));
      }
      return end >= clock.length() - 1 || isOffset(clock.substring(end + 1));
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isOffset(String text) {
    LocalTime.parse(text);
    return true;
  }
}
