// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyFloat;
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
 * The natives of the module {@code heapq}, for items that compare without guest code.
 *
 * <p>Each operation computes where items go before it moves any, so that it can leave the work to
 * Python code when a comparison turns out to need that.
 */
final class HeapqModule {
  static final Table NATIVES =
      Table.ofModule("heapq")
          .function("heappush", "heap, item, /", HeapqModule::push)
          .function("heappop", "heap, /", HeapqModule::pop)
          .function("heapify", "heap, /", HeapqModule::heapify)
          .function("heapreplace", "heap, item, /", HeapqModule::replace)
          .function("heappushpop", "heap, item, /", HeapqModule::pushPop);

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

  private static PyObject push(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    PyObject item = Args.at(args, 1);
    Meter meter = machine.meter();
    int at = heap.size;
    int depth = 0;
    while (at > 0) {
      int parent = at - 1 >> 1;
      if (!less(meter, item, heap.get(parent))) {
        break;
      }
      at = parent;
      depth++;
    }
    meter.work(1 + depth / 2);
    if (heap.size == heap.items.length) {
      meter.allocate(2L * heap.size + 32);
    }
    heap.append(item);
    int hole = heap.size - 1;
    for (int i = 0; i < depth; i++) {
      int parent = hole - 1 >> 1;
      heap.items[hole] = heap.items[parent];
      hole = parent;
    }
    heap.items[hole] = item;
    return PyNone.NONE;
  }

  private static PyObject pop(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    if (heap.size == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject result = heap.get(0);
    if (heap.size > 1) {
      sink(machine.meter(), heap, 0, heap.size - 1, heap.get(heap.size - 1));
    }
    heap.size--;
    heap.items[heap.size] = null;
    return result;
  }

  private static PyObject replace(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    if (heap.size == 0) {
      throw Raise.indexError("index out of range");
    }
    PyObject result = heap.get(0);
    sink(machine.meter(), heap, 0, heap.size, Args.at(args, 1));
    return result;
  }

  private static PyObject pushPop(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    PyObject item = Args.at(args, 1);
    if (heap.size == 0 || !less(machine.meter(), heap.get(0), item)) {
      return item;
    }
    return replace(machine, args);
  }

  private static PyObject heapify(Machine machine, @Nullable PyObject[] args) {
    PyList heap = heap(args);
    for (int i = 0; i < heap.size; i++) {
      machine.meter().pass(i);
      if (!isPlain(machine.meter(), heap.get(i), 2)) {
        throw GuestNeeded.SIGNAL;
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

  /** Puts an item into the heap below a place, in the order that CPython's heaps have. */
  private static void sink(Meter meter, PyList heap, int start, int end, PyObject item) {
    int[] path = new int[32];
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
    int hole = start;
    for (int i = 0; i < length; i++) {
      heap.items[hole] = heap.items[path[i]];
      hole = path[i];
    }
    heap.items[hole] = item;
  }
}
