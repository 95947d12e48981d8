// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.CharTypes;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.objects.TextFind;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The methods of {@code str} that pad, strip and replace. */
final class StrShape {
  private enum Side {
    LEFT,
    RIGHT,
    BOTH
  }

  /** Texts and parts up to these sizes are replaced by the library at once. */
  private static final int SHORT_TEXT = 1_024;

  private static final int SHORT_PART = 16;

  private StrShape() {}

  static void addTo(Table table) {
    String width = "self, width, fillchar=' ', /";
    table
        .method("center", width, (m, a) -> pad(m, a, Side.BOTH))
        .method("ljust", width, (m, a) -> pad(m, a, Side.RIGHT))
        .method("rjust", width, (m, a) -> pad(m, a, Side.LEFT))
        .method("zfill", "self, width, /", StrShape::zeroFill)
        .method("strip", "self, chars=None, /", (m, a) -> strip(m.meter(), a, "strip", Side.BOTH))
        .method("lstrip", "self, chars=None, /", (m, a) -> strip(m.meter(), a, "lstrip", Side.LEFT))
        .method(
            "rstrip", "self, chars=None, /", (m, a) -> strip(m.meter(), a, "rstrip", Side.RIGHT))
        .method("removeprefix", "self, prefix, /", StrShape::removePrefix)
        .method("removesuffix", "self, suffix, /", StrShape::removeSuffix)
        .method("replace", "self, old, new, /, count=-1", StrShape::replace)
        .method("expandtabs", "self, /, tabsize=8", StrShape::expandTabs);
  }

  private static PyObject pad(Machine machine, @Nullable PyObject[] args, Side side) {
    PyStr text = StrSearch.self(args);
    long width = Numbers.ssize(Dunders.at(args, 1));
    int fill = ' ';
    if (args[2] != null) {
      PyStr given = Dunders.asStr(args[2]);
      if (given == null) {
        throw Raise.typeError(
            "The fill character must be a unicode character, not "
                + Dunders.at(args, 2).type().shownName());
      }
      if (given.length() != 1) {
        throw Raise.typeError("The fill character must be exactly one character long");
      }
      fill = given.codePointAt(0);
    }
    long missing = width - text.length();
    if (missing <= 0) {
      return text;
    }
    long left =
        switch (side) {
          case LEFT -> missing;
          case RIGHT -> 0;
          case BOTH -> missing / 2 + (missing & width & 1);
        };
    return padded(machine.meter(), text.value(), fill, left, missing - left);
  }

  private static PyObject padded(Meter meter, String text, int fill, long left, long right) {
    long length = text.length() + (left + right) * Character.charCount(fill);
    StrOps.chargeText(meter, length);
    return new PyStr(
        new StringBuilder((int) length)
            .repeat(fill, (int) left)
            .append(text)
            .repeat(fill, (int) right)
            .toString());
  }

  private static PyObject zeroFill(Machine machine, @Nullable PyObject[] args) {
    PyStr text = StrSearch.self(args);
    long missing = Numbers.ssize(Dunders.at(args, 1)) - text.length();
    if (missing <= 0) {
      return text;
    }
    StrOps.chargeText(machine.meter(), missing + text.charCount());
    String value = text.value();
    boolean signed = value.startsWith("-") || value.startsWith("+");
    return new PyStr(
        (signed ? value.substring(0, 1) : "")
            + "0".repeat((int) missing)
            + (signed ? value.substring(1) : value));
  }

  private static PyObject strip(Meter meter, @Nullable PyObject[] args, String method, Side side) {
    PyStr self = StrSearch.self(args);
    String text = self.value();
    if (Dunders.isAbsent(args[1])) {
      return stripSpace(meter, self, text, side);
    }
    PyStr given = Dunders.asStr(args[1]);
    if (given == null) {
      throw Raise.typeError(method + " arg must be None or str");
    }
    String chars = given.value();
    meter.work(chars.length() >> 6);
    int start = 0;
    int end = text.length();
    if (side != Side.RIGHT) {
      while (start < end) {
        meter.pass(start);
        int point = text.codePointAt(start);
        if (!isStripped(meter, point, chars)) {
          break;
        }
        start += Character.charCount(point);
      }
    }
    if (side != Side.LEFT) {
      while (end > start) {
        meter.pass(end);
        int point = text.codePointBefore(end);
        if (!isStripped(meter, point, chars)) {
          break;
        }
        end -= Character.charCount(point);
      }
    }
    return part(meter, self, start, end);
  }

  /** Some of a text, which is charged unless it is all. */
  static PyStr part(Meter meter, PyStr text, int start, int end) {
    if (end - start < text.charCount()) {
      meter.allocate(2L * (end - start));
    }
    return text.charsBetween(start, end);
  }

