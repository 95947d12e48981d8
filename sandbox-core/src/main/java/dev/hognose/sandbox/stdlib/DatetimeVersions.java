// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.NativeVersion;
import dev.hognose.sandbox.vm.PyFunction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Native versions of methods of {@code timedelta}, {@code date} and {@code datetime}: reckoning,
 * comparing and showing of instances of these very classes, where no time zone has to be asked.
 */
final class DatetimeVersions {
  private static final SlotLayout SPAN =
      new SlotLayout("timedelta", "_days", "_seconds", "_microseconds");
  private static final SlotLayout DAY = new SlotLayout("date", "_year", "_month", "_day");
  private static final SlotLayout MOMENT =
      new SlotLayout(
          "datetime",
          "_year",
          "_month",
          "_day",
          "_hour",
          "_minute",
          "_second",
          "_microsecond",
          "_tzinfo",
          "_fold");

  private static final PyStr TIMEDELTA = PyStr.shared("timedelta");
  private static final PyStr DATE = PyStr.shared("date");
  private static final int ZONE = 7;
  private static final int FOLD = 8;
  private static final long DAY_MICROS = 86_400_000_000L;
  private static final long SECOND_MICROS = 1_000_000;
  private static final long MOST_ORDINAL = 3_652_059;

  /** Spans of more days are left to Python: the sum of two must be a long. */
  private static final long MOST_DAYS = 50_000_000;

  /** What stands for a span or a moment that is left to Python. */
  private static final long UNFIT = Long.MIN_VALUE;

  /** Ints up to here are doubles, so that their quotient is rounded once. */
  private static final long MOST_EXACT = 1L << 53;

  /** By the qualified names of the methods. */
  static final Map<String, NativeVersion> ALL = all();

  private DatetimeVersions() {}

  private static Map<String, NativeVersion> all() {
    Map<String, NativeVersion> all = new HashMap<>();
    all.put("timedelta.__add__", (m, f, a) -> spanSum(f, a, 1));
    all.put("timedelta.__sub__", (m, f, a) -> spanSum(f, a, -1));
    all.put("timedelta.__mul__", (m, f, a) -> product(f, a));
    all.put("timedelta.__neg__", (m, f, a) -> negated(f, a));
    all.put("timedelta.__bool__", (m, f, a) -> truth(f, a));
    all.put("timedelta.__hash__", (m, f, a) -> tupleHash(SPAN, f, a));
    all.put("timedelta.total_seconds", (m, f, a) -> totalSeconds(f, a));
    all.put("date.__new__", (m, f, a) -> newDay(f, a));
    all.put("date.__add__", (m, f, a) -> dayPlus(f, a, 1));
    all.put("date.__sub__", (m, f, a) -> dayMinus(f, a));
    all.put("date.__hash__", (m, f, a) -> tupleHash(DAY, f, a));
    all.put("date.isoformat", (m, f, a) -> dayText(f, a));
    all.put("date.__str__", (m, f, a) -> dayText(f, a));
    all.put("date.toordinal", (m, f, a) -> ofDay(f, a, 0));
    all.put("date.weekday", (m, f, a) -> ofDay(f, a, 1));
    all.put("date.isoweekday", (m, f, a) -> ofDay(f, a, 2));
    all.put("datetime.__new__", (m, f, a) -> newMoment(f, a));
    all.put("datetime.__add__", (m, f, a) -> momentPlus(f, a, 1));
    all.put("datetime.__sub__", (m, f, a) -> momentMinus(f, a));
    all.put("datetime.__hash__", (m, f, a) -> momentHash(f, a));
    all.put("datetime.isoformat", (m, f, a) -> momentText(f, a, 'T'));
    all.put("datetime.__str__", (m, f, a) -> momentText(f, a, ' '));
    all.put("datetime.date", (m, f, a) -> dayOf(f, a));
    all.put("datetime.fromisoformat", (m, f, a) -> parsed(f, a));
    addComparisons(all, "timedelta", SPAN);
    addComparisons(all, "date", DAY);
    addComparisons(all, "datetime", MOMENT);
    return Map.copyOf(all);
  }

