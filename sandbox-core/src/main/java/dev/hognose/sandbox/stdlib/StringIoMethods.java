// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of {@code StringIO}. */
final class StringIoMethods {
  static final Table METHODS =
      Table.of(StringIo.TYPE)
          .value("__module__", new PyStr("_io"))
          .staticMethod("__new__", "cls, initial_value='', newline='\\n'", StringIoMethods::make)
          .method("__init__", "self, initial_value='', newline='\\n'", StringIoMethods::init)
          .method("read", "self, size=-1, /", StringIoMethods::read)
          .method("readline", "self, size=-1, /", StringIoMethods::readLine)
          .method("readlines", "self, hint=-1, /", StringIoMethods::readLines)
          .method("write", "self, s, /", StringIoMethods::write)
          .methodOfSubclassesToo("writelines", "self, lines, /", StringIoMethods::writeLines)
          .method("getvalue", "self, /", StringIoMethods::value)
          .method("tell", "self, /", (m, a) -> PyInt.of(open(a).tell()))
          .method("seek", "self, pos, whence=0, /", StringIoMethods::seek)
          .method("truncate", "self, pos=None, /", StringIoMethods::truncate)
          .method("flush", "self, /", StringIoMethods::flush)
          .method("close", "self, /", StringIoMethods::close)
          .method("readable", "self, /", (m, a) -> yes(open(a)))
          .method("writable", "self, /", (m, a) -> yes(open(a)))
          .method("seekable", "self, /", (m, a) -> yes(open(a)))
          .method("isatty", "self, /", (m, a) -> PyBool.of(open(a).isClosed()))
          .method("fileno", "self, /", (m, a) -> PyBuiltin.FALLBACK)
          .method("detach", "self, /", (m, a) -> PyBuiltin.FALLBACK)
          .methodOfSubclassesToo("__enter__", "self, /", StringIoMethods::enter)
          .methodOfSubclassesToo("__exit__", "self, *args", StringIoMethods::exit)
          .methodOfSubclassesToo("__iter__", "self, /", StringIoMethods::enter)
          .method("__next__", "self, /", StringIoMethods::next)
          .methodOfSubclassesToo("__getstate__", "self, /", StreamStates::ofText)
          .methodOfSubclassesToo("__setstate__", "self, object, /", StreamStates::setText)
          .getter("closed", (m, a) -> PyBool.of(self(a).isClosed()))
          .getter("newlines", StringIoMethods::newlines)
          .getter("line_buffering", (m, a) -> PyBool.FALSE)
          .getter("encoding", (m, a) -> PyNone.NONE)
          .getter("errors", (m, a) -> PyNone.NONE);

  private StringIoMethods() {}

  private static StringIo self(@Nullable PyObject[] args) {
    return (StringIo) Args.plain(args, 0);
  }

  private static StringIo open(@Nullable PyObject[] args) {
    StringIo self = self(args);
    self.requireOpen();
    return self;
  }

  private static PyBool yes(StringIo open) {
    return PyBool.of(!open.isClosed());
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Args.at(args, 0);
    StringIo made = new StringIo();
    if (cls != StringIo.TYPE) {
      return Args.made(cls, StringIo.TYPE, made);
    }
    fill(machine, made, args);
    return new PyInstance(StringIo.TYPE, made);
  }

  private static PyObject init(Machine machine, @Nullable PyObject[] args) {
    fill(machine, self(args), args);
    return PyNone.NONE;
  }

  private static void fill(Machine machine, StringIo made, @Nullable PyObject[] args) {
    String lineEnd = "\n";
    PyObject given = args[2];
    if (given == PyNone.NONE) {
      lineEnd = null;
    } else if (given != null) {
      lineEnd = Args.text(args, 2, "newline");
      if (!List.of("", "\n", "\r", "\r\n").contains(lineEnd)) {
        throw Raise.valueError("illegal newline value: " + Repr.repr(machine.meter(), given));
      }
      lineEnd = lineEnd.intern();
    }
    String initial = "";
    if (!Args.absent(args, 1)) {
      if (!(Args.plain(args, 1) instanceof PyStr text)) {
        throw Raise.typeError(
            "initial_value must be str or None, not " + Args.at(args, 1).type().shownName());
      }
      initial = text.value();
    }
    made.start(machine.meter(), initial, lineEnd);
  }

  private static long size(@Nullable PyObject[] args) {
    PyObject given = args[1];
    if (given == null || given == PyNone.NONE) {
      return -1;
    }
    if (!Numbers.isInt(given) && given.type().lookup(Names.INDEX) == null) {
      throw Raise.typeError(
          "argument should be integer or None, not '" + given.type().shownName() + "'");
    }
    return Numbers.ssize(given);
  }

