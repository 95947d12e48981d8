// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import org.jspecify.annotations.Nullable;

/**
 * Stable sorting of values by keys that are all ints, or all floats other than NaN.
 *
 * <p>The keys become longs of the same order, which a merge sort moves along with the values:
 * nothing is called to compare two, so that no sort of other keys slows this one down.
 */
final class NumberOrder {
  /** Items that are sorted by insertion before the first pass. */
  private static final int RUN = 16;

  /** Items between two looks at the limits; a power of two. */
  private static final int PIECE = 1 << 12;

  private final Meter meter;
  private long[] keys;
  private PyObject[] values;
  private long[] nextKeys;
  private PyObject[] nextValues;

  private NumberOrder(Meter meter, long[] keys, PyObject[] values) {
    this.meter = meter;
    this.keys = keys;
    this.values = values;
    this.nextKeys = new long[keys.length];
    this.nextValues = new PyObject[keys.length];
  }

  /** Rearranges values as their keys ascend or descend; false, and nothing, for other keys. */
  static boolean sort(Meter meter, PyObject[] keys, PyObject[] values, boolean reverse) {
    if (!(keys[0] instanceof PyInt) && !(keys[0] instanceof PyFloat)) {
      return false;
    }
    int length = keys.length;
    meter.allocate(24L * length);
    long[] numbers = numbers(meter, keys, reverse);
    if (numbers == null) {
      return false;
    }
    PyObject[] moved = new PyObject[length];
    for (int i = 0; i < length; i++) {
      moved[i] = values[reverse ? length - 1 - i : i];
    }
    PyObject[] sorted = new NumberOrder(meter, numbers, moved).sorted();
    for (int i = 0; i < length; i++) {
      values[reverse ? length - 1 - i : i] = sorted[i];
    }
    return true;
  }

  /** The keys as longs, from the last to the first if they are to descend; null for other keys. */
  private static long @Nullable [] numbers(Meter meter, PyObject[] keys, boolean reverse) {
    int length = keys.length;
    long[] numbers = new long[length];
    boolean whole = keys[0] instanceof PyInt;
    for (int i = 0; i < length; i++) {
      meter.pass(i);
      PyObject key = keys[reverse ? length - 1 - i : i];
      if (whole && key instanceof PyInt number) {
        numbers[i] = number.value;
      } else if (!whole && key instanceof PyFloat number && !Double.isNaN(number.value)) {
        numbers[i] = ordered(number.value);
      } else {
        return null;
      }
    }
    return numbers;
  }

  /** A long for each float such that they have one order; both zeros are equal. */
  private static long ordered(double number) {
    long bits = Double.doubleToRawLongBits(number + 0.0);
    return bits ^ bits >> 63 & Long.MAX_VALUE;
  }

  private PyObject[] sorted() {
    int length = keys.length;
    for (int start = 0; start < length; start += RUN) {
      poll(start);
      insert(keys, values, start, Math.min(length, start + RUN));
    }
    for (long width = RUN; width < length; width *= 2) {
      for (long start = 0; start < length; start += 2 * width) {
        int middle = (int) Math.min(length, start + width);
        merge((int) start, middle, (int) Math.min(length, start + 2 * width));
      }
      swap();
    }
    return values;
  }

  /** Counts the items of a piece at its beginning. */
  private void poll(int index) {
    if ((index & PIECE - 1) == 0) {
      meter.work(PIECE >> 2);
    }
  }

  private void swap() {
    long[] oldKeys = keys;
    keys = nextKeys;
    nextKeys = oldKeys;
    PyObject[] oldValues = values;
    values = nextValues;
    nextValues = oldValues;
  }

  private static void insert(long[] keys, PyObject[] values, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      long key = keys[i];
      PyObject value = values[i];
      int at = i;
      while (at > start && keys[at - 1] > key) {
        keys[at] = keys[at - 1];
        values[at] = values[at - 1];
        at--;
      }
      keys[at] = key;
      values[at] = value;
    }
  }

  private void merge(int start, int middle, int end) {
    if (middle >= end || keys[middle - 1] <= keys[middle]) {
      meter.work((end - start) >> 8);
      System.arraycopy(keys, start, nextKeys, start, end - start);
      System.arraycopy(values, start, nextValues, start, end - start);
      return;
    }
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      poll(i);
      boolean fromLeft = right >= end || left < middle && keys[left] <= keys[right];
      int from = fromLeft ? left++ : right++;
      nextKeys[i] = keys[from];
      nextValues[i] = values[from];
    }
  }
}
