// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.HashMap;
import java.util.Map;

/**
 * The characters that a regular expression takes for the same when case is ignored.
 *
 * <p>Mostly a letter has one of other case, which Java's simple mappings give. The table holds the
 * others: letters with several forms, and those whose mapping goes one way only.
 */
final class RegexCases {
  private static final String[] CLASSES = {
    "Ii\u0130\u0131",
    "Kk\u212a",
    "Ss\u017f",
    "\u00c5\u00e5\u212b",
    "\u00b5\u039c\u03bc",
    "\u00df\u1e9e",
    "\u01c4\u01c5\u01c6",
    "\u01c7\u01c8\u01c9",
    "\u01ca\u01cb\u01cc",
    "\u01f1\u01f2\u01f3",
    "\u0345\u0399\u03b9\u1fbe",
    "\u0390\u1fd3",
    "\u0392\u03b2\u03d0",
    "\u0395\u03b5\u03f5",
    "\u0398\u03b8\u03d1\u03f4",
    "\u039a\u03ba\u03f0",
    "\u03a0\u03c0\u03d6",
    "\u03a1\u03c1\u03f1",
    "\u03a3\u03c2\u03c3",
    "\u03a6\u03c6\u03d5",
    "\u03a9\u03c9\u2126",
    "\u03b0\u1fe3",
    "\u0412\u0432\u1c80",
    "\u0414\u0434\u1c81",
    "\u041e\u043e\u1c82",
    "\u0421\u0441\u1c83",
    "\u0422\u0442\u1c84\u1c85",
    "\u042a\u044a\u1c86",
    "\u0462\u0463\u1c87",
    "\u1c88\ua64a\ua64b",
    "\u1e60\u1e61\u1e9b",
    "\ufb05\ufb06",
  };
  private static final int[] NONE = {};
  private static final Map<Integer, int[]> SPECIAL = special();

  private RegexCases() {}

  private static Map<Integer, int[]> special() {
    Map<Integer, int[]> result = new HashMap<>();
    for (String forms : CLASSES) {
      forms
          .chars()
          .forEach(c -> result.put(c, forms.chars().filter(other -> other != c).toArray()));
    }
    return result;
  }

  /** The other characters that are the same as one; all of ASCII, if only that counts. */
  static int[] others(int point, boolean ascii) {
    if (ascii) {
      return CharacterSet.isAsciiLetter(point) ? new int[] {point ^ 0x20} : NONE;
    }
    int[] special = SPECIAL.get(point);
    if (special != null) {
      return special;
    }
    int lower = Character.toLowerCase(point);
    if (lower != point) {
      return new int[] {lower};
    }
    int upper = Character.toUpperCase(point);
    return upper == point ? NONE : new int[] {upper};
  }

  /** Whether two characters are the same but for case. */
  static boolean same(int a, int b, boolean ascii) {
    if (a == b) {
      return true;
    }
    for (int other : others(a, ascii)) {
      if (other == b) {
        return true;
      }
    }
    return false;
  }
}
