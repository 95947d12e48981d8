// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param items what it holds
 * @param nextCursor where the next page begins; empty on the last one
 * @param <T> the kind of item
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {
  /** Copies the items. */
  public Page {
    items = List.copyOf(items);
  }
}
