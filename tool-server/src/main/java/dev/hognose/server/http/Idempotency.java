// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hognose.server.wire.Problem;
import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The answers kept for requests that may come again with the same Idempotency-Key.
 *
 * <p>A key stands for one request of one owner: method, address and body. Answers that say to try
 * again are not kept. Bounded by time and by memory; durable records would be looked up in {@link
 * #claim}.
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

  Idempotency(HttpSettings settings) {
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
    private final String key;
    private final byte[] fingerprint;

    private Claim(String key, byte[] fingerprint) {
      this.key = key;
      this.fingerprint = fingerprint;
    }

    /** Ends the work with an answer for all who come again. */
    void keep(Reply reply) {
      kept.put(key, new Kept(fingerprint, reply));
      inFlight.remove(key);
    }

    /** Ends the work without. */
    void release() {
      inFlight.remove(key);
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
    String key = exchange.owner() + '\n' + headerValue;
    byte[] fingerprint = fingerprint(exchange, body);
    Kept known = kept.getIfPresent(key);
    if (known == null) {
      byte[] working = inFlight.putIfAbsent(key, fingerprint);
      if (working == null) {
        known = kept.getIfPresent(key);
        if (known == null) {
          exchange.claimed(new Claim(key, fingerprint));
          return null;
        }
        inFlight.remove(key);
      } else {
        requireSame(working, fingerprint);
        throw new Refusal(
            Problem.later(
                ProblemCode.IDEMPOTENCY_IN_FLIGHT, "the same request is being worked on", 100));
      }
    }
    requireSame(known.fingerprint, fingerprint);
    return known.reply;
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
