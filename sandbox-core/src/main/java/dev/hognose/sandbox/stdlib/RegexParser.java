// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.stdlib.RegexNode.Alternation;
import dev.hognose.sandbox.stdlib.RegexNode.At;
import dev.hognose.sandbox.stdlib.RegexNode.Greed;
import dev.hognose.sandbox.stdlib.RegexNode.Literal;
import dev.hognose.sandbox.stdlib.RegexNode.Nothing;
import dev.hognose.sandbox.stdlib.RegexNode.OneOf;
import dev.hognose.sandbox.stdlib.RegexNode.Place;
import dev.hognose.sandbox.stdlib.RegexNode.Repeat;
import dev.hognose.sandbox.stdlib.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a regular expression by the grammar of the module {@code re}. */
final class RegexParser {
  private static final int MAX_NESTING = 150;
  private static final int MAX_REPEAT = Integer.MAX_VALUE - 1;
  private static final String SPECIAL = "\\.^$*+?{}[]()|";

  private final RegexSource in;
  private final Meter meter;
  private final RegexGroups groups;
  private int flags;
  private int nesting;

  RegexParser(int[] pattern, int flags, boolean bytes, Meter meter) {
    this.meter = meter;
    this.in = new RegexSource(pattern, bytes, meter);
    this.flags = flags;
    this.groups = new RegexGroups();
  }

  /** The account that reading counts to. */
  Meter meter() {
    return meter;
  }

  /** The groups seen. */
  RegexGroups groups() {
    return groups;
  }

  /** The flags, with those that the text sets for all of it. */
  int flags() {
    return flags;
  }

  /** What in the text may mean something else one day. */
  List<String> warnings() {
    return in.warnings();
  }

  boolean isBytes() {
    return in.isBytes();
  }

  /** Reads the whole. */
  RegexNode parse() {
    in.checkEscape();
    readGlobalFlags();
    RegexNode result = alternation(flags);
    if (!in.atEnd()) {
      throw in.problem("unbalanced parenthesis", in.position());
    }
    groups.check(in);
    return result;
  }

  /** Flags at the start apply to the whole, so that they must be known before. */
  private void readGlobalFlags() {
    while (in.looksAt("(?#") || in.looksAt("(?") && in.flagsAhead()) {
      int start = in.position();
      in.skip(2);
      if (in.accept('#')) {
        comment(start);
      } else {
        flags |= readFlags();
        in.skip(1);
      }
      if (RegexFlags.has(flags, RegexFlags.VERBOSE)) {
        in.skipBlanks();
      }
    }
  }

  private int readFlags() {
    int result = 0;
    while (!in.atEnd() && RegexFlags.ofLetter(in.peek()) != 0) {
      int letterAt = in.position();
      int flag = RegexFlags.ofLetter(in.next());
      if (flag == RegexFlags.LOCALE && !in.isBytes()) {
        throw in.problem("bad inline flags: cannot use 'L' flag with a str pattern", letterAt + 1);
      }
      if (flag == RegexFlags.UNICODE && in.isBytes()) {
        throw in.problem(
            "bad inline flags: cannot use 'u' flag with a bytes pattern", letterAt + 1);
      }
      result |= flag;
      if (Integer.bitCount(result & (RegexFlags.ASCII | RegexFlags.LOCALE | RegexFlags.UNICODE))
          > 1) {
        throw in.problem("bad inline flags: flags 'a', 'u' and 'L' are incompatible", letterAt + 1);
      }
    }
    return result;
  }

  private RegexNode alternation(int flags) {
    if (++nesting > MAX_NESTING) {
      throw in.problem("too deeply nested", in.position());
    }
    List<RegexNode> parts = new ArrayList<>();
    do {
      parts.add(sequence(flags));
    } while (in.accept('|'));
    nesting--;
    return parts.size() == 1 ? parts.get(0) : new Alternation(parts);
  }

  private RegexNode sequence(int flags) {
    List<RegexNode> parts = new ArrayList<>();
    boolean verbose = RegexFlags.has(flags, RegexFlags.VERBOSE);
    while (true) {
      if (verbose) {
        in.skipBlanks();
      }
      if (in.atEnd() || in.peek() == '|' || in.peek() == ')') {
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
      }
      if (isQuantifier()) {
        quantify(parts);
      } else if (in.looksAt("(?#")) {
        int start = in.position();
        in.skip(3);
        comment(start);
      } else {
        parts.add(item(flags));
      }
    }
  }

