// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.TextFind;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The methods of bytes and bytearray that give changed copies. */
final class ByteShape {
  private enum Side {
    LEFT,
    RIGHT,
    BOTH
  }

  private ByteShape() {}

  static void addTo(Table table) {
    String width = "self, width, fillchar=b' ', /";
    table
        .method("capitalize", "self, /", (m, a) -> cases(m, a, ByteShape::capitalize))
        .method("lower", "self, /", (m, a) -> cases(m, a, (c, first) -> ByteText.lower(c)))
        .method("upper", "self, /", (m, a) -> cases(m, a, (c, first) -> ByteText.upper(c)))
        .method("swapcase", "self, /", (m, a) -> cases(m, a, ByteShape::swap))
        .method("title", "self, /", (m, a) -> title(m, a))
        .method("center", width, (m, a) -> pad(m, a, "center", Side.BOTH))
        .method("ljust", width, (m, a) -> pad(m, a, "ljust", Side.RIGHT))
        .method("rjust", width, (m, a) -> pad(m, a, "rjust", Side.LEFT))
        .method("zfill", "self, width, /", ByteShape::zeroFill)
        .method("strip", "self, bytes=None, /", (m, a) -> strip(m, a, Side.BOTH))
        .method("lstrip", "self, bytes=None, /", (m, a) -> strip(m, a, Side.LEFT))
        .method("rstrip", "self, bytes=None, /", (m, a) -> strip(m, a, Side.RIGHT))
        .method("removeprefix", "self, prefix, /", (m, a) -> removeAffix(m, a, true))
        .method("removesuffix", "self, suffix, /", (m, a) -> removeAffix(m, a, false))
        .method("replace", "self, old, new, count=-1, /", ByteShape::replace)
        .method("expandtabs", "self, /, tabsize=8", ByteShape::expandTabs)
        .method("translate", "self, table, /, delete=b''", ByteShape::translate)
        .staticMethod("maketrans", "frm, to, /", ByteShape::makeTable);
  }

  /** Changes one byte, which may be the first one. */
  @FunctionalInterface
  private interface Change {
    char apply(char c, boolean first);
  }

  private static PyObject cases(Machine machine, @Nullable PyObject[] args, Change change) {
    String self = ByteText.self(machine, args);
    machine.meter().allocate(2L * self.length());
    char[] text = self.toCharArray();
    for (int i = 0; i < text.length; i++) {
      machine.meter().pass(i);
      text[i] = change.apply(text[i], i == 0);
    }
    return ByteText.like(args, new String(text));
  }

  private static char capitalize(char c, boolean first) {
    return first ? ByteText.upper(c) : ByteText.lower(c);
  }

  private static char swap(char c, boolean first) {
    return ByteText.isLower(c) ? ByteText.upper(c) : ByteText.lower(c);
  }

  private static PyObject title(Machine machine, @Nullable PyObject[] args) {
    String self = ByteText.self(machine, args);
    machine.meter().allocate(2L * self.length());
    char[] text = self.toCharArray();
    boolean inWord = false;
    for (int i = 0; i < text.length; i++) {
      machine.meter().pass(i);
      char c = text[i];
      text[i] = inWord ? ByteText.lower(c) : ByteText.upper(c);
      inWord = ByteText.isLetter(c);
    }
    return ByteText.like(args, new String(text));
  }

  private static PyObject pad(
      Machine machine, @Nullable PyObject[] args, String method, Side side) {
    String text = ByteText.self(machine, args);
    long width = Numbers.ssize(Dunders.at(args, 1));
    String fill = args[2] == null ? " " : ByteText.optional(args[2]);
    if (fill == null || fill.length() != 1) {
      PyObject given = Dunders.at(args, 2);
      throw Raise.typeError(
          method
              + "() argument 2 must be a byte string of length 1, not "
              + (given == PyNone.NONE ? "None" : given.type().shownName()));
    }
    long missing = width - text.length();
    if (missing <= 0) {
      return ByteText.unchanged(machine.meter(), args);
    }
    ByteText.charge(machine.meter(), 2 * width);
    long left =
        switch (side) {
          case LEFT -> missing;
          case RIGHT -> 0;
          case BOTH -> missing / 2 + (missing & width & 1);
        };
    return ByteText.like(
        args, fill.repeat((int) left) + text + fill.repeat((int) (missing - left)));
  }

  private static PyObject zeroFill(Machine machine, @Nullable PyObject[] args) {
    String text = ByteText.self(machine, args);
    long missing = Numbers.ssize(Dunders.at(args, 1)) - text.length();
    if (missing <= 0) {
      return ByteText.unchanged(machine.meter(), args);
    }
    ByteText.charge(machine.meter(), 2 * (missing + text.length()));
    boolean signed = text.startsWith("-") || text.startsWith("+");
    return ByteText.like(
        args,
        (signed ? text.substring(0, 1) : "")
            + "0".repeat((int) missing)
            + (signed ? text.substring(1) : text));
  }

