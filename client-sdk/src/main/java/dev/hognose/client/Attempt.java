// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.UUID;

/**
 * The identity of one attempt to have something done: the {@code Idempotency-Key} of its requests.
 *
 * <p>A request may be repeated under the same key without running anything twice. After a clear
 * refusal nothing ran, and the next attempt may have a new key; but once a connection broke with
 * the request under way nobody knows, and the key must stay.
 */
final class Attempt {
  private String key = UUID.randomUUID().toString();
  private boolean ambiguous;

  String key() {
    return key;
  }

  /** A connection broke after the request may have arrived. */
  void lostTrack() {
    ambiguous = true;
  }

  boolean ambiguous() {
    return ambiguous;
  }

  /** The request was refused. */
  void refused() {
    if (!ambiguous) {
      key = UUID.randomUUID().toString();
    }
  }
}