  private boolean isQuantifier() {
    int c = in.peek();
    return c == '*' || c == '+' || c == '?' || c == '{' && in.isCounted();
  }

  private void quantify(List<RegexNode> parts) {
    int start = in.position();
    int min = 0;
    int max = Integer.MAX_VALUE;
    switch (in.next()) {
      case '*' -> {}
      case '+' -> min = 1;
      case '?' -> max = 1;
      default -> {
        long[] bounds = in.bounds();
        if (bounds[0] > MAX_REPEAT || bounds[1] > Integer.MAX_VALUE) {
          throw Raise.overflowError("the repetition number is too large");
        }
        min = (int) bounds[0];
        max = (int) bounds[1];
        if (max < min) {
          throw in.problem("min repeat greater than max repeat", start + 1);
        }
      }
    }
    Greed greed = in.accept('?') ? Greed.LAZY : in.accept('+') ? Greed.POSSESSIVE : Greed.GREEDY;
    RegexNode last = parts.isEmpty() ? new Nothing() : parts.removeLast();
    if (last instanceof Nothing || last instanceof At) {
      throw in.problem("nothing to repeat", start);
    }
    if (last instanceof Repeat) {
      throw in.problem("multiple repeat", start);
    }
    RegexNode repeat = new Repeat(last, min, max, Greed.POSSESSIVE == greed ? Greed.GREEDY : greed);
    parts.add(
        greed == Greed.POSSESSIVE
            ? new Repeat(new RegexNode.Atomic(repeat), 1, 1, Greed.GREEDY)
            : repeat);
  }

  private RegexNode item(int flags) {
    int start = in.position();
    int c = in.next();
    return switch (c) {
      case '.' ->
          new OneOf(
              RegexFlags.has(flags, RegexFlags.DOTALL)
                  ? CharacterSet.ALL
                  : CharacterSet.NOT_NEWLINE);
      case '^' ->
          new At(RegexFlags.has(flags, RegexFlags.MULTILINE) ? Place.LINE_START : Place.START);
      case '$' ->
          new At(
              RegexFlags.has(flags, RegexFlags.MULTILINE)
                  ? Place.LINE_END
                  : Place.BEFORE_LAST_NEWLINE);
      case '(' -> group(start, flags);
      case '[' -> new RegexSetParser(in, flags).parse(start);
      case '\\' -> new RegexEscapes(in, groups, flags).outsideSet(start);
      default -> literal(c, flags, in.isBytes());
    };
  }

  /** A character, or the set of it and those of other case. */
  static RegexNode literal(int c, int flags, boolean bytes) {
    boolean ascii = bytes || RegexFlags.has(flags, RegexFlags.ASCII);
    return RegexFlags.has(flags, RegexFlags.IGNORECASE) && RegexCases.others(c, ascii).length > 0
        ? new OneOf(CharacterSet.caseless(c, ascii))
        : new Literal(c);
  }

  private RegexNode group(int start, int flags) {
    if (!in.accept('?')) {
      return capture(start, "", flags);
    }
    if (in.atEnd()) {
      throw in.problem("unexpected end of pattern", in.position());
    }
    int c = in.next();
    switch (c) {
      case ':' -> {
        return closed(start, flags);
      }
      case 'P' -> {
        return named(start, flags);
      }
      case '=', '!' -> {
        return new RegexNode.Look(closed(start, flags), false, c == '!');
      }
      case '<' -> {
        return behind(start, flags);
      }
      case '(' -> {
        return conditional(start, flags);
      }
      case '>' -> {
        return new RegexNode.Atomic(closed(start, flags));
      }
      default -> {
        if (c == '-' || RegexFlags.ofLetter(c) != 0) {
          in.skip(-1);
          return flagged(start, flags);
        }
        throw in.problem("unknown extension ?" + in.passed(), start + 1);
      }
    }
  }

  private RegexNode capture(int start, String name, int flags) {
    int index = groups.open(name, in, start);
    RegexNode body = closed(start, flags);
    groups.close(index);
    return new RegexNode.Group(index, body);
  }

  private RegexNode closed(int start, int flags) {
    RegexNode body = alternation(flags);
    if (!in.accept(')')) {
      throw in.problem("missing ), unterminated subpattern", start);
    }
    return body instanceof At || body instanceof Repeat ? new Sequence(List.of(body)) : body;
  }

