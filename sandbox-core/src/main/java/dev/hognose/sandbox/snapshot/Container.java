// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.snapshot;

import dev.hognose.sandbox.objects.InvalidStateException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The frame around every snapshot: a header, the payload, SHA-256 of both, and HMAC-SHA-256 if it
 * is signed. {@code docs/snapshots.md} describes it byte by byte.
 *
 * @param kind what the payload is: {@link #PROGRAM}, {@link #EXECUTION} or {@link #SESSION}
 * @param engine version of the engine that wrote it
 * @param keyId the key it is signed with, or null
 * @param compressed whether the payload was stored compressed
 * @param payload the payload, not compressed
 * @param digest SHA-256 of header and stored payload
 */
@SuppressWarnings("ArrayRecordComponent")
public record Container(
    int kind,
    int format,
    String engine,
    @Nullable String keyId,
    boolean compressed,
    byte[] payload,
    byte[] digest) {
  public static final int PROGRAM = 1;
  public static final int EXECUTION = 2;
  public static final int SESSION = 3;

  /** The format that is written. */
  public static final int FORMAT = 1;

  private static final byte[] MAGIC = {(byte) 0x89, 'H', 'G', 'N'};
  private static final int COMPRESSED = 1;
  private static final int SIGNED = 2;
  private static final int DIGEST_BYTES = 32;
  private static final int FIXED_BYTES = 8;

  /** A digest of nothing, which is copied and never written: faster than to look one up. */
  private static final MessageDigest SHA_256 = blankDigest();

  /** Keys by their ids, and what is demanded of files. */
  public interface Keys {
    /** The key that files are signed with, or null. */
    @Nullable String signingId();

    /** A secret by the id of its key. */
    Map<String, byte[]> secrets();

    /** Whether unsigned files are refused. */
    boolean signedOnly();
  }

  /** The bytes of a snapshot. */
  public static byte[] write(int kind, String engine, Payload given, Keys keys) {
    byte[] payload = given.bytes();
    byte[] stored = given.isCompressible() ? Compression.deflated(payload) : payload;
    String keyId = keys.signingId();
    byte[] engineName = name(engine);
    byte[] keyName = keyId == null ? new byte[0] : name(keyId);
    int digests = keyId == null ? DIGEST_BYTES : 2 * DIGEST_BYTES;
    byte[] file =
        new byte[MAGIC.length + 3 + engineName.length + keyName.length + stored.length + digests];
    ByteBuffer out = ByteBuffer.wrap(file);
    out.put(MAGIC).put((byte) FORMAT).put((byte) kind);
    out.put((byte) ((stored == payload ? 0 : COMPRESSED) | (keyId == null ? 0 : SIGNED)));
    out.put(engineName).put(keyName).put(stored);
    out.put(sha256(file, out.position()));
    if (keyId != null) {
      byte[] secret = keys.secrets().get(keyId);
      if (secret == null) {
        throw new IllegalArgumentException("there is no key '" + keyId + "'");
      }
      out.put(hmac(secret, file, out.position()));
    }
    return file;
  }

  /** A name behind its length. */
  private static byte[] name(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > 255) {
      throw new IllegalArgumentException("a name in a header is at most 255 bytes long");
    }
    byte[] name = new byte[1 + utf8.length];
    name[0] = (byte) utf8.length;
    System.arraycopy(utf8, 0, name, 1, utf8.length);
    return name;
  }

  /**
   * Reads and checks a container.
   *
   * @throws InvalidStateException if it is damaged, not signed as demanded, or no snapshot
   * @throws IncompatibleStateException if it is of a format that is not known here
   */
  public static Container read(byte[] file, Keys keys) {
    if (file.length < MAGIC.length
        || Arrays.mismatch(MAGIC, Arrays.copyOf(file, MAGIC.length)) >= 0) {
      throw new InvalidStateException("this is no snapshot: it does not begin as one");
    }
    if (file.length < FIXED_BYTES + DIGEST_BYTES) {
      throw new InvalidStateException("the file is cut off");
    }
    int format = file[4] & 0xFF;
    if (format != FORMAT) {
      throw new IncompatibleStateException(
          "the file is of format " + format + "; this version reads format " + FORMAT);
    }
    int flags = file[6];
    boolean signed = (flags & SIGNED) != 0;
    if ((flags & ~(SIGNED | COMPRESSED)) != 0) {
      throw new IncompatibleStateException("the file has flags that are not known here");
    }
    int end = file.length - DIGEST_BYTES - (signed ? DIGEST_BYTES : 0);
    int[] at = {7};
    String engine = name(file, at, end);
    String keyId = signed ? name(file, at, end) : null;
    checkDigest(file, end);
    checkSignature(file, keyId, keys);
    boolean compressed = (flags & COMPRESSED) != 0;
    byte[] payload =
        compressed ? Compression.inflated(file, at[0], end) : Arrays.copyOfRange(file, at[0], end);
    byte[] digest = Arrays.copyOfRange(file, end, end + DIGEST_BYTES);
    return new Container(file[5], format, engine, keyId, compressed, payload, digest);
  }

  private static String name(byte[] file, int[] at, int end) {
    int length = at[0] < end ? file[at[0]] & 0xFF : 0;
    int from = at[0] + 1;
    if (from + length > end) {
      throw new InvalidStateException("the file is cut off");
    }
    at[0] = from + length;
    return new String(file, from, length, StandardCharsets.UTF_8);
  }

  private static void checkDigest(byte[] file, int end) {
    if (end < FIXED_BYTES) {
      throw new InvalidStateException("the file is cut off");
    }
    byte[] stored = Arrays.copyOfRange(file, end, end + DIGEST_BYTES);
    if (!MessageDigest.isEqual(stored, sha256(file, end))) {
      throw new InvalidStateException("the file is damaged: its SHA-256 does not match");
    }
  }

  private static void checkSignature(byte[] file, @Nullable String keyId, Keys keys) {
    if (keyId == null) {
      if (keys.signedOnly()) {
        throw new InvalidStateException("the file is not signed; only signed ones are accepted");
      }
      return;
    }
    byte[] secret = keys.secrets().get(keyId);
    if (secret == null) {
      if (!keys.signedOnly() && keys.secrets().isEmpty()) {
        return;
      }
      throw new InvalidStateException("the file is signed with an unknown key: '" + keyId + "'");
    }
    int end = file.length - DIGEST_BYTES;
    byte[] stored = Arrays.copyOfRange(file, end, file.length);
    if (!MessageDigest.isEqual(stored, hmac(secret, file, end))) {
      throw new InvalidStateException("the file's signature does not match");
    }
  }

  private static byte[] sha256(byte[] bytes, int end) {
    try {
      MessageDigest digest = (MessageDigest) SHA_256.clone();
      digest.update(bytes, 0, end);
      return digest.digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 can be copied", e);
    }
  }

  private static MessageDigest blankDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] hmac(byte[] secret, byte[] bytes, int end) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(bytes, 0, end);
      return mac.doFinal();
    } catch (InvalidKeyException e) {
      throw new IllegalArgumentException("a key must not be empty", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }
}
