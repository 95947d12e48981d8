// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.vm.ProgramFrame.Failure;
import dev.hognose.sandbox.vm.SessionState;
import java.util.ArrayList;
import java.util.List;

/** What a host is told of an exception that guest code did not catch. */
final class GuestErrors {
  private GuestErrors() {}

  static GuestError of(SessionState state, Meter meter, Failure failure) {
    PyException exception = failure.exception();
    Departure departure = new Departure(state, meter);
    List<Value> args = new ArrayList<>();
    for (PyObject arg : exception.args.items) {
      args.add(departure.leave(arg));
    }
    return new GuestError(
        exception.type().name(), failure.message(), args, failure.traceback(), line(exception));
  }

  /** The line where it was raised, in the program's own code. */
  private static int line(PyException exception) {
    for (TraceEntry entry : exception.traceback) {
      return entry.line();
    }
    return 0;
  }
}