  private static PyObject strip(Machine machine, @Nullable PyObject[] args, Side side) {
    String text = ByteText.self(machine, args);
    String given =
        Dunders.isAbsent(args[1]) ? " \t\n\r\f\u000b" : ByteText.required(Dunders.at(args, 1));
    String chars = given.length() > 256 ? distinct(machine.meter(), given) : given;
    int start = 0;
    int end = text.length();
    while (side != Side.RIGHT && start < end && chars.indexOf(text.charAt(start)) >= 0) {
      machine.meter().pass(start);
      start++;
    }
    while (side != Side.LEFT && end > start && chars.indexOf(text.charAt(end - 1)) >= 0) {
      machine.meter().pass(end);
      end--;
    }
    machine.meter().allocate(end - start);
    return end - start == text.length()
        ? ByteText.unchanged(machine.meter(), args)
        : ByteText.like(args, text.substring(start, end));
  }

  /** The bytes of a text, each once. */
  private static String distinct(Meter meter, String text) {
    StringBuilder out = new StringBuilder();
    for (char c = 0; c < 256; c++) {
      if (TextFind.first(meter, text, String.valueOf(c), 0, text.length()) >= 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static PyObject removeAffix(Machine machine, @Nullable PyObject[] args, boolean prefix) {
    String text = ByteText.self(machine, args);
    String affix = ByteText.required(Dunders.at(args, 1));
    machine.meter().allocate(text.length());
    if (prefix ? !text.startsWith(affix) : !text.endsWith(affix)) {
      return ByteText.unchanged(machine.meter(), args);
    }
    return ByteText.like(
        args,
        prefix
            ? text.substring(affix.length())
            : text.substring(0, text.length() - affix.length()));
  }

  private static PyObject replace(Machine machine, @Nullable PyObject[] args) {
    String text = ByteText.self(machine, args);
    String old = ByteText.required(Dunders.at(args, 1));
    String by = ByteText.required(Dunders.at(args, 2));
    long most = StrSplit.most(args[3]);
    Meter meter = machine.meter();
    ByteText.charge(meter, text.length());
    long found =
        old.isEmpty()
            ? text.length() + 1L
            : StrSearch.occurrences(meter, text, old, 0, text.length());
    long count = Math.min(most, found);
    if (count == 0) {
      return ByteText.unchanged(machine.meter(), args);
    }
    long length = text.length() + count * (by.length() - old.length());
    ByteText.charge(meter, 2 * length);
    StringBuilder out = new StringBuilder((int) length);
    int start = 0;
    for (long i = 0; i < count; i++) {
      meter.pass((int) i);
      int at = old.isEmpty() ? (int) i : TextFind.first(meter, text, old, start, text.length());
      out.append(text, start, at).append(by);
      start = at + old.length();
    }
    return ByteText.like(args, out.append(text, start, text.length()).toString());
  }

  private static PyObject expandTabs(Machine machine, @Nullable PyObject[] args) {
    String text = ByteText.self(machine, args);
    int size = args[1] == null ? 8 : Numbers.cInt(Dunders.at(args, 1));
    long tabs = StrSearch.occurrences(machine.meter(), text, "\t", 0, text.length());
    ByteText.charge(machine.meter(), 2 * (text.length() + tabs * Math.max(size, 0)));
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      machine.meter().pass(i);
      char c = text.charAt(i);
      if (c == '\t') {
        int spaces = size > 0 ? size - column % size : 0;
        out.repeat(' ', spaces);
        column += spaces;
      } else {
        out.append(c);
        column = c == '\n' || c == '\r' ? 0 : column + 1;
      }
    }
    return ByteText.like(args, out.toString());
  }

  private static PyObject translate(Machine machine, @Nullable PyObject[] args) {
    String text = ByteText.self(machine, args);
    String table = null;
    if (!Dunders.isAbsent(args[1])) {
      table = ByteText.required(Dunders.at(args, 1));
      if (table.length() != 256) {
        throw Raise.valueError("translation table must be 256 characters long");
      }
    }
    String delete = args[2] == null ? "" : ByteText.required(Dunders.at(args, 2));
    ByteText.charge(machine.meter(), 2L * text.length());
    boolean[] deleted = new boolean[256];
    for (int i = 0; i < delete.length(); i++) {
      machine.meter().pass(i);
      deleted[delete.charAt(i)] = true;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      machine.meter().pass(i);
      char c = text.charAt(i);
      if (!deleted[c]) {
        out.append(table == null ? c : table.charAt(c));
      }
    }
    return ByteText.like(args, out.toString());
  }

  private static PyObject makeTable(Machine machine, @Nullable PyObject[] args) {
    String from = ByteText.required(Dunders.at(args, 0));
    String to = ByteText.required(Dunders.at(args, 1));
    if (from.length() != to.length()) {
      throw Raise.valueError("maketrans arguments must have same length");
    }
    byte[] table = new byte[256];
    for (int i = 0; i < 256; i++) {
      table[i] = (byte) i;
    }
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = (byte) to.charAt(i);
    }
    return new PyBytes(table);
  }
}
