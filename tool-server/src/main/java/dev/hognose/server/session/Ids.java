// SPDX-License-Identifier: Apache-2.0
package dev.hognose.server.session;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The maker of ids: a prefix and a ULID, so that ids sort by the time they were made.
 *
 * <p>Of the 80 bits beside the time, 48 are random and 32 are a keyed checksum (SipHash-2-4 over
 * prefix, time and random bits). Thus the server can tell an id that it has given and forgotten
 * (410) from one that never was (404) without remembering any, and guessing another's id is as hard
 * as guessing 80 bits. Where several servers share ids, 8 of the random bits are the number of the
 * one that made it.
 */
public final class Ids {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 26;
  private static final int RANDOM_BYTES = 6;
  private static final int NO_SERVER = -1;

  private final SecureRandom random = new SecureRandom();
  private final byte[] pool = new byte[RANDOM_BYTES * 256];
  private final long key0;
  private final long key1;
  private final int server;
  private int used = pool.length;

  /** A maker with a key of its own: it knows none but its own ids. */
  public Ids() {
    key0 = random.nextLong();
    key1 = random.nextLong();
    server = NO_SERVER;
  }

  private Ids(long key0, long key1, int server) {
    this.key0 = key0;
    this.key1 = key1;
    this.server = server;
  }

  /** A maker with the key that {@link #key} has told: it knows the ids of the other. */
  public static Ids of(String key) {
    return new Ids(
        Long.parseUnsignedLong(key.substring(0, 16), 16),
        Long.parseUnsignedLong(key.substring(16), 16),
        NO_SERVER);
  }

  /** The same maker for one of several servers, by its number from 0 to 255. */
  public Ids of(int number) {
    return new Ids(key0, key1, number);
  }

  /** The number of the server that made an id; negative where ids do not tell. */
  int serverOf(String id) {
    return server < 0 ? NO_SERVER : (int) (number(id, id.length() - 8, 8) >>> 32);
  }

  /** The key, as text; a secret. */
  public String key() {
    return HexFormat.of().toHexDigits(key0) + HexFormat.of().toHexDigits(key1);
  }

  /** A new id such as {@code exe_01J9Z8...}. */
  public String next(String prefix) {
    long time = System.currentTimeMillis();
    long bits = server < 0 ? randomBits() : randomBits() & ~0xffL | server;
    return format(prefix, time, bits, checksum(prefix, time, bits));
  }

  private synchronized long randomBits() {
    if (used == pool.length) {
      random.nextBytes(pool);
      used = 0;
    }
    long bits = 0;
    for (int i = 0; i < RANDOM_BYTES; i++) {
      bits = bits << 8 | pool[used] & 0xff;
      pool[used++] = 0;
    }
    return bits;
  }

  /** Whether this server's run has given that id, now or earlier. */
  public boolean isOurs(String prefix, String id) {
    if (id.length() != prefix.length() + 1 + LENGTH
        || !id.startsWith(prefix)
        || id.charAt(prefix.length()) != '_') {
      return false;
    }
    long time = number(id, prefix.length() + 1, 10);
    long high = number(id, prefix.length() + 11, 8);
    long low = number(id, prefix.length() + 19, 8);
    if (time < 0 || high < 0 || low < 0) {
      return false;
    }
    long bits = high << 8 | low >>> 32;
    return (int) low == checksum(prefix, time, bits);
  }

  private static long number(String id, int from, int length) {
    long number = 0;
    for (int i = from; i < from + length; i++) {
      int digit = ALPHABET.indexOf(id.charAt(i));
      if (digit < 0) {
        return -1;
      }
      number = number << 5 | digit;
    }
    return number;
  }

  /**
   * The text: 10 digits of time, then 80 bits in 16 digits, of which the last 32 are the checksum.
   */
  private static String format(String prefix, long time, long bits, int checksum) {
    var text = new StringBuilder(prefix.length() + 1 + LENGTH).append(prefix).append('_');
    append(text, time, 10);
    append(text, bits >>> 8, 8);
    append(text, (bits & 0xff) << 32 | checksum & 0xffffffffL, 8);
    return text.toString();
  }

  private static void append(StringBuilder text, long number, int digits) {
    for (int shift = 5 * (digits - 1); shift >= 0; shift -= 5) {
      text.append(ALPHABET.charAt((int) (number >>> shift) & 31));
    }
  }

  /** SipHash-2-4 (Aumasson and Bernstein, 2012) of two words, cut to 32 bits. */
  private int checksum(String prefix, long time, long bits) {
    long[] v = {
      key0 ^ 0x736f6d6570736575L,
      key1 ^ 0x646f72616e646f6dL,
      key0 ^ 0x6c7967656e657261L,
      key1 ^ 0x7465646279746573L
    };
    compress(v, time << 8 ^ prefix.charAt(0));
    compress(v, bits);
    compress(v, 16L << 56);
    v[2] ^= 0xff;
    for (int i = 0; i < 4; i++) {
      round(v);
    }
    return (int) (v[0] ^ v[1] ^ v[2] ^ v[3]);
  }

  private static void compress(long[] v, long block) {
    v[3] ^= block;
    round(v);
    round(v);
    v[0] ^= block;
  }

  private static void round(long[] v) {
    v[0] += v[1];
    v[2] += v[3];
    v[1] = Long.rotateLeft(v[1], 13) ^ v[0];
    v[3] = Long.rotateLeft(v[3], 16) ^ v[2];
    v[0] = Long.rotateLeft(v[0], 32);
    v[2] += v[1];
    v[0] += v[3];
    v[1] = Long.rotateLeft(v[1], 17) ^ v[2];
    v[3] = Long.rotateLeft(v[3], 21) ^ v[0];
    v[2] = Long.rotateLeft(v[2], 32);
  }
}
