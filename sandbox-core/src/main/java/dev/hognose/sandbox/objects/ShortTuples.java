// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/**
 * Tuples of a few ints and short texts, the usual keys beside ints and texts themselves: hashed and
 * compared without counting parts or looking for guest code.
 */
final class ShortTuples {
  private static final int MOST_ITEMS = 8;
  private static final int MOST_CHARS = 128;

  private ShortTuples() {}

  /** The hash, or -1, which no hash is, if the tuple is no such. */
  static long hash(PyTuple tuple) {
    PyObject[] items = tuple.items;
    if (items.length > MOST_ITEMS) {
      return -1;
    }
    long result = Hashing.PRIME_5;
    for (PyObject item : items) {
      if (item instanceof PyInt number) {
        result = Hashing.withPart(result, Hashing.ofLong(number.value));
      } else if (item instanceof PyStr text && text.charCount() <= MOST_CHARS) {
        result = Hashing.withPart(result, text.hash());
      } else {
        return -1;
      }
    }
    return Hashing.ofParts(result, items.length);
  }

  /** Whether two are equal: 1, 0, or -1 if they are no such. */
  static int equal(PyTuple a, PyTuple b) {
    PyObject[] left = a.items;
    PyObject[] right = b.items;
    if (left.length != right.length) {
      return 0;
    }
    if (left.length > MOST_ITEMS) {
      return -1;
    }
    for (int i = 0; i < left.length; i++) {
      PyObject x = left[i];
      PyObject y = right[i];
      if (x == y) {
        continue;
      }
      if (x instanceof PyInt first && y instanceof PyInt second) {
        if (first.value != second.value) {
          return 0;
        }
      } else if (x instanceof PyStr first
          && y instanceof PyStr second
          && first.charCount() <= MOST_CHARS) {
        if (!first.value().equals(second.value())) {
          return 0;
        }
      } else {
        return -1;
      }
    }
    return 1;
  }
}