  private RegexNode named(int start, int flags) {
    if (in.accept('<')) {
      String name = in.name('>', "group name");
      in.checkName(name, name.codePointCount(0, name.length()) + 1);
      return capture(start, name, flags);
    }
    if (in.accept('=')) {
      String name = in.name(')', "group name");
      int at = in.position() - name.codePointCount(0, name.length()) - 1;
      in.checkName(name, name.codePointCount(0, name.length()) + 1);
      return reference(groups.find(name, in, at), flags, at);
    }
    if (in.atEnd()) {
      throw in.problem("unexpected end of pattern", in.position());
    }
    in.skip(1);
    throw in.problem("unknown extension ?P" + in.passed(), start + 1);
  }

  private RegexNode reference(int group, int flags, int at) {
    if (groups.isOpen(group)) {
      throw in.problem("cannot refer to an open group", at);
    }
    groups.checkBehind(group, in);
    return new RegexNode.Reference(
        group,
        RegexFlags.has(flags, RegexFlags.IGNORECASE),
        in.isBytes() || RegexFlags.has(flags, RegexFlags.ASCII));
  }

  /** Passes the rest of a comment; an escaped parenthesis does not end it. */
  private void comment(int start) {
    while (!in.atEnd()) {
      int c = in.next();
      if (c == ')') {
        return;
      }
      if (c == '\\') {
        in.skip(1);
      }
    }
    throw in.problem("missing ), unterminated comment", start);
  }

  private RegexNode behind(int start, int flags) {
    if (in.atEnd()) {
      throw in.problem("unexpected end of pattern", in.position());
    }
    int c = in.next();
    if (c != '=' && c != '!') {
      throw in.problem("unknown extension ?<" + in.passed(), start + 1);
    }
    int before = groups.enterBehind();
    RegexNode body = closed(start, flags);
    groups.leaveBehind(before);
    return new RegexNode.Look(body, true, c == '!');
  }

  private RegexNode conditional(int start, int flags) {
    int at = in.position();
    String name = in.name(')', "group name");
    int group;
    if (!name.isEmpty() && name.chars().allMatch(d -> d >= '0' && d <= '9')) {
      group = name.length() > 8 ? RegexGroups.MAX_GROUPS : Integer.parseInt(name);
      if (group == 0) {
        throw in.problem("bad group number", at);
      }
      groups.refer(group, at);
    } else {
      in.checkName(name, name.codePointCount(0, name.length()) + 1);
      group = groups.find(name, in, at);
    }
    groups.checkBehind(group, in);
    RegexNode yes = sequence(flags);
    RegexNode no = in.accept('|') ? sequence(flags) : new Nothing();
    if (!in.atEnd() && in.peek() == '|') {
      throw in.problem("conditional backref with more than two branches", in.position());
    }
    if (!in.accept(')')) {
      throw in.problem("missing ), unterminated subpattern", start);
    }
    return new RegexNode.Conditional(group, yes, no);
  }

  private RegexNode flagged(int start, int outer) {
    int added = readFlags();
    int removed = 0;
    if (in.atEnd()) {
      throw in.problem("missing -, : or )", in.position());
    }
    if (in.peek() == ')') {
      throw in.problem("global flags not at the start of the expression", start);
    }
    if (in.accept('-')) {
      int at = in.position();
      if (in.atEnd()) {
        throw in.problem("missing flag", in.position());
      }
      removed = readFlags();
      if ((removed & (RegexFlags.ASCII | RegexFlags.LOCALE | RegexFlags.UNICODE)) != 0) {
        throw in.problem("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", in.position());
      }
      if (removed == 0) {
        throw in.problem(Character.isLetter(in.peek()) ? "unknown flag" : "missing flag", at);
      }
    }
    if (in.atEnd()) {
      throw in.problem("missing :", in.position());
    }
    if (!in.accept(':')) {
      throw in.problem(
          Character.isLetter(in.peek())
              ? "unknown flag"
              : removed == 0 ? "missing -, : or )" : "missing :",
          in.position());
    }
    if ((added & removed) != 0) {
      throw in.problem("bad inline flags: flag turned on and off", in.position() - 1);
    }
    int base = outer;
    if (RegexFlags.has(added, RegexFlags.ASCII | RegexFlags.UNICODE)) {
      base &= ~(RegexFlags.ASCII | RegexFlags.UNICODE);
    }
    return closed(start, (base | added) & ~removed);
  }

  /** Whether a character has a meaning of its own in a pattern. */
  static boolean isSpecial(int c) {
    return SPECIAL.indexOf(c) >= 0;
  }
}
