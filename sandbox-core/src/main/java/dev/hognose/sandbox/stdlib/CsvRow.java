// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.FloatText;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import org.jspecify.annotations.Nullable;

/** Writes a row of texts, numbers and None as a line, if nothing in it needs an escape. */
final class CsvRow {
  private static final int QUOTE_ALL = 1;
  private static final int QUOTE_NONNUMERIC = 2;
  private static final int QUOTE_NONE = 3;
  private static final int QUOTE_STRINGS = 4;
  private static final int QUOTE_NOTNULL = 5;

  private final Meter meter;
  private final char delimiter;

  /** What quotes are, or -1. */
  private final int quote;

  private final boolean doubled;

  /** What escapes are, or -1. */
  private final int escape;

  private final String lineEnd;
  private final int quoting;
  private final StringBuilder out = new StringBuilder();

  CsvRow(
      Meter meter,
      char delimiter,
      int quote,
      boolean doubled,
      int escape,
      String lineEnd,
      int quoting) {
    this.meter = meter;
    this.delimiter = delimiter;
    this.quote = quote;
    this.doubled = doubled;
    this.escape = escape;
    this.lineEnd = lineEnd;
    this.quoting = quoting;
  }

  /** The line of a row, or null if Python code must write it. */
  @Nullable String write(@Nullable PyObject[] items, int count) {
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        out.append(delimiter);
      }
      PyObject item = items[i];
      String text = item == null ? null : text(item);
      if (item == null || text == null) {
        return null;
      }
      meter.allocate(6L * text.length() + 24);
      meter.work(1 + (text.length() >> 4));
      if (!append(text, isQuoted(item))) {
        return null;
      }
    }
    if (count == 1 && out.isEmpty()) {
      if (quoting >= QUOTE_NONE) {
        return null;
      }
      out.append((char) quote).append((char) quote);
    }
    meter.allocate(2L * out.length() + 2L * lineEnd.length());
    return out.append(lineEnd).toString();
  }

  private static @Nullable String text(PyObject item) {
    if (item instanceof PyStr s) {
      return s.value();
    }
    if (item instanceof PyInt i) {
      return Long.toString(i.value);
    }
    if (item instanceof PyFloat f) {
      return FloatText.repr(f.value);
    }
    if (item instanceof PyBool b) {
      return b == PyBool.TRUE ? "True" : "False";
    }
    return item == PyNone.NONE ? "" : null;
  }

  /** Whether a value is quoted whatever stands in it. */
  private boolean isQuoted(PyObject item) {
    return switch (quoting) {
      case QUOTE_ALL -> true;
      case QUOTE_NONNUMERIC -> item instanceof PyStr || item == PyNone.NONE;
      case QUOTE_STRINGS -> item instanceof PyStr;
      case QUOTE_NOTNULL -> item != PyNone.NONE;
      default -> false;
    };
  }

  /** Appends a field; false if it needs an escape. */
  private boolean append(String text, boolean asked) {
    int start = out.length();
    boolean quoted = asked;
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      char c = text.charAt(i);
      if (isSpecial(c)) {
        if (quoting == QUOTE_NONE || c == escape || c == quote && !doubled) {
          return false;
        }
        quoted = true;
        if (c == quote) {
          out.append(c);
        }
      }
      out.append(c);
    }
    if (quoted) {
      out.insert(start, (char) quote).append((char) quote);
    }
    return true;
  }

  private boolean isSpecial(char c) {
    return c == delimiter
        || c == quote
        || c == escape
        || c == '\r'
        || c == '\n'
        || lineEnd.indexOf(c) >= 0;
  }
}