  private static void addComparisons(
      Map<String, NativeVersion> all, String name, SlotLayout layout) {
    all.put(name + ".__eq__", (m, f, a) -> compared(layout, f, a, order -> order == 0));
    all.put(name + ".__lt__", (m, f, a) -> compared(layout, f, a, order -> order < 0));
    all.put(name + ".__le__", (m, f, a) -> compared(layout, f, a, order -> order <= 0));
    all.put(name + ".__gt__", (m, f, a) -> compared(layout, f, a, order -> order > 0));
    all.put(name + ".__ge__", (m, f, a) -> compared(layout, f, a, order -> order >= 0));
  }

  /** The values of an operand that has the layout, or null. */
  private static @Nullable PyObject @Nullable [] values(
      SlotLayout layout, PyFunction function, PyObject[] args, int index) {
    return index < args.length && layout.holds(function, args[index])
        ? ((PyInstance) args[index]).values
        : null;
  }

  private static boolean areInts(@Nullable PyObject[] values, int count) {
    for (int i = 0; i < count; i++) {
      if (!(values[i] instanceof PyInt)) {
        return false;
      }
    }
    return true;
  }

  private static long number(@Nullable PyObject[] values, int index) {
    return values[index] instanceof PyInt number ? number.value : 0;
  }

  /** The microseconds of an operand that is a span of usual length. */
  private static long spanMicros(PyFunction function, PyObject[] args, int index) {
    @Nullable PyObject[] values = values(SPAN, function, args, index);
    if (values == null || !areInts(values, 3) || Math.abs(number(values, 0)) > MOST_DAYS) {
      return UNFIT;
    }
    return number(values, 0) * DAY_MICROS + number(values, 1) * SECOND_MICROS + number(values, 2);
  }

  private static @Nullable PyObject span(PyFunction function, long micros) {
    if (!(function.globals.getStr(TIMEDELTA) instanceof PyType type) || type.isBuiltin()) {
      return null;
    }
    long rest = Math.floorMod(micros, DAY_MICROS);
    return SPAN.make(
        type,
        new PyObject[] {
          PyInt.of(Math.floorDiv(micros, DAY_MICROS)),
          PyInt.of(rest / SECOND_MICROS),
          PyInt.of(rest % SECOND_MICROS)
        });
  }

  private static @Nullable PyObject spanSum(PyFunction function, PyObject[] args, int sign) {
    long left = spanMicros(function, args, 0);
    long right = spanMicros(function, args, 1);
    return left == UNFIT || right == UNFIT ? null : span(function, left + sign * right);
  }

  private static @Nullable PyObject product(PyFunction function, PyObject[] args) {
    long micros = spanMicros(function, args, 0);
    if (micros == UNFIT || !(args[1] instanceof PyInt factor)) {
      return null;
    }
    long product = micros * factor.value;
    boolean fits =
        Math.multiplyHigh(micros, factor.value) == product >> 63
            && Math.abs(product / DAY_MICROS) <= MOST_DAYS;
    return fits ? span(function, product) : null;
  }

  private static @Nullable PyObject negated(PyFunction function, PyObject[] args) {
    long micros = spanMicros(function, args, 0);
    return micros == UNFIT ? null : span(function, -micros);
  }

  private static @Nullable PyObject truth(PyFunction function, PyObject[] args) {
    long micros = spanMicros(function, args, 0);
    return micros == UNFIT ? null : PyBool.of(micros != 0);
  }

  private static @Nullable PyObject totalSeconds(PyFunction function, PyObject[] args) {
    long micros = spanMicros(function, args, 0);
    return micros == UNFIT || Math.abs(micros) > MOST_EXACT
        ? null
        : new PyFloat((double) micros / SECOND_MICROS);
  }

  /** The hash of a tuple of the first three values. */
  private static @Nullable PyObject tupleHash(
      SlotLayout layout, PyFunction function, PyObject[] args) {
    @Nullable PyObject[] values = values(layout, function, args, 0);
    if (values == null || !areInts(values, 3)) {
      return null;
    }
    PyObject[] three = {Args.at(values, 0), Args.at(values, 1), Args.at(values, 2)};
    return PyInt.of(Hashing.hash(PyTuple.of(three)));
  }

