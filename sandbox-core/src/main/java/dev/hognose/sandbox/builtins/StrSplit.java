// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.CharTypes;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.objects.TextFind;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** The methods of {@code str} that take it apart and put it together. */
final class StrSplit {
  private StrSplit() {}

  static void addTo(Table table) {
    table
        .methodOfSubclassesToo("split", "self, /, sep=None, maxsplit=-1", StrSplit::split)
        .methodOfSubclassesToo("rsplit", "self, /, sep=None, maxsplit=-1", StrSplit::rsplit)
        .method("splitlines", "self, /, keepends=False", StrSplit::splitLines)
        .methodOfSubclassesToo("partition", "self, sep, /", (m, a) -> partition(m, a, true))
        .methodOfSubclassesToo("rpartition", "self, sep, /", (m, a) -> partition(m, a, false))
        .method("join", "self, iterable, /", StrSplit::join);
  }

  private static @Nullable String separator(@Nullable PyObject value) {
    if (Dunders.isAbsent(value)) {
      return null;
    }
    PyStr separator = Dunders.asStr(value);
    if (separator == null && value != null) {
      throw Raise.typeError("must be str or None, not " + value.type().shownName());
    }
    if (separator == null || separator.charCount() == 0) {
      throw Raise.valueError("empty separator");
    }
    return separator.value();
  }

  /** The most parts to split off; a negative number means no bound. */
  static long most(@Nullable PyObject value) {
    long most = value == null ? -1 : Numbers.ssize(value);
    return most < 0 ? Long.MAX_VALUE : most;
  }

  /** Parts of a text, charged as they come. */
  private static final class Parts {
    private final PyList list = new PyList();
    private final Meter meter;
    private final ListGrowth growth;
    private final PyStr text;

    private Parts(Meter meter, PyStr text) {
      this.meter = meter;
      this.text = text;
      this.growth = new ListGrowth(meter);
    }

    private int size() {
      return list.size;
    }

    /** Adds a part of a text; a single character of Latin-1 is not copied. */
    private void add(int start, int end) {
      int length = end - start;
      growth.before(length < 2 ? 0 : 84 + length);
      if ((list.size & 63) == 63) {
        meter.work(64);
      }
      list.append(text.charsBetween(start, end));
    }
  }

  /** Whether a longer separator leaves the text, also one of a derived class, as it is. */
  private static boolean cannotContain(String text, String separator) {
    return separator.length() > text.length();
  }

  private static PyObject split(Machine machine, @Nullable PyObject[] args) {
    PyStr self = StrSearch.self(args);
    String text = self.value();
    long most = most(args[2]);
    String separator = separator(args[1]);
    StrMethods.charge(machine.meter(), text.length());
    Parts parts = new Parts(machine.meter(), self);
    if (separator == null) {
      splitSpace(machine.meter(), text, most, parts);
      return parts.list;
    }
    if (cannotContain(text, separator)) {
      return PyList.of(Dunders.at(args, 0));
    }
    int start = 0;
    while (parts.size() < most) {
      int at = TextFind.first(machine.meter(), text, separator, start, text.length());
      if (at < 0) {
        break;
      }
      parts.add(start, at);
      start = at + separator.length();
    }
    parts.add(start, text.length());
    return parts.list;
  }

  private static void splitSpace(Meter meter, String text, long most, Parts parts) {
    int at = skipSpace(meter, text, 0);
    while (at < text.length()) {
      if (parts.size() >= most) {
        parts.add(at, text.length());
        return;
      }
      int end = at;
      while (end < text.length() && !CharTypes.isSpace(text.charAt(end))) {
        meter.pass(end);
        end++;
      }
      parts.add(at, end);
      at = skipSpace(meter, text, end);
    }
  }

  private static int skipSpace(Meter meter, String text, int from) {
    int at = from;
    while (at < text.length() && CharTypes.isSpace(text.charAt(at))) {
      meter.pass(at);
      at++;
    }
    return at;
  }

  private static PyObject rsplit(Machine machine, @Nullable PyObject[] args) {
    PyStr self = StrSearch.self(args);
    String text = self.value();
    long most = most(args[2]);
    String separator = separator(args[1]);
    StrMethods.charge(machine.meter(), text.length());
    Parts parts = new Parts(machine.meter(), self);
    if (separator == null) {
      rsplitSpace(machine.meter(), text, most, parts);
    } else if (cannotContain(text, separator)) {
      return PyList.of(Dunders.at(args, 0));
    } else {
      int end = text.length();
      while (parts.size() < most) {
        int at = TextFind.last(machine.meter(), text, separator, 0, end);
        if (at < 0) {
          break;
        }
        parts.add(at + separator.length(), end);
        end = at;
      }
      parts.add(0, end);
    }
    PyObject[] reversed = parts.list.toArray();
    Collections.reverse(java.util.Arrays.asList(reversed));
    return PyList.of(reversed);
  }

