// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.vm.Machine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What {@code OSError} has beyond other exceptions: a class for each error number, file names. */
final class OsErrors {
  private static final PyStr FILENAME2 = new PyStr("filename2");

  static final Table METHODS =
      Table.of(ExceptionTypes.OS_ERROR)
          .methodOfSubclassesToo("__str__", "self, /", OsErrors::text)
          .getter("errno", (m, a) -> part(self(a), 0))
          .getter("strerror", (m, a) -> part(self(a), 1))
          .getter("filename", (m, a) -> file(self(a), Names.PLAIN_FILENAME))
          .getter("filename2", (m, a) -> file(self(a), FILENAME2));

  private OsErrors() {}

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
    if (items.length < 3
        || items.length > 5
        || !exception.type().isSubtypeOf(ExceptionTypes.OS_ERROR)) {
      return;
    }
    exception.setAttribute(Names.PLAIN_FILENAME, items[2]);
    if (items.length == 5) {
      exception.setAttribute(FILENAME2, items[4]);
    }
    exception.args = PyTuple.of(Arrays.copyOf(items, 2));
  }

  private static PyException self(@Nullable PyObject[] args) {
    return (PyException) Dunders.at(args, 0);
  }

  private static PyObject part(PyException exception, int index) {
    PyObject[] items = exception.args.items;
    return items.length >= 2 && items.length <= 5 ? items[index] : PyNone.NONE;
  }

  private static PyObject file(PyException exception, PyStr name) {
    PyObject file = exception.attribute(name);
    return file == null ? PyNone.NONE : file;
  }

  private static @Nullable PyObject text(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    if (self.args.items.length != 2) {
      return ExceptionMethods.str(machine, args);
    }
    return machine.callPrelude(
        "_os_error_text",
        self.args.items[0],
        self.args.items[1],
        file(self, Names.PLAIN_FILENAME),
        file(self, FILENAME2));
  }
}
