// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

/** Flags of regular expressions, with the values that Python documents. */
final class RegexFlags {
  static final int IGNORECASE = 2;
  static final int LOCALE = 4;
  static final int MULTILINE = 8;
  static final int DOTALL = 16;
  static final int UNICODE = 32;
  static final int VERBOSE = 64;
  static final int DEBUG = 128;
  static final int ASCII = 256;

  private RegexFlags() {}

  /** The flag of a letter, or 0. */
  static int ofLetter(int letter) {
    return switch (letter) {
      case 'i' -> IGNORECASE;
      case 'L' -> LOCALE;
      case 'm' -> MULTILINE;
      case 's' -> DOTALL;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 'u' -> UNICODE;
      default -> 0;
    };
  }

  static boolean has(int flags, int flag) {
    return (flags & flag) != 0;
  }
}
