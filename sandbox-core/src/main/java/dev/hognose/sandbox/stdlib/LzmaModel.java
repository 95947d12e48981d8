// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import java.util.Arrays;

/**
 * What reader and writer of LZMA learn as they go: how likely each bit is in its place, the state
 * that the last symbols left, and the last four distances.
 *
 * <p>All probabilities stand in one array, in parts that begin at the places named here.
 */
final class LzmaModel {
  static final int STATES = 12;
  static final int TOP = 1 << 24;
  static final int BITS = 11;
  static final int MOVE = 5;
  static final int LEAST_MATCH = 2;
  static final int LONGEST_MATCH = 273;
  static final int ALIGN_BITS = 4;

  static final int MATCH = 0;
  static final int REP = MATCH + STATES * 16;
  static final int REP0 = REP + STATES;
  static final int REP1 = REP0 + STATES;
  static final int REP2 = REP1 + STATES;
  static final int REP0_LONG = REP2 + STATES;
  static final int SLOT = REP0_LONG + STATES * 16;
  static final int SPECIAL = SLOT + 4 * 64;
  static final int ALIGN = SPECIAL + 128;
  static final int LENGTH = ALIGN + 16;
  static final int LENGTH_SIZE = 2 + 16 * 8 + 16 * 8 + 256;
  static final int REP_LENGTH = LENGTH + LENGTH_SIZE;
  static final int LITERAL = REP_LENGTH + LENGTH_SIZE;

  final short[] chance;
  final int[] distances = new int[4];
  final int literalContext;
  final int literalPlace;
  final int place;
  int state;

  /** A model of lc, lp and pb, which are at most 4 each, lc and lp together too. */
  LzmaModel(int literalContext, int literalPlaceBits, int placeBits) {
    this.literalContext = literalContext;
    this.literalPlace = (1 << literalPlaceBits) - 1;
    this.place = (1 << placeBits) - 1;
    chance = new short[LITERAL + (0x300 << literalContext + literalPlaceBits)];
    reset();
  }

  void reset() {
    Arrays.fill(chance, (short) (1 << BITS - 1));
    Arrays.fill(distances, 0);
    state = 0;
  }

  /** Where the probabilities of a literal begin. */
  int literal(long position, int before) {
    int context = (int) (position & literalPlace) << literalContext | before >> 8 - literalContext;
    return LITERAL + 0x300 * context;
  }

  boolean afterLiteral() {
    return state < 7;
  }

  void literalDone() {
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  }

  void matchDone() {
    state = state < 7 ? 7 : 10;
  }

  void repDone() {
    state = state < 7 ? 8 : 11;
  }

  void shortRepDone() {
    state = state < 7 ? 9 : 11;
  }

  /** Which probabilities of slots belong to a length. */
  static int slots(int length) {
    return SLOT + Math.min(length - LEAST_MATCH, 3) * 64;
  }

  /** Brings a distance that was used again to the front. */
  void toFront(int index) {
    int distance = distances[index];
    System.arraycopy(distances, 0, distances, 1, index);
    distances[0] = distance;
  }

  void newDistance(int distance) {
    System.arraycopy(distances, 0, distances, 1, 3);
    distances[0] = distance;
  }
}