  private static @Nullable PyObject compared(
      SlotLayout layout, PyFunction function, PyObject[] args, IntPredicate test) {
    @Nullable PyObject[] left = values(layout, function, args, 0);
    @Nullable PyObject[] right = values(layout, function, args, 1);
    int fields = layout == MOMENT ? ZONE : 3;
    if (left == null
        || right == null
        || !areInts(left, fields)
        || !areInts(right, fields)
        || layout == MOMENT && left[ZONE] != right[ZONE]) {
      return null;
    }
    int order = 0;
    for (int i = 0; i < fields && order == 0; i++) {
      order = Long.compare(number(left, i), number(right, i));
    }
    return PyBool.of(test.test(order));
  }

  /** The ordinal of an operand's day, of a date or of a moment too; or UNFIT. */
  private static long ordinal(PyFunction function, PyObject[] args, int index, boolean moment) {
    @Nullable PyObject[] values = values(DAY, function, args, index);
    if (values == null && moment) {
      values = values(MOMENT, function, args, index);
    }
    return values == null || !areInts(values, 3)
        ? UNFIT
        : DatetimeModule.ordinal(number(values, 0), number(values, 1), number(values, 2));
  }

  private static @Nullable PyObject ofDay(PyFunction function, PyObject[] args, int what) {
    long ordinal = ordinal(function, args, 0, true);
    if (ordinal == UNFIT) {
      return null;
    }
    int weekday = Math.floorMod(ordinal + 6, 7);
    return PyInt.of(what == 0 ? ordinal : what == 1 ? weekday : weekday + 1);
  }

  private static @Nullable PyObject newDay(PyFunction function, PyObject[] args) {
    if (args.length != 4 || !DAY.isClass(function, args[0])) {
      return null;
    }
    PyObject[] fields = Arrays.copyOfRange(args, 1, 4);
    return DatetimeModule.isDate(fields) ? DAY.make((PyType) args[0], fields) : null;
  }

  private static @Nullable PyObject dayPlus(PyFunction function, PyObject[] args, int sign) {
    long ordinal = ordinal(function, args, 0, false);
    @Nullable PyObject[] span = values(SPAN, function, args, 1);
    if (ordinal == UNFIT || span == null || !areInts(span, 3)) {
      return null;
    }
    long moved = ordinal + sign * number(span, 0);
    if (moved < 1 || moved > MOST_ORDINAL) {
      return null;
    }
    PyObject[] fields = new PyObject[3];
    DatetimeModule.fill(fields, moved);
    return DAY.make(args[0].type(), fields);
  }

  private static @Nullable PyObject dayMinus(PyFunction function, PyObject[] args) {
    long left = ordinal(function, args, 0, false);
    long right = ordinal(function, args, 1, false);
    return left == UNFIT || right == UNFIT
        ? dayPlus(function, args, -1)
        : span(function, (left - right) * DAY_MICROS);
  }

  private static @Nullable PyObject dayText(PyFunction function, PyObject[] args) {
    @Nullable PyObject[] values = values(DAY, function, args, 0);
    if (values == null || !areInts(values, 3)) {
      return null;
    }
    StringBuilder text = new StringBuilder(10);
    appendDay(text, values);
    return PyStr.of(text.toString());
  }

  private static void appendDay(StringBuilder text, @Nullable PyObject[] values) {
    append(text, number(values, 0), 4);
    append(text.append('-'), number(values, 1), 2);
    append(text.append('-'), number(values, 2), 2);
  }

  /** Adds a number with zeros in front. */
  private static void append(StringBuilder text, long number, int digits) {
    String shown = Long.toString(number);
    for (int i = shown.length(); i < digits; i++) {
      text.append('0');
    }
    text.append(shown);
  }

  /** The microseconds of a moment since day 0, or UNFIT. */
  private static long momentMicros(PyFunction function, PyObject[] args, int index) {
    @Nullable PyObject[] values = values(MOMENT, function, args, index);
    return values == null || !areInts(values, ZONE) ? UNFIT : DatetimeModule.micros(values);
  }

  private static @Nullable PyObject moment(PyType type, long micros, @Nullable PyObject zone) {
    if (micros < DAY_MICROS || micros >= (MOST_ORDINAL + 1) * DAY_MICROS || zone == null) {
      return null;
    }
    PyObject[] fields = new PyObject[FOLD + 1];
    DatetimeModule.fillMoment(fields, micros);
    fields[ZONE] = zone;
    fields[FOLD] = PyInt.of(0);
    return MOMENT.make(type, fields);
  }

