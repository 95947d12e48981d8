// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.mcp;

import dev.hognose.server.wire.Json;

/**
 * The way back to a client for one message of its own. Its methods may be called from any thread.
 */
public interface Outlet {

  /** Whether {@link #send} reaches the client at all. */
  boolean carriesMore();

  /** Sends a message that is not the answer. */
  void send(Json.Obj message);

  /**
   * Sends the answer, the last message.
   *
   * @param httpStatus the status where HTTP carries it and nothing has been sent before
   */
  void answer(int httpStatus, Json.Obj message);

  /** Says which session the answer founds; before the answer. */
  void founds(String sessionId);

  /** Ends without an answer: a notification was taken, or a stream is over. */
  void close();

  /** Has something run once the client has gone, at once if it has. */
  void onGone(Runnable work);
}
