// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.io.Serial;

/**
 * Thrown where something is asked for that another server holds: that one is to be asked. Nothing
 * has happened.
 */
public final class HeldElsewhere extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final String server;
  private final String id;

  /**
   * A pointer to a server.
   *
   * @param server its id
   * @param id of the session or execution
   */
  HeldElsewhere(String server, String id) {
    super("another server holds it", null, false, false);
    this.server = server;
    this.id = id;
  }

  /** The id of the server that holds it. */
  public String server() {
    return server;
  }

  /** The id of the session or execution. */
  public String id() {
    return id;
  }
}