  /** No white space lies beyond the basic plane. */
  private static PyObject stripSpace(Meter meter, PyStr self, String text, Side side) {
    int start = 0;
    int end = text.length();
    while (side != Side.RIGHT && start < end && CharTypes.isSpace(text.charAt(start))) {
      meter.pass(start++);
    }
    while (side != Side.LEFT && end > start && CharTypes.isSpace(text.charAt(end - 1))) {
      meter.pass(end--);
    }
    return part(meter, self, start, end);
  }

  private static boolean isStripped(Meter meter, int point, String chars) {
    if (chars.length() > 64) {
      meter.work(chars.length() >> 7);
    }
    return chars.indexOf(point) >= 0;
  }

  private static PyObject removePrefix(Machine machine, @Nullable PyObject[] args) {
    PyStr self = StrSearch.self(args);
    String prefix = affix(args, "removeprefix");
    return self.value().startsWith(prefix)
        ? part(machine.meter(), self, prefix.length(), self.charCount())
        : self;
  }

  private static PyObject removeSuffix(Machine machine, @Nullable PyObject[] args) {
    PyStr self = StrSearch.self(args);
    String suffix = affix(args, "removesuffix");
    String text = self.value();
    return text.endsWith(suffix)
        ? part(machine.meter(), self, 0, text.length() - suffix.length())
        : self;
  }

  private static String affix(@Nullable PyObject[] args, String method) {
    PyStr affix = Dunders.asStr(args[1]);
    if (affix == null) {
      throw StrSearch.argument(method + "() argument", "str", Dunders.at(args, 1));
    }
    return affix.value();
  }

  private static PyObject replace(Machine machine, @Nullable PyObject[] args) {
    PyStr self = StrSearch.self(args);
    PyStr old = replaceArgument(args, 1);
    PyStr by = replaceArgument(args, 2);
    long most = StrSplit.most(args[3]);
    String text = self.value();
    StrMethods.charge(machine.meter(), text.length());
    if (most == 0) {
      return self;
    }
    if (old.charCount() == 0) {
      return interleave(machine.meter(), self, by.value(), most);
    }
    Meter meter = machine.meter();
    int first = TextFind.first(meter, text, old.value(), 0, text.length());
    if (first < 0) {
      return self;
    }
    boolean latin1 = self.isKnownLatin1() && by.isLatin1();
    if (text.length() <= SHORT_TEXT && by.charCount() <= SHORT_PART && most == Long.MAX_VALUE) {
      String replaced = text.replace(old.value(), by.value());
      StrOps.chargeText(meter, replaced.length());
      return latin1 ? PyStr.ofLatin1(replaced) : PyStr.of(replaced);
    }
    long count =
        Math.min(most, StrSearch.occurrences(meter, text, old.value(), first, text.length()));
    long length = text.length() + count * (by.charCount() - old.charCount());
    StrOps.chargeText(machine.meter(), length);
    StringBuilder out = new StringBuilder((int) length);
    int start = 0;
    int at = first;
    for (long i = 0; i < count; i++) {
      out.append(text, start, at).append(by.value());
      start = at + old.charCount();
      at = TextFind.first(meter, text, old.value(), start, text.length());
    }
    out.append(text, start, text.length());
    return latin1 ? PyStr.ofLatin1(out.toString()) : PyStr.of(out.toString());
  }

  private static PyStr replaceArgument(@Nullable PyObject[] args, int index) {
    PyStr text = Dunders.asStr(args[index]);
    if (text == null) {
      throw StrSearch.argument("replace() argument " + index, "str", Dunders.at(args, index));
    }
    return text;
  }

  /** Puts a text before each character, and after the last one. */
  private static PyObject interleave(Meter meter, PyStr self, String by, long most) {
    long count = Math.min(most, self.length() + 1L);
    long length = self.charCount() + count * by.length();
    StrOps.chargeText(meter, length);
    StringBuilder out = new StringBuilder((int) length);
    for (int i = 0; i < self.length(); i++) {
      meter.pass(i);
      if (i < count) {
        out.append(by);
      }
      out.appendCodePoint(self.codePointAt(i));
    }
    return PyStr.of(count > self.length() ? out.append(by).toString() : out.toString());
  }

  private static PyObject expandTabs(Machine machine, @Nullable PyObject[] args) {
    String text = StrSearch.self(args).value();
    int size = args[1] == null ? 8 : Numbers.cInt(Dunders.at(args, 1));
    long tabs = StrSearch.occurrences(machine.meter(), text, "\t", 0, text.length());
    long most = text.length() + tabs * Math.max(size, 0);
    StrOps.chargeText(machine.meter(), most);
    StringBuilder out = new StringBuilder(text.length() + 16);
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
        column = c == '\n' || c == '\r' ? 0 : Character.isLowSurrogate(c) ? column : column + 1;
      }
    }
    return PyStr.of(out.toString());
  }
}
