// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.StrRepr;
import java.util.ArrayList;
import java.util.List;

/** The text of a regular expression, and where reading it has come to. */
final class RegexSource {
  /** Steps that stand for reading a character and what becomes of it. */
  private static final int WORK = 8;

  private final Meter meter;
  private final int[] text;
  private final boolean bytes;
  private final int dangling;
  private final List<String> warnings = new ArrayList<>();
  private int position;

  RegexSource(int[] text, boolean bytes, Meter meter) {
    this.meter = meter;
    this.text = text;
    this.bytes = bytes;
    this.dangling = dangling(text);
  }

  /** Where a backslash stands that nothing follows, or -1. */
  private static int dangling(int[] text) {
    int run = text.length;
    while (run > 0 && text[run - 1] == '\\') {
      run--;
    }
    return (text.length - run) % 2 == 1 ? text.length - 1 : -1;
  }

  /** Refuses a backslash at the end as soon as it is next, before what else may be wrong. */
  void checkEscape() {
    if (position == dangling) {
      throw problem("bad escape (end of pattern)", position);
    }
  }

  private void step() {
    position++;
    checkEscape();
  }

  boolean isBytes() {
    return bytes;
  }

  int position() {
    return position;
  }

  /** What in the text may mean something else one day. */
  List<String> warnings() {
    return warnings;
  }

  void warn(String possible, int at) {
    warnings.add("Possible " + possible + " at position " + at);
  }

  boolean atEnd() {
    return position >= text.length;
  }

  int peek() {
    return text[position];
  }

  int next() {
    meter.work(WORK);
    int c = text[position];
    step();
    return c;
  }

  void skip(int count) {
    position += count;
    checkEscape();
  }

  /** The character passed last, with the one that it escapes. */
  String passed() {
    int c = text[position - 1];
    String shown = Character.toString(c);
    return c == '\\' && !atEnd() ? shown + Character.toString(text[position]) : shown;
  }

  boolean accept(int c) {
    if (position < text.length && text[position] == c) {
      step();
      return true;
    }
    return false;
  }

  boolean looksAt(String expected) {
    for (int i = 0; i < expected.length(); i++) {
      if (position + i >= text.length || text[position + i] != expected.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what follows {@code (?} is letters of flags and a closing parenthesis. */
  boolean flagsAhead() {
    int i = position + 2;
    while (i < text.length && RegexFlags.ofLetter(text[i]) != 0) {
      i++;
    }
    return i > position + 2 && i < text.length && text[i] == ')';
  }

  /** Skips what the flag VERBOSE makes meaningless. */
  void skipBlanks() {
    while (position < text.length) {
      int c = text[position];
      if (c == '#') {
        while (position < text.length && text[position] != '\n') {
          step();
        }
      } else if (c == ' ' || c >= 9 && c <= 13) {
        step();
      } else {
        return;
      }
    }
  }

  /** Whether a brace begins a count of repetitions. */
  boolean isCounted() {
    int i = position + 1;
    int start = i;
    while (i < text.length && isDigit(text[i])) {
      i++;
    }
    boolean some = i > start;
    if (i < text.length && text[i] == ',') {
      int after = ++i;
      while (i < text.length && isDigit(text[i])) {
        i++;
      }
      some = some || i > after || i == after && text.length > i && text[i] == '}';
    }
    return some && i < text.length && text[i] == '}';
  }

  /** The least and largest count after an opening brace. */
  long[] bounds() {
    long min = number(0);
    long max = min;
    if (accept(',')) {
      max = number(Integer.MAX_VALUE);
    }
    step();
    return new long[] {min, max};
  }

  private long number(long otherwise) {
    if (!isDigit(text[position])) {
      return otherwise;
    }
    long value = 0;
    while (isDigit(text[position])) {
      value = Math.min(value * 10 + text[position++] - '0', 1L << 40);
    }
    return value;
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The text up to a terminator, which is passed. */
  String name(int terminator, String what) {
    int start = position;
    StringBuilder result = new StringBuilder();
    while (position < text.length && text[position] != terminator) {
      if (text[position] == '\\') {
        result.append('\\');
        step();
      }
      result.appendCodePoint(text[position]);
      step();
    }
    if (result.isEmpty()) {
      throw problem("missing " + what, start);
    }
    if (position >= text.length) {
      throw problem("missing " + Character.toString(terminator) + ", unterminated name", start);
    }
    step();
    return result.toString();
  }

  /** Refuses what is no identifier; it ends so many characters before the position. */
  void checkName(String name, int back) {
    if (!isIdentifier(name) || bytes && !name.chars().allMatch(c -> c < 128)) {
      String shown = StrRepr.repr(name, bytes);
      throw problem("bad character in group name " + shown, position - back);
    }
  }

  static boolean isIdentifier(String name) {
    if (name.isEmpty()
        || !Character.isUnicodeIdentifierStart(name.codePointAt(0)) && name.charAt(0) != '_') {
      return false;
    }
    return name.codePoints().allMatch(c -> c == '_' || Character.isUnicodeIdentifierPart(c));
  }

  /** So many hexadecimal digits; fewer if there are no more. */
  String hexadecimal(int most) {
    StringBuilder digits = new StringBuilder();
    while (digits.length() < most
        && position < text.length
        && text[position] < 128
        && Character.digit(text[position], 16) >= 0) {
      digits.append((char) text[position]);
      step();
    }
    return digits.toString();
  }

  /** The text between two places. */
  String between(int from, int to) {
    return new String(text, from, Math.min(to, text.length) - from);
  }

  RegexProblem problem(String message, int at) {
    return new RegexProblem(message, at);
  }
}
