// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeFrame;
import dev.hognose.sandbox.vm.PyFunction;
import org.jspecify.annotations.Nullable;

/**
 * An item of a heap on the way to its place, by comparisons that may run guest code: down along the
 * smaller children to a leaf, then up to where its parent is not larger. Items are swapped, so that
 * the heap has all of them whenever guest code looks at it.
 */
final class SiftFrame extends NativeFrame {
  /** Whether the first item is less than one that is pushed, and popped again if it is not. */
  private static final int PUSHED = 0;

  /** Which of two children is the smaller one. */
  private static final int DOWN = 1;

  /** Whether the item is less than its parent. */
  private static final int UP = 2;

  private PyList heap;

  /** What the operation gives when it is done; at first what is pushed and popped. */
  private PyObject result;

  /** Where the item began, which it does not pass on its way up. */
  private int start;

  private int at;

  /** Items of the heap, which guest code must not change meanwhile. */
  private int size;

  /** The place whose item comes next, where all are to be put in order; -1 for none. */
  private int next;

  private int phase;

  /** Whether what runs is the method of the items' own class. */
  private boolean direct;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  SiftFrame() {}

  private SiftFrame(PyList heap, PyObject result, int phase, int at, int next) {
    this.heap = heap;
    this.result = result;
    this.phase = phase;
    this.at = at;
    this.start = phase == UP ? 0 : at;
    this.size = heap.size;
    this.next = next;
  }

  /** Takes the last item of a heap up. */
  static SiftFrame up(PyList heap, PyObject result) {
    return new SiftFrame(heap, result, UP, heap.size - 1, -1);
  }

  /** Pushes an item onto a heap that has some, and pops the first one. */
  static SiftFrame pushed(PyList heap, PyObject item) {
    return new SiftFrame(heap, item, PUSHED, 0, -1);
  }

  /** Takes the first item of a heap down. */
  static SiftFrame down(PyList heap, PyObject result) {
    return new SiftFrame(heap, result, DOWN, 0, -1);
  }

  /** Makes a list a heap. */
  static SiftFrame all(PyList heap, PyObject result) {
    int last = Math.max(0, heap.size / 2 - 1);
    return new SiftFrame(heap, result, DOWN, last, last - 1);
  }

  @Override
  protected @Nullable PyObject resume(Machine machine, @Nullable PyObject value) {
    PyObject answer = value;
    while (true) {
      if (answer != null) {
        checkSize();
      }
      if (direct && answer == PySingleton.NOT_IMPLEMENTED) {
        direct = false;
        answer = machine.compare(Opcode.LT, left(), right());
        if (answer == null) {
          return null;
        }
      }
      direct = false;
      if (answer != null && !(answer instanceof PyBool)) {
        answer = machine.truth(answer);
        if (answer == null) {
          return null;
        }
      }
      if (answer != null) {
        take(answer == PyBool.TRUE);
      }
      if (!hasQuestion()) {
        return result;
      }
      machine.meter().work(2);
      answer = compare(machine, left(), right());
      if (answer == null) {
        return null;
      }
    }
  }

  /** Items of one class of the guest are first asked themselves, then compared in full. */
  private @Nullable PyObject compare(Machine machine, PyObject one, PyObject other) {
    if (one instanceof PyInstance
        && one.type() == other.type()
        && one.type().lookup(Names.LT) instanceof PyFunction method) {
      direct = true;
      return machine.call(method, one, other);
    }
    return machine.compare(Opcode.LT, one, other);
  }

  private PyObject left() {
    return heap.get(phase == DOWN ? 2 * at + 1 : at);
  }

  private PyObject right() {
    return phase == PUSHED ? result : heap.get(phase == UP ? at - 1 >> 1 : 2 * at + 2);
  }

  private void checkSize() {
    if (phase == PUSHED && heap.size == 0) {
      throw Raise.indexError("index out of range");
    }
    if (phase != PUSHED && heap.size != size) {
      throw Raise.runtimeError("list changed size during iteration");
    }
  }

  /** Uses the answer whether the first of the compared items is less than the second. */
  private void take(boolean less) {
    if (phase == DOWN) {
      move(less ? 2 * at + 1 : 2 * at + 2);
    } else if (!less) {
      at = start;
      phase = UP;
    } else if (phase == UP) {
      move(at - 1 >> 1);
    } else {
      PyObject item = result;
      result = heap.get(0);
      heap.items[0] = item;
      size = heap.size;
      phase = DOWN;
    }
  }

  private void move(int place) {
    PyObject item = heap.get(at);
    heap.items[at] = heap.get(place);
    heap.items[place] = item;
    at = place;
  }

  /** Goes on to the next two items that are to be compared; false if there are none. */
  private boolean hasQuestion() {
    while (true) {
      if (phase == DOWN) {
        if (2 * at + 2 < size) {
          return true;
        }
        if (2 * at + 1 < size) {
          move(2 * at + 1);
        }
        phase = UP;
      }
      if (at > start || phase == PUSHED) {
        return true;
      }
      if (next < 0) {
        return false;
      }
      phase = DOWN;
      at = next--;
      start = at;
    }
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(heap);
    tracer.reference(result);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    heap = fields.part(heap, PyList.class);
    result = fields.object(result);
    start = fields.integer(start);
    at = fields.integer(at);
    size = fields.integer(size);
    next = fields.integer(next);
    phase = fields.integer(phase);
    direct = fields.flag(direct);
    long last = phase == DOWN ? 2L * at + 2 : at;
    fields.require(
        phase >= PUSHED
            && phase <= UP
            && start >= 0
            && at >= (phase == UP ? start + 1 : start)
            && last < size
            && next < size,
        "a heap's item is nowhere");
  }
}
