// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What {@code OSError} has beyond other exceptions: a class for each error number, file names. */
final class OsErrors {
  static final Table METHODS =
      Table.of(ExceptionTypes.OS_ERROR)
          .methodOfSubclassesToo("__str__", "self, /", OsErrors::text)
          .methodOfSubclassesToo("__reduce__", "self, /", (m, a) -> reduce(self(a)))
          .getter("errno", (m, a) -> member(self(a), "errno"))
          .getter("strerror", (m, a) -> member(self(a), "strerror"))
          .getter("filename", (m, a) -> member(self(a), "filename"))
          .getter("filename2", (m, a) -> member(self(a), "filename2"))
          .getter("characters_written", (m, a) -> written(self(a)));

  private OsErrors() {}

  /**
   * Whether {@code __init__} takes the arguments; else {@code __new__} has, and it does nothing.
   */
  static boolean isFilledByInit(PyType type) {
    return type.isSubtypeOf(ExceptionTypes.OS_ERROR)
        && !(type.lookup(Names.INIT) instanceof PyBuiltin)
        && type.lookup(Names.NEW) instanceof PyBuiltin;
  }

  /** The class that {@code OSError(number, text)} makes an instance of. */
  static PyType typeOf(PyType asked, PyTuple args) {
    int count = args.items.length;
    return asked == ExceptionTypes.OS_ERROR
            && count >= 2
            && count <= 5
            && args.items[0] instanceof PyInt number
        ? byNumber(number.value)
        : asked;
  }

  private static PyType byNumber(long number) {
    return switch ((int) Math.clamp(number, -1L, 1_000L)) {
      case 1, 13 -> ExceptionTypes.PERMISSION_ERROR;
      case 2 -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
      case 3 -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
      case 4 -> ExceptionTypes.INTERRUPTED_ERROR;
      case 10 -> ExceptionTypes.CHILD_PROCESS_ERROR;
      case 11, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR;
      case 17 -> ExceptionTypes.FILE_EXISTS_ERROR;
      case 20 -> ExceptionTypes.NOT_ADIRECTORY_ERROR;
      case 21 -> ExceptionTypes.IS_ADIRECTORY_ERROR;
      case 32, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR;
      case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
      case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
      case 110 -> ExceptionTypes.TIMEOUT_ERROR;
      case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
      default -> ExceptionTypes.OS_ERROR;
    };
  }

  /** Takes file names out of the arguments, of which two stay. */
  static void takeNames(PyException exception) {
    PyObject[] items = exception.args.items;
    PyType type = exception.type();
    if (items.length < 3
        || items.length > 5
        || items[2] == PyNone.NONE
        || !type.isSubtypeOf(ExceptionTypes.OS_ERROR)) {
      return;
    }
    if (type == ExceptionTypes.BLOCKING_IO_ERROR && Numbers.isInt(items[2])) {
      exception.setSlot(ExceptionMembers.CHARACTERS_WRITTEN, items[2]);
      return;
    }
    exception.setSlot(ExceptionMembers.FILENAME, items[2]);
    if (items.length == 5) {
      exception.setSlot(ExceptionMembers.FILENAME2, items[4]);
    }
    exception.args = PyTuple.of(Arrays.copyOf(items, 2));
  }

  private static PyException self(@Nullable PyObject[] args) {
    return (PyException) Dunders.at(args, 0);
  }

  private static PyObject member(PyException exception, String name) {
    PyObject value = ExceptionMembers.get(exception, name);
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject written(PyException exception) {
    PyObject value = exception.slot(ExceptionMembers.CHARACTERS_WRITTEN);
    if (value == null) {
      PyStr name = new PyStr("characters_written");
      throw Raise.attributeError(name.value(), exception, name);
    }
    return value;
  }

  private static PyObject reduce(PyException self) {
    PyObject file = self.slot(ExceptionMembers.FILENAME);
    PyObject second = self.slot(ExceptionMembers.FILENAME2);
    PyObject[] args = self.args.items;
    if (args.length == 2 && file != null) {
      args =
          second == null
              ? new PyObject[] {args[0], args[1], file}
              : new PyObject[] {args[0], args[1], file, PyNone.NONE, second};
    }
    return ExceptionMethods.reduced(self, PyTuple.of(args), null);
  }

  private static @Nullable PyObject text(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    PyObject file = self.slot(ExceptionMembers.FILENAME);
    PyObject second = self.slot(ExceptionMembers.FILENAME2);
    PyObject number = ExceptionMembers.get(self, "errno");
    PyObject reason = ExceptionMembers.get(self, "strerror");
    boolean emptied =
        ExceptionMembers.isSetToNone(self, "errno")
            && ExceptionMembers.isSetToNone(self, "strerror");
    if (file == null && (number == null || reason == null || emptied)) {
      return ExceptionMethods.str(machine, args);
    }
    PyObject files =
        file == null ? PyTuple.EMPTY : second == null ? PyTuple.of(file) : PyTuple.of(file, second);
    return machine.callPrelude(
        "_os_error_text",
        number == null ? PyNone.NONE : number,
        reason == null ? PyNone.NONE : reason,
        files);
  }
}
