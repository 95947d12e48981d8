// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.RunningAccount;

/**
 * Chars that texts share which were made one from another by concatenation, the longest to the end.
 *
 * @param account charged where one of them needs its chars for itself
 */
record GrowingText(StringBuilder chars, RunningAccount account) {
  int length() {
    return chars.length();
  }

  /** A text of the first chars. */
  String first(int count, int bytesPerChar) {
    account.allocate(48L + (long) count * bytesPerChar);
    return chars.substring(0, count);
  }
}
