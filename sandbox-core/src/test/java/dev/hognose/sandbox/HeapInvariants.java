// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at the heap of an idle session: its dump can be loaded, by a loader that refuses every
 * state that cannot be, and what was loaded dumps to the same bytes.
 */
final class HeapInvariants {
  private HeapInvariants() {}

  /** Fails if the heap is damaged. */
  static void check(Session session) {
    byte[] first = session.dump(SnapshotKeys.NONE);
    Session loaded = Session.load(first, SnapshotKeys.NONE);
    assertThat(loaded.dump(SnapshotKeys.NONE)).isEqualTo(first);
  }
}
