// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.CallDepth;
import dev.hognose.sandbox.vm.IntDigits;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyTracebackFrame;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code sys}, and those that look at the caller. */
final class SysModule {
  static final Table NATIVES = table();

  private SysModule() {}

  private static Table table() {
    StandardStream.METHODS.install();
    return Table.ofModule("sys")
        .value("stdout", StandardStream.OUT)
        .value("stderr", StandardStream.ERR)
        .value("__stdout__", StandardStream.OUT)
        .value("__stderr__", StandardStream.ERR)
        .value("maxsize", PyInt.of(Long.MAX_VALUE))
        .value("maxunicode", PyInt.of(Character.MAX_CODE_POINT))
        .value("byteorder", new PyStr("little"))
        .value("platform", new PyStr("linux"))
        .function("_modules", "", (m, a) -> m.session().modules())
        .function("exception", "", SysModule::exception)
        .function("getrefcount", "object, /", (m, a) -> PyInt.of(1))
        .function("getsizeof", "object, default=None", (m, a) -> PyBuiltin.FALLBACK)
        .function("_read_line", "prompt, /", SysModule::readLine)
        .function("_limit_depth", "limit, /", SysModule::limitDepth)
        .function("_limit_digits", "digits, /", SysModule::limitDigits)
        .function("_getframe", "depth=0, /", SysModule::frame)
        .function("_frame_place", "frame, /", SysModule::framePlace)
        .function("_caller_name", "", SysModule::callerName)
        .function("_names", "", SysModule::names)
        .function("_is_module", "name, /", SysModule::isModule)
        .function("_size_of", "object, /", SysModule::sizeOf);
  }

  private static @Nullable PyObject readLine(Machine machine, @Nullable PyObject[] args) {
    return machine.osCall("input", new PyStr(Args.text(args, 0, "prompt")));
  }

  private static PyObject exception(Machine machine, @Nullable PyObject[] args) {
    PyException handled = machine.handledException();
    return handled == null ? PyNone.NONE : handled;
  }

  /** Bounds the depth of calls, or for 0 only tells the bound. */
  private static PyObject limitDepth(Machine machine, @Nullable PyObject[] args) {
    long limit = args[0] instanceof PyInt number ? number.value : 0;
    return PyInt.of(CallDepth.limit(machine, limit));
  }

  private static PyObject limitDigits(Machine machine, @Nullable PyObject[] args) {
    IntDigits.limit(machine, args[0] instanceof PyInt number ? number.value : 0);
    return PyNone.NONE;
  }

  /** The frame of the program's own code that is so many calls below the one that runs. */
  private static PyObject frame(Machine machine, @Nullable PyObject[] args) {
    long depth = args[0] instanceof PyInt number ? number.value : 0;
    PyObject frame = machine.frameObject(Math.max(depth, 0));
    if (frame == null) {
      throw Raise.valueError("call stack is not deep enough");
    }
    return frame;
  }

  /** First and last line, first and last column of what a frame runs. */
  private static PyObject framePlace(Machine machine, @Nullable PyObject[] args) {
    long span = ((PyTracebackFrame) Args.at(args, 0)).span();
    return PyTuple.of(
        PyInt.of(Code.line(span)),
        PyInt.of(Code.endLine(span)),
        PyInt.of(Code.column(span)),
        PyInt.of(Code.endColumn(span)));
  }

  /** The name of the module whose code calls the library. */
  static PyObject callerName(Machine machine, @Nullable PyObject[] args) {
    PyObject name = machine.programGlobals().getStr(new PyStr("__name__"));
    return name == null ? new PyStr("__main__") : name;
  }

  private static PyObject names(Machine machine, @Nullable PyObject[] args) {
    PyList names = new PyList();
    for (String name : Library.names()) {
      if (name.indexOf('.') < 0) {
        names.append(new PyStr(name));
      }
    }
    return names;
  }

  /** Whether there is a module of a name or, where the name ends with a dot, one inside it. */
  private static PyObject isModule(Machine machine, @Nullable PyObject[] args) {
    String name = ((PyStr) Args.at(args, 0)).value();
    return PyBool.of(
        name.endsWith(".")
            ? Library.names().stream().anyMatch(each -> each.startsWith(name))
            : Library.names().contains(name));
  }

  private static PyObject sizeOf(Machine machine, @Nullable PyObject[] args) {
    return PyInt.of(Math.max(16, Args.at(args, 0).shownBytes()));
  }
}
