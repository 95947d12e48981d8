// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What an execution has used so far.
 *
 * @param durationMillis time spent interpreting, in milliseconds; waiting for tools is not counted
 * @param steps interpreted steps
 * @param peakMemoryBytes the largest memory held, in bytes
 * @param suspensions how often it stopped for the host
 */
public record Usage(double durationMillis, long steps, long peakMemoryBytes, long suspensions) {
  static Usage of(@Nullable Tree tree) {
    return tree == null
        ? new Usage(0, 0, 0, 0)
        : new Usage(
            tree.real("duration_ms", 0),
            count(tree, "steps"),
            count(tree, "peak_memory_bytes"),
            count(tree, "suspensions"));
  }

  private static long count(Tree tree, String name) {
    var count = tree.optionalLong(name);
    return count == null ? 0 : count;
  }
}
