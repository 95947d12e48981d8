// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Environment.Mode;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyCode;
import dev.hognose.sandbox.vm.PyFrame;
import dev.hognose.sandbox.vm.PyFunction;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code inspect}: namespaces and source of the guest's code. */
final class InspectModule {
  static final Table NATIVES =
      Table.ofModule("inspect")
          .function("_program", "", InspectModule::program)
          .function("_source", "code, /", InspectModule::source)
          .function("_parameters", "function, /", InspectModule::parameters)
          .function("_compile", "source, filename, mode, /", InspectModule::compile);

  private static final int MOST_SOURCE = 1 << 20;

  private InspectModule() {}

  /** Name and text of the program that runs. */
  private static PyObject program(Machine machine, @Nullable PyObject[] args) {
    PyFrame caller = machine.callerFrame();
    return caller == null
        ? PyTuple.of(new PyStr("<string>"), new PyStr(""))
        : PyTuple.of(new PyStr(caller.sourceName()), text(machine, caller.sourceText()));
  }

  /** The text that a function or a code object was compiled from, or None. */
  private static PyObject source(Machine machine, @Nullable PyObject[] args) {
    return switch (Args.at(args, 0)) {
      case PyFunction function -> text(machine, function.sourceText());
      case PyCode code -> text(machine, code.sourceText());
      default -> PyNone.NONE;
    };
  }

  /** The parameters of a builtin as they are here, or None. */
  private static PyObject parameters(Machine machine, @Nullable PyObject[] args) {
    return Args.at(args, 0) instanceof PyBuiltin builtin
        ? text(machine, "(" + builtin.signature.toString().replace("=MAX", "=sys.maxsize") + ")")
        : PyNone.NONE;
  }

  private static PyStr text(Machine machine, String text) {
    machine.meter().allocate(2L * text.length());
    return new PyStr(text);
  }

  /** Compiles, as the builtin does, a source whose lines tracebacks show. */
  private static PyObject compile(Machine machine, @Nullable PyObject[] args) {
    PyStr source = (PyStr) Args.at(args, 0);
    int length = source.value().length();
    if (length > MOST_SOURCE) {
      throw Raise.of(ExceptionTypes.MEMORY_ERROR, "source text is too long");
    }
    machine.meter().allocate(length * 66L);
    Mode mode =
        switch (((PyStr) Args.at(args, 2)).value()) {
          case "exec" -> Mode.EXEC;
          case "eval" -> Mode.EVAL;
          case "single" -> Mode.SINGLE;
          default -> throw Raise.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        };
    String name = ((PyStr) Args.at(args, 1)).value();
    return new PyCode(
        machine.session().environment().compile(machine.meter(), source, name, mode, true).code());
  }
}
