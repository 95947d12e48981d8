// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tokens of one source: parallel arrays rather than objects, because there are so many. */
final class Tokens {
  private static final int START = 0;
  private static final int END = 1;
  private static final int LINE = 2;
  private static final int COLUMN = 3;
  private static final int END_LINE = 4;
  private static final int END_COLUMN = 5;
  private static final int LEVEL = 6;
  private static final int WIDTH = 7;

  private Token[] kinds;
  private int[] places;
  private @Nullable Object[] values;
  private int size;

  Tokens(int capacity) {
    kinds = new Token[capacity];
    places = new int[capacity * WIDTH];
    values = new @Nullable Object[capacity];
  }

  /** Appends a token; {@code level} is the number of brackets open after it. */
  void add(
      Token kind,
      int start,
      int end,
      int line,
      int column,
      int endLine,
      int endColumn,
      int level,
      @Nullable Object value) {
    if (size == kinds.length) {
      int capacity = size * 2;
      kinds = Arrays.copyOf(kinds, capacity);
      places = Arrays.copyOf(places, capacity * WIDTH);
      values = Arrays.copyOf(values, capacity);
    }
    int at = size * WIDTH;
    kinds[size] = kind;
    values[size] = value;
    places[at + START] = start;
    places[at + END] = end;
    places[at + LINE] = line;
    places[at + COLUMN] = column;
    places[at + END_LINE] = endLine;
    places[at + END_COLUMN] = endColumn;
    places[at + LEVEL] = level;
    size++;
  }

  int size() {
    return size;
  }

  Token kind(int index) {
    return kinds[index];
  }

  /** Makes a token one of another kind; gives its kind before. */
  Token replaceKind(int index, Token kind) {
    Token before = kinds[index];
    kinds[index] = kind;
    return before;
  }

  /** The identifier of a name, the {@link Literal} of a number. */
  @Nullable Object value(int index) {
    return values[index];
  }

  /** The offset of the first character in the source. */
  int start(int index) {
    return places[index * WIDTH + START];
  }

  /** The offset after the last character in the source. */
  int end(int index) {
    return places[index * WIDTH + END];
  }

  int line(int index) {
    return places[index * WIDTH + LINE];
  }

  int column(int index) {
    return places[index * WIDTH + COLUMN];
  }

  int endLine(int index) {
    return places[index * WIDTH + END_LINE];
  }

  int endColumn(int index) {
    return places[index * WIDTH + END_COLUMN];
  }

  /** How many brackets are open after the token. */
  int level(int index) {
    return places[index * WIDTH + LEVEL];
  }

  /** The span from the start of one token to the end of another. */
  Span span(int first, int last) {
    int from = first * WIDTH;
    int to = last * WIDTH;
    return new Span(
        places[from + LINE], places[from + COLUMN], places[to + END_LINE], places[to + END_COLUMN]);
  }
}
