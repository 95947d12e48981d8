// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeFrame;
import org.jspecify.annotations.Nullable;

/** A binary search in a sorted list by comparisons that may run guest code. */
final class BisectFrame extends NativeFrame {
  private PyList list;
  private PyObject x;

  /** The first place that it may give. */
  private long low;

  /** The last place that it may give. */
  private long high;

  /** Whether it gives the place after equal items rather than before them. */
  private boolean right;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  BisectFrame() {}

  BisectFrame(PyList list, PyObject x, long low, long high, boolean right) {
    this.list = list;
    this.x = x;
    this.low = low;
    this.high = high;
    this.right = right;
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
      if (low >= high) {
        return PyInt.of(low);
      }
      long middle = low + high >>> 1;
      if (middle >= list.size) {
        throw Raise.indexError("list index out of range");
      }
      machine.meter().work(2);
      PyObject item = list.get((int) middle);
      answer = right ? machine.compare(Opcode.LT, x, item) : machine.compare(Opcode.LT, item, x);
      if (answer == null) {
        return null;
      }
    }
  }

  private void take(boolean less) {
    long middle = low + high >>> 1;
    if (less == right) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }

  @Override
  protected void trace(PyObject.Tracer tracer) {
    tracer.reference(list);
    tracer.reference(x);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    list = fields.part(list, PyList.class);
    x = fields.object(x);
    low = fields.number(low);
    high = fields.number(high);
    right = fields.flag(right);
    fields.require(low >= 0, "a search is nowhere");
  }
}
