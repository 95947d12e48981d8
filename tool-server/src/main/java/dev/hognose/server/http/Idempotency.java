// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.server.store.Change;
import dev.hognose.server.store.Claimed;
import dev.hognose.server.store.Store;
import dev.hognose.server.store.StoredReply;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.ProblemWriter;
import dev.hognose.server.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The answers kept for requests that may come again with the same Idempotency-Key.
 *
 * <p>A key stands for one request of one owner: method, address and body. Answers that say to try
 * again are not kept. Bounded by time and by memory; where there is a store, each is on disk before
 * its client has it, together with what the request did where that is one execution or session.
 */
final class Idempotency {

  private static final int MAX_KEY_LENGTH = 255;

  /** An answer as it went out; a refusal is written anew, as it names the request. */
  record Reply(
      int status,
      String mediaType,
      byte[] body,
      @Nullable String location,
      @Nullable Problem problem) {}

  private record Kept(byte[] fingerprint, Reply reply) {}

  private final Cache<String, Kept> kept;
  private final Map<String, byte[]> inFlight = new ConcurrentHashMap<>();
  private final @Nullable Store store;
  private final long ttlMillis;

  Idempotency(HttpSettings settings, @Nullable Store store) {
    this.store = store;
    this.ttlMillis = settings.idempotencyTtlMillis();
    kept =
        Caffeine.newBuilder()
            .maximumWeight(settings.idempotencyBytes())
            .weigher((String key, Kept value) -> 512 + value.reply.body.length)
            .expireAfterWrite(Duration.ofMillis(settings.idempotencyTtlMillis()))
            .executor(Runnable::run)
            .build();
  }

  /** The right to work on the request of a key. */
  final class Claim {
    private final String owner;
    private final String name;
    private final String key;
    private final byte[] fingerprint;
    private boolean recorded;

    private Claim(String owner, String name, byte[] fingerprint) {
      this.owner = owner;
      this.name = name;
      this.key = key(owner, name);
      this.fingerprint = fingerprint;
    }

    /** The answer as a change that is written together with what the request does. */
    Change record(Reply reply) {
      recorded = true;
      return new Change.Reply(stored(reply));
    }

    private StoredReply stored(Reply reply) {
      Problem problem = reply.problem;
      byte[] body = reply.body;
      if (problem != null) {
        String pointer = problem.pointer() == null ? "" : problem.pointer();
        body =
            String.join("\n", problem.code().name(), pointer, problem.detail())
                .getBytes(StandardCharsets.UTF_8);
      }
      return new StoredReply(
          owner,
          name,
          fingerprint,
          reply.status,
          reply.mediaType,
          body,
          reply.location,
          System.currentTimeMillis() + ttlMillis);
    }

    /**
     * Ends the work with an answer for all who come again; then goes on.
     *
     * @param then told whether no other server has taken over the work
     */
    void keep(Reply reply, Consumer<Boolean> then) {
      Store to = store;
      if (to == null || recorded) {
        kept(reply);
        then.accept(true);
        return;
      }
      to.write(
          List.of(new Change.Reply(stored(reply))),
          failure -> {
            boolean ours = failure == null || !failure.isLeaseLost();
            if (ours) {
              kept(reply);
            } else {
              inFlight.remove(key);
            }
            then.accept(ours);
          });
    }

    private void kept(Reply reply) {
      kept.put(key, new Kept(fingerprint, reply));
      inFlight.remove(key);
    }

    /** Ends the work without; then goes on. */
    void release(Runnable then) {
      Store to = store;
      if (to == null || !to.isShared()) {
        inFlight.remove(key);
        then.run();
        return;
      }
      to.write(
          List.of(new Change.ReplyGone(owner, name)),
          _ -> {
            inFlight.remove(key);
            then.run();
          });
    }
  }

