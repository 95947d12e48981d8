// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.TraceLog;
import dev.hognose.sandbox.objects.Traced;
import java.util.List;

/** The frame that an entry of a traceback shows: where it was, without its variables. */
public final class PyTracebackFrame extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("frame").isFinal();

  public TraceEntry entry;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyTracebackFrame() {}

  public PyTracebackFrame(TraceEntry entry) {
    this.entry = entry;
  }

  /** The code that runs in it. */
  public PyCode code() {
    return new PyCode(entry.code());
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 16;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    TraceLog log = new TraceLog(fields.isLoading() ? List.of() : List.of(entry));
    log.exchange(fields);
    fields.require(log.size() == 1, "a frame without a place");
    entry = log.get(0);
  }
}
