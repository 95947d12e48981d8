// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A compiled regular expression. Immutable and shared.
 *
 * @param code instructions and their operands, by {@link RegexOp}
 * @param sets the sets that instructions name by index
 * @param groups number of groups, the whole match apart
 * @param names indices of named groups
 * @param registers number of registers: two of each group, then those of loops and marks
 * @param flags all flags
 * @param first characters that a match can begin with, or null for any
 */
record RegexProgram(
    int[] code,
    CharacterSet[] sets,
    int groups,
    Map<String, Integer> names,
    int registers,
    int flags,
    @Nullable FirstCharacters first) {

  /** What it takes in memory. */
  long heapBytes() {
    long bytes = 160 + 4L * code.length + 110L * names.size();
    for (CharacterSet set : sets) {
      bytes += set.heapBytes();
    }
    return first == null ? bytes : bytes + FirstCharacters.BYTES;
  }

  /** The register that holds the index of the group closed last. */
  int lastGroupRegister() {
    return 2 * groups + 2;
  }
}
