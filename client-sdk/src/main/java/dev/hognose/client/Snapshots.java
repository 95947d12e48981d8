// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.Optional;

/**
 * Stored executions and sessions: bytes that come back to life, here or on another server.
 *
 * {@snippet :
 * byte[] stored = client.executions().snapshot(waiting.id());
 * // next week
 * var restored = client.snapshots().restore(stored).execution().orElseThrow();
 * }
 */
public final class Snapshots {
  private static final String MEDIA_TYPE = "application/vnd.hognose.snapshot";

  private final Runner runner;

  Snapshots(Runner runner) {
    this.runner = runner;
  }

  /**
   * What a snapshot became.
   *
   * @param execution the execution, if it was one
   * @param session the session, if it was one
   */
  public record Restored(Optional<Outcome> execution, Optional<SessionInfo> session) {}

  /**
   * Brings a snapshot back to life under a new id.
   *
   * @throws Refusal.InvalidSnapshot if the bytes are damaged
   * @throws Refusal.SnapshotIncompatible if they are of a newer format
   */
  public Restored restore(byte[] snapshot) {
    var request =
        Request.of("POST", "/v1/snapshots", runner.transport().format()).body(MEDIA_TYPE, snapshot);
    var reply = runner.transport().send(request, runner.deadline());
    return Transport.reading(
        () -> {
          var tree = reply.tree();
          return new Restored(
              Optional.ofNullable(tree.optionalTree("execution")).map(Answers::outcome),
              Optional.ofNullable(tree.optionalTree("session")).map(SessionInfo::of));
        });
  }

  static byte[] download(Runner runner, String path) {
    var request = Request.of("GET", path, runner.transport().format()).accepting(MEDIA_TYPE);
    return runner.transport().send(request, runner.deadline()).bytes();
  }
}
