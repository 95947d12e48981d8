// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Attributes of code objects: names and numbers; {@link CodeContents} has the others. */
final class CodeMethods {
  static final Table METHODS =
      Table.of(PyCode.TYPE)
          .getter("co_name", (m, a) -> new PyStr(code(a).identity.name()))
          .getter("co_qualname", (m, a) -> new PyStr(code(a).identity.qualifiedName()))
          .getter("co_filename", (m, a) -> new PyStr(code(a).identity.source().name()))
          .getter("co_firstlineno", (m, a) -> PyInt.of(code(a).identity.firstLine()))
          .getter("co_argcount", (m, a) -> PyInt.of(code(a).parameters.positional()))
          .getter("co_posonlyargcount", (m, a) -> PyInt.of(code(a).parameters.positionalOnly()))
          .getter("co_kwonlyargcount", (m, a) -> PyInt.of(code(a).parameters.keywordOnly()))
          .getter("co_nlocals", (m, a) -> PyInt.of(variables(code(a)).length))
          .getter("co_varnames", (m, a) -> names(m, variables(code(a))))
          .getter("co_cellvars", (m, a) -> names(m, cells(code(a))))
          .getter("co_names", (m, a) -> names(m, code(a).tables.names()))
          .getter("co_freevars", (m, a) -> names(m, code(a).freeNames))
          .getter("co_flags", (m, a) -> PyInt.of(flags(code(a))))
          .getter("co_stacksize", (m, a) -> PyInt.of(1 + temporaries(code(a))))
          .getter("co_consts", (m, a) -> CodeContents.constants(m, code(a)))
          .getter("co_code", (m, a) -> CodeContents.instructions(m, code(a)))
          .getter("co_linetable", (m, a) -> CodeContents.positionBytes(m, code(a)))
          .getter("co_exceptiontable", (m, a) -> CodeContents.ranges(m, code(a)))
          .method("co_lines", "self, /", (m, a) -> CodeContents.lines(m, code(a)))
          .method("co_positions", "self, /", (m, a) -> CodeContents.positions(m, code(a)))
          .method("replace", "self, /, **changes", CodeReplacement::replaced)
          .method("__replace__", "self, /, **changes", CodeReplacement::replaced)
          .method("__reduce_ex__", "self, protocol, /", CodeMethods::refuse)
          .method("__repr__", "self, /", CodeMethods::repr)
          .method("__eq__", "self, value, /", CodeMethods::equal)
          .method(
              "__hash__", "self, /", (m, a) -> PyInt.of(((PyCode) Dunders.at(a, 0)).valueHash()));

  /** What a name takes in a tuple of names, about. */
  private static final long NAME_BYTES = 48;

  private static final int OPTIMIZED = 3;
  private static final int VARARGS = 4;
  private static final int VARKEYWORDS = 8;
  private static final int NESTED = 16;
  private static final int GENERATOR = 32;
  private static final int COROUTINE = 128;
  private static final int ASYNC_GENERATOR = 512;

  private CodeMethods() {}

  private static Code code(@Nullable PyObject[] args) {
    return ((PyCode) Dunders.at(args, 0)).code;
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    Code.Identity identity = code(args).identity;
    return new PyStr(
        "<code object "
            + identity.name()
            + " at 0x"
            + Long.toHexString(machine.session().identities().of(Dunders.at(args, 0)))
            + ", file \""
            + identity.source().name()
            + "\", line "
            + identity.firstLine()
            + ">");
  }

  private static PyObject equal(Machine machine, @Nullable PyObject[] args) {
    return args[1] instanceof PyCode other
        ? PyBool.of(Dunders.at(args, 0).equals(other))
        : PySingleton.NOT_IMPLEMENTED;
  }

  private static PyObject refuse(Machine machine, @Nullable PyObject[] args) {
    boolean early = args[1] instanceof PyInt protocol && protocol.value < 2;
    throw Raise.typeError(early ? "cannot pickle 'code' object" : "cannot pickle code objects");
  }

  private static int temporaries(Code code) {
    return code.registers - code.localNames.length;
  }

  /** The locals that functions inside share, parameters first. */
  private static String[] cells(Code code) {
    Set<String> ofParameters = new LinkedHashSet<>();
    Set<String> others = new TreeSet<>();
    for (long word : code.instructions) {
      int register = Instruction.a(word);
      if (Instruction.opcode(word) == Opcode.MAKE_CELL && register < code.localNames.length) {
        boolean parameter = register < code.parameters.registers();
        (parameter ? ofParameters : others).add(code.localNames[register]);
      }
    }
    ofParameters.addAll(others);
    return ofParameters.toArray(String[]::new);
  }

  /** The parameters and the locals that are not shared. */
  private static String[] variables(Code code) {
    List<String> names = new ArrayList<>(List.of(code.localNames));
    List<String> others = names.subList(code.parameters.registers(), names.size());
    others.removeAll(Set.of(cells(code)));
    return names.toArray(String[]::new);
  }

  private static PyObject names(Machine machine, String[] names) {
    machine.meter().allocate(NAME_BYTES * (1L + names.length));
    PyObject[] all = new PyObject[names.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = new PyStr(names[i]);
    }
    return PyTuple.of(all);
  }

  private static int flags(Code code) {
    return (code.kind == Code.Kind.FUNCTION ? OPTIMIZED : 0)
        | (code.identity.qualifiedName().contains("<locals>.") ? NESTED : 0)
        | (code.parameters.star() ? VARARGS : 0)
        | (code.parameters.doubleStar() ? VARKEYWORDS : 0)
        | switch (code.flavor) {
          case PLAIN -> 0;
          case GENERATOR -> GENERATOR;
          case COROUTINE -> COROUTINE;
          case ASYNC_GENERATOR -> ASYNC_GENERATOR;
        };
  }
}
