// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** Methods of {@code BytesIO}. */
final class BytesIoMethods {
  static final Table METHODS =
      Table.of(BytesIo.TYPE)
          .value("__module__", new PyStr("_io"))
          .staticMethod("__new__", "cls, initial_bytes=b''", BytesIoMethods::make)
          .method("__init__", "self, initial_bytes=b''", BytesIoMethods::init)
          .method("read", "self, size=-1, /", BytesIoMethods::read)
          .method("read1", "self, size=-1, /", BytesIoMethods::read)
          .method("readline", "self, size=-1, /", BytesIoMethods::readLine)
          .method("readlines", "self, size=None, /", BytesIoMethods::readLines)
          .method("readinto", "self, buffer, /", BytesIoMethods::readInto)
          .method("readinto1", "self, buffer, /", BytesIoMethods::readInto)
          .method("write", "self, b, /", BytesIoMethods::write)
          .methodOfSubclassesToo("writelines", "self, lines, /", BytesIoMethods::writeLines)
          .method("getvalue", "self, /", BytesIoMethods::value)
          .method("getbuffer", "self, /", BytesIoMethods::buffer)
          .method("tell", "self, /", (m, a) -> PyInt.of(open(a).position()))
          .method("seek", "self, pos, whence=0, /", BytesIoMethods::seek)
          .method("truncate", "self, size=None, /", BytesIoMethods::truncate)
          .method("flush", "self, /", BytesIoMethods::flush)
          .method("close", "self, /", BytesIoMethods::close)
          .method("readable", "self, /", (m, a) -> yes(open(a)))
          .method("writable", "self, /", (m, a) -> yes(open(a)))
          .method("seekable", "self, /", (m, a) -> yes(open(a)))
          .method("isatty", "self, /", (m, a) -> PyBool.of(open(a).isClosed()))
          .method("fileno", "self, /", (m, a) -> PyBuiltin.FALLBACK)
          .method("detach", "self, /", (m, a) -> PyBuiltin.FALLBACK)
          .methodOfSubclassesToo("__enter__", "self, /", BytesIoMethods::enter)
          .methodOfSubclassesToo("__exit__", "self, *args", BytesIoMethods::exit)
          .methodOfSubclassesToo("__iter__", "self, /", BytesIoMethods::enter)
          .method("__next__", "self, /", BytesIoMethods::next)
          .methodOfSubclassesToo("__getstate__", "self, /", StreamStates::ofBytes)
          .methodOfSubclassesToo("__setstate__", "self, object, /", StreamStates::setBytes)
          .getter("closed", (m, a) -> PyBool.of(self(a).isClosed()));

  private BytesIoMethods() {}

  private static BytesIo self(@Nullable PyObject[] args) {
    return (BytesIo) Args.plain(args, 0);
  }

  private static BytesIo open(@Nullable PyObject[] args) {
    BytesIo self = self(args);
    self.requireOpen();
    return self;
  }

  private static PyBool yes(BytesIo open) {
    return PyBool.of(!open.isClosed());
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Args.at(args, 0);
    BytesIo made = new BytesIo();
    if (cls != BytesIo.TYPE) {
      return Args.made(cls, BytesIo.TYPE, made);
    }
    fill(machine, made, args);
    return new PyInstance(BytesIo.TYPE, made);
  }

  private static PyObject init(Machine machine, @Nullable PyObject[] args) {
    fill(machine, self(args), args);
    return PyNone.NONE;
  }

  private static void fill(Machine machine, BytesIo made, @Nullable PyObject[] args) {
    byte[] initial = Args.absent(args, 1) ? new byte[0] : Args.bytes(args, 1);
    machine.meter().allocate(initial.length);
    made.start(initial.clone());
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
    return new PyBytes(open(args).read(machine.meter(), size(args)));
  }

  private static PyObject readLine(Machine machine, @Nullable PyObject[] args) {
    return new PyBytes(open(args).readLine(machine.meter(), size(args)));
  }

  private static PyObject readLines(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = open(args);
    long hint = size(args);
    PyList lines = new PyList();
    ListGrowth growth = new ListGrowth(machine.meter());
    long read = 0;
    for (byte[] line = self.readLine(machine.meter(), -1);
        line.length > 0;
        line = self.readLine(machine.meter(), -1)) {
      machine.meter().work(2);
      growth.before(48L + line.length);
      lines.append(new PyBytes(line));
      read += line.length;
      if (hint > 0 && read >= hint) {
        break;
      }
    }
    return lines;
  }

  private static PyObject readInto(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = open(args);
    PyObject into = Args.plain(args, 1);
    if (into instanceof PyByteArray array) {
      byte[] read = self.read(machine.meter(), array.size);
      array.write(0, read);
      return PyInt.of(read.length);
    }
    if (into instanceof PyMemoryView) {
      return PyBuiltin.FALLBACK;
    }
    throw Raise.typeError(
        "readinto() argument must be read-write bytes-like object, not " + into.type().shownName());
  }

  private static PyObject write(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = open(args);
    byte[] given = Args.bytes(args, 1);
    self.write(machine.meter(), given);
    return PyInt.of(given.length);
  }

  private static @Nullable PyObject writeLines(Machine machine, @Nullable PyObject[] args) {
    open(args);
    return machine.callPrelude("_write_lines", Args.at(args, 0), Args.at(args, 1));
  }

  private static PyObject value(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = open(args);
    machine.meter().allocate(self.size());
    return new PyBytes(self.copyOfBytes());
  }

  private static PyObject buffer(Machine machine, @Nullable PyObject[] args) {
    return PyMemoryView.of(open(args));
  }

  private static PyObject seek(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = open(args);
    long to = Args.integer(args, 1, 0);
    long whence = Args.integer(args, 2, 0);
    if (whence == 0 && to < 0) {
      throw Raise.valueError("negative seek value " + to);
    }
    long base =
        switch (Math.clamp(whence, -1, 3)) {
          case 0 -> 0;
          case 1 -> self.position();
          case 2 -> self.size();
          default -> throw Raise.valueError("invalid whence (" + whence + ", should be 0, 1 or 2)");
        };
    if (to > Long.MAX_VALUE - base) {
      throw Raise.overflowError("new position too large");
    }
    self.seek(Math.max(0, base + to));
    return PyInt.of(self.position());
  }

  private static PyObject truncate(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = open(args);
    long length = self.position();
    if (!Args.absent(args, 1)) {
      length = size(args);
      if (length < 0) {
        throw Raise.valueError("negative size value " + length);
      }
    }
    self.truncate((int) Math.min(Integer.MAX_VALUE, length));
    return PyInt.of(length);
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
    if (self instanceof BytesIo plain) {
      plain.close();
      return PyNone.NONE;
    }
    return machine.callMethod(self, new PyStr("close"));
  }

  private static PyObject next(Machine machine, @Nullable PyObject[] args) {
    PyObject line = self(args).next();
    if (line == null) {
      throw Raise.stopIteration(null);
    }
    machine.meter().allocate(line.heapBytes());
    return line;
  }

  /** The class with its attributes, for {@link IoModule}. */
  static PyType install() {
    METHODS.install();
    return BytesIo.TYPE;
  }
}
