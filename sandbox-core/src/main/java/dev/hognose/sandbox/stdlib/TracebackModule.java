// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.ExceptionReport;
import dev.hognose.sandbox.vm.FrameText;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyTraceback;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code traceback}: the texts, and the places of frames. */
final class TracebackModule {
  static final Table NATIVES =
      Table.ofModule("traceback")
          .function("_report", "exception, extent, limit, /", TracebackModule::report)
          .function("_handled", "", TracebackModule::handled)
          .function("_entries", "traceback, /", TracebackModule::entries)
          .function("_stack", "most=None, /", TracebackModule::stack);

  /** Frames that {@code extract_stack} looks at. */
  private static final int MAX_STACK = 10_000;

  private TracebackModule() {}

  private static @Nullable PyObject report(Machine machine, @Nullable PyObject[] args) {
    if (!(args[0] instanceof PyException exception)) {
      throw Raise.typeError(
          "Exception expected for value, " + Args.at(args, 0).type().shownName() + " found");
    }
    Integer limit =
        args[2] instanceof PyInt number
            ? Integer.valueOf(Math.clamp(number.value, -Integer.MAX_VALUE, Integer.MAX_VALUE))
            : null;
    ExceptionReport.Extent[] extents = ExceptionReport.Extent.values();
    int extent =
        args[1] instanceof PyInt number ? Math.clamp(number.value, 0, extents.length - 1) : 0;
    return machine.push(new ExceptionReport(exception, extents[extent], limit));
  }

  private static PyObject handled(Machine machine, @Nullable PyObject[] args) {
    PyException exception = machine.handledException();
    return exception == null ? PyNone.NONE : exception;
  }

  private static PyObject entries(Machine machine, @Nullable PyObject[] args) {
    return switch (Args.at(args, 0)) {
      case PyTraceback traceback -> list(machine, traceback.copy(), true);
      case PyNone _ -> new PyList();
      default ->
          throw Raise.typeError(
              "traceback expected, not '" + Args.at(args, 0).type().shownName() + "'");
    };
  }

  private static PyObject stack(Machine machine, @Nullable PyObject[] args) {
    int most = Math.clamp(Args.integer(args, 0, MAX_STACK), 1, MAX_STACK);
    return list(machine, machine.stackEntries(most), false);
  }

  /** File, line, name, source, last line, columns and text of each frame, outermost first. */
  private static PyList list(Machine machine, List<TraceEntry> entries, boolean carets) {
    FrameText frames = new FrameText(machine.session().environment().shapes());
    PyList list = new PyList();
    Code.Source last = null;
    for (int i = entries.size() - 1; i >= 0; i--) {
      TraceEntry entry = entries.get(i);
      Code.Source within = entry.code().identity.source();
      machine.meter().work(1 + (within == last ? 0 : within.text().length() >> 8));
      last = within;
      String source = frames.source(entry);
      String shown = source.isEmpty() ? "" : "    " + source + "\n";
      String text = carets ? frames.piece(entry) : FrameText.place(entry) + shown;
      machine.meter().allocate(200L + 2L * (text.length() + source.length()));
      list.append(
          PyTuple.of(
              new PyStr(entry.file()),
              PyInt.of(entry.line()),
              new PyStr(entry.function()),
              new PyStr(source),
              PyInt.of(entry.endLine()),
              PyInt.of(entry.column()),
              PyInt.of(entry.endColumn()),
              new PyStr(text)));
    }
    return list;
  }
}
