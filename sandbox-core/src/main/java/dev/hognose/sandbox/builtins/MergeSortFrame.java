// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeFrame;
import org.jspecify.annotations.Nullable;

/**
 * A stable merge sort whose comparisons may run guest code: runs of doubling width are merged from
 * one array of indices into another; two runs that are in order already are copied.
 */
final class MergeSortFrame extends NativeFrame {
  private PyObject[] keys;
  private PyObject[] items;

  /** Indices of the keys, in runs of {@code width} that are sorted. */
  private int[] order;

  /** Where the runs of the next width are put together. */
  private int[] merged;

  private int width = 1;

  /** First places of the pair of runs that is merged, of its second run, and after it. */
  private int start;

  private int middle;
  private int end;

  /** Next places of either run and of the result. */
  private int left;

  private int right;
  private int out;

  /** Whether the comparison under way asks if the two runs overlap at all. */
  private boolean atBoundary;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  MergeSortFrame() {}

  MergeSortFrame(PyObject[] keys, PyObject[] items) {
    this.keys = keys;
    this.items = items;
    this.order = new int[items.length];
    this.merged = new int[items.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    begin(0);
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    while (true) {
      if (answer != null && !(answer instanceof PyBool)) {
        answer = machine.truth(answer);
        if (answer == null) {
          return null;
        }
      }
      if (answer != null) {
        take(answer == PyBool.TRUE);
      }
      if (isSorted()) {
        return result();
      }
      machine.meter().work(2);
      int first = atBoundary ? middle : right;
      int second = atBoundary ? middle - 1 : left;
      answer = machine.compare(Opcode.LT, keys[order[first]], keys[order[second]]);
      if (answer == null) {
        return null;
      }
    }
  }

  /** Uses the answer whether the right key is less than the left one. */
  private void take(boolean less) {
    if (atBoundary) {
      atBoundary = false;
      if (!less) {
        System.arraycopy(order, start, merged, start, end - start);
        begin(end);
      }
      return;
    }
    merged[out++] = less ? order[right++] : order[left++];
    if (left == middle || right == end) {
      System.arraycopy(order, left, merged, out, middle - left);
      System.arraycopy(order, right, merged, out + middle - left, end - right);
      begin(end);
    }
  }

  /** Goes to the pair of runs at a place, or to the next width, until there is one to be merged. */
  private void begin(int place) {
    int at = place;
    while (!isSorted()) {
      if (at + width < order.length) {
        start = at;
        middle = at + width;
        end = Math.min(order.length, middle + width);
        left = start;
        right = middle;
        out = start;
        atBoundary = true;
        return;
      }
      System.arraycopy(order, at, merged, at, order.length - at);
      int[] swap = order;
      order = merged;
      merged = swap;
      width *= 2;
      at = 0;
    }
  }

  private boolean isSorted() {
    return width >= order.length;
  }

  private PyObject result() {
    PyObject[] sorted = new PyObject[items.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = items[order[i]];
    }
    return PyList.of(sorted);
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.references(keys);
    tracer.references(items);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    keys = fields.objects(keys);
    items = fields.objects(items);
    order = fields.integers(order);
    merged = fields.integers(merged);
    width = fields.integer(width);
    start = fields.integer(start);
    middle = fields.integer(middle);
    end = fields.integer(end);
    left = fields.integer(left);
    right = fields.integer(right);
    out = fields.integer(out);
    atBoundary = fields.flag(atBoundary);
  }
}
