// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyFrame;
import dev.hognose.sandbox.vm.PyTraceback;
import dev.hognose.sandbox.vm.PyTracebackFrame;
import org.jspecify.annotations.Nullable;

/** Attributes of tracebacks and of the frames they show. */
final class TracebackMethods {
  static final Table TRACEBACK =
      Table.of(PyTraceback.TYPE)
          .staticMethod(
              "__new__", "cls, tb_next, tb_frame, tb_lasti, tb_lineno", TracebackMethods::make)
          .method("__dir__", "self, /", (m, a) -> Listing.ofInstance(m, Dunders.at(a, 0)))
          .getter("tb_lineno", (m, a) -> PyInt.of(entry(a).line()))
          .getter("tb_frame", (m, a) -> PyFrame.shown(entry(a).frame()))
          .getter("tb_lasti", (m, a) -> PyInt.of(CodeContents.offset(entry(a).pc())))
          .getter("tb_next", (m, a) -> self(a).next(m.meter()));

  static final Table FRAME =
      Table.of(PyTracebackFrame.TYPE)
          .method("__repr__", "self, /", TracebackMethods::reprFrame)
          .method("clear", "self, /", TracebackMethods::clear)
          .getter("f_lineno", (m, a) -> PyInt.of(frame(a).line()))
          .getter("f_lasti", (m, a) -> PyInt.of(CodeContents.offset(frame(a).place())))
          .getter("f_code", (m, a) -> frame(a).code())
          .getter("f_locals", (m, a) -> frame(a).variables(m.meter()))
          .getter("f_globals", (m, a) -> frame(a).globals())
          .getter("f_builtins", (m, a) -> m.session().ownBuiltins())
          .getter("f_trace", (m, a) -> PyNone.NONE)
          .getter("f_trace_lines", (m, a) -> PyBool.TRUE)
          .getter("f_trace_opcodes", (m, a) -> PyBool.FALSE)
          .getter("f_back", (m, a) -> frame(a).back());

  private TracebackMethods() {}

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject next = Dunders.at(args, 1);
    if (!(args[2] instanceof PyTracebackFrame frame)) {
      throw Raise.badArgument("traceback() argument 'tb_frame'", "frame", Dunders.at(args, 2));
    }
    int offset = Numbers.cInt(Dunders.at(args, 3));
    int line = Numbers.cInt(Dunders.at(args, 4));
    if (next != PyNone.NONE && !(next instanceof PyTraceback)) {
      throw Raise.typeError(
          "expected traceback object or None, got '" + next.type().shownName() + "'");
    }
    TraceEntry entry = frame.entry(CodeContents.index(offset), Math.max(line, 0), machine.meter());
    return PyTraceback.of(entry, next, machine.meter());
  }

  private static PyTraceback self(@Nullable PyObject[] args) {
    return (PyTraceback) Dunders.at(args, 0);
  }

  private static PyTracebackFrame frame(@Nullable PyObject[] args) {
    return (PyTracebackFrame) Dunders.at(args, 0);
  }

  private static PyObject reprFrame(Machine machine, @Nullable PyObject[] args) {
    PyTracebackFrame frame = frame(args);
    return new PyStr(
        "<frame at 0x"
            + Long.toHexString(machine.session().identities().of(frame))
            + ", file "
            + Repr.repr(new PyStr(frame.code().code.identity.source().name()))
            + ", line "
            + frame.line()
            + ", code "
            + frame.code().code.identity.name()
            + ">");
  }

  private static PyObject clear(Machine machine, @Nullable PyObject[] args) {
    if (frame(args).isRunning(machine)) {
      throw Raise.runtimeError("cannot clear an executing frame");
    }
    return PyNone.NONE;
  }

  private static TraceEntry entry(@Nullable PyObject[] args) {
    return self(args).entry();
  }
}
