// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.TextGrowth;
import java.util.ArrayList;
import java.util.List;

/** The replacement of {@code sub} and {@code expand}: literal texts and groups in turn. */
final class ReplacementTemplate {
  private static final String ESCAPES = "abfnrtv";
  private static final String MEANINGS = "\u0007\b\f\n\r\t\u000b";

  private final List<String> literals = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private final RegexSource in;
  private final RegexProgram program;
  private final StringBuilder literal = new StringBuilder();

  /**
   * Reads a template; {@link RegexProblem} if it is wrong.
   *
   * @throws IndexOutOfBoundsException with the name, if there is no group of a name
   */
  ReplacementTemplate(int[] text, boolean bytes, RegexProgram program, Meter meter) {
    this.in = new RegexSource(text, bytes, meter);
    this.program = program;
    while (!in.atEnd()) {
      int start = in.position();
      int c = in.next();
      if (c == '\\') {
        escape(start);
      } else {
        literal.appendCodePoint(c);
      }
    }
    literals.add(literal.toString());
  }

  private void escape(int start) {
    if (in.atEnd()) {
      throw in.problem("bad escape (end of pattern)", start);
    }
    int c = in.next();
    if (c == 'g') {
      named();
    } else if (c == '0') {
      octal(0);
    } else if (RegexSource.isDigit(c)) {
      numbered(start, c - '0');
    } else if (ESCAPES.indexOf(c) >= 0) {
      literal.append(MEANINGS.charAt(ESCAPES.indexOf(c)));
    } else if (CharacterSet.isAsciiLetter(c)) {
      throw in.problem("bad escape \\" + Character.toString(c), start);
    } else if (c == '\\') {
      literal.append('\\');
    } else {
      literal.append('\\').appendCodePoint(c);
    }
  }

  private void octal(int first) {
    int value = first;
    for (int i = 0; i < 2 && !in.atEnd() && in.peek() >= '0' && in.peek() <= '7'; i++) {
      value = value * 8 + in.next() - '0';
    }
    literal.appendCodePoint(value & 0xFF);
  }

  private void numbered(int start, int first) {
    int group = first;
    if (!in.atEnd() && RegexSource.isDigit(in.peek())) {
      int second = in.next() - '0';
      group = first * 10 + second;
      if (first < 8 && second < 8 && !in.atEnd() && in.peek() >= '0' && in.peek() <= '7') {
        int value = first * 64 + second * 8 + in.next() - '0';
        if (value > 255) {
          throw in.problem(
              "octal escape value "
                  + in.between(start, in.position())
                  + " outside of range 0-0o377",
              start);
        }
        literal.appendCodePoint(value);
        return;
      }
    }
    if (group > program.groups()) {
      throw in.problem("invalid group reference " + group, start + 1);
    }
    add(group);
  }

  private void named() {
    if (!in.accept('<')) {
      throw in.problem("missing <", in.position());
    }
    int at = in.position();
    String name = in.name('>', "group name");
    if (name.chars().allMatch(d -> d >= '0' && d <= '9')) {
      int group = name.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(name);
      if (group > program.groups()) {
        throw in.problem("invalid group reference " + group, at);
      }
      add(group);
      return;
    }
    in.checkName(name, name.codePointCount(0, name.length()) + 1);
    Integer group = program.names().get(name);
    if (group == null) {
      throw new IndexOutOfBoundsException(name);
    }
    add(group);
  }

  private void add(int group) {
    literals.add(literal.toString());
    literal.setLength(0);
    groups.add(group);
  }

  /** Appends what a match makes of it; a group that has not matched is empty. */
  void append(TextGrowth growth, StringBuilder out, RegexText text, int[] spans) {
    for (int i = 0; i < groups.size(); i++) {
      growth.before(out, literals.get(i).length());
      out.append(literals.get(i));
      int group = groups.get(i);
      if (spans[2 * group] >= 0) {
        growth.before(out, spans[2 * group + 1] - spans[2 * group]);
        text.append(out, spans[2 * group], spans[2 * group + 1]);
      }
    }
    growth.before(out, literals.getLast().length());
    out.append(literals.getLast());
  }
}
