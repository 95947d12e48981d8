// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.vm.PyTraceback;
import dev.hognose.sandbox.vm.PyTracebackFrame;
import org.jspecify.annotations.Nullable;

/** Attributes of tracebacks and of the frames they show. */
final class TracebackMethods {
  static final Table TRACEBACK =
      Table.of(PyTraceback.TYPE)
          .getter("tb_lineno", (m, a) -> PyInt.of(entry(a).line()))
          .getter("tb_frame", (m, a) -> new PyTracebackFrame(entry(a)))
          .getter("tb_lasti", (m, a) -> PyInt.of(entry(a).pc()))
          .getter("tb_next", (m, a) -> next(self(a)));

  static final Table FRAME =
      Table.of(PyTracebackFrame.TYPE)
          .getter("f_lineno", (m, a) -> PyInt.of(frame(a).entry.line()))
          .getter("f_code", (m, a) -> frame(a).code())
          .getter("f_back", (m, a) -> PyNone.NONE);

  private TracebackMethods() {}

  private static PyTraceback self(@Nullable PyObject[] args) {
    return (PyTraceback) Dunders.at(args, 0);
  }

  private static PyTracebackFrame frame(@Nullable PyObject[] args) {
    return (PyTracebackFrame) Dunders.at(args, 0);
  }

  private static TraceEntry entry(@Nullable PyObject[] args) {
    return self(args).entries().get(self(args).count() - 1);
  }

  private static PyObject next(PyTraceback traceback) {
    return traceback.count() <= 1
        ? PyNone.NONE
        : new PyTraceback(traceback.entries(), traceback.count() - 1);
  }
}
