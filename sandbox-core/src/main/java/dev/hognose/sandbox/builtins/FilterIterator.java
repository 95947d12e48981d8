// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** A {@code filter}. */
public final class FilterIterator extends GuestIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("filter");

  /** What a value that arrives is. */
  private static final int ITEM = 0;

  private static final int ANSWER = 1;
  private static final int TRUTH = 2;

  public PyObject function;
  public PyObject source;

  /** The item that is being judged. */
  public @Nullable PyObject item;

  /** What the next value that arrives is. */
  public int stage;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  FilterIterator() {}

  public FilterIterator(PyObject function, PyObject source) {
    this.function = function;
    this.source = source;
  }

  @Override
  protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    PyObject value = received;
    if (value == null) {
      stage = ITEM;
      value = machine.next(source);
    }
    while (value != null) {
      if (stage == ITEM) {
        if (value == Machine.EXHAUSTED) {
          return value;
        }
        item = value;
        boolean plain = function == PyNone.NONE || function == PyBool.TYPE;
        stage = ANSWER;
        value = plain ? value : machine.call(function, value);
      } else {
        int truth = Truth.of(value);
        if (truth < 0) {
          stage = TRUTH;
          value = machine.call(PyBool.TYPE, value);
        } else if (truth == 1) {
          PyObject result = item;
          item = null;
          return result;
        } else {
          stage = ITEM;
          value = machine.next(source);
        }
      }
    }
    return null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 40;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(function);
    tracer.reference(source);
    tracer.reference(item);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    function = fields.object(function);
    source = fields.object(source);
    item = fields.optional(item);
    stage = fields.integer(stage);
  }
}
