// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.HostCallFrame;
import dev.hognose.sandbox.vm.SessionState;

/** The exceptions that a host's answers raise in guest code. */
final class HostAnswers {
  private HostAnswers() {}

  /** The exception that a host names: a builtin class, or one of the program's own. */
  static PyException exception(SessionState state, Answer.Raise raised) {
    PyType type = ExceptionTypes.named(raised.type());
    if (type == null
        && state.mainNamespace().getStr(new PyStr(raised.type())) instanceof PyType own
        && own.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      type = own;
    }
    PyObject[] args = raised.args().stream().map(Crossing::enter).toArray(PyObject[]::new);
    if (type == null) {
      String text = raised.type();
      if (args.length > 0 && args[0] instanceof PyStr first) {
        text += ": " + first.value;
      }
      return Raise.runtimeError(text).exception();
    }
    return new PyException(type, PyTuple.of(args));
  }

  /** What guest code sees where the host does not answer. */
  static PyException notHandled(HostCallFrame call) {
    return switch (call.kind()) {
      case NAME ->
          Raise.of(ExceptionTypes.NAME_ERROR, "name '" + call.name() + "' is not defined")
              .exception();
      case FUNCTION ->
          Raise.of(
                  ExceptionTypes.NAME_ERROR,
                  "the host does not answer calls of '" + call.name() + "'")
              .exception();
      case OS -> unavailable(call);
    };
  }

  private static PyException unavailable(HostCallFrame call) {
    if (call.name().startsWith("Path.") || call.name().equals("open")) {
      PyObject path = call.args().length == 0 ? PyStr.EMPTY : call.args()[0];
      return Raise.with(
              ExceptionTypes.FILE_NOT_FOUND_ERROR,
              dev.hognose.sandbox.objects.PyInt.of(2),
              new PyStr("No such file or directory"),
              path)
          .exception();
    }
    return Raise.of(ExceptionTypes.OS_ERROR, "the sandbox has no access to " + call.name())
        .exception();
  }

  /** What guest code sees where an answer is to come later, which plain functions cannot await. */
  static PyException noFutures() {
    return Raise.runtimeError("the call's result is pending and cannot be awaited").exception();
  }
}
