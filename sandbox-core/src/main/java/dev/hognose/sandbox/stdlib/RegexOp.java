// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

/** Instructions of compiled regular expressions, with their operands. */
final class RegexOp {
  /** The whole has matched. */
  static final int MATCH = 0;

  /** A character: code point. */
  static final int CHAR = 1;

  /** A character of a set: set. */
  static final int SET = 2;

  /** Goes on; if that fails, at a target: target. */
  static final int SPLIT = 3;

  /** Goes on at a target: target. */
  static final int JUMP = 4;

  /** Begins a group: register. */
  static final int OPEN = 5;

  /** Ends a group: group. */
  static final int CLOSE = 6;

  /** Asserts a place: ordinal. */
  static final int AT = 7;

  /** What a group matched: group, mode (0 exact, 1 any case, 2 any ASCII case). */
  static final int REFERENCE = 8;

  /** Begins a loop: register of its count, before that of its last position. */
  static final int LOOP_INIT = 9;

  /** Decides on one more round of a loop: register, least, most, lazy, exit. */
  static final int LOOP = 10;

  /** One character so many times: code point, least, most, lazy. */
  static final int RUN_CHAR = 11;

  /** Characters of a set so many times: set, least, most, lazy. */
  static final int RUN_SET = 12;

  /** Remembers the place and the open choices: register of choices, before that of the place. */
  static final int MARK = 13;

  /** Drops the choices made since a mark: register. */
  static final int CUT = 14;

  /** Drops the choices made since a mark and goes back to its place: register. */
  static final int LOOK_END = 15;

  /** Undoes all since a mark and fails: register. */
  static final int NEGATE = 16;

  /** Goes back: count. */
  static final int BACK = 17;

  /** Goes on at a target unless a group has matched: group, target. */
  static final int UNLESS_GROUP = 18;

  private RegexOp() {}
}
