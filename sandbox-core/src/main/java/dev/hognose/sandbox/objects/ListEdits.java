// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The changes of lists that move items. */
public final class ListEdits {
  private static final String NOT_INDEX = "list indices must be integers or slices, not ";
  private static final String OUT_OF_RANGE = "list assignment index out of range";

  private ListEdits() {}

  /** {@code list[key] = value}; false if guest code is needed for it. */
  static boolean set(Meter meter, PyList list, PyObject key, PyObject value) {
    try {
      if (key instanceof PySlice slice) {
        return setSlice(meter, list, slice, value);
      }
      list.items[Slices.index(key, list.size, NOT_INDEX, OUT_OF_RANGE)] = value;
      return true;
    } catch (GuestNeeded needed) {
      return false;
    }
  }

  /** {@code del list[key]}; false if guest code is needed for it. */
  static boolean delete(Meter meter, PyList list, PyObject key) {
    try {
      if (key instanceof PySlice slice) {
        deleteSlice(meter, list, Slices.bounds(slice, list.size));
      } else {
        removeAt(meter, list, Slices.index(key, list.size, NOT_INDEX, OUT_OF_RANGE));
      }
      return true;
    } catch (GuestNeeded needed) {
      return false;
    }
  }

  private static boolean setSlice(Meter meter, PyList list, PySlice slice, PyObject value) {
    Slices.Bounds bounds = Slices.bounds(slice, list.size);
    PyList items = Iteration.drain(meter, value);
    if (items == null) {
      if (value.type().lookup(Names.ITER) == null && value.type().lookup(Names.GETITEM) == null) {
        throw Raise.typeError("must assign iterable to extended slice");
      }
      return false;
    }
    if (bounds.step() == 1) {
      int end = Math.max(bounds.start(), bounds.stop());
      replace(meter, list, bounds.start(), end, items.items, items.size);
      return true;
    }
    if (items.size != bounds.count()) {
      throw Raise.valueError(
          "attempt to assign sequence of size "
              + items.size
              + " to extended slice of size "
              + bounds.count());
    }
    for (int i = 0; i < items.size; i++) {
      list.items[bounds.at(i)] = items.items[i];
    }
    return true;
  }

  private static void deleteSlice(Meter meter, PyList list, Slices.Bounds bounds) {
    if (bounds.count() == 0) {
      return;
    }
    if (bounds.step() == 1) {
      replace(meter, list, bounds.start(), bounds.stop(), list.items, 0);
      return;
    }
    meter.work(list.size >> 2);
    int step = (int) Math.abs(bounds.step());
    int first = bounds.step() > 0 ? bounds.start() : bounds.at(bounds.count() - 1);
    int kept = first;
    int next = first;
    int left = bounds.count();
    for (int i = first; i < list.size; i++) {
      if (i == next && left > 0) {
        next += step;
        left--;
      } else {
        list.items[kept++] = list.items[i];
      }
    }
    Arrays.fill(list.items, kept, list.size, null);
    list.size = kept;
  }

  /** Replaces the items from one index to another by the first ones of an array. */
  public static void replace(
      Meter meter, PyList list, int start, int end, @Nullable PyObject[] source, int count) {
    int size = Math.addExact(list.size - (end - start), count);
    if (size > list.items.length) {
      int capacity = (int) Math.min(Integer.MAX_VALUE - 16L, size + (long) (size >> 1) + 8);
      meter.allocate(40 + 4L * capacity);
      list.items = Arrays.copyOf(list.items, capacity);
    }
    meter.work(list.size - end + (long) count >> 3);
    System.arraycopy(list.items, end, list.items, start + count, list.size - end);
    System.arraycopy(source, 0, list.items, start, count);
    if (size < list.size) {
      Arrays.fill(list.items, size, list.size, null);
    }
    list.size = size;
  }

  /** Inserts an item at an index from 0 to size. */
  public static void insert(Meter meter, PyList list, int index, PyObject item) {
    if (list.size == list.items.length) {
      meter.allocate(40 + 6L * list.size);
    }
    meter.work(list.size - index >> 4);
    PyObject last = item;
    list.append(last);
    if (index < list.size - 1) {
      System.arraycopy(list.items, index, list.items, index + 1, list.size - 1 - index);
      list.items[index] = item;
    }
  }

  /** Removes the item at an index from 0 to size - 1 and gives it. */
  public static PyObject removeAt(Meter meter, PyList list, int index) {
    PyObject item = list.get(index);
    int after = list.size - 1 - index;
    meter.work(after >> 4);
    System.arraycopy(list.items, index + 1, list.items, index, after);
    list.items[--list.size] = null;
    return item;
  }

  /** Appends the items of a builtin iterable; false if it is none. */
  public static boolean extend(Meter meter, PyList list, PyObject iterable) {
    if (iterable instanceof PyTuple tuple) {
      replace(meter, list, list.size, list.size, tuple.items, tuple.items.length);
      return true;
    }
    if (iterable instanceof PyList other && other != list) {
      replace(meter, list, list.size, list.size, other.items, other.size);
      return true;
    }
    PyList items = Iteration.drain(meter, iterable);
    if (items == null) {
      return false;
    }
    replace(meter, list, list.size, list.size, items.items, items.size);
    return true;
  }

  /** {@code list *= times}; false if that is not an int. */
  static boolean repeat(Meter meter, PyList list, PyObject times) {
    if (!Containers.isFactor(times)) {
      return false;
    }
    PyObject[] items =
        Containers.repeated(meter, list.items, list.size, Math.max(0, Numbers.count(times)));
    list.items = items;
    list.size = items.length;
    return true;
  }

  /** Removes all items. */
  public static void clear(PyList list) {
    list.items = new PyList().items;
    list.size = 0;
  }
}