  /**
   * Claims a key for a request, or finds that it has been answered.
   *
   * @return the kept answer, or null where the exchange now holds the claim
   * @throws Refusal where the key is being worked on, or stands for another request
   */
  @Nullable Reply claim(Exchange exchange, String headerValue, byte[] body) {
    if (headerValue.isEmpty() || headerValue.length() > MAX_KEY_LENGTH) {
      throw Refusal.of(
          ProblemCode.INVALID_REQUEST,
          "an Idempotency-Key has 1 to " + MAX_KEY_LENGTH + " characters");
    }
    String key = key(exchange.owner(), headerValue);
    byte[] fingerprint = fingerprint(exchange, body);
    Kept known = kept.getIfPresent(key);
    if (known == null) {
      byte[] working = inFlight.putIfAbsent(key, fingerprint);
      if (working == null) {
        known = claimed(exchange, headerValue, fingerprint);
        if (known == null) {
          return null;
        }
        inFlight.remove(key);
      } else {
        throw inFlight(working, fingerprint);
      }
    }
    requireSame(known.fingerprint, fingerprint);
    return known.reply;
  }

  private static String key(String owner, String name) {
    return owner + '\n' + name;
  }

  /** The kept answer; where there is none, the exchange gets the claim. */
  private @Nullable Kept claimed(Exchange exchange, String name, byte[] fingerprint) {
    String key = key(exchange.owner(), name);
    Kept known = kept.getIfPresent(key);
    if (known == null) {
      try {
        known = look(exchange.owner(), name, fingerprint);
      } catch (RuntimeException | Error e) {
        inFlight.remove(key);
        throw e;
      }
    }
    if (known == null) {
      exchange.claimed(new Claim(exchange.owner(), name, fingerprint));
    }
    return known;
  }

  private @Nullable Kept look(String owner, String name, byte[] fingerprint) {
    Store from = store;
    if (from == null) {
      return null;
    }
    StoredReply stored;
    if (from.isShared()) {
      long expires = System.currentTimeMillis() + ttlMillis;
      Claimed claimed = await(found -> from.claimReply(owner, name, fingerprint, expires, found));
      stored = claimed == null ? null : claimed.reply();
      if (claimed != null && !claimed.ours() && stored == null) {
        throw inFlight(claimed.working(), fingerprint);
      }
    } else {
      stored = await(found -> from.reply(owner, name, found));
    }
    return stored == null ? null : new Kept(stored.fingerprint(), reply(stored));
  }

  private static <T> @Nullable T await(Consumer<Store.Found<T>> query) {
    var found = new CompletableFuture<@Nullable T>();
    query.accept(
        (reply, failure) -> {
          if (failure == null) {
            found.complete(reply);
          } else {
            found.completeExceptionally(failure);
          }
        });
    try {
      return found.join();
    } catch (CompletionException e) {
      throw new Refusal(
          Problem.later(ProblemCode.STORE_UNAVAILABLE, "the store cannot be used", 1_000));
    }
  }

  private static Refusal inFlight(byte @Nullable [] working, byte[] fingerprint) {
    if (working != null) {
      requireSame(working, fingerprint);
    }
    return new Refusal(
        Problem.later(
            ProblemCode.IDEMPOTENCY_IN_FLIGHT, "the same request is being worked on", 100));
  }

  private static Reply reply(StoredReply stored) {
    Problem problem = null;
    byte[] body = stored.body();
    if (stored.mediaType().equals(ProblemWriter.MEDIA_TYPE)) {
      String[] parts = new String(body, StandardCharsets.UTF_8).split("\n", 3);
      problem =
          new Problem(
              ProblemCode.valueOf(parts[0]),
              parts[2],
              parts[1].isEmpty() ? null : parts[1],
              0,
              null);
      body = new byte[0];
    }
    return new Reply(stored.status(), stored.mediaType(), body, stored.location(), problem);
  }

  private static void requireSame(byte[] known, byte[] fingerprint) {
    if (!MessageDigest.isEqual(known, fingerprint)) {
      throw Refusal.of(
          ProblemCode.INVALID_REQUEST, "the Idempotency-Key was used for another request");
    }
  }

  private static byte[] fingerprint(Exchange exchange, byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(exchange.request().uri().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
      return digest.digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