  private static PyObject read(Machine machine, @Nullable PyObject[] args) {
    return open(args).read(machine.meter(), size(args));
  }

  private static PyObject readLine(Machine machine, @Nullable PyObject[] args) {
    return open(args).readLine(machine.meter(), size(args));
  }

  private static PyObject readLines(Machine machine, @Nullable PyObject[] args) {
    StringIo self = open(args);
    long hint = size(args);
    PyList lines = new PyList();
    ListGrowth growth = new ListGrowth(machine.meter());
    long read = 0;
    for (PyStr line = self.readLine(machine.meter(), -1);
        line != PyStr.EMPTY;
        line = self.readLine(machine.meter(), -1)) {
      machine.meter().work(2);
      growth.before(line.heapBytes());
      lines.append(line);
      read += line.length();
      if (hint > 0 && read > hint) {
        break;
      }
    }
    return lines;
  }

  private static PyObject write(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.plain(args, 1) instanceof PyStr text)) {
      throw Raise.typeError(
          "string argument expected, got '" + Args.at(args, 1).type().shownName() + "'");
    }
    open(args).write(machine.meter(), text.value());
    return PyInt.of(text.length());
  }

  private static @Nullable PyObject writeLines(Machine machine, @Nullable PyObject[] args) {
    open(args);
    return machine.callPrelude("_write_lines", Args.at(args, 0), Args.at(args, 1));
  }

  private static PyObject value(Machine machine, @Nullable PyObject[] args) {
    StringIo self = open(args);
    machine.meter().allocate(2L * self.length());
    machine.meter().work(self.length() / 128);
    return PyStr.of(self.value());
  }

  private static PyObject seek(Machine machine, @Nullable PyObject[] args) {
    StringIo self = open(args);
    long to = Args.integer(args, 1, 0);
    long whence = Args.integer(args, 2, 0);
    if (whence < 0 || whence > 2) {
      throw Raise.valueError("Invalid whence (" + whence + ", should be 0, 1 or 2)");
    }
    if (whence == 0 && to < 0) {
      throw Raise.valueError("Negative seek position " + to);
    }
    if (whence != 0 && to != 0) {
      throw Raise.of(
          dev.hognose.sandbox.objects.ExceptionTypes.OS_ERROR,
          "Can't do nonzero cur-relative seeks");
    }
    if (whence == 0) {
      self.seek(to);
    } else if (whence == 2) {
      self.seekEnd();
    }
    return PyInt.of(self.tell());
  }

  private static PyObject truncate(Machine machine, @Nullable PyObject[] args) {
    StringIo self = open(args);
    long size = self.tell();
    if (!Args.absent(args, 1)) {
      size = size(args);
      if (size < 0) {
        throw Raise.valueError("Negative size value " + size);
      }
    }
    self.truncate(size);
    return PyInt.of(size);
  }

  private static PyObject flush(Machine machine, @Nullable PyObject[] args) {
    open(args);
    return PyNone.NONE;
  }

  private static PyObject close(Machine machine, @Nullable PyObject[] args) {
    self(args).close();
    return PyNone.NONE;
  }

  private static PyObject enter(Machine machine, @Nullable PyObject[] args) {
    open(args);
    return Args.at(args, 0);
  }

  private static @Nullable PyObject exit(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Args.at(args, 0);
    if (self instanceof StringIo plain) {
      plain.close();
      return PyNone.NONE;
    }
    return machine.callMethod(self, new PyStr("close"));
  }

  static PyObject next(Machine machine, @Nullable PyObject[] args) {
    PyObject line = ((PyIterator) Args.plain(args, 0)).next();
    if (line == null) {
      throw Raise.stopIteration(null);
    }
    machine.meter().allocate(line.heapBytes());
    return line;
  }

  private static PyObject newlines(Machine machine, @Nullable PyObject[] args) {
    int seen = open(args).seenLineEnds();
    List<PyObject> ends = new ArrayList<>();
    String[] names = {"\r", "\n", "\r\n"};
    for (int i = 0; i < names.length; i++) {
      if ((seen & 1 << i) != 0) {
        ends.add(new PyStr(names[i]));
      }
    }
    return switch (ends.size()) {
      case 0 -> PyNone.NONE;
      case 1 -> ends.get(0);
      default -> PyTuple.of(ends.toArray(PyObject[]::new));
    };
  }

  /** The attributes of a class, for {@link IoModule}. */
  static PyType install() {
    METHODS.install();
    return StringIo.TYPE;
  }
}
