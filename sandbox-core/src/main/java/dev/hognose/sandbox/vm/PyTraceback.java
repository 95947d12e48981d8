// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import java.util.ArrayList;
import java.util.List;

/** A {@code traceback} object: the frames an exception came through, innermost first. */
public final class PyTraceback extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("traceback").isFinal();

  private final List<TraceEntry> entries;

  /** Number of entries that belong to it: a traceback's {@code tb_next} has one less. */
  private final int count;

  public PyTraceback(List<TraceEntry> entries, int count) {
    this.entries = entries;
    this.count = count;
  }

  /** The entries, innermost first. */
  public List<TraceEntry> entries() {
    return entries;
  }

  /** A copy of its entries, innermost first. */
  public List<TraceEntry> copy() {
    return new ArrayList<>(entries.subList(0, Math.min(count, entries.size())));
  }

  /** The traceback of an exception as it stands, the same object as long as it does not grow. */
  public static PyTraceback of(PyException exception) {
    if (exception.view instanceof PyTraceback known
        && known.entries == exception.traceback
        && known.count == exception.traceback.size()) {
      return known;
    }
    PyTraceback fresh = new PyTraceback(exception.traceback, exception.traceback.size());
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

  @Override
  public long heapBytes() {
    return 24;
  }

  @Override
  public void trace(Tracer tracer) {}
}
