// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.TextFind;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The methods of {@code str} that look for a part. */
final class StrSearch {
  private static final String PARAMETERS = "self, sub, start=None, end=None, /";

  private StrSearch() {}

  static void addTo(Table table) {
    table
        .method("count", PARAMETERS, StrSearch::count)
        .method("find", PARAMETERS, (m, a) -> PyInt.of(find(m, a, "find", true)))
        .method("rfind", PARAMETERS, (m, a) -> PyInt.of(find(m, a, "rfind", false)))
        .method("index", PARAMETERS, (m, a) -> index(m, a, "index", true))
        .method("rindex", PARAMETERS, (m, a) -> index(m, a, "rindex", false))
        .method(
            "startswith",
            "self, prefix, start=None, end=None, /",
            (m, a) -> matches(m, a, "startswith", true))
        .method(
            "endswith",
            "self, suffix, start=None, end=None, /",
            (m, a) -> matches(m, a, "endswith", false))
        .method("__contains__", "self, key, /", StrSearch::contains);
  }

  /** The str that self is. */
  static PyStr self(@Nullable PyObject[] args) {
    return (PyStr) Dunders.plain(args, 0);
  }

  /** The TypeError of what is looked for at an end of a text or of bytes. */
  static PyError notAffix(String method, String kind, PyObject given) {
    return Raise.typeError(
        method
            + " first arg must be "
            + kind
            + " or a tuple of "
            + kind
            + ", not "
            + given.type().shownName());
  }

  private static PyStr needle(@Nullable PyObject[] args, String method) {
    PyStr needle = Dunders.asStr(args[1]);
    if (needle == null) {
      throw argument(method + "() argument 1", "str", Dunders.at(args, 1));
    }
    return needle;
  }

  /** The error of an argument of another type. */
  static PyError argument(String what, String wanted, PyObject given) {
    return Raise.badArgument(what, wanted, given);
  }

  private static int find(
      Machine machine, @Nullable PyObject[] args, String method, boolean forward) {
    PyStr text = self(args);
    PyStr needle = needle(args, method);
    if (args[2] == null && args[3] == null) {
      String value = text.value();
      int at =
          forward
              ? TextFind.first(machine.meter(), value, needle.value(), 0, value.length())
              : TextFind.last(machine.meter(), value, needle.value(), 0, value.length());
      return text.indexOfChar(at);
    }
    int length = text.length();
    int start = Numbers.clipStart(args[2], length);
    int end = Numbers.clip(args[3], length, length);
    if (start > end) {
      return -1;
    }
    int from = text.charIndex(start);
    int to = text.charIndex(end);
    int at =
        forward
            ? TextFind.first(machine.meter(), text.value(), needle.value(), from, to)
            : TextFind.last(machine.meter(), text.value(), needle.value(), from, to);
    return text.indexOfChar(at);
  }

  private static PyObject index(
      Machine machine, @Nullable PyObject[] args, String method, boolean forward) {
    int at = find(machine, args, method, forward);
    if (at < 0) {
      throw Raise.valueError("substring not found");
    }
    return PyInt.of(at);
  }

  private static PyObject count(Machine machine, @Nullable PyObject[] args) {
    PyStr text = self(args);
    PyStr needle = needle(args, "count");
    int length = text.length();
    int start = Numbers.clipStart(args[2], length);
    int end = Numbers.clip(args[3], length, length);
    if (start > end) {
      return PyInt.of(0);
    }
    if (needle.charCount() == 0) {
      return PyInt.of(end - start + 1L);
    }
    return PyInt.of(
        occurrences(
            machine.meter(),
            text.value(),
            needle.value(),
            text.charIndex(start),
            text.charIndex(end)));
  }

  /** How often a part that is not empty stands between two indices without overlapping. */
  static int occurrences(Meter meter, String text, String part, int from, int to) {
    int count = 0;
    for (int at = TextFind.first(meter, text, part, from, to); at >= 0; count++) {
      at = TextFind.first(meter, text, part, at + part.length(), to);
    }
    return count;
  }

  private static PyObject matches(
      Machine machine, @Nullable PyObject[] args, String method, boolean atStart) {
    PyStr text = self(args);
    PyObject wanted = Dunders.plain(args, 1);
    if (wanted instanceof PyStr part) {
      machine.meter().work(part.charCount() >> 6);
    }
    if (wanted instanceof PyStr part && args[2] == null && args[3] == null) {
      return PyBool.of(text.hasAt(atStart ? 0 : text.charCount() - part.charCount(), part));
    }
    int length = text.length();
    int start = Numbers.clipStart(args[2], length);
    int end = Numbers.clip(args[3], length, length);
    if (wanted instanceof PyTuple tuple) {
      for (PyObject item : tuple.items) {
        PyStr part = Dunders.asStr(item);
        if (part == null) {
          throw Raise.typeError(
              "tuple for " + method + " must only contain str, not " + item.type().shownName());
        }
        machine.meter().work(1 + (part.charCount() >> 6));
        if (matches(text, part, start, end, atStart)) {
          return PyBool.TRUE;
        }
      }
      return PyBool.FALSE;
    }
    if (!(wanted instanceof PyStr part)) {
      throw notAffix(method, "str", Dunders.at(args, 1));
    }
    return PyBool.of(matches(text, part, start, end, atStart));
  }

  private static boolean matches(PyStr text, PyStr part, int start, int end, boolean atStart) {
    if (start > end) {
      return false;
    }
    int from = text.charIndex(start);
    int to = text.charIndex(end);
    int size = part.charCount();
    return size <= to - from && text.hasAt(atStart ? from : to - size, part);
  }

  private static PyObject contains(Machine machine, @Nullable PyObject[] args) {
    PyStr needle = Dunders.asStr(args[1]);
    if (needle == null) {
      throw Raise.typeError(
          "'in <string>' requires string as left operand, not "
              + Dunders.at(args, 1).type().shownName());
    }
    PyStr text = self(args);
    String value = text.value();
    return PyBool.of(
        TextFind.first(machine.meter(), value, needle.value(), 0, value.length()) >= 0);
  }
}
