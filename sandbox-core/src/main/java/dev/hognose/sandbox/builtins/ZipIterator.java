// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** A {@code zip}. */
public final class ZipIterator extends GuestIterator {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("zip");

  /** Columns whose numbers the steps of a program stand for. */
  private static final int NARROW = 4;

  private static final long NUMBER_BYTES = 16;

  public PyObject[] sources;
  public boolean strict;

  /** Items of the tuple that is being made. */
  public @Nullable PyObject[] gathered = {};

  /** How many of them are there. */
  public int count;

  /** Whether the first source has ended and the others are asked whether they have, too. */
  public boolean ending;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  ZipIterator() {}

  public ZipIterator(PyObject[] sources, boolean strict) {
    this.sources = sources;
    this.strict = strict;
  }

  @Override
  protected @Nullable PyObject advance(Machine machine, @Nullable PyObject received) {
    PyObject value = received;
    if (value == null) {
      count = 0;
      ending = false;
      if (sources.length == 0) {
        return Machine.EXHAUSTED;
      }
      chargeRow(machine.meter(), sources.length);
      gathered = new PyObject[sources.length];
    }
    while (true) {
      if (value == Machine.EXHAUSTED) {
        if (!strict) {
          return value;
        }
        if (count > 0 && !ending) {
          throw uneven("shorter");
        }
        ending = true;
        count++;
      } else if (value != null) {
        if (ending) {
          throw uneven("longer");
        }
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
    if (ending) {
      return Machine.EXHAUSTED;
    }
    PyObject[] items = gathered;
    gathered = new PyObject[0];
    return PyTuple.of(items);
  }

  /** Whether no step needs guest code. */
  boolean isNative() {
    for (PyObject source : sources) {
      if (!(source instanceof PyIterator)) {
        return false;
      }
    }
    return !strict && sources.length > 0;
  }

  @Override
  protected @Nullable PyObject advanceNatively(Machine machine) {
    if (!isNative()) {
      return null;
    }
    int length = sources.length;
    chargeRow(machine.meter(), length);
    PyObject[] items = new PyObject[length];
    for (int i = 0; i < length; i++) {
      PyIterator source = (PyIterator) sources[i];
      PyObject item = source.next();
      if (item == null) {
        return Machine.EXHAUSTED;
      }
      Iteration.chargeMade(machine.meter(), source, item);
      items[i] = item;
    }
    return PyTuple.of(items);
  }

  /** Charges for the numbers of a wide row, of which each may be new. */
  static void chargeRow(Meter meter, int width) {
    if (width > NARROW) {
      meter.allocate(NUMBER_BYTES * width);
    }
  }

  private PyError uneven(String how) {
    return Raise.valueError(
        "zip() argument "
            + (count + 1)
            + " is "
            + how
            + " than argument"
            + (count == 1 ? " 1" : "s 1-" + count));
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 48 + 8L * sources.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.references(sources);
    tracer.references(gathered);
  }

  @Override
  public void exchange(Fields fields) {
    super.exchange(fields);
    sources = fields.objects(sources);
    strict = fields.flag(strict);
    gathered = fields.optionals(gathered);
    count = fields.integer(count);
    ending = fields.flag(ending);
  }
}
