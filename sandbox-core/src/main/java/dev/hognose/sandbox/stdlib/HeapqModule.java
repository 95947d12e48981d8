// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/**
 * The natives of the module {@code heapq}.
 *
 * <p>Each operation computes where items go before it moves any, so that it can leave the work to a
 * {@link SiftFrame} when a comparison turns out to need guest code.
 */
final class HeapqModule {
  static final Table NATIVES =
      Table.ofModule("heapq")
          .function("heappush", "heap, item, /", HeapqModule::push)
          .function("heappop", "heap, /", HeapqModule::pop)
          .function("heapify", "heap, /", HeapqModule::heapify)
          .function("heapreplace", "heap, item, /", HeapqModule::replace)
          .function("heappushpop", "heap, item, /", HeapqModule::pushPop);

  /** A way that takes guest code to find. */
  private static final int UNKNOWN = -1;

  private HeapqModule() {}

  private static PyList heap(@Nullable PyObject[] args) {
    if (Args.at(args, 0) instanceof PyList list) {
      return list;
    }
    throw GuestNeeded.SIGNAL;
  }

  private static boolean less(Meter meter, PyObject a, PyObject b) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      return x.value < y.value;
    }
    if (a instanceof PyFloat x && b instanceof PyFloat y) {
      return x.value < y.value;
    }
    return Comparison.less(meter, a, b);
  }

  private static @Nullable PyObject push(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    PyObject item = Args.at(args, 1);
    Meter meter = machine.meter();
    int depth = item instanceof PyInstance ? UNKNOWN : depth(meter, heap, item);
    meter.work(1 + depth / 2);
    if (heap.size == heap.items.length) {
      meter.allocate(2L * heap.size + 32);
    }
    heap.append(item);
    if (depth == UNKNOWN) {
      return machine.push(SiftFrame.up(heap, PyNone.NONE));
    }
    int hole = heap.size - 1;
    for (int i = 0; i < depth; i++) {
      int parent = hole - 1 >> 1;
      heap.items[hole] = heap.items[parent];
      hole = parent;
    }
    heap.items[hole] = item;
    return PyNone.NONE;
  }

  /** How many places an item goes up that comes to the end, or {@link #UNKNOWN}. */
  private static int depth(Meter meter, PyList heap, PyObject item) {
    int depth = 0;
    try {
      for (int at = heap.size; at > 0; at = at - 1 >> 1) {
        if (!less(meter, item, heap.get(at - 1 >> 1))) {
          break;
        }
        depth++;
      }
    } catch (GuestNeeded needed) {
      return UNKNOWN;
    }
    return depth;
  }

  private static @Nullable PyObject pop(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    if (heap.size == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject result = heap.get(0);
    PyObject last = heap.get(heap.size - 1);
    boolean known = heap.size < 2 || sink(machine.meter(), heap, 0, heap.size - 1, last);
    heap.size--;
    heap.items[heap.size] = null;
    if (known) {
      return result;
    }
    heap.items[0] = last;
    return machine.push(SiftFrame.down(heap, result));
  }

  private static @Nullable PyObject replace(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    if (heap.size == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject result = heap.get(0);
    PyObject item = Args.at(args, 1);
    if (sink(machine.meter(), heap, 0, heap.size, item)) {
      return result;
    }
    heap.items[0] = item;
    return machine.push(SiftFrame.down(heap, result));
  }

  private static @Nullable PyObject pushPop(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    PyObject item = Args.at(args, 1);
    try {
      if (heap.size == 0 || !less(machine.meter(), heap.get(0), item)) {
        return item;
      }
    } catch (GuestNeeded needed) {
      return machine.push(SiftFrame.pushed(heap, item));
    }
    return replace(machine, args);
  }

  private static @Nullable PyObject heapify(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    for (int i = 0; i < heap.size; i++) {
      machine.meter().pass(i);
      if (!isPlain(machine.meter(), heap.get(i), 2)) {
        return machine.push(SiftFrame.all(heap, PyNone.NONE));
      }
    }
    for (int i = heap.size / 2 - 1; i >= 0; i--) {
      sink(machine.meter(), heap, i, heap.size, heap.get(i));
    }
    return PyNone.NONE;
  }

  private static boolean isPlain(Meter meter, PyObject item, int depth) {
    if (item instanceof PyTuple tuple && depth > 0) {
      meter.work(1 + (tuple.items.length >> 3));
      for (PyObject each : tuple.items) {
        if (!isPlain(meter, each, depth - 1)) {
          return false;
        }
      }
      return true;
    }
    return item instanceof PyInt || item instanceof PyFloat || item instanceof PyStr;
  }

  /**
   * Puts an item into the heap below a place, in the order that CPython's heaps have; false if it
   * has done nothing, as that takes guest code.
   */
  private static boolean sink(Meter meter, PyList heap, int start, int end, PyObject item) {
    if (item instanceof PyInstance) {
      return false;
    }
    int[] path = new int[32];
    int length;
    try {
      length = path(meter, heap, start, end, item, path);
    } catch (GuestNeeded needed) {
      return false;
    }
    int hole = start;
    for (int i = 0; i < length; i++) {
      heap.items[hole] = heap.items[path[i]];
      hole = path[i];
    }
    heap.items[hole] = item;
    return true;
  }

  /** Finds the places of those above which an item is to stand; gives how many. */
  private static int path(Meter meter, PyList heap, int start, int end, PyObject item, int[] path) {
    int length = 0;
    int at = start;
    for (int child = 2 * at + 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end && !less(meter, heap.get(child), heap.get(child + 1))) {
        child++;
      }
      path[length++] = child;
      at = child;
    }
    meter.work(1 + length);
    while (length > 0 && less(meter, item, heap.get(path[length - 1]))) {
      length--;
    }
    return length;
  }
}
