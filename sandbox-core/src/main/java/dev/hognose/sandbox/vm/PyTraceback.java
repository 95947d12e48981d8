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
public final class PyTraceback extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("traceback").isFinal();

  private TraceLog entries;

  /** Number of entries that belong to it: a traceback's {@code tb_next} has one less. */
  private int count;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyTraceback() {}

  public PyTraceback(TraceLog entries, int count) {
    this.entries = entries;
    this.count = count;
  }

  /** The entries, innermost first. */
  public TraceLog entries() {
    return entries;
  }

  /** A copy of its entries, innermost first. */
  public TraceLog copy() {
    return new TraceLog(entries.subList(0, Math.min(count, entries.size())));
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
    return place() == 0 ? PyNone.NONE : charged(entries, place(), meter);
  }

  /**
   * Makes a later part of the same traceback, or none, the next: what is between is cut out, also
   * of the exception's own traceback.
   */
  void setNext(PyObject value) {
    int own = place();
    int kept = 0;
    if (value instanceof PyTraceback next) {
      kept = next.place() + 1;
      if (next.entries != entries) {
        throw Raise.valueError("tb_next can be None or a later part of the same traceback");
      }
      if (kept > own) {
        throw Raise.valueError("traceback loop detected");
      }
    } else if (value != PyNone.NONE) {
      throw Raise.typeError("expected traceback object, got '" + value.type().shownName() + "'");
    }
    for (int i = own - 1; i >= kept; i--) {
      entries.drop(i);
    }
    count = kept + 1;
  }

  private static PyTraceback charged(TraceLog entries, int count, Meter meter) {
    PyTraceback made = new PyTraceback(entries, count);
    meter.allocate(made.heapBytes());
    return made;
  }

  /**
   * The traceback of an exception as it stands, the same object as long as it does not grow;
   * charged for where it is new.
   */
  public static PyTraceback of(PyException exception, Meter meter) {
    if (exception.view instanceof PyTraceback known
        && known.entries == exception.traceback
        && known.count == exception.traceback.size()) {
      return known;
    }
    PyTraceback fresh = charged(exception.traceback, exception.traceback.size(), meter);
    exception.view = fresh;
    return fresh;
  }

  /** Number of entries, counted from the innermost. */
  public int count() {
    return count;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  /** Grows with what {@link #trace} shows, so that a walk of many that share frames stays short. */
  @Override
  public long heapBytes() {
    return 24 + entries.heapBytes() / 8;
  }

  @Override
  public void trace(Tracer tracer) {
    for (TraceEntry entry : entries) {
      entry.frame().trace(tracer);
    }
  }

  @Override
  public void exchange(Fields fields) {
    entries = fields.part(entries, TraceLog.class);
    count = fields.count(count);
  }
}
