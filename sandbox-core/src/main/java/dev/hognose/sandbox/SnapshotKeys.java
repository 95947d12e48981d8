// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.snapshot.Container;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that snapshots are signed and checked with, by HMAC-SHA-256. Immutable.
 *
 * <p>To replace a key, sign with the new one and accept the old one until the last file signed with
 * it is gone.
 */
public final class SnapshotKeys {
  /** No keys: files are not signed, and signatures of others are not looked at. */
  public static final SnapshotKeys NONE = new SnapshotKeys(null, Map.of(), false);

  private final @Nullable String signingId;
  private final Map<String, byte[]> secrets;
  private final boolean signedOnly;

  private SnapshotKeys(
      @Nullable String signingId, Map<String, byte[]> secrets, boolean signedOnly) {
    this.signingId = signingId;
    this.secrets = secrets;
    this.signedOnly = signedOnly;
  }

  /**
   * Signs with a key, and accepts files signed with it.
   *
   * @param keyId what files call the key, at most 255 bytes of UTF-8
   * @param secret at least 16 bytes that nobody else knows
   * @throws IllegalArgumentException if the secret is shorter
   */
  public static SnapshotKeys signing(String keyId, byte[] secret) {
    return new SnapshotKeys(keyId, with(Map.of(), keyId, secret), false);
  }

  /** Accepts files signed with another key, too. */
  public SnapshotKeys accepting(String keyId, byte[] secret) {
    return new SnapshotKeys(signingId, with(secrets, keyId, secret), signedOnly);
  }

  /** Refuses files that are not signed with one of the keys. */
  public SnapshotKeys signedOnly() {
    return new SnapshotKeys(signingId, secrets, true);
  }

  private static Map<String, byte[]> with(Map<String, byte[]> known, String id, byte[] secret) {
    if (secret.length < 16) {
      throw new IllegalArgumentException("the secret of a key has at least 16 bytes");
    }
    Map<String, byte[]> all = new HashMap<>(known);
    all.put(id, secret.clone());
    return Map.copyOf(all);
  }

  /** The same for the container. */
  Container.Keys keys() {
    return new Container.Keys() {
      @Override
      public @Nullable String signingId() {
        return signingId;
      }

      @Override
      public Map<String, byte[]> secrets() {
        return secrets;
      }

      @Override
      public boolean signedOnly() {
        return signedOnly;
      }
    };
  }
}
