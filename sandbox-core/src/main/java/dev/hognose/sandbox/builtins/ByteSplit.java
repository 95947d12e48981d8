// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.TextFind;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The methods of bytes and bytearray that take them apart and put them together. */
final class ByteSplit {
  private ByteSplit() {}

  static void addTo(Table table) {
    table
        .method("split", "self, /, sep=None, maxsplit=-1", (m, a) -> split(m, a, true))
        .method("rsplit", "self, /, sep=None, maxsplit=-1", (m, a) -> split(m, a, false))
        .method("splitlines", "self, /, keepends=False", ByteSplit::splitLines)
        .method("partition", "self, sep, /", (m, a) -> partition(m, a, true))
        .method("rpartition", "self, sep, /", (m, a) -> partition(m, a, false))
        .method("join", "self, iterable_of_bytes, /", ByteSplit::join);
  }

  private static PyObject split(Machine machine, @Nullable PyObject[] args, boolean forward) {
    String text = ByteText.self(machine, args);
    long most = StrSplit.most(args[2]);
    String separator = Dunders.isAbsent(args[1]) ? null : ByteText.required(Dunders.at(args, 1));
    if (separator != null && separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    Parts parts = new Parts(machine.meter());
    if (forward) {
      forward(machine.meter(), text, separator, most, parts);
    } else {
      backward(machine.meter(), text, separator, most, parts);
      Collections.reverse(parts.list);
    }
    return list(machine.meter(), args, parts.list);
  }

  /** What a part takes beside its bytes. */
  private static final long PART_BYTES = 56;

  /** Parts of bytes, charged as they come. */
  private static final class Parts {
    private final List<String> list = new ArrayList<>();
    private final Meter meter;
    private final ListGrowth growth;

    private Parts(Meter meter) {
      this.meter = meter;
      this.growth = new ListGrowth(meter);
    }

    private int size() {
      return list.size();
    }

    private void add(String part) {
      growth.before(100 + part.length());
      if ((list.size() & 63) == 63) {
        meter.work(64);
      }
      list.add(part);
    }
  }

  private static PyObject list(Meter meter, @Nullable PyObject[] args, List<String> parts) {
    PyList result = new PyList();
    for (String part : parts) {
      if ((result.size & 63) == 63) {
        meter.work(64);
      }
      result.append(ByteText.like(args, part));
    }
    return result;
  }

  private static void forward(
      Meter meter, String text, @Nullable String separator, long most, Parts parts) {
    int at = 0;
    if (separator != null) {
      int found = TextFind.first(meter, text, separator, 0, text.length());
      while (found >= 0 && parts.size() < most) {
        parts.add(text.substring(at, found));
        at = found + separator.length();
        found = TextFind.first(meter, text, separator, at, text.length());
      }
      parts.add(text.substring(at));
      return;
    }
    while (true) {
      while (at < text.length() && ByteText.isSpace(text.charAt(at))) {
        meter.pass(at);
        at++;
      }
      if (at == text.length()) {
        return;
      }
      if (parts.size() >= most) {
        parts.add(text.substring(at));
        return;
      }
      int end = at;
      while (end < text.length() && !ByteText.isSpace(text.charAt(end))) {
        meter.pass(end);
        end++;
      }
      parts.add(text.substring(at, end));
      at = end;
    }
  }

  private static void backward(
      Meter meter, String text, @Nullable String separator, long most, Parts parts) {
    int end = text.length();
    if (separator != null) {
      int size = separator.length();
      int found = TextFind.last(meter, text, separator, 0, end);
      while (found >= 0 && parts.size() < most) {
        parts.add(text.substring(found + size, end));
        end = found;
        found = TextFind.last(meter, text, separator, 0, end);
      }
      parts.add(text.substring(0, end));
      return;
    }
    while (true) {
      while (end > 0 && ByteText.isSpace(text.charAt(end - 1))) {
        meter.pass(end);
        end--;
      }
      if (end == 0) {
        return;
      }
      if (parts.size() >= most) {
        parts.add(text.substring(0, end));
        return;
      }
      int start = end;
      while (start > 0 && !ByteText.isSpace(text.charAt(start - 1))) {
        meter.pass(start);
        start--;
      }
      parts.add(text.substring(start, end));
      end = start;
    }
  }

  private static PyObject splitLines(Machine machine, @Nullable PyObject[] args) {
    String text = ByteText.self(machine, args);
    boolean keep = IntBytes.flag(args[1]);
    Parts lines = new Parts(machine.meter());
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      machine.meter().pass(i);
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        int end = i;
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(text.substring(start, keep ? i + 1 : end));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return list(machine.meter(), args, lines.list);
  }

  private static PyObject partition(Machine machine, @Nullable PyObject[] args, boolean first) {
    String text = ByteText.self(machine, args);
    String separator = ByteText.required(Dunders.at(args, 1));
    if (separator.isEmpty()) {
      throw Raise.valueError("empty separator");
    }
    int at =
        first
            ? TextFind.first(machine.meter(), text, separator, 0, text.length())
            : TextFind.last(machine.meter(), text, separator, 0, text.length());
    machine.meter().allocate(text.length());
    PyObject nothing = ByteText.like(args, "");
    if (at < 0) {
      PyObject all = ByteText.unchanged(machine.meter(), args);
      return first
          ? PyTuple.of(all, nothing, ByteText.like(args, ""))
          : PyTuple.of(nothing, ByteText.like(args, ""), all);
    }
    boolean bytes = Payload.of(Dunders.at(args, 0)) instanceof PyBytes;
    return PyTuple.of(
        ByteText.like(args, text.substring(0, at)),
        bytes ? Dunders.at(args, 1) : ByteText.like(args, separator),
        ByteText.like(args, text.substring(at + separator.length())));
  }

  private static PyObject join(Machine machine, @Nullable PyObject[] args) {
    String separator = ByteText.self(machine, args);
    PyObject iterable = Dunders.at(args, 1);
    PyList items = Iteration.drain(machine.meter(), iterable);
    if (items == null) {
      if (ByteSources.isGuestIterable(iterable)) {
        return PyBuiltin.FALLBACK;
      }
      throw Raise.typeError("can only join an iterable");
    }
    long length = (long) separator.length() * items.size;
    List<String> parts = new ArrayList<>();
    ListGrowth growth = new ListGrowth(machine.meter());
    for (int i = 0; i < items.size; i++) {
      if ((i & 63) == 63) {
        machine.meter().work(64);
      }
      String part = ByteText.optional(items.get(i));
      if (part == null) {
        throw Raise.typeError(
            "sequence item "
                + i
                + ": expected a bytes-like object, "
                + items.get(i).type().shownName()
                + " found");
      }
      length += part.length();
      growth.before(PART_BYTES + part.length());
      parts.add(part);
    }
    ByteText.charge(machine.meter(), 4 * length);
    StringBuilder out = new StringBuilder((int) length);
    for (String part : parts) {
      if (out.length() > 0 || part != parts.getFirst()) {
        out.append(separator);
      }
      machine.meter().pass(out.length());
      out.append(part);
    }
    return ByteText.like(args, out.toString());
  }
}