  private static void rsplitSpace(Meter meter, String text, long most, Parts parts) {
    int end = beforeSpace(meter, text, text.length());
    while (end > 0) {
      if (parts.size() >= most) {
        parts.add(0, end);
        return;
      }
      int start = end;
      while (start > 0 && !CharTypes.isSpace(text.charAt(start - 1))) {
        meter.pass(start);
        start--;
      }
      parts.add(start, end);
      end = beforeSpace(meter, text, start);
    }
  }

  private static int beforeSpace(Meter meter, String text, int from) {
    int at = from;
    while (at > 0 && CharTypes.isSpace(text.charAt(at - 1))) {
      meter.pass(at);
      at--;
    }
    return at;
  }

  private static PyObject splitLines(Machine machine, @Nullable PyObject[] args) {
    PyStr self = StrSearch.self(args);
    String text = self.value();
    boolean keep = IntBytes.flag(args[1]);
    StrMethods.charge(machine.meter(), text.length());
    Parts lines = new Parts(machine.meter(), self);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      machine.meter().pass(i);
      char c = text.charAt(i);
      if (CharTypes.isLineBreak(c)) {
        int end = i;
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(start, keep ? i + 1 : end);
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(start, text.length());
    }
    return lines.list;
  }

  private static PyObject partition(Machine machine, @Nullable PyObject[] args, boolean first) {
    PyStr self = StrSearch.self(args);
    PyStr separator = Dunders.asStr(args[1]);
    if (separator == null) {
      throw Raise.typeError("must be str, not " + Dunders.at(args, 1).type().shownName());
    }
    if (separator.charCount() == 0) {
      throw Raise.valueError("empty separator");
    }
    String text = self.value();
    StrMethods.charge(machine.meter(), text.length());
    int at =
        first
            ? TextFind.first(machine.meter(), text, separator.value(), 0, text.length())
            : TextFind.last(machine.meter(), text, separator.value(), 0, text.length());
    if (at < 0) {
      return first
          ? PyTuple.of(Dunders.at(args, 0), PyStr.EMPTY, PyStr.EMPTY)
          : PyTuple.of(PyStr.EMPTY, PyStr.EMPTY, Dunders.at(args, 0));
    }
    return PyTuple.of(
        StrShape.part(machine.meter(), self, 0, at),
        Dunders.at(args, 1),
        StrShape.part(machine.meter(), self, at + separator.charCount(), self.charCount()));
  }

  private static @Nullable PyObject join(Machine machine, @Nullable PyObject[] args) {
    PyStr separator = StrSearch.self(args);
    PyObject iterable = Dunders.at(args, 1);
    PyObject[] items;
    int count;
    if (iterable instanceof PyList list) {
      items = list.items;
      count = list.size;
    } else if (iterable instanceof PyTuple tuple) {
      items = tuple.items;
      count = items.length;
    } else {
      PyList drained = Iteration.drain(machine.meter(), iterable);
      if (drained == null) {
        if (LazyIterators.isLazy(iterable)) {
          return machine.callPrelude("_join_steps", separator, iterable);
        }
        if (ByteSources.isGuestIterable(iterable)) {
          return PyBuiltin.FALLBACK;
        }
        throw Raise.typeError("can only join an iterable");
      }
      items = drained.items;
      count = drained.size;
    }
    return join(machine.meter(), separator, items, count);
  }

  private static PyObject join(
      Meter meter, PyStr separator, @Nullable PyObject[] items, int count) {
    long length = (long) separator.charCount() * Math.max(0, count - 1);
    boolean latin1 = separator.isLatin1();
    for (int i = 0; i < count; i++) {
      meter.pass(i);
      PyStr part = textAt(items, i);
      length += part.charCount();
      latin1 &= part.isKnownLatin1();
    }
    if (count == 1 && items[0] instanceof PyStr only) {
      return only;
    }
    StrOps.chargeText(meter, length);
    StringBuilder out = new StringBuilder((int) length);
    String between = separator.value();
    for (int i = 0; i < count; i++) {
      if ((i & 255) == 255) {
        meter.work(64);
      }
      if (i > 0) {
        out.append(between);
      }
      out.append(textAt(items, i).value());
    }
    return latin1 ? PyStr.ofLatin1(out.toString()) : PyStr.of(out.toString());
  }

  private static PyStr textAt(@Nullable PyObject[] items, int index) {
    PyObject item = items[index];
    if (item instanceof PyStr s) {
      return s;
    }
    if (item != null && Payload.of(item) instanceof PyStr s) {
      return s;
    }
    throw Raise.typeError(
        "sequence item "
            + index
            + ": expected str instance, "
            + (item == null ? "NoneType" : item.type().shownName())
            + " found");
  }
}
