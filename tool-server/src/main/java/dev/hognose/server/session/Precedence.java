// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

/** For whom another server asks the holder of a session to let go of it. */
public enum Precedence {
  /** For one that goes on with what waits in it: those that have not begun stay behind. */
  FIRST,
  /** For one that comes after all that are there, and may wait there for what is suspended. */
  IN_TURN,
  /** For those that stayed behind: once nothing has begun in it. */
  LAST
}
