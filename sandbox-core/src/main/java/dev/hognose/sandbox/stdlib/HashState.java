// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.MachineNumber;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.Raise;
import java.util.Arrays;

/**
 * How far a message digest has come: its words, the bytes of a block that is not whole yet, and how
 * many bytes it has seen. As bytes it is the count, the words, whether it is a last node, and the
 * bytes that wait, so that a guest's hash object is plain data.
 */
final class HashState {
  private static final int COUNT_BYTES = 8;

  final HashAlgorithm algorithm;
  private final long[] words;
  private final byte[] waiting;
  private int waits;
  private long count;
  private boolean lastNode;

  HashState(HashAlgorithm algorithm) {
    this.algorithm = algorithm;
    this.words = algorithm.start();
    this.waiting = new byte[algorithm.blockSize];
  }

  /** The state of BLAKE2 with its parameters (RFC 7693, 2.5) and, if there is a key, its block. */
  static HashState ofBlake(
      HashAlgorithm algorithm, byte[] parameters, byte[] key, boolean lastNode) {
    HashState state = new HashState(algorithm);
    int size = algorithm == HashAlgorithm.BLAKE2B ? 8 : 4;
    for (int i = 0; i < 8; i++) {
      state.words[i] ^= MachineNumber.bits(parameters, size * i, size, false);
    }
    state.lastNode = lastNode;
    if (key.length > 0) {
      state.update(Arrays.copyOf(key, algorithm.blockSize));
    }
    return state;
  }

  /** Reads a state; ValueError if it is none of the algorithm. */
  static HashState of(HashAlgorithm algorithm, byte[] saved) {
    HashState state = new HashState(algorithm);
    int head = COUNT_BYTES + 8 * algorithm.words() + 1;
    int waits = saved.length - head;
    if (waits < 0 || waits > algorithm.blockSize) {
      throw invalid();
    }
    state.count = MachineNumber.bits(saved, 0, COUNT_BYTES, true);
    for (int i = 0; i < state.words.length; i++) {
      state.words[i] = MachineNumber.bits(saved, COUNT_BYTES + 8 * i, 8, true);
    }
    state.lastNode = saved[head - 1] != 0;
    state.waits = waits;
    System.arraycopy(saved, head, state.waiting, 0, waits);
    boolean whole = waits == algorithm.blockSize;
    if (state.count < waits || whole && algorithm.family != HashAlgorithm.Family.BLAKE) {
      throw invalid();
    }
    return state;
  }

  private static PyError invalid() {
    return Raise.valueError("not the state of such a hash");
  }

  byte[] save() {
    int head = COUNT_BYTES + 8 * words.length + 1;
    byte[] saved = new byte[head + waits];
    MachineNumber.putBits(saved, 0, COUNT_BYTES, true, count);
    for (int i = 0; i < words.length; i++) {
      MachineNumber.putBits(saved, COUNT_BYTES + 8 * i, 8, true, words[i]);
    }
    saved[head - 1] = (byte) (lastNode ? 1 : 0);
    System.arraycopy(waiting, 0, saved, head, waits);
    return saved;
  }

  HashState copy() {
    HashState copy = new HashState(algorithm);
    System.arraycopy(words, 0, copy.words, 0, words.length);
    System.arraycopy(waiting, 0, copy.waiting, 0, waits);
    copy.waits = waits;
    copy.count = count;
    copy.lastNode = lastNode;
    return copy;
  }

  void update(byte[] data) {
    update(data, 0, data.length);
  }

  /** Takes some of the bytes. */
  void update(byte[] data, int from, int to) {
    boolean blake = algorithm.family == HashAlgorithm.Family.BLAKE;
    int block = algorithm.blockSize;
    for (int i = from; i < to; ) {
      if (waits == block) {
        Blake2.add(algorithm == HashAlgorithm.BLAKE2B, words, waiting, count, false, false);
        waits = 0;
      }
      if (!blake && waits == 0 && to - i >= block) {
        algorithm.block(words, data, i);
        count += block;
        i += block;
        continue;
      }
      int taken = Math.min(block - waits, to - i);
      System.arraycopy(data, i, waiting, waits, taken);
      waits += taken;
      count += taken;
      i += taken;
      if (!blake && waits == block) {
        algorithm.block(words, waiting, 0);
        waits = 0;
      }
    }
  }

  /** The digest, of some bytes for SHAKE and of its own size otherwise; the state is used up. */
  byte[] finish(Meter meter, int size) {
    Arrays.fill(waiting, waits, waiting.length, (byte) 0);
    switch (algorithm.family) {
      case BLAKE ->
          Blake2.add(algorithm == HashAlgorithm.BLAKE2B, words, waiting, count, true, lastNode);
      case KECCAK -> {
        waiting[waits] = (byte) (algorithm.digestSize == 0 ? 0x1f : 0x06);
        waiting[waiting.length - 1] |= (byte) 0x80;
        algorithm.block(words, waiting, 0);
      }
      case MD5, SHA_SHORT -> pad(8);
      case SHA_LONG -> pad(16);
    }
    return output(meter, size);
  }

  private void pad(int lengthBytes) {
    waiting[waits] = (byte) 0x80;
    if (waits + 1 + lengthBytes > waiting.length) {
      algorithm.block(words, waiting, 0);
      Arrays.fill(waiting, (byte) 0);
    }
    boolean bigEndian = algorithm.family != HashAlgorithm.Family.MD5;
    MachineNumber.putBits(waiting, waiting.length - 8, 8, bigEndian, count << 3);
    algorithm.block(words, waiting, 0);
  }

  private byte[] output(Meter meter, int size) {
    boolean bigEndian =
        algorithm.family == HashAlgorithm.Family.SHA_SHORT
            || algorithm.family == HashAlgorithm.Family.SHA_LONG;
    boolean narrow =
        algorithm.family == HashAlgorithm.Family.MD5
            || algorithm.family == HashAlgorithm.Family.SHA_SHORT
            || algorithm == HashAlgorithm.BLAKE2S;
    int width = narrow ? 4 : 8;
    byte[] result = new byte[size];
    byte[] word = new byte[8];
    int perBlock = algorithm.family == HashAlgorithm.Family.KECCAK ? algorithm.blockSize : size;
    for (int i = 0; i < size; i++) {
      meter.pass(i);
      int at = i % Math.max(perBlock, 1);
      if (at == 0 && i > 0) {
        Keccak.permute(words);
      }
      if (at % width == 0) {
        MachineNumber.putBits(word, 0, width, bigEndian, words[at / width]);
      }
      result[i] = word[at % width];
    }
    return result;
  }
}
