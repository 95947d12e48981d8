// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.TextFind;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The methods of bytes and bytearray that look for a part or ask what they consist of. */
final class ByteSearch {
  private static final String PARAMETERS = "self, sub, start=None, end=None, /";

  private ByteSearch() {}

  static void addTo(Table table) {
    table
        .method("count", PARAMETERS, (m, a) -> count(m, a))
        .method("find", PARAMETERS, (m, a) -> PyInt.of(find(m, a, true)))
        .method("rfind", PARAMETERS, (m, a) -> PyInt.of(find(m, a, false)))
        .method("index", PARAMETERS, (m, a) -> index(m, a, true))
        .method("rindex", PARAMETERS, (m, a) -> index(m, a, false))
        .method(
            "startswith",
            "self, prefix, start=None, end=None, /",
            (m, a) -> matches(m, a, "startswith", true))
        .method(
            "endswith",
            "self, suffix, start=None, end=None, /",
            (m, a) -> matches(m, a, "endswith", false))
        .method("__contains__", "self, key, /", (m, a) -> contains(m, a));
    each(table, "isalnum", c -> ByteText.isLetter(c) || ByteText.isDigit(c));
    each(table, "isalpha", ByteText::isLetter);
    each(table, "isdigit", ByteText::isDigit);
    each(table, "isspace", c -> ByteText.isSpace((char) c));
    test(table, "isascii", (meter, text) -> StrPredicates.all(meter, text, c -> c < 0x80));
    test(
        table,
        "islower",
        (meter, text) ->
            StrPredicates.all(meter, text, c -> !ByteText.isUpper(c))
                && !StrPredicates.all(meter, text, c -> !ByteText.isLower(c)));
    test(
        table,
        "isupper",
        (meter, text) ->
            StrPredicates.all(meter, text, c -> !ByteText.isLower(c))
                && !StrPredicates.all(meter, text, c -> !ByteText.isUpper(c)));
    test(table, "istitle", ByteSearch::isTitle);
  }

  private static void test(Table table, String name, BiPredicate<Meter, String> predicate) {
    table.method(
        name, "self, /", (m, a) -> PyBool.of(predicate.test(m.meter(), ByteText.self(m, a))));
  }

  private static void each(Table table, String name, IntPredicate predicate) {
    test(
        table, name, (meter, text) -> !text.isEmpty() && StrPredicates.all(meter, text, predicate));
  }

  private static boolean isTitle(Meter meter, String text) {
    boolean any = false;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      char c = text.charAt(i);
      boolean letter = ByteText.isLetter(c);
      if (letter && ByteText.isUpper(c) == inWord) {
        return false;
      }
      any |= letter;
      inWord = letter;
    }
    return any;
  }

  private static int find(Machine machine, @Nullable PyObject[] args, boolean forward) {
    String text = ByteText.self(machine, args);
    int start = Numbers.clipStart(args[2], text.length());
    int end = Numbers.clip(args[3], text.length(), text.length());
    String needle = ByteText.needle(Dunders.at(args, 1));
    int last = end - needle.length();
    if (start > end || last < start) {
      return -1;
    }
    if (forward) {
      return TextFind.first(machine.meter(), text, needle, start, end);
    }
    return TextFind.last(machine.meter(), text, needle, start, end);
  }

  private static PyObject index(Machine machine, @Nullable PyObject[] args, boolean forward) {
    int at = find(machine, args, forward);
    if (at < 0) {
      throw Raise.valueError("subsection not found");
    }
    return PyInt.of(at);
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    String text = ByteText.self(machine, args);
    int start = Numbers.clipStart(args[2], text.length());
    int end = Numbers.clip(args[3], text.length(), text.length());
    String needle = ByteText.needle(Dunders.at(args, 1));
    if (start > end) {
      return PyInt.of(0);
    }
    return PyInt.of(
        needle.isEmpty()
            ? end - start + 1
            : StrSearch.occurrences(machine.meter(), text, needle, start, end));
  }

  private static PyObject matches(
      Machine machine, @Nullable PyObject[] args, String method, boolean atStart) {
    String text = ByteText.self(machine, args);
    PyObject wanted = Dunders.plain(args, 1);
    int start = Numbers.clipStart(args[2], text.length());
    int end = Numbers.clip(args[3], text.length(), text.length());
    if (wanted instanceof PyTuple tuple) {
      for (PyObject item : tuple.items) {
        String part = ByteText.required(item);
        machine.meter().work(1 + (part.length() >> 6));
        if (matches(text, part, start, end, atStart)) {
          return PyBool.TRUE;
        }
      }
      return PyBool.FALSE;
    }
    String part = ByteText.optional(wanted);
    if (part == null) {
      throw StrSearch.notAffix(method, "bytes", Dunders.at(args, 1));
    }
    return PyBool.of(matches(text, part, start, end, atStart));
  }

  private static boolean matches(String text, String part, int start, int end, boolean atStart) {
    return start <= end
        && part.length() <= end - start
        && text.startsWith(part, atStart ? start : end - part.length());
  }

  private static PyObject contains(Machine machine, @Nullable PyObject[] args) {
    PyObject key = Dunders.at(args, 1);
    String part = ByteText.optional(key);
    if (part == null) {
      PyObject number = Numbers.asInt(key);
      if (number == null && Dunders.needsIndex(key)) {
        return PyBuiltin.FALLBACK;
      }
      if (number == null) {
        throw Raise.typeError(
            "a bytes-like object is required, not '" + key.type().shownName() + "'");
      }
      part = String.valueOf((char) ByteText.byteOf(number));
    }
    String text = ByteText.self(machine, args);
    return PyBool.of(TextFind.first(machine.meter(), text, part, 0, text.length()) >= 0);
  }
}
