// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/**
 * What the module {@code datetime} reckons with: days and microseconds of the proleptic Gregorian
 * calendar. Day 1 is the first of January of the year 1; a moment is the microseconds since day 0.
 */
final class DatetimeModule {
  static final Table NATIVES =
      Table.ofModule("datetime")
          .function("_is_date", "year, month, day, /", (m, a) -> PyBool.of(isDate(a)))
          .function(
              "_is_moment",
              "year, month, day, hour, minute, second, microsecond, fold, /",
              (m, a) -> PyBool.of(isDate(a) && isTime(a, 3)))
          .function(
              "_is_time",
              "hour, minute, second, microsecond, fold, /",
              (m, a) -> PyBool.of(isTime(a, 0)))
          .function(
              "_to_ordinal",
              "year, month, day, /",
              (m, a) -> PyInt.of(ordinal(field(a, 0), field(a, 1), field(a, 2))))
          .function("_from_ordinal", "n, /", (m, a) -> date(field(a, 0)))
          .function(
              "_to_micros",
              "year, month, day, hour, minute, second, microsecond, /",
              (m, a) -> PyInt.of(micros(a)))
          .function("_from_micros", "micros, /", (m, a) -> moment(field(a, 0)))
          .function(
              "_micros_of",
              "days, seconds, microseconds, milliseconds, minutes, hours, weeks, /",
              (m, a) -> microsOf(a))
          .function("_plain_iso", "text, /", (m, a) -> plainIso(a))
          .function("_filled", "cls, /, *values", DatetimeModule::filled);

  private static final int[] BEFORE_MONTH = {
    0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365
  };
  private static final long DAY = 86_400_000_000L;

  /** Parts of a span of time are reckoned natively as long as each is below some 36,000 years. */
  private static final long MOST_MICROS = 1L << 60;

  /** Microseconds of a day, a second, a microsecond, a millisecond, a minute, an hour, a week. */
  private static final long[] UNITS = {
    DAY, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000L, 7 * DAY
  };

  private static final String ISO = "dddd-dd-dd.dd:dd:dd";

  private DatetimeModule() {}

  /** An instance of a class of the module, with the values of its slots in their order. */
  private static PyObject filled(Machine machine, @Nullable PyObject[] args) {
    if (!(args[0] instanceof PyType type) || type.isBuiltin() || type.layout() != PyType.OBJECT) {
      throw Raise.typeError("a class of the module is expected");
    }
    PyObject[] values = ((PyTuple) Args.at(args, 1)).items;
    machine.meter().allocate(100 + 8L * values.length);
    return SlotLayout.filled(type, values);
  }

  /** Microseconds of parts that are plain ints of usual size, or None. */
  private static PyObject microsOf(@Nullable PyObject[] args) {
    long total = 0;
    for (int i = 0; i < UNITS.length; i++) {
      long most = MOST_MICROS / UNITS[i];
      if (!(args[i] instanceof PyInt part) || part.value > most || part.value < -most) {
        return PyNone.NONE;
      }
      total += part.value * UNITS[i];
    }
    return PyInt.of(total);
  }

  private static long field(@Nullable PyObject[] args, int index) {
    return Args.at(args, index) instanceof PyInt number
        ? number.value
        : Args.integer(args, index, 0);
  }

  /** Whether an argument is a plain int in a range. */
  private static boolean within(@Nullable PyObject[] args, int index, long low, long high) {
    return args[index] instanceof PyInt number && number.value >= low && number.value <= high;
  }

  static boolean isDate(@Nullable PyObject[] args) {
    return within(args, 0, 1, 9999)
        && within(args, 1, 1, 12)
        && within(args, 2, 1, daysIn(field(args, 0), (int) field(args, 1)));
  }

  static boolean isTime(@Nullable PyObject[] args, int from) {
    return within(args, from, 0, 23)
        && within(args, from + 1, 0, 59)
        && within(args, from + 2, 0, 59)
        && within(args, from + 3, 0, 999_999)
        && within(args, from + 4, 0, 1);
  }

