// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What files in memory are copied and pickled by: {@code __getstate__}, {@code __setstate__}. */
final class StreamStates {
  private StreamStates() {}

  static PyObject ofText(Machine machine, @Nullable PyObject[] args) {
    StringIo self = (StringIo) Args.plain(args, 0);
    self.requireOpen();
    machine.meter().allocate(2L * self.length());
    String newline = self.newline();
    return PyTuple.of(
        PyStr.of(self.value()),
        newline == null ? PyNone.NONE : new PyStr(newline),
        PyInt.of(self.tell()),
        attributes(machine, args));
  }

  static PyObject setText(Machine machine, @Nullable PyObject[] args) {
    StringIo self = (StringIo) Args.plain(args, 0);
    self.requireOpen();
    PyTuple state = state(args, 4, "StringIO");
    if (!(state.items[0] instanceof PyStr value)) {
      throw Raise.typeError(
          "initial_value must be str or None, not " + state.items[0].type().shownName());
    }
    PyObject newline = state.items[1];
    if (newline != PyNone.NONE && !(newline instanceof PyStr)) {
      throw Raise.typeError("newline must be str or None, not " + newline.type().shownName());
    }
    String lineEnd = newline instanceof PyStr text ? text.value() : null;
    if (lineEnd != null && !List.of("", "\n", "\r", "\r\n").contains(lineEnd)) {
      throw Raise.valueError("illegal newline value: " + lineEnd);
    }
    long position = position(state.items[2], "third", ", got ");
    PyObject names = names(state.items[3], "fourth");
    self.restore(machine.meter(), value.value(), lineEnd, position);
    addAttributes(machine, args, names);
    return PyNone.NONE;
  }

  static PyObject ofBytes(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = (BytesIo) Args.plain(args, 0);
    self.requireOpen();
    machine.meter().allocate(self.size());
    return PyTuple.of(
        new PyBytes(self.copyOfBytes()), PyInt.of(self.position()), attributes(machine, args));
  }

  static PyObject setBytes(Machine machine, @Nullable PyObject[] args) {
    BytesIo self = (BytesIo) Args.plain(args, 0);
    self.requireOpen();
    PyTuple state = state(args, 3, "BytesIO");
    byte[] value = Args.bytesOrNull(state.items[0]);
    if (value == null) {
      throw Raise.typeError(
          "a bytes-like object is required, not '" + state.items[0].type().shownName() + "'");
    }
    long position = position(state.items[1], "second", ", not ");
    PyObject names = names(state.items[2], "third");
    machine.meter().allocate(value.length);
    self.start(value.clone());
    self.seek(position);
    addAttributes(machine, args, names);
    return PyNone.NONE;
  }

  private static PyTuple state(@Nullable PyObject[] args, int length, String cls) {
    PyObject given = Args.at(args, 1);
    if (given instanceof PyTuple state && state.items.length == length) {
      return state;
    }
    throw Raise.typeError(
        "_io."
            + cls
            + ".__setstate__ argument should be "
            + length
            + "-tuple, got "
            + given.type().shownName());
  }

  private static long position(PyObject given, String place, String not) {
    if (!Numbers.isInt(given)) {
      throw Raise.typeError(
          place + " item of state must be an integer" + not + given.type().shownName());
    }
    long position = Numbers.ssize(given);
    if (position < 0) {
      throw Raise.valueError("position value cannot be negative");
    }
    return position;
  }

  private static PyObject names(PyObject given, String place) {
    if (given == PyNone.NONE || given instanceof PyDict) {
      return given;
    }
    throw Raise.typeError(
        place + " item of state should be a dict, got a " + given.type().shownName());
  }

  private static PyObject attributes(Machine machine, @Nullable PyObject[] args) {
    if (args[0] instanceof PyInstance self && self.dictionary().size() > 0) {
      machine.meter().allocate(PyDict.bytesFor(self.dictionary().size()));
      return self.dictionary().copy();
    }
    return PyNone.NONE;
  }

  private static void addAttributes(Machine machine, @Nullable PyObject[] args, PyObject names) {
    if (args[0] instanceof PyInstance self && names instanceof PyDict given) {
      machine.meter().allocate(PyDict.bytesFor(given.size()));
      for (int at = given.nextPosition(0); at >= 0; at = given.nextPosition(at + 1)) {
        PyObject key = given.keyAt(at);
        if (key instanceof PyStr name) {
          self.setAttribute(name, given.valueAt(at));
        }
      }
    }
  }
}
