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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that may use the server, as SHA-256 hashes, and whom each stands for.
 *
 * <p>The file has one key a line: its name, its owner and the hash in hex, apart by blanks; {@code
 * #} starts a comment. A key is compared with all hashes in constant time. Quotas and rates of keys
 * would have their place beside the owner.
 */
public final class ApiKeys {

  /** The owner of all there is where no keys are asked for. */
  static final String NOBODY = "";

  private static final int HASH_BYTES = 32;

  private record Key(String name, String owner, byte[] hash) {}

  private final List<Key> keys;

  private ApiKeys(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /** No keys are asked for. */
  public static ApiKeys none() {
    return new ApiKeys(List.of());
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
    return new ApiKeys(keys);
  }

  private static Key key(String line, int number) {
    String[] parts = line.split("\\s+", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(
          "line " + number + ": a line is a name, an owner and a SHA-256 hash in hex");
    }
    try {
      byte[] hash = HexFormat.of().parseHex(parts[2].toLowerCase(Locale.ROOT));
      if (hash.length == HASH_BYTES) {
        return new Key(parts[0], parts[1], hash);
      }
    } catch (IllegalArgumentException e) {
      // answered below, as a hash of another length is
    }
    throw new IllegalArgumentException(
        "line " + number + ": the hash is not SHA-256 in hex (64 digits)");
  }

  /** Whether keys are asked for. */
  boolean areRequired() {
    return !keys.isEmpty();
  }

  /**
   * Whom an Authorization header stands for.
   *
   * @throws Refusal where a key is needed and none is there, or a wrong one
   */
  String ownerOf(@Nullable String authorization) {
    if (keys.isEmpty()) {
      return NOBODY;
    }
    if (authorization == null
        || !authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length())) {
      throw Refusal.of(
          ProblemCode.UNAUTHENTICATED, "send an API key as 'Authorization: Bearer <key>'");
    }
    byte[] hash = hash(authorization.substring("Bearer ".length()).strip());
    String owner = null;
    for (Key key : keys) {
      if (MessageDigest.isEqual(key.hash, hash)) {
        owner = key.owner;
      }
    }
    if (owner == null) {
      throw Refusal.of(ProblemCode.UNAUTHENTICATED, "the API key is not known here");
    }
    return owner;
  }

  private static byte[] hash(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
