// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;

/** The frame that an entry of a traceback shows: where it was, without its variables. */
public final class PyTracebackFrame extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("frame").isFinal();

  public final TraceEntry entry;

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
}
