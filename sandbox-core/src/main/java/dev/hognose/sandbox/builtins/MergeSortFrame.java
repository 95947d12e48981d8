// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeFrame;
import dev.hognose.sandbox.vm.PyFunction;
import org.jspecify.annotations.Nullable;

/**
 * A stable merge sort whose comparisons may run guest code.
 *
 * <p>The first run of a block is found and, if it descends, turned round; what follows is put into
 * it by binary insertion. Blocks are then merged from one array of indices into another; two runs
 * that are in order already are copied. Up to {@link #BLOCK} values are compared in the order in
 * which CPython compares them.
 */
final class MergeSortFrame extends NativeFrame {
  private static final int BLOCK = 63;

  /** Width of the blocks of what is longer than one. */
  private static final int WIDTH = 32;

  /** Whether the run at the block's start goes on ascending. */
  private static final int ASCENDING = 0;

  /** Whether the run, which ends here, ascends at all rather than to be of equal values. */
  private static final int CONSTANT = 1;

  /** Whether the run goes on descending. */
  private static final int DESCENDING = 2;

  /** Whether the next value ends a descending run, or is equal to its last. */
  private static final int TIED = 3;

  /** Whether a run that was turned round goes on ascending. */
  private static final int EXTENDING = 4;

  /** Where the next value belongs. */
  private static final int INSERTING = 5;

  /** Whether two runs overlap at all. */
  private static final int AT_BOUNDARY = 6;

  /** Which of two runs has the next value. */
  private static final int MERGING = 7;

  /** Added to a phase whose comparison is a call of the method of the keys' own class. */
  private static final int DIRECT = 8;

  private PyObject[] keys;
  private PyObject[] items;

  /** Indices of the keys, in runs of {@code width} that are sorted. */
  private int[] order;

  /** Where the runs of the next width are put together. */
  private int[] merged;

  /** What the comparison under way is for. */
  private int phase;

  private int width;

  /** First places of the block, or of the pair of runs that is merged, and after it. */
  private int start;

  private int end;

  /** First place of the second run; of the values that are equal to the last of a run. */
  private int middle;

  /** Next places of either run, or bounds of where the next value belongs. */
  private int left;

  private int right;

  /** Next place of the result, or of the value that is looked at. */
  private int out;

  /** Whether all keys are of one class: 1 or -1, or 0 if that is to be found out (again). */
  private int alike;

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
    width = items.length > BLOCK ? WIDTH : Math.max(1, items.length);
    phase = ASCENDING;
    beginBlock(0);
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    while (true) {
      boolean direct = phase >= DIRECT;
      phase %= DIRECT;
      if (direct && answer == PySingleton.NOT_IMPLEMENTED) {
        answer = machine.compare(Opcode.LT, keys[order[first()]], keys[order[second()]]);
        if (answer == null) {
          return null;
        }
      }
      if (answer != null && !(answer instanceof PyBool)) {
        answer = machine.truth(answer);
        if (answer == null) {
          return null;
        }
      }
      if (answer != null) {
        take(answer == PyBool.TRUE);
      }
      if (phase >= AT_BOUNDARY && isSorted()) {
        return result();
      }
      machine.meter().work(2);
      answer = compare(machine, keys[order[first()]], keys[order[second()]]);
      if (answer == null) {
        return null;
      }
    }
  }

  /** Keys of one class of the guest are first asked themselves, then compared in full. */
  private @Nullable PyObject compare(Machine machine, PyObject one, PyObject other) {
    if (one instanceof PyInstance
        && one.type().lookup(Names.LT) instanceof PyFunction method
        && areAlike()) {
      phase += DIRECT;
      return machine.call(method, one, other);
    }
    return machine.compare(Opcode.LT, one, other);
  }

  /** Whether all keys are of one class. */
  private boolean areAlike() {
    if (alike == 0) {
      alike = 1;
      for (PyObject key : keys) {
        alike = key.type() == keys[0].type() ? alike : -1;
      }
    }
    return alike > 0;
  }

  private int first() {
    return switch (phase) {
      case CONSTANT -> start;
      case TIED -> out - 1;
      case AT_BOUNDARY -> middle;
      case MERGING -> right;
      default -> out;
    };
  }

  private int second() {
    return switch (phase) {
      case TIED -> out;
      case INSERTING -> (left + right) >>> 1;
      case AT_BOUNDARY -> middle - 1;
      case MERGING -> left;
      default -> out - 1;
    };
  }

  /** Uses the answer whether the first of the compared keys is less than the second. */
  private void take(boolean less) {
    switch (phase) {
      case ASCENDING, EXTENDING -> ascend(less);
      case CONSTANT -> {
        if (less) {
          insert();
        } else {
          descend();
        }
      }
      case DESCENDING -> {
        if (less) {
          descend();
        } else {
          phase = TIED;
        }
      }
      case TIED -> {
        if (less) {
          turnRound();
        } else {
          look(DESCENDING);
        }
      }
      case INSERTING -> narrow(less);
      default -> merge(less);
    }
  }

  private void ascend(boolean less) {
    if (!less) {
      look(phase);
    } else if (phase == EXTENDING) {
      insert();
    } else if (out - start > 1) {
      phase = CONSTANT;
    } else {
      descend();
    }
  }

  /** Goes on in a descending run after a value that is less than all before it. */
  private void descend() {
    reverse(middle, out);
    middle = out;
    look(DESCENDING);
  }

  /** Looks at the next value of the block. */
  private void look(int next) {
    phase = next;
    out++;
    if (out < end) {
      return;
    }
    if (next == DESCENDING) {
      turnRound();
    } else {
      beginBlock(end);
    }
  }

  /** Has a descending run ascend; equal values keep their order. */
  private void turnRound() {
    reverse(middle, out);
    reverse(start, out);
    phase = EXTENDING;
    if (out == end) {
      beginBlock(end);
    }
  }

  private void reverse(int from, int to) {
    for (int i = from, j = to - 1; i < j; i++, j--) {
      int place = order[i];
      order[i] = order[j];
      order[j] = place;
    }
  }

  private void insert() {
    phase = INSERTING;
    left = start;
    right = out;
  }

  private void narrow(boolean less) {
    int half = (left + right) >>> 1;
    if (less) {
      right = half;
    } else {
      left = half + 1;
    }
    if (left < right) {
      return;
    }
    int place = order[out];
    System.arraycopy(order, left, order, left + 1, out - left);
    order[left] = place;
    out++;
    if (out == end) {
      beginBlock(end);
    } else {
      insert();
    }
  }

  /** Sorts the block at a place, or begins to merge after the last one. */
  private void beginBlock(int place) {
    int at = place;
    while (at < order.length) {
      start = at;
      middle = at;
      end = Math.min(order.length, at + width);
      out = at + 1;
      phase = ASCENDING;
      if (out < end) {
        return;
      }
      at = end;
    }
    phase = AT_BOUNDARY;
    begin(0);
  }

  private void merge(boolean less) {
    if (phase == AT_BOUNDARY) {
      phase = MERGING;
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
    phase = AT_BOUNDARY;
    while (!isSorted()) {
      if (at + width < order.length) {
        start = at;
        middle = at + width;
        end = Math.min(order.length, middle + width);
        left = start;
        right = middle;
        out = start;
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
    phase = fields.integer(phase);
  }
}
