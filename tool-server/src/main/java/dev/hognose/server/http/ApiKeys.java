// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.http;

import dev.hognose.server.wire.ProblemCode;
import dev.hognose.server.wire.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that may use the server, as SHA-256 hashes, and whom each stands for.
 *
 * <p>The file has one key a line: its name, its owner and the hash in hex, apart by blanks; {@code
 * #} starts a comment. Behind them may stand bounds of the key: {@code rate=} requests a second,
 * {@code burst=} requests at once, {@code daily=} requests a day, {@code sessions=} at a time. A
 * key is compared with all hashes in constant time.
 */
public final class ApiKeys {

  /** The owner of all there is where no keys are asked for. */
  static final String NOBODY = "";

  private static final int HASH_BYTES = 32;
  private static final Set<String> BOUNDS = Set.of("rate", "burst", "daily", "sessions");

  private record Key(String name, String owner, byte[] hash, Allowance.Terms terms) {}

  /**
   * Who makes a request.
   *
   * @param key the key's name; null where no keys are asked for
   */
  record Caller(@Nullable String key, String owner, Allowance allowance) {

    static final Caller NOBODY =
        new Caller(null, ApiKeys.NOBODY, new Allowance(Allowance.Terms.UNBOUNDED));
  }

  private record Entry(byte[] hash, Caller caller) {}

  private final List<Key> keys;
  private final List<Entry> entries;
  private final Caller anybody;

  private ApiKeys(List<Key> keys, Allowance.Terms byDefault) {
    this.keys = List.copyOf(keys);
    this.entries =
        keys.stream()
            .map(
                key ->
                    new Entry(
                        key.hash,
                        new Caller(
                            key.name, key.owner, new Allowance(key.terms.orElse(byDefault)))))
            .toList();
    this.anybody = new Caller(null, NOBODY, new Allowance(byDefault));
  }

  /** No keys are asked for. */
  public static ApiKeys none() {
    return new ApiKeys(List.of(), Allowance.Terms.UNBOUNDED);
  }

  /**
   * These keys, with bounds for those that name none of their own, and for all callers together
   * where no keys are asked for; 0 stands for no bound.
   *
   * @param perSecond requests that come back each second
   * @param burst requests that may come at once
   * @param perDay requests in a day
   * @param sessions sessions at a time
   */
  public ApiKeys withBounds(long perSecond, long burst, long perDay, int sessions) {
    return new ApiKeys(keys, new Allowance.Terms(perSecond, burst, perDay, sessions));
  }

  /**
   * Reads a file of keys.
   *
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where a line is not of the form, with a sentence that says so
   */
  public static ApiKeys read(Path file) throws IOException {
    var keys = new ArrayList<Key>();
    Set<String> names = new HashSet<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      int comment = line.indexOf('#');
      String text = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!text.isEmpty()) {
        Key key = key(text, number);
        if (!names.add(key.name)) {
          throw new IllegalArgumentException("line " + number + ": the name is used twice");
        }
        keys.add(key);
      }
    }
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("there is no key in the file");
    }
    return new ApiKeys(keys, Allowance.Terms.UNBOUNDED);
  }

  private static Key key(String line, int number) {
    String[] parts = line.split("\\s+", -1);
    if (parts.length < 3) {
      throw new IllegalArgumentException(
          "line " + number + ": a line is a name, an owner and a SHA-256 hash in hex");
    }
    Allowance.Terms terms = terms(parts, number);
    try {
      byte[] hash = HexFormat.of().parseHex(parts[2].toLowerCase(Locale.ROOT));
      if (hash.length == HASH_BYTES) {
        return new Key(parts[0], parts[1], hash, terms);
      }
    } catch (IllegalArgumentException e) {
      // answered below, as a hash of another length is
    }
    throw new IllegalArgumentException(
        "line " + number + ": the hash is not SHA-256 in hex (64 digits)");
  }

  private static Allowance.Terms terms(String[] parts, int number) {
    var bounds = new java.util.HashMap<String, Long>();
    for (String part : List.of(parts).subList(3, parts.length)) {
      String[] sides = part.split("=", -1);
      if (sides.length != 2 || !BOUNDS.contains(sides[0]) || !sides[1].matches("[1-9][0-9]{0,8}")) {
        throw new IllegalArgumentException(
            "line "
                + number
                + ": behind the hash stand rate=, burst=, daily= or sessions= with a number from 1"
                + " to 999999999, not '"
                + part
                + "'");
      }
      bounds.put(sides[0], Long.parseLong(sides[1]));
    }
    return new Allowance.Terms(
        bounds.getOrDefault("rate", 0L),
        bounds.getOrDefault("burst", 0L),
        bounds.getOrDefault("daily", 0L),
        (int) (long) bounds.getOrDefault("sessions", 0L));
  }

  /** Whether keys are asked for. */
  boolean areRequired() {
    return !keys.isEmpty();
  }

  /**
   * Who an Authorization header stands for.
   *
   * @throws Refusal where a key is needed and none is there, or a wrong one
   */
  Caller callerOf(@Nullable String authorization) {
    if (keys.isEmpty()) {
      return anybody;
    }
    if (authorization == null
        || !authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
      throw Refusal.of(
          ProblemCode.UNAUTHENTICATED, "send an API key as 'Authorization: Bearer <key>'");
    }
    byte[] hash = hash(authorization.substring("Bearer ".length()).strip());
    Caller caller = null;
    for (Entry entry : entries) {
      if (MessageDigest.isEqual(entry.hash, hash)) {
        caller = entry.caller;
      }
    }
    if (caller == null) {
      throw Refusal.of(ProblemCode.UNAUTHENTICATED, "the API key is not known here");
    }
    return caller;
  }

  /** Who a key of that name and owner stands for, whose requests another server has counted. */
  Caller callerOf(@Nullable String name, String owner) {
    for (Entry entry : entries) {
      if (entry.caller.owner.equals(owner) && Objects.equals(entry.caller.key, name)) {
        return entry.caller;
      }
    }
    return name == null && keys.isEmpty()
        ? anybody
        : new Caller(name, owner, new Allowance(Allowance.Terms.UNBOUNDED));
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
