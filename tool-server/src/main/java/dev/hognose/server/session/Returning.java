// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.Refusal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How executions go on whose session has left for another server before their turn: they wait on
 * here, and bring the session back once those that it left for are done. While what is suspended in
 * it is nobody's, it is left to those that it left for.
 */
final class Returning implements BiConsumer<HostedSession, List<Job>> {

  private static final long PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;

  private final Sessions sessions;
  private final @Nullable Keeper keeper;

  Returning(Sessions sessions, @Nullable Keeper keeper) {
    this.sessions = sessions;
    this.keeper = keeper;
  }

  /** Sees to those that have waited in a session when it left, on a thread of its own. */
  @Override
  public void accept(HostedSession left, List<Job> waiting) {
    if (!waiting.isEmpty()) {
      var _ = Thread.startVirtualThread(() -> bringBack(left, waiting));
    }
  }

  private void bringBack(HostedSession left, List<Job> waiting) {
    long pause = PAUSE_MILLIS;
    while (waiting.stream().anyMatch(Job::waitsForTurn)) {
      try {
        if (keeper != null && keeper.waitsAlone(left.id())) {
          Keeper.pause(pause);
          pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
          continue;
        }
        boolean _ =
            sessions.useHere(
                left.owner(),
                left.id(),
                Sessions.PATIENCE_MILLIS,
                Precedence.LAST,
                session -> enter(session, waiting));
        return;
      } catch (Refusal refusal) {
        Problem problem = refusal.problem();
        switch (problem.code()) {
          case SESSION_BUSY, STORE_UNAVAILABLE -> Keeper.pause(PAUSE_MILLIS);
          case EXPIRED, NOT_FOUND -> waiting.forEach(Job::cancel);
          default -> waiting.forEach(job -> job.refuse(problem));
        }
      }
    }
  }

  private static boolean enter(HostedSession session, List<Job> waiting) {
    Job first = session.takeOver(waiting);
    if (first != null) {
      first.ready();
    }
    return true;
  }
}
