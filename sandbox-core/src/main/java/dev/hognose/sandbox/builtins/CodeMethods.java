// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.vm.PyCode;
import org.jspecify.annotations.Nullable;

/** Attributes of code objects: names and numbers only, never the instructions. */
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
          .getter("co_nlocals", (m, a) -> PyInt.of(code(a).localNames.length))
          .getter("co_varnames", (m, a) -> names(code(a).localNames))
          .getter("co_names", (m, a) -> names(code(a).tables.names()))
          .getter("co_freevars", (m, a) -> names(code(a).freeNames))
          .getter("co_flags", (m, a) -> PyInt.of(flags(code(a))));

  private static final int OPTIMIZED = 3;
  private static final int VARARGS = 4;
  private static final int VARKEYWORDS = 8;
  private static final int GENERATOR = 32;
  private static final int COROUTINE = 128;
  private static final int ASYNC_GENERATOR = 512;

  private CodeMethods() {}

  private static Code code(@Nullable PyObject[] args) {
    return ((PyCode) Dunders.at(args, 0)).code;
  }

  private static PyObject names(String[] names) {
    PyObject[] all = new PyObject[names.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = new PyStr(names[i]);
    }
    return PyTuple.of(all);
  }

  private static int flags(Code code) {
    return (code.kind == Code.Kind.FUNCTION ? OPTIMIZED : 0)
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
