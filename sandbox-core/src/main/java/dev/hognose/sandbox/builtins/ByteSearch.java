// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
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

  private static ByteFind self(@Nullable PyObject[] args) {
    return ByteFind.in(Dunders.plain(args, 0));
  }

  /** What is looked for, as a text. */
  private static String needle(Machine machine, @Nullable PyObject[] args) {
    String needle = ByteText.needle(Dunders.at(args, 1));
    machine.meter().work(needle.length() >> 5);
    return needle;
  }

  private static int find(Machine machine, @Nullable PyObject[] args, boolean forward) {
    ByteFind bytes = self(args);
    int start = Numbers.clipStart(args[2], bytes.size());
    int end = Numbers.clip(args[3], bytes.size(), bytes.size());
    String needle = needle(machine, args);
    if (start > end) {
      return -1;
    }
    return forward
        ? bytes.first(machine.meter(), needle, start, end)
        : bytes.last(machine.meter(), needle, start, end);
  }

  private static PyObject index(Machine machine, @Nullable PyObject[] args, boolean forward) {
    int at = find(machine, args, forward);
    if (at < 0) {
      throw Raise.valueError("subsection not found");
    }
    return PyInt.of(at);
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    ByteFind bytes = self(args);
    int start = Numbers.clipStart(args[2], bytes.size());
    int end = Numbers.clip(args[3], bytes.size(), bytes.size());
    String needle = needle(machine, args);
    if (start > end) {
      return PyInt.of(0);
    }
    return PyInt.of(
        needle.isEmpty()
            ? end - start + 1
            : bytes.occurrences(machine.meter(), needle, start, end));
  }

  private static PyObject matches(
      Machine machine, @Nullable PyObject[] args, String method, boolean atStart) {
    ByteFind bytes = self(args);
    PyObject wanted = Dunders.plain(args, 1);
    int start = Numbers.clipStart(args[2], bytes.size());
    int end = Numbers.clip(args[3], bytes.size(), bytes.size());
    if (wanted instanceof PyTuple tuple) {
      for (PyObject item : tuple.items) {
        if (matches(machine, bytes, affix(item), start, end, atStart)) {
          return PyBool.TRUE;
        }
      }
      return PyBool.FALSE;
    }
    byte[] part = ByteSources.bytesOf(wanted);
    if (part == null) {
      throw StrSearch.notAffix(method, "bytes", Dunders.at(args, 1));
    }
    return PyBool.of(matches(machine, bytes, part, start, end, atStart));
  }

  private static byte[] affix(PyObject item) {
    byte[] part = ByteSources.bytesOf(item);
    if (part == null) {
      throw ByteText.notBytes(item);
    }
    return part;
  }

  private static boolean matches(
      Machine machine, ByteFind bytes, byte[] part, int start, int end, boolean atStart) {
    machine.meter().work(1 + (part.length >> 6));
    return start <= end
        && part.length <= end - start
        && bytes.hasAt(atStart ? start : end - part.length, part);
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
        throw ByteText.notBytes(key);
      }
      part = String.valueOf((char) ByteText.byteOf(number));
    }
    machine.meter().work(part.length() >> 5);
    ByteFind bytes = self(args);
    return PyBool.of(bytes.first(machine.meter(), part, 0, bytes.size()) >= 0);
  }
}
