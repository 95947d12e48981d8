// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.TraceLog;
import dev.hognose.sandbox.objects.Traced;

/** A {@code traceback} object: the frames an exception came through, innermost first. */
public final class PyTraceback extends Traced implements TraceLog.View {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("traceback").isFinal();

  /** Most entries of a log that a snapshot makes known before they are filled. */
  private static final int MOST_REGISTERED = 10_000;

  private TraceLog entries;

  /** Number of entries that belong to it: a traceback's {@code tb_next} has one less. */
  private int count;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyTraceback() {}

  private PyTraceback(TraceLog entries, int count) {
    this.entries = entries;
    this.count = count;
    entries.keep(count - 1, this);
  }

  /** One of a single frame, made by the guest, before another or None; charged for. */
  public static PyTraceback of(TraceEntry entry, PyObject next, Meter meter) {
    TraceLog entries = next instanceof PyTraceback within ? within.copy() : new TraceLog();
    entries.add(entry);
    meter.allocate(entries.heapBytes());
    return charged(entries, entries.size(), meter);
  }

  /** Those of an outermost to innermost entry as the guest sees them; charged for. */
  static PyTraceback at(TraceLog entries, int count, Meter meter) {
    return entries.view(count - 1) instanceof PyTraceback known
        ? known
        : charged(entries, count, meter);
  }

  @Override
  public TraceLog entries() {
    return entries;
  }

  @Override
  public void moved(TraceLog log, int number) {
    entries = log;
    count = number;
  }

  /** A copy of its entries, innermost first. */
  public TraceLog copy() {
    return entries.copy(count);
  }

  /** The frame it shows: the outermost of its entries. */
  public TraceEntry entry() {
    return entries.get(place());
  }

  /** Its place among the entries, which may have become fewer since it was made. */
  private int place() {
    return Math.min(count, entries.size()) - 1;
  }

  /** What follows it, or None; charged for. */
  public PyObject next(Meter meter) {
    return place() == 0 ? PyNone.NONE : at(entries, place(), meter);
  }

  /**
   * Makes another traceback, or none, the next: also in the exception's own traceback. What was
   * next stays a traceback of its own.
   */
  void setNext(PyObject value, Meter meter) {
    if (value != PyNone.NONE && !(value instanceof PyTraceback)) {
      throw Raise.typeError("expected traceback object, got '" + value.type().shownName() + "'");
    }
    TraceLog others = value instanceof PyTraceback next ? next.copy() : new TraceLog();
    meter.work(entries.size() + others.size());
    meter.allocate(entries.heapBytes() + others.heapBytes());
    TraceEntry own = entry();
    for (TraceEntry each : others) {
      if (each == own) {
        throw Raise.valueError("traceback loop detected");
      }
    }
    entries.replaceWithin(place(), others);
    for (int i = 0; i < others.size(); i++) {
      if (entries.view(i) instanceof PyTraceback shared) {
        shared.moved(entries, i + 1);
      }
    }
  }

  private static PyTraceback charged(TraceLog entries, int count, Meter meter) {
    PyTraceback made = new PyTraceback(entries, count);
    meter.allocate(made.heapBytes());
    return made;
  }

  /**
   * The traceback of an exception as it stands, the same object as long as it does not grow, or
   * None; charged for where it is new.
   */
  public static PyObject of(PyException exception, Meter meter) {
    TraceLog entries = exception.traceback;
    int count = entries.size();
    if (count == 0) {
      return PyNone.NONE;
    }
    if (exception.view instanceof PyTraceback known
        && known.count == count
        && known.entry().equals(entries.get(count - 1))) {
      return known;
    }
    PyTraceback shown = at(entries, count, meter);
    exception.view = shown;
    return shown;
  }

  /** Gives an exception this traceback, or none; charged for. */
  public static void set(PyException exception, PyObject value, Meter meter) {
    if (value instanceof PyTraceback given) {
      meter.work(given.count >> 3);
      meter.allocate(given.entries.heapBytes());
      exception.traceback = given.copy();
    } else if (value == PyNone.NONE) {
      exception.traceback = new TraceLog();
    } else {
      throw Raise.typeError("__traceback__ must be a traceback or None");
    }
    exception.view = value == PyNone.NONE ? null : value;
  }

  /** Number of entries, counted from the innermost. */
  public int count() {
    return count;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 32;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.log(entries);
  }

  @Override
  public void exchange(Fields fields) {
    entries = fields.part(entries, TraceLog.class);
    count = fields.count(count);
    if (fields.isLoading() && count > 0 && count <= MOST_REGISTERED) {
      entries.keep(count - 1, this);
    }
  }
}
