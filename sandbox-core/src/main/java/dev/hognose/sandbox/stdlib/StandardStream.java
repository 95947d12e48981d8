// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Traced;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.StreamText;
import org.jspecify.annotations.Nullable;

/** Standard output or standard error as a text file. */
final class StandardStream extends Traced {
  static final PyType TYPE = PyType.builtin("TextIOWrapper").isFinal();
  static final StandardStream OUT = new StandardStream(false);
  static final StandardStream ERR = new StandardStream(true);

  static final Table METHODS =
      Table.of(TYPE)
          .value("__module__", new PyStr("_io"))
          .method("write", "self, text, /", StandardStream::write)
          .method("writelines", "self, lines, /", StandardStream::writeLines)
          .method("flush", "self, /", (m, a) -> PyNone.NONE)
          .method("close", "self, /", (m, a) -> PyNone.NONE)
          .method("isatty", "self, /", (m, a) -> PyBool.FALSE)
          .method("fileno", "self, /", (m, a) -> PyInt.of(self(a).isError ? 2 : 1))
          .method("readable", "self, /", (m, a) -> PyBool.FALSE)
          .method("writable", "self, /", (m, a) -> PyBool.TRUE)
          .method("seekable", "self, /", (m, a) -> PyBool.FALSE)
          .method("reconfigure", "self, **options", (m, a) -> PyNone.NONE)
          .method("detach", "self, /", StandardStream::buffer)
          .method("__enter__", "self, /", (m, a) -> a[0])
          .method("__exit__", "self, *args", (m, a) -> PyNone.NONE)
          .method("__repr__", "self, /", StandardStream::repr)
          .getter("buffer", StandardStream::buffer)
          .getter("name", (m, a) -> new PyStr(self(a).name()))
          .getter("mode", (m, a) -> new PyStr("w"))
          .getter("encoding", (m, a) -> new PyStr("utf-8"))
          .getter("errors", (m, a) -> new PyStr(self(a).isError ? "backslashreplace" : "strict"))
          .getter("closed", (m, a) -> PyBool.FALSE)
          .getter("newlines", (m, a) -> PyNone.NONE)
          .getter("line_buffering", (m, a) -> PyBool.FALSE)
          .getter("write_through", (m, a) -> PyBool.FALSE);

  private final boolean isError;

  private StandardStream(boolean isError) {
    this.isError = isError;
  }

  private static StandardStream self(@Nullable PyObject[] args) {
    return (StandardStream) Args.at(args, 0);
  }

  private String name() {
    return isError ? "<stderr>" : "<stdout>";
  }

  private static PyObject write(Machine machine, @Nullable PyObject[] args) {
    String text = Args.text(args, 1, "write() argument");
    machine.write(self(args).isError, StreamText.of(machine, self(args).isError, text));
    return PyInt.of(text.codePointCount(0, text.length()));
  }

  private static @Nullable PyObject writeLines(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_write_lines", Args.at(args, 0), Args.at(args, 1));
  }

  private static @Nullable PyObject buffer(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_standard_buffer", PyInt.of(self(args).isError ? 2 : 1));
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    return new PyStr(
        "<_io.TextIOWrapper name='" + self(args).name() + "' mode='w' encoding='utf-8'>");
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 0;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    throw new IllegalStateException("kept by value or by name, not by fields");
  }
}
