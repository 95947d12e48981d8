// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import java.util.Arrays;

/**
 * Stable sorting of values that compare without guest code.
 *
 * <p>Numbers are sorted as {@link NumberOrder} says, everything else by a merge sort that asks
 * {@code <} only and bears any answers. Each comparison is charged.
 */
final class Sorting {
  private static final int RUN = 16;

  /** Up to this length values are compared in the order in which CPython compares them. */
  private static final int SHORT = 63;

  /** Ints that are sorted at a time. */
  private static final int PIECE = 1 << 13;

  /** What {@link #order} gives for items of other kinds. */
  private static final int UNKNOWN = 2;

  private final Meter meter;

  private Sorting(Meter meter) {
    this.meter = meter;
  }

  /** Sorts an array; it is undefined after an exception. */
  static void sort(Meter meter, PyObject[] items, boolean reverse) {
    sort(meter, items, items, reverse);
  }

  /**
   * The order in which keys ascend: an array of values is rearranged as their keys are.
   *
   * @param keys what is compared; the same array as the values, or else left as it is
   */
  static void sort(Meter meter, PyObject[] keys, PyObject[] values, boolean reverse) {
    int length = values.length;
    if (length < 2) {
      return;
    }
    if (keys == values && keys[0] instanceof PyInt && areInts(keys)) {
      sortInts(meter, keys, reverse);
      return;
    }
    if (NumberOrder.sort(meter, keys, values, reverse)) {
      return;
    }
    meter.allocate(16L * length);
    Entry[] entries = new Entry[length];
    for (int i = 0; i < length; i++) {
      int at = reverse ? length - 1 - i : i;
      entries[i] = new Entry(keys[at], values[at]);
    }
    new Sorting(meter).mergeSort(entries);
    for (int i = 0; i < length; i++) {
      values[reverse ? length - 1 - i : i] = entries[i].value;
    }
  }

  private static boolean areInts(PyObject[] items) {
    for (PyObject item : items) {
      if (!(item instanceof PyInt)) {
        return false;
      }
    }
    return true;
  }

  /** Equal ints are one value: their order cannot be seen. */
  private static void sortInts(Meter meter, PyObject[] items, boolean reverse) {
    int length = items.length;
    meter.allocate(16L * length);
    long[] values = new long[length];
    for (int i = 0; i < length; i++) {
      meter.pass(i);
      values[i] = ((PyInt) items[i]).value;
    }
    for (int start = 0; start < length; start += PIECE) {
      meter.work(PIECE);
      Arrays.sort(values, start, Math.min(length, start + PIECE));
    }
    for (long width = PIECE; width < length; width *= 2) {
      values = merged(meter, values, width);
    }
    for (int i = 0; i < length; i++) {
      meter.pass(i);
      items[i] = PyInt.of(values[reverse ? length - 1 - i : i]);
    }
  }

  /** Merges each two neighbours of a width, each of which ascends. */
  private static long[] merged(Meter meter, long[] values, long width) {
    long[] result = new long[values.length];
    for (long start = 0; start < values.length; start += 2 * width) {
      int middle = (int) Math.min(values.length, start + width);
      int end = (int) Math.min(values.length, start + 2 * width);
      int left = (int) start;
      int right = middle;
      for (int i = left; i < end; i++) {
        meter.pass(i);
        boolean fromLeft = right >= end || left < middle && values[left] <= values[right];
        result[i] = values[fromLeft ? left++ : right++];
      }
    }
    return result;
  }

  private record Entry(PyObject key, PyObject value) {}

  private boolean less(Entry a, Entry b) {
    if (a.key instanceof PyStr x && b.key instanceof PyStr y) {
      return Comparison.compareText(meter, x, y) < 0;
    }
    if (a.key instanceof PyTuple x && b.key instanceof PyTuple y) {
      int known = order(x.items, y.items);
      if (known != UNKNOWN) {
        return known < 0;
      }
    }
    return Comparison.less(meter, a.key, b.key);
  }

  /**
   * How tuples follow each other, by items of the frequent kinds: 0 also where the first is not
   * less for a NaN; or {@link #UNKNOWN}.
   */
  private int order(PyObject[] x, PyObject[] y) {
    int common = Math.min(x.length, y.length);
    for (int i = 0; i < common; i++) {
      PyObject a = x[i];
      PyObject b = y[i];
      if (a == b) {
        meter.work(1);
      } else if (a instanceof PyInt p && b instanceof PyInt q) {
        meter.work(1);
        if (p.value != q.value) {
          return p.value < q.value ? -1 : 1;
        }
      } else if (a instanceof PyStr p && b instanceof PyStr q) {
        int order = Comparison.compareText(meter, p, q);
        if (order != 0) {
          return order < 0 ? -1 : 1;
        }
      } else if (a instanceof PyFloat p && b instanceof PyFloat q) {
        meter.work(1);
        if (p.value != q.value) {
          return p.value < q.value ? -1 : 0;
        }
      } else {
        return UNKNOWN;
      }
    }
    return Integer.compare(x.length, y.length);
  }

  private void mergeSort(Entry[] entries) {
    int length = entries.length;
    int run = firstRun(entries);
    if (run == length) {
      return;
    }
    if (length <= SHORT) {
      insertionSort(entries, 0, run, length);
      return;
    }
    for (int start = 0; start < length; start += RUN) {
      insertionSort(entries, start, start + 1, Math.min(length, start + RUN));
    }
    Entry[] source = entries;
    Entry[] target = new Entry[length];
    for (int width = RUN; width < length; width *= 2) {
      for (int start = 0; start < length; start += 2 * width) {
        merge(
            source,
            target,
            start,
            Math.min(length, start + width),
            Math.min(length, start + 2 * width));
      }
      Entry[] swap = source;
      source = target;
      target = swap;
    }
    if (source != entries) {
      System.arraycopy(source, 0, entries, 0, length);
    }
  }

  /** The length of the run at the start, which is turned round if it descends. */
  private int firstRun(Entry[] entries) {
    int at = ascent(entries, 1);
    if (at == entries.length || at > 1 && less(entries[0], entries[at - 1])) {
      return at;
    }
    int equal = 0;
    while (at < entries.length) {
      if (less(entries[at], entries[at - 1])) {
        reverse(entries, equal, at);
        equal = at;
      } else if (less(entries[at - 1], entries[at])) {
        break;
      }
      at++;
    }
    reverse(entries, equal, at);
    reverse(entries, 0, at);
    return ascent(entries, at);
  }

  private int ascent(Entry[] entries, int from) {
    int at = from;
    while (at < entries.length && !less(entries[at], entries[at - 1])) {
      at++;
    }
    return at;
  }

  private static void reverse(Entry[] entries, int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      Entry entry = entries[i];
      entries[i] = entries[j];
      entries[j] = entry;
    }
  }

  private void insertionSort(Entry[] entries, int start, int sorted, int end) {
    for (int i = sorted; i < end; i++) {
      Entry entry = entries[i];
      int low = start;
      int high = i;
      while (low < high) {
        int middle = low + high >>> 1;
        if (less(entry, entries[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(entries, low, entries, low + 1, i - low);
      entries[low] = entry;
    }
  }

  private void merge(Entry[] source, Entry[] target, int start, int middle, int end) {
    int left = start;
    int right = middle;
    if (middle >= end || !less(source[middle], source[middle - 1])) {
      System.arraycopy(source, start, target, start, end - start);
      return;
    }
    for (int i = start; i < end; i++) {
      if (left < middle && (right >= end || !less(source[right], source[left]))) {
        target[i] = source[left++];
      } else {
        target[i] = source[right++];
      }
    }
  }
}
