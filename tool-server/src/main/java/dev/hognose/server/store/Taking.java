// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.store;

import org.jspecify.annotations.Nullable;

/**
 * How it went to take something that is in the store.
 *
 * @param row what this server holds now; null where another holds it
 * @param holder the living server that holds it; null where this one does
 * @param tookOver whether a server had it that is not alive any more
 */
public record Taking<T>(@Nullable T row, @Nullable String holder, boolean tookOver) {

  static <T> Taking<T> heldBy(String holder) {
    return new Taking<>(null, holder, false);
  }
}
