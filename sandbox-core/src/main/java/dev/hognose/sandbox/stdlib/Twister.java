// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Storable;
import dev.hognose.sandbox.objects.Traced;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/**
 * The generator MT19937 (M. Matsumoto and T. Nishimura, "Mersenne Twister", 1998), with the ways of
 * seeding and drawing that Python documents.
 */
final class Twister extends Traced {
  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  Twister() {}

  static final PyType TYPE = PyType.builtin("Twister").isFinal();
  static final int WORDS = 624;

  private static final int MIDDLE = 397;

  final int[] state = new int[WORDS];

  /** Index of the next word; WORDS when a new round is due; -1 before it is seeded. */
  int index = -1;

  boolean isSeeded() {
    return index >= 0;
  }

  void seed(Meter meter, BigInteger value) {
    BigInteger size = value.abs();
    byte[] bytes = size.toByteArray();
    int words = Math.max(1, (size.bitLength() + 31) / 32);
    meter.allocate(8L * words);
    int[] key = new int[words];
    for (int i = 0; i < bytes.length; i++) {
      meter.pass(i);
      int place = bytes.length - 1 - i;
      if (place / 4 < words) {
        key[place / 4] |= (bytes[i] & 0xFF) << place % 4 * 8;
      }
    }
    seed(meter, key);
  }

  private void seed(Meter meter, int[] key) {
    start(19650218);
    int i = 1;
    int j = 0;
    for (int k = Math.max(WORDS, key.length); k > 0; k--) {
      meter.pass(k);
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
      i++;
      j++;
      if (i >= WORDS) {
        state[0] = state[WORDS - 1];
        i = 1;
      }
      if (j >= key.length) {
        j = 0;
      }
    }
    for (int k = WORDS - 1; k > 0; k--) {
      state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
      i++;
      if (i >= WORDS) {
        state[0] = state[WORDS - 1];
        i = 1;
      }
    }
    state[0] = 0x80000000;
    index = WORDS;
  }

  private void start(int seed) {
    state[0] = seed;
    for (int i = 1; i < WORDS; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
    }
  }

  private int next() {
    if (index >= WORDS) {
      generate();
    }
    int y = state[index++];
    y ^= y >>> 11;
    y ^= y << 7 & 0x9d2c5680;
    y ^= y << 15 & 0xefc60000;
    return y ^ y >>> 18;
  }

  private void generate() {
    for (int i = 0; i < WORDS; i++) {
      int y = state[i] & 0x80000000 | state[(i + 1) % WORDS] & 0x7fffffff;
      int twist = (y & 1) == 0 ? 0 : 0x9908b0df;
      state[i] = state[(i + MIDDLE) % WORDS] ^ y >>> 1 ^ twist;
    }
    index = 0;
  }

  /** A double from 0 to 1, 1 excluded, of 53 random bits. */
  double random() {
    double a = next() >>> 5;
    double b = next() >>> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
  }

  /** A number of at most 63 random bits. */
  long bits(int count) {
    if (count <= 32) {
      return count == 0 ? 0 : (next() & 0xFFFFFFFFL) >>> 32 - count;
    }
    long low = next() & 0xFFFFFFFFL;
    return low | ((next() & 0xFFFFFFFFL) >>> 64 - count) << 32;
  }

  /** A number of so many random bits. */
  BigInteger bigBits(int count) {
    int words = (count + 31) / 32;
    byte[] bytes = new byte[words * 4 + 1];
    for (int i = 0; i < words; i++) {
      int rest = count - 32 * i;
      int word = rest < 32 ? next() >>> 32 - rest : next();
      for (int k = 0; k < 4; k++) {
        bytes[bytes.length - 1 - 4 * i - k] = (byte) (word >>> 8 * k);
      }
    }
    return new BigInteger(bytes);
  }

  /** A number from 0 to below a bound. */
  long below(long bound) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(bound);
    long drawn = bits(bits);
    while (drawn >= bound) {
      drawn = bits(bits);
    }
    return drawn;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32 + 4L * WORDS;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    ByteBuffer words = ByteBuffer.allocate(4 * WORDS);
    words.asIntBuffer().put(state);
    byte[] bytes = fields.bytes(words.array(), words.capacity());
    fields.require(bytes.length == words.capacity(), "a generator of another size");
    ByteBuffer.wrap(bytes).asIntBuffer().get(state);
    exchangeIndex(fields);
  }

  /** Reads the first form, which held the words one by one. */
  Storable firstForm() {
    return fields -> {
      int[] words = fields.integers(state);
      fields.require(words.length == WORDS, "a generator of another size");
      System.arraycopy(words, 0, state, 0, WORDS);
      exchangeIndex(fields);
    };
  }

  private void exchangeIndex(Fields fields) {
    index = fields.integer(index);
    fields.require(index >= -1 && index <= WORDS, "a generator outside its words");
  }
}
