// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

/** Told how a compilation goes on, so that whoever waits for it may end it by an exception. */
@FunctionalInterface
public interface Pulse {
  /** Takes no notice. */
  Pulse NONE = units -> {};

  /** So many tokens more were read, or instructions made. */
  void beat(int units);
}
