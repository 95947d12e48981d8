// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a set of characters in brackets, after the opening one. */
final class RegexSetParser {
  private final RegexSource in;
  private final int flags;
  private final RegexEscapes escapes;
  private final List<CharacterSet.Part> parts = new ArrayList<>();
  private int[] ranges = new int[8];
  private int count;

  RegexSetParser(RegexSource in, int flags) {
    this.in = in;
    this.flags = flags;
    this.escapes = new RegexEscapes(in, null, flags);
  }

  RegexNode parse(int start) {
    if (in.looksAt("[")) {
      in.warn("nested set", in.position());
    }
    boolean negative = in.accept('^');
    boolean first = true;
    while (true) {
      if (in.atEnd()) {
        throw in.problem("unterminated character set", start);
      }
      if (in.peek() == ']' && !first) {
        in.skip(1);
        break;
      }
      if (!first) {
        warnOfOperator(in.position());
      }
      first = false;
      range(start);
    }
    boolean ignoreCase = RegexFlags.has(flags, RegexFlags.IGNORECASE);
    boolean ascii = in.isBytes() || RegexFlags.has(flags, RegexFlags.ASCII);
    if (!negative && parts.isEmpty() && count == 2 && ranges[0] == ranges[1]) {
      return RegexParser.literal(ranges[0], flags, in.isBytes());
    }
    return new RegexNode.OneOf(
        new CharacterSet(Arrays.copyOf(ranges, count), parts, negative, ignoreCase, ascii));
  }

  private void range(int setStart) {
    int at = in.position();
    int from = member();
    if (in.atEnd() || in.peek() != '-') {
      addIfCharacter(from);
      return;
    }
    in.skip(1);
    if (in.atEnd()) {
      throw in.problem("unterminated character set", setStart);
    }
    if (in.peek() == ']') {
      addIfCharacter(from);
      add('-', '-');
      return;
    }
    if (in.looksAt("-")) {
      in.warn("set difference", in.position() - 1);
    }
    int to = member();
    if (from < 0 || to < 0 || to < from) {
      throw in.problem("bad character range " + in.between(at, in.position()), at);
    }
    add(from, to);
  }

  /** A doubled character may one day be an operator of sets. */
  private void warnOfOperator(int at) {
    String operation =
        in.looksAt("--")
            ? "set difference"
            : in.looksAt("&&")
                ? "set intersection"
                : in.looksAt("~~")
                    ? "set symmetric difference"
                    : in.looksAt("||") ? "set union" : "";
    if (!operation.isEmpty()) {
      in.warn(operation, at);
    }
  }

  private void addIfCharacter(int c) {
    if (c >= 0) {
      add(c, c);
    }
  }

  /** A character, or -1 for a category, which is added. */
  private int member() {
    int at = in.position();
    int c = in.next();
    if (c != '\\') {
      return c;
    }
    if (in.atEnd()) {
      throw in.problem("bad escape (end of pattern)", at);
    }
    CharacterSet.Part part = escapes.category(in.peek());
    if (part != null) {
      in.skip(1);
      parts.add(part);
      return -1;
    }
    return escapes.character(at, true);
  }

  private void add(int from, int to) {
    if (count + 2 > ranges.length) {
      ranges = Arrays.copyOf(ranges, count * 2);
    }
    ranges[count++] = from;
    ranges[count++] = to;
  }
}
