// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Dates and times on their way out of the sandbox, as {@code isoformat} writes them. */
final class CalendarDeparture {
  private static final long MICROS = 1_000_000;
  private static final long DAY_MICROS = 86_400 * MICROS;

  private final LibraryClasses library;

  CalendarDeparture(LibraryClasses library) {
    this.library = library;
  }

  /** The value of a date or time, or null if it is none, or only guest code could tell. */
  @Nullable Value leave(PyInstance instance) {
    try {
      if (is(instance, "datetime")) {
        return new Value.DateTime(date(instance) + "T" + clock(instance) + offset(instance));
      }
      if (is(instance, "date")) {
        return new Value.Date(date(instance));
      }
      if (is(instance, "time")) {
        return new Value.Time(clock(instance) + offset(instance));
      }
      return is(instance, "timedelta") ? new Value.TimeDelta(micros(instance)) : null;
    } catch (DateTimeException | ArithmeticException invalid) {
      return null;
    }
  }

  private boolean is(PyInstance instance, String name) {
    return library.isA(instance.type(), "datetime", name);
  }

  private static String date(PyInstance instance) {
    LocalDate date =
        LocalDate.of(
            within(number(instance, "_year"), 9999),
            within(number(instance, "_month"), 12),
            within(number(instance, "_day"), 31));
    if (date.getYear() < 1) {
      throw new DateTimeException("year out of range");
    }
    return date.toString();
  }

  private static String clock(PyInstance instance) {
    LocalTime time =
        LocalTime.of(
            within(number(instance, "_hour"), 23),
            within(number(instance, "_minute"), 59),
            within(number(instance, "_second"), 59));
    int micros = within(number(instance, "_microsecond"), MICROS - 1);
    String text = two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond());
    return micros == 0 ? text : text + fraction(micros);
  }

  private String offset(PyInstance instance) {
    PyObject zone = LibraryClasses.attribute(instance, "_tzinfo");
    if (zone == PyNone.NONE) {
      return "";
    }
    if (!(zone instanceof PyInstance known)
        || known.type() != library.member("datetime", "timezone")
        || !(LibraryClasses.attribute(known, "_offset") instanceof PyInstance delta)
        || !is(delta, "timedelta")) {
      throw new DateTimeException("only guest code knows the offset");
    }
    long micros = micros(delta).longValueExact();
    if (Math.abs(micros) >= DAY_MICROS) {
      throw new DateTimeException("offset out of range");
    }
    long size = Math.abs(micros);
    long seconds = size / MICROS;
    String text = (micros < 0 ? "-" : "+") + two(seconds / 3600) + ":" + two(seconds / 60 % 60);
    if (size % (60 * MICROS) != 0) {
      text += ":" + two(seconds % 60);
    }
    return size % MICROS == 0 ? text : text + fraction(size % MICROS);
  }

  private static BigInteger micros(PyInstance delta) {
    return BigInteger.valueOf(number(delta, "_days"))
        .multiply(BigInteger.valueOf(86_400))
        .add(BigInteger.valueOf(number(delta, "_seconds")))
        .multiply(BigInteger.valueOf(MICROS))
        .add(BigInteger.valueOf(number(delta, "_microseconds")));
  }

  private static long number(PyInstance instance, String name) {
    if (LibraryClasses.attribute(instance, name) instanceof PyInt number) {
      return number.value;
    }
    throw new DateTimeException("not a number");
  }

  private static int within(long number, long most) {
    if (number < 0 || number > most) {
      throw new DateTimeException("out of range");
    }
    return (int) number;
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : Long.toString(number);
  }

  private static String fraction(long micros) {
    return "." + Long.toString(MICROS + micros).substring(1);
  }
}
