// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.List;

/** A part of a regular expression. */
sealed interface RegexNode {
  /** How a repetition chooses its count. */
  enum Greed {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /** A place between characters. */
  enum Place {
    START,
    LINE_START,
    END,
    BEFORE_LAST_NEWLINE,
    LINE_END,
    BOUNDARY,
    NOT_BOUNDARY,
    ASCII_BOUNDARY,
    ASCII_NOT_BOUNDARY
  }

  /** Matches at once and takes nothing. */
  record Nothing() implements RegexNode {}

  /** One character. */
  record Literal(int point) implements RegexNode {}

  /** One character of a set. */
  record OneOf(CharacterSet set) implements RegexNode {}

  /** Parts one after another. */
  record Sequence(List<RegexNode> parts) implements RegexNode {}

  /** The first part that leads to a match. */
  record Alternation(List<RegexNode> parts) implements RegexNode {}

  /** A group that remembers what it matched. */
  record Group(int index, RegexNode body) implements RegexNode {}

  /** A part so many times; Integer.MAX_VALUE for no bound. */
  record Repeat(RegexNode body, int min, int max, Greed greed) implements RegexNode {}

  /** Whether a part matches ahead or behind. */
  record Look(RegexNode body, boolean behind, boolean negative) implements RegexNode {}

  /** A part whose first match is its only one. */
  record Atomic(RegexNode body) implements RegexNode {}

  /** What a group matched. */
  record Reference(int group, boolean ignoreCase, boolean ascii) implements RegexNode {}

  /** One of two parts by whether a group has matched. */
  record Conditional(int group, RegexNode yes, RegexNode no) implements RegexNode {}

  /** An assertion of a place. */
  record At(Place place) implements RegexNode {}
}