  private static boolean isLeap(long year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  private static int daysBefore(long year, int month) {
    return month > 2 && isLeap(year) ? BEFORE_MONTH[month] + 1 : BEFORE_MONTH[month];
  }

  private static int daysIn(long year, int month) {
    return daysBefore(year, month + 1) - daysBefore(year, month);
  }

  static long ordinal(long year, long month, long day) {
    long y = year - 1;
    int within = Math.clamp(month, 0, 12);
    return y * 365
        + Math.floorDiv(y, 4)
        - Math.floorDiv(y, 100)
        + Math.floorDiv(y, 400)
        + daysBefore(year, within)
        + day;
  }

  private static PyTuple date(long ordinal) {
    PyObject[] fields = new PyObject[3];
    fill(fields, ordinal);
    return PyTuple.of(fields);
  }

  static void fill(PyObject[] fields, long ordinal) {
    long days = ordinal - 1;
    long year = Math.floorDiv(days, 146_097) * 400 + 1;
    int rest = Math.floorMod(days, 146_097);
    int hundreds = Math.min(rest / 36_524, 3);
    rest -= hundreds * 36_524;
    int fours = rest / 1461;
    rest -= fours * 1461;
    int ones = Math.min(rest / 365, 3);
    rest -= ones * 365;
    year += hundreds * 100 + fours * 4 + ones;
    int month = (rest + 50) >> 5;
    if (daysBefore(year, month) > rest) {
      month--;
    }
    fields[0] = PyInt.of(year);
    fields[1] = PyInt.of(month);
    fields[2] = PyInt.of(rest - daysBefore(year, month) + 1);
  }

  static long micros(@Nullable PyObject[] args) {
    long days = ordinal(field(args, 0), field(args, 1), field(args, 2));
    long seconds = ((days * 24 + field(args, 3)) * 60 + field(args, 4)) * 60 + field(args, 5);
    return seconds * 1_000_000 + field(args, 6);
  }

  private static PyTuple moment(long micros) {
    PyObject[] fields = new PyObject[7];
    fillMoment(fields, micros);
    return PyTuple.of(fields);
  }

  static void fillMoment(PyObject[] fields, long micros) {
    fill(fields, Math.floorDiv(micros, DAY));
    long rest = Math.floorMod(micros, DAY);
    long seconds = rest / 1_000_000;
    fields[3] = PyInt.of(seconds / 3600);
    fields[4] = PyInt.of(seconds / 60 % 60);
    fields[5] = PyInt.of(seconds % 60);
    fields[6] = PyInt.of(rest % 1_000_000);
  }

  /**
   * The fields of a date, or of a date and a time with three, six or no digits of a fraction, as
   * {@code isoformat} writes them without a zone; None for any other text.
   */
  static PyObject plainIso(@Nullable PyObject[] args) {
    if (!(Args.plain(args, 0) instanceof PyStr string)) {
      return PyNone.NONE;
    }
    String text = string.value();
    int length = text.length();
    boolean fraction = length == 23 || length == 26;
    if (length != 10 && length != 19 && !fraction || !fits(text, Math.min(length, 19))) {
      return PyNone.NONE;
    }
    PyInt year = number(text, 0, 4);
    PyInt month = number(text, 5, 2);
    PyInt day = number(text, 8, 2);
    if (length == 10) {
      return PyTuple.of(year, month, day);
    }
    PyInt micros = PyInt.of(0);
    if (fraction) {
      if (text.charAt(19) != '.' || !digits(text, 20, length)) {
        return PyNone.NONE;
      }
      micros = length == 26 ? number(text, 20, 6) : PyInt.of(number(text, 20, 3).value * 1000);
    }
    return PyTuple.of(
        year, month, day, number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), micros);
  }

  private static boolean fits(String text, int length) {
    for (int i = 0; i < length; i++) {
      char wanted = ISO.charAt(i);
      char given = text.charAt(i);
      boolean fine =
          wanted == 'd'
              ? given >= '0' && given <= '9'
              : wanted == '.' ? given == 'T' || given == ' ' : given == wanted;
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static PyInt number(String text, int from, int length) {
    long value = 0;
    for (int i = from; i < from + length; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return PyInt.of(value);
  }
}
