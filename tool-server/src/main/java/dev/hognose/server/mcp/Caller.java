// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

/**
 * The holder of an API key.
 *
 * @param owner whom the key stands for
 * @param maxSessions how many sessions it may have at a time
 */
public record Caller(String owner, int maxSessions) {

  /** The one caller of a process that only its starter reaches. */
  public static final Caller LOCAL = new Caller("", Integer.MAX_VALUE);
}
