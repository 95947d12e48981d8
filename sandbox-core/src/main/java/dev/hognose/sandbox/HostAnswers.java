// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.HostCallFrame;
import java.util.List;

/** The exceptions that a host's answers raise in guest code. */
final class HostAnswers {
  private HostAnswers() {}

  /** The exception that a host names: a builtin class, or one of the program's own. */
  static Crossing.Arrival exception(Crossing crossing, Answer.Raise raised) {
    if (crossing.exceptionType(raised.type()) != null) {
      return crossing.enter(new Value.ExceptionValue(raised.type(), raised.args()));
    }
    String text = raised.type();
    if (!raised.args().isEmpty() && raised.args().get(0) instanceof Value.Str(String first)) {
      text += ": " + first;
    }
    return crossing.enter(new Value.ExceptionValue("RuntimeError", List.of(new Value.Str(text))));
  }

  /** What guest code sees where the host does not answer. */
  static PyException notHandled(HostCallFrame call) {
    return switch (call.kind()) {
      case NAME ->
          Raise.of(ExceptionTypes.NAME_ERROR, "name '" + call.name() + "' is not defined")
              .exception();
      case FUNCTION, RESULTS -> notAnswered(call.name());
      case OS -> unavailable(call);
    };
  }

  /** What guest code sees where the host does not answer a call of a function. */
  static PyException notAnswered(String name) {
    return Raise.of(ExceptionTypes.NAME_ERROR, "the host does not answer calls of '" + name + "'")
        .exception();
  }

  private static PyException unavailable(HostCallFrame call) {
    if (call.name().startsWith("Path.") || call.name().equals("open")) {
      PyObject path = call.args().length == 0 ? PyStr.EMPTY : call.args()[0];
      if (path instanceof PyInstance instance
          && LibraryClasses.attribute(instance, "_text") instanceof PyStr text) {
        path = text;
      }
      PyException missing =
          Raise.with(
                  ExceptionTypes.FILE_NOT_FOUND_ERROR,
                  PyInt.of(2),
                  new PyStr("No such file or directory"))
              .exception();
      missing.setSlot(ExceptionMembers.FILENAME, path);
      return missing;
    }
    if (call.name().equals("input")) {
      return Raise.of(ExceptionTypes.EOF_ERROR, "EOF when reading a line").exception();
    }
    return Raise.of(ExceptionTypes.OS_ERROR, "the sandbox has no access to " + call.name())
        .exception();
  }

  /** What guest code sees where the answer to a question that is no call is to come later. */
  static PyException noFutures() {
    return Raise.runtimeError("only the result of a function can come later").exception();
  }
}