  private static @Nullable PyObject newMoment(PyFunction function, PyObject[] args) {
    boolean fits = args.length >= 4 && args.length <= ZONE + 2;
    if (!fits || !MOMENT.isClass(function, args[0])) {
      return null;
    }
    PyObject[] fields = new PyObject[FOLD + 1];
    Arrays.fill(fields, PyInt.of(0));
    System.arraycopy(args, 1, fields, 0, Math.min(args.length - 1, ZONE));
    if (args.length == ZONE + 2 && args[ZONE + 1] != PyNone.NONE) {
      return null;
    }
    return checked((PyType) args[0], fields);
  }

  /** A moment of fields that may be none, without a zone. */
  private static @Nullable PyObject checked(PyType type, PyObject[] fields) {
    // The fold stands behind the zone in instances.
    fields[ZONE] = PyInt.of(0);
    if (!DatetimeModule.isDate(fields) || !DatetimeModule.isTime(fields, 3)) {
      return null;
    }
    fields[ZONE] = PyNone.NONE;
    return MOMENT.make(type, fields);
  }

  private static @Nullable PyObject momentPlus(PyFunction function, PyObject[] args, int sign) {
    long micros = momentMicros(function, args, 0);
    long span = spanMicros(function, args, 1);
    return micros == UNFIT || span == UNFIT
        ? null
        : moment(args[0].type(), micros + sign * span, ((PyInstance) args[0]).values[ZONE]);
  }

  private static @Nullable PyObject momentMinus(PyFunction function, PyObject[] args) {
    long left = momentMicros(function, args, 0);
    long right = momentMicros(function, args, 1);
    if (left == UNFIT || right == UNFIT) {
      return momentPlus(function, args, -1);
    }
    boolean sameZone = ((PyInstance) args[0]).values[ZONE] == ((PyInstance) args[1]).values[ZONE];
    return sameZone ? span(function, left - right) : null;
  }

  private static @Nullable PyObject momentHash(PyFunction function, PyObject[] args) {
    long micros = momentMicros(function, args, 0);
    return micros == UNFIT || ((PyInstance) args[0]).values[ZONE] != PyNone.NONE
        ? null
        : PyInt.of(Hashing.ofLong(micros));
  }

  private static @Nullable PyObject momentText(
      PyFunction function, PyObject[] args, char separator) {
    @Nullable PyObject[] values = values(MOMENT, function, args, 0);
    if (values == null
        || args.length != 1
        || !areInts(values, ZONE)
        || values[ZONE] != PyNone.NONE) {
      return null;
    }
    StringBuilder text = new StringBuilder(26);
    appendDay(text, values);
    append(text.append(separator), number(values, 3), 2);
    append(text.append(':'), number(values, 4), 2);
    append(text.append(':'), number(values, 5), 2);
    if (number(values, 6) != 0) {
      append(text.append('.'), number(values, 6), 6);
    }
    return PyStr.of(text.toString());
  }

  private static @Nullable PyObject dayOf(PyFunction function, PyObject[] args) {
    @Nullable PyObject[] values = values(MOMENT, function, args, 0);
    if (values == null
        || !areInts(values, 3)
        || !(function.globals.getStr(DATE) instanceof PyType type)
        || type.isBuiltin()) {
      return null;
    }
    PyObject[] fields = {Args.at(values, 0), Args.at(values, 1), Args.at(values, 2)};
    return DatetimeModule.isDate(fields) ? DAY.make(type, fields) : null;
  }

  private static @Nullable PyObject parsed(PyFunction function, PyObject[] args) {
    if (args.length != 2
        || !MOMENT.isClass(function, args[0])
        || !(args[1] instanceof PyStr)
        || !(DatetimeModule.plainIso(new PyObject[] {args[1]}) instanceof PyTuple fields)
        || fields.items.length != ZONE) {
      return null;
    }
    PyObject[] all = Arrays.copyOf(fields.items, FOLD + 1);
    all[FOLD] = PyInt.of(0);
    return checked((PyType) args[0], all);
  }
}
