// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.MachineNumber;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.Raise;
import java.util.Arrays;

/**
 * How far a decompression has come; as bytes it is part of a guest's object.
 *
 * <p>As bytes: phase, last, bit, two bytes each of literalCount, number of lengths, left, distance,
 * literal, number of waiting bytes; then lengths, waiting bytes, window.
 */
final class InflateState {
  static final int BLOCK = 0;
  static final int STORED = 1;
  static final int CODES = 2;
  static final int DONE = 3;

  /** Bytes that a distance can reach back. */
  static final int WINDOW = 32_768;

  private static final int HEAD = 15;
  private static final int MOST_LENGTHS = 288 + 32;
  private static final int MOST_WAITING = 1024;

  int phase = BLOCK;

  /** Whether no block follows the current one. */
  boolean last;

  /** Bits of the first waiting byte that were used. */
  int bit;

  /** Code lengths of literals and lengths, then of distances. */
  byte[] lengths = new byte[0];

  int literalCount;

  /** Bytes still to come from a stored block, a copy or a literal. */
  int left;

  /** How far back a copy is from; 0 for a literal. */
  int distance;

  int literal;
  byte[] waiting = new byte[0];
  byte[] window;

  InflateState(byte[] window) {
    this.window = Arrays.copyOfRange(window, Math.max(0, window.length - WINDOW), window.length);
  }

  /** Reads a state; ValueError if it is none. */
  static InflateState of(byte[] saved) {
    if (saved.length < HEAD) {
      throw invalid();
    }
    InflateState state = new InflateState(new byte[0]);
    state.phase = saved[0];
    state.last = saved[1] != 0;
    state.bit = saved[2];
    state.literalCount = number(saved, 3);
    int lengths = number(saved, 5);
    state.left = number(saved, 7);
    state.distance = number(saved, 9);
    state.literal = number(saved, 11);
    int waits = number(saved, 13);
    int window = saved.length - HEAD - lengths - waits;
    if (window < 0 || window > WINDOW || lengths > MOST_LENGTHS || waits > MOST_WAITING) {
      throw invalid();
    }
    state.lengths = Arrays.copyOfRange(saved, HEAD, HEAD + lengths);
    state.waiting = Arrays.copyOfRange(saved, HEAD + lengths, HEAD + lengths + waits);
    state.window = Arrays.copyOfRange(saved, HEAD + lengths + waits, saved.length);
    state.check();
    return state;
  }

  private void check() {
    boolean badLengths = literalCount > lengths.length;
    for (byte each : lengths) {
      badLengths |= each < 0 || each > HuffmanTable.MOST_BITS;
    }
    if (phase < BLOCK
        || phase > DONE
        || bit < 0
        || bit > 7
        || bit > 0 && waiting.length == 0
        || badLengths
        || distance > window.length) {
      throw invalid();
    }
  }

  private static PyError invalid() {
    return Raise.valueError("not the state of a decompression");
  }

  private static int number(byte[] saved, int at) {
    return (int) MachineNumber.bits(saved, at, 2, true);
  }

  byte[] save() {
    byte[] saved = new byte[HEAD + lengths.length + waiting.length + window.length];
    saved[0] = (byte) phase;
    saved[1] = (byte) (last ? 1 : 0);
    saved[2] = (byte) bit;
    int[] numbers = {literalCount, lengths.length, left, distance, literal, waiting.length};
    for (int i = 0; i < numbers.length; i++) {
      MachineNumber.putBits(saved, 3 + 2 * i, 2, true, numbers[i]);
    }
    System.arraycopy(lengths, 0, saved, HEAD, lengths.length);
    System.arraycopy(waiting, 0, saved, HEAD + lengths.length, waiting.length);
    int at = HEAD + lengths.length + waiting.length;
    System.arraycopy(window, 0, saved, at, window.length);
    return saved;
  }

  /** The codes of a block with fixed codes (RFC 1951, 3.2.6). */
  void setFixed() {
    byte[] fixed = new byte[288 + 32];
    Arrays.fill(fixed, 0, 144, (byte) 8);
    Arrays.fill(fixed, 144, 256, (byte) 9);
    Arrays.fill(fixed, 256, 280, (byte) 7);
    Arrays.fill(fixed, 280, 288, (byte) 8);
    Arrays.fill(fixed, 288, fixed.length, (byte) 5);
    setLengths(fixed, 288);
  }

  void setLengths(byte[] codeLengths, int literals) {
    lengths = codeLengths;
    literalCount = literals;
    left = 0;
    phase = CODES;
  }

  void setLiteral(int value) {
    literal = value;
    distance = 0;
    left = 1;
  }

  void setCopy(int length, int back) {
    left = length;
    distance = back;
  }
}
