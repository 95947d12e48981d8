// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyStr;
import org.jspecify.annotations.Nullable;

/** Takes a line of a table apart, if the row ends with it and nothing in it is wrong. */
final class CsvLine {

  private enum State {
    ROW_START,
    FIELD_START,
    FIELD,
    QUOTED,
    QUOTE_IN_QUOTES
  }

  private static final int FIELD_BYTES = 96;

  private final Meter meter;
  private final char delimiter;

  /** What quotes are, or -1. */
  private final int quote;

  private final boolean doubled;
  private final boolean skipsSpace;
  private final boolean strict;
  private final StringBuilder field = new StringBuilder();
  private final PyList row = new PyList();
  private final ListGrowth growth;

  CsvLine(
      Meter meter, char delimiter, int quote, boolean doubled, boolean skipsSpace, boolean strict) {
    this.meter = meter;
    this.growth = new ListGrowth(meter);
    this.delimiter = delimiter;
    this.quote = quote;
    this.doubled = doubled;
    this.skipsSpace = skipsSpace;
    this.strict = strict;
  }

  /** The fields of a line, none of them longer than a limit; null if Python code must read it. */
  @Nullable PyList read(String line, long limit) {
    State state = State.ROW_START;
    for (int i = 0; i < line.length(); i++) {
      meter.pass(i);
      char c = line.charAt(i);
      if ((c == '\n' || c == '\r') && state != State.QUOTED) {
        return endsAt(line, i) && end(state, limit) ? row : null;
      }
      boolean skipped = c == ' ' && skipsSpace && state.ordinal() <= State.FIELD_START.ordinal();
      if (c == delimiter && state != State.QUOTED && !skipped) {
        if (!save(limit)) {
          return null;
        }
        state = State.FIELD_START;
      } else {
        State next = next(state, c);
        if (next == null) {
          return null;
        }
        state = next;
      }
    }
    return state != State.QUOTED && end(state, limit) ? row : null;
  }

  /** The state behind a character that ends no field; null if it is wrong. */
  private @Nullable State next(State state, char c) {
    switch (state) {
      case ROW_START, FIELD_START -> {
        if (c == quote) {
          return State.QUOTED;
        }
        if (c == ' ' && skipsSpace) {
          return State.FIELD_START;
        }
      }
      case QUOTED -> {
        if (c == quote) {
          return doubled ? State.QUOTE_IN_QUOTES : State.FIELD;
        }
        field.append(c);
        return State.QUOTED;
      }
      case QUOTE_IN_QUOTES -> {
        if (c == quote) {
          field.append(c);
          return State.QUOTED;
        }
        if (strict) {
          return null;
        }
      }
      case FIELD -> {}
    }
    field.append(c);
    return State.FIELD;
  }

  /** Whether there are ends of lines alone from an index on. */
  private static boolean endsAt(String line, int start) {
    for (int i = start; i < line.length(); i++) {
      if (line.charAt(i) != '\n' && line.charAt(i) != '\r') {
        return false;
      }
    }
    return true;
  }

  private boolean end(State state, long limit) {
    return state == State.ROW_START || save(limit);
  }

  private boolean save(long limit) {
    if (field.length() > limit) {
      return false;
    }
    growth.before(FIELD_BYTES + field.length());
    row.append(PyStr.of(field.toString()));
    field.setLength(0);
    return true;
  }
}
