// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.Repr;
import java.util.List;

/** Tracebacks as CPython prints them. */
public final class TracebackText {
  private TracebackText() {}

  /** The whole text of an uncaught exception, ending with a newline. */
  public static String of(PyException exception) {
    StringBuilder text = new StringBuilder();
    if (!exception.traceback.isEmpty()) {
      text.append("Traceback (most recent call last):\n");
    }
    text.append(frames(exception.traceback));
    String message = message(exception);
    text.append(exception.type().name());
    if (!message.isEmpty()) {
      text.append(": ").append(message);
    }
    return text.append('\n').toString();
  }

  /** The lines of frames, the outermost first. */
  static String frames(List<TraceEntry> entries) {
    StringBuilder text = new StringBuilder();
    for (int i = entries.size() - 1; i >= 0; i--) {
      TraceEntry entry = entries.get(i);
      Code code = entry.code();
      int line = Code.line(code.spans[entry.pc()]);
      text.append("  File \"").append(code.identity.source().name()).append("\", line ");
      text.append(line).append(", in ").append(code.identity.qualifiedName()).append('\n');
    }
    return text.toString();
  }

  /** {@code str(exception)} as far as it can be known without guest code. */
  public static String message(PyException exception) {
    PyObject[] args = exception.args.items;
    try {
      return switch (args.length) {
        case 0 -> "";
        case 1 -> Repr.str(args[0]);
        default -> Repr.repr(exception.args);
      };
    } catch (GuestNeeded needed) {
      return "<exception str() failed>";
    }
  }
}
