// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.TextFind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds a part in bytes, in time that is linear in how far it looks.
 *
 * <p>Pieces of the bytes become texts, each twice as long as the one before it, up to a bound, and
 * all several times as long as the part: neighbours share as much as a part may stand across.
 *
 * @param array holds the bytes
 * @param start where they begin in it
 * @param size how many they are
 */
record ByteFind(byte[] array, int start, int size) {
  private static final int FIRST_PIECE = 1 << 10;
  private static final int LONGEST_PIECE = 1 << 16;

  /** Characters of a piece for each one of the part. */
  private static final int PARTS = 4;

  /** The bytes of a bytes or bytearray as they are now. */
  static ByteFind in(PyObject value) {
    return switch (value) {
      case PyBytes b -> new ByteFind(b.value, 0, b.value.length);
      case PyByteArray b -> new ByteFind(b.value, b.start, b.size);
      default -> throw new IllegalStateException("no bytes");
    };
  }

  /** Where a part first stands from one index on, to end before another one; -1 if nowhere. */
  int first(Meter meter, String part, int from, int to) {
    int at = from;
    for (int piece = FIRST_PIECE;
        to - at >= part.length();
        piece = Math.min(2 * piece, LONGEST_PIECE)) {
      int end = (int) Math.min(to, at + length(piece, part));
      String text = text(meter, at, end);
      int found = TextFind.first(meter, text, part, 0, text.length());
      if (found >= 0) {
        return at + found;
      }
      if (end == to) {
        return -1;
      }
      at = end - part.length() + 1;
    }
    return -1;
  }

  /** Where a part last stands from one index on, to end before another one; -1 if nowhere. */
  int last(Meter meter, String part, int from, int to) {
    int end = to;
    for (int piece = FIRST_PIECE;
        end - from >= part.length();
        piece = Math.min(2 * piece, LONGEST_PIECE)) {
      int at = (int) Math.max(from, end - length(piece, part));
      String text = text(meter, at, end);
      int found = TextFind.last(meter, text, part, 0, text.length());
      if (found >= 0) {
        return at + found;
      }
      if (at == from) {
        return -1;
      }
      end = at + part.length() - 1;
    }
    return -1;
  }

  /** How often a part that is not empty stands between two indices without overlapping. */
  int occurrences(Meter meter, String part, int from, int to) {
    int count = 0;
    int at = from;
    while (to - at >= part.length()) {
      int end = (int) Math.min(to, at + length(LONGEST_PIECE, part));
      String text = text(meter, at, end);
      int passed = 0;
      for (int found = TextFind.first(meter, text, part, 0, text.length());
          found >= 0;
          found = TextFind.first(meter, text, part, passed, text.length())) {
        count++;
        passed = found + part.length();
      }
      if (end == to) {
        break;
      }
      at = Math.max(at + passed, end - part.length() + 1);
    }
    return count;
  }

  /** Whether a part stands at an index. */
  boolean hasAt(int index, byte[] part) {
    int from = start + index;
    return Arrays.equals(array, from, from + part.length, part, 0, part.length);
  }

  private static long length(int piece, String part) {
    return Math.max(piece, (long) PARTS * part.length());
  }

  private String text(Meter meter, int from, int to) {
    meter.work(to - from >> 5);
    return new String(array, start + from, to - from, StandardCharsets.ISO_8859_1);
  }
}
