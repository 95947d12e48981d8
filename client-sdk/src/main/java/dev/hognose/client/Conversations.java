// SPDX-License-Identifier: Apache-2.0
package dev.hognose.client;

import java.util.LinkedHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A session for each conversation, made at its first run. Of more than ten thousand conversations,
 * those that were quiet for longest are forgotten; the server ends their sessions in its own time.
 *
 * <p>Thread-safe. Runs of one conversation go one after the other.
 */
final class Conversations {
  private static final int MOST = 10_000;

  private static final String RENEWED =
      "(The earlier session is over: variables and files of earlier calls are gone.)";

  private final HognoseClient client;
  private final SessionOptions options;
  private final LinkedHashMap<String, Place> places = new LinkedHashMap<>(16, 0.75f, true);

  Conversations(HognoseClient client, SessionOptions options) {
    this.client = client;
    this.options = options;
  }

  /** Where a conversation's session is kept; the lock is held while one is made. */
  private static final class Place {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Session session;
  }

  /** Runs a script in a conversation's session, in a new one where that has ended. */
  PythonAnswer run(String conversation, Script script) {
    var place = place(conversation);
    var session = session(place, null);
    try {
      return PythonAnswer.of(session.run(script));
    } catch (Refusal.Expired | Refusal.NotFound e) {
      return PythonAnswer.of(session(place, session).run(script)).after(RENEWED);
    }
  }

  private Place place(String conversation) {
    synchronized (places) {
      var place = places.computeIfAbsent(conversation, _ -> new Place());
      if (places.size() > MOST) {
        places.pollFirstEntry();
      }
      return place;
    }
  }

  /** The session of a place, made anew if it is {@code ended}. */
  private Session session(Place place, @Nullable Session ended) {
    place.lock.lock();
    try {
      var session = place.session;
      if (session == null || session == ended) {
        session = client.sessions().create(options).with(BusyPolicy.queueInClient());
        place.session = session;
      }
      return session;
    } finally {
      place.lock.unlock();
    }
  }
}
