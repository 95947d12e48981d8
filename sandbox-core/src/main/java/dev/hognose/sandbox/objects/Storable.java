// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** A part of a session's state that a snapshot keeps: an object of the guest, or a frame. */
public interface Storable {
  /**
   * Hands each field to a snapshot and keeps what it gives back: the same value when a snapshot is
   * taken, the stored one when it is loaded. The order of the fields is part of the format.
   *
   * @throws InvalidStateException while loading, if the fields do not fit each other
   */
  void exchange(Fields fields);
}
