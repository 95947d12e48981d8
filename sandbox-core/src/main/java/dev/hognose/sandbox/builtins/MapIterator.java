// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** A {@code map}. */
public final class MapIterator extends GuestIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("map");

  public PyObject function;
  public PyObject[] sources;

  /** Arguments of the call that is being made ready. */
  public @Nullable PyObject[] gathered = {};

  /** How many of them are there. */
  public int count;

  /** Whether the function's result is awaited. */
  public boolean called;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  MapIterator() {}

  public MapIterator(PyObject function, PyObject[] sources) {
    this.function = function;
    this.sources = sources;
  }

  @Override
  protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    PyObject value = received;
    if (value == null) {
      if (!isPrepared()) {
        called = false;
        count = 0;
        ZipIterator.chargeRow(machine.meter(), sources.length);
        gathered = new PyObject[sources.length];
      }
    } else if (called) {
      called = false;
      return value;
    }
    while (true) {
      if (value == Machine.EXHAUSTED) {
        return value;
      }
      if (value != null) {
        gathered[count++] = value;
      }
      if (count == sources.length) {
        break;
      }
      value = machine.next(sources[count]);
      if (value == null) {
        return null;
      }
    }
    called = true;
    PyObject[] args = gathered;
    gathered = new PyObject[0];
    PyObject result = machine.call(function, args);
    called = result == null;
    return result;
  }

  /** Whether the arguments of the next step are there already. */
  private boolean isPrepared() {
    return !called && count == sources.length && gathered.length == count && count > 0;
  }

  @Override
  protected @Nullable PyObject advanceNatively(Machine machine) {
    if (sources.length != 1 || isPrepared() || !(sources[0] instanceof PyIterator source)) {
      return null;
    }
    PyObject item = source.next();
    if (item == null) {
      return Machine.EXHAUSTED;
    }
    Iteration.chargeMade(machine.meter(), source, item);
    PyObject result = machine.callNatively(function, item);
    if (result == null) {
      called = false;
      gathered = new PyObject[] {item};
      count = 1;
    }
    return result;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 56 + 8L * sources.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(function);
    tracer.references(sources);
    tracer.references(gathered);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    function = fields.object(function);
    sources = fields.objects(sources);
    gathered = fields.optionals(gathered);
    count = fields.integer(count);
    called = fields.flag(called);
  }
}
