// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.stdlib.CharacterSet.Category;
import dev.hognose.sandbox.stdlib.RegexNode.At;
import dev.hognose.sandbox.stdlib.RegexNode.Place;
import org.jspecify.annotations.Nullable;

/** Escapes of regular expressions, read after the backslash. */
final class RegexEscapes {
  private final RegexSource in;
  private final @Nullable RegexGroups groups;
  private final int flags;
  private final boolean ascii;

  RegexEscapes(RegexSource in, @Nullable RegexGroups groups, int flags) {
    this.in = in;
    this.groups = groups;
    this.flags = flags;
    this.ascii = in.isBytes() || RegexFlags.has(flags, RegexFlags.ASCII);
  }

  /** What an escape outside of brackets means. */
  RegexNode outsideSet(int start) {
    if (in.atEnd()) {
      throw in.problem("bad escape (end of pattern)", start);
    }
    int c = in.peek();
    CharacterSet.Part part = category(c);
    if (part != null) {
      in.skip(1);
      return new RegexNode.OneOf(CharacterSet.of(part.category(), part.negative()));
    }
    switch (c) {
      case 'A' -> {
        return at(Place.START);
      }
      case 'Z' -> {
        return at(Place.END);
      }
      case 'b' -> {
        return at(ascii ? Place.ASCII_BOUNDARY : Place.BOUNDARY);
      }
      case 'B' -> {
        return at(ascii ? Place.ASCII_NOT_BOUNDARY : Place.NOT_BOUNDARY);
      }
      default -> {
        if (c >= '1' && c <= '9') {
          return reference(start);
        }
        return RegexParser.literal(character(start, false), flags, in.isBytes());
      }
    }
  }

  private RegexNode at(Place place) {
    in.skip(1);
    return new At(place);
  }

  /** The category of an escape's letter, or null; nothing is passed. */
  CharacterSet.@Nullable Part category(int letter) {
    return switch (letter) {
      case 'd' -> new CharacterSet.Part(ascii ? Category.ASCII_DIGIT : Category.DIGIT, false);
      case 'D' -> new CharacterSet.Part(ascii ? Category.ASCII_DIGIT : Category.DIGIT, true);
      case 's' -> new CharacterSet.Part(ascii ? Category.ASCII_SPACE : Category.SPACE, false);
      case 'S' -> new CharacterSet.Part(ascii ? Category.ASCII_SPACE : Category.SPACE, true);
      case 'w' -> new CharacterSet.Part(ascii ? Category.ASCII_WORD : Category.WORD, false);
      case 'W' -> new CharacterSet.Part(ascii ? Category.ASCII_WORD : Category.WORD, true);
      default -> null;
    };
  }

  private RegexNode reference(int start) {
    int first = in.next() - '0';
    int group = first;
    if (!in.atEnd() && RegexSource.isDigit(in.peek())) {
      int second = in.next() - '0';
      group = first * 10 + second;
      if (first < 8 && second < 8 && !in.atEnd() && in.peek() >= '0' && in.peek() <= '7') {
        int value = group / 10 * 64 + second * 8 + in.next() - '0';
        if (value > 255) {
          throw in.problem(
              "octal escape value \\"
                  + in.between(start + 1, in.position())
                  + " outside of range 0-0o377",
              start);
        }
        return RegexParser.literal(value, flags, in.isBytes());
      }
    }
    if (groups == null || !groups.exists(group)) {
      throw in.problem("invalid group reference " + group, start + 1);
    }
    if (groups.isOpen(group)) {
      throw in.problem("cannot refer to an open group", start);
    }
    groups.checkBehind(group, in);
    return new RegexNode.Reference(group, RegexFlags.has(flags, RegexFlags.IGNORECASE), ascii);
  }

  /** The character that an escape stands for. */
  int character(int start, boolean inSet) {
    int c = in.next();
    switch (c) {
      case 'a' -> {
        return 7;
      }
      case 'f' -> {
        return '\f';
      }
      case 'n' -> {
        return '\n';
      }
      case 'r' -> {
        return '\r';
      }
      case 't' -> {
        return '\t';
      }
      case 'v' -> {
        return 11;
      }
      case 'x' -> {
        return hexadecimal(start, 2);
      }
      default -> {
        if (c == 'b' && inSet) {
          return '\b';
        }
        if ((c == 'u' || c == 'U') && !in.isBytes()) {
          return hexadecimal(start, c == 'u' ? 4 : 8);
        }
        if (c == 'N' && !in.isBytes()) {
          return named(start);
        }
        if (c >= '0' && c <= '7' && (inSet || c == '0')) {
          return octal(start, c);
        }
        if (CharacterSet.isAsciiLetter(c) || inSet && RegexSource.isDigit(c)) {
          throw in.problem("bad escape \\" + Character.toString(c), start);
        }
        return c;
      }
    }
  }

  private int hexadecimal(int start, int count) {
    String digits = in.hexadecimal(count);
    if (digits.length() < count) {
      throw in.problem("incomplete escape " + in.between(start, in.position()), start);
    }
    long value = Long.parseLong(digits, 16);
    if (value > Character.MAX_CODE_POINT) {
      throw in.problem("bad escape " + in.between(start, in.position()), start);
    }
    return (int) value;
  }

  private int named(int start) {
    if (!in.accept('{')) {
      throw in.problem("missing {", in.position());
    }
    String name = in.name('}', "character name");
    try {
      return Character.codePointOf(name);
    } catch (IllegalArgumentException unknown) {
      throw in.problem("undefined character name '" + name + "'", start);
    }
  }

  private int octal(int start, int first) {
    int value = first - '0';
    for (int i = 0; i < 2 && !in.atEnd() && in.peek() >= '0' && in.peek() <= '7'; i++) {
      value = value * 8 + in.next() - '0';
    }
    if (value > 255) {
      throw in.problem(
          "octal escape value " + in.between(start, in.position()) + " outside of range 0-0o377",
          start);
    }
    return value;
  }
}
