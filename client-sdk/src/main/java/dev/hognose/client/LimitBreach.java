// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import dev.hognose.client.wire.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A limit that ended an execution.
 *
 * @param limit the limit's field name, whose suffix is the unit: {@code duration_ms}, {@code
 *     memory_bytes}, {@code steps}, {@code recursion_depth}, {@code output_bytes}, {@code
 *     suspensions}
 * @param allowed how much was allowed, in the limit's unit
 * @param used how much was used or asked for, in the limit's unit
 */
public record LimitBreach(String limit, double allowed, double used) {
  static LimitBreach of(@Nullable Tree tree) {
    return tree == null
        ? new LimitBreach("unknown", 0, 0)
        : new LimitBreach(
            tree.string("limit", "unknown"), tree.real("allowed", 0), tree.real("used", 0));
  }
}
