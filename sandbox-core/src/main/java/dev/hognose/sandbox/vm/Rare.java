// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.FunctionShape;
import dev.hognose.sandbox.code.ImportShape;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Op;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyCell;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/** The instructions that are not worth a place in the loop. */
final class Rare {
  private static final int FUNCTION_BYTES = 176;
  private static final PyObject[] NO_DEFAULTS = {};
  private static final PyCell[] NO_CELLS = {};
  private static final PyStr[] SPECIAL = {Names.ENTER, Names.EXIT, Names.AENTER, Names.AEXIT};

  private Rare() {}

  /** Executes an instruction; null means that frames were pushed. */
  static @Nullable PyObject execute(Machine machine, PyFrame f, long word) {
    int a = Instruction.a(word);
    int b = Instruction.b(word);
    int c = Instruction.c(word);
    switch (Instruction.opcode(word)) {
      case Opcode.ENTER_HANDLER -> {
        f.r[a + 1] = Generators.handledBefore(machine, f, (PyException) f.r[a]);
        machine.handled = (PyException) f.r[a];
        return General.DONE;
      }
      case Opcode.LEAVE_HANDLER -> {
        machine.handled = Generators.handledAfter(f, f.r[a + 1]);
        f.r[a] = null;
        f.r[a + 1] = null;
        return General.DONE;
      }
      case Opcode.RAISE -> {
        return Unwinding.raise(machine, f.r[a], f.r[b], c == 1);
      }
      case Opcode.RERAISE -> {
        machine.throwAgain((PyException) Building.at(f, a));
        return null;
      }
      case Opcode.MAKE_FUNCTION -> {
        machine.meter().allocate(FUNCTION_BYTES);
        return function(f, f.code.tables.functions()[c]);
      }
      case Opcode.LOAD_BUILD_CLASS -> {
        return ClassBuilding.builder(machine, f);
      }
      case Opcode.LOAD_SPECIAL -> {
        return special(machine, Building.at(f, b), c);
      }
      case Opcode.CALL_EXIT -> {
        return exit(machine, Building.at(f, b), Building.at(f, c));
      }
      case Opcode.IMPORT_NAME -> {
        ImportShape shape = f.code.tables.imports()[c];
        return Imports.importName(machine, f, shape);
      }
      case Opcode.IMPORT_FROM -> {
        return Imports.importFrom(machine, Building.at(f, b), f.body.names[c]);
      }
      case Opcode.IMPORT_STAR -> {
        machine.target = -1;
        PyObject done = Imports.importStar(machine, f, Building.at(f, a));
        return done == null ? null : General.DONE;
      }
      case Opcode.GET_AWAITABLE -> {
        return Awaiting.awaitable(machine, f, Building.at(f, b));
      }
      case Opcode.GET_AITER -> {
        return Awaiting.asyncIterator(machine, Building.at(f, b));
      }
      case Opcode.GET_ANEXT -> {
        return Awaiting.asyncNext(machine, Building.at(f, b));
      }
      case Opcode.INTRINSIC -> {
        return intrinsic(machine, f, b, c);
      }
      default ->
          throw new IllegalStateException("no meaning for " + Op.of(Instruction.opcode(word)));
    }
  }

  private static @Nullable PyObject intrinsic(Machine machine, PyFrame f, int list, int number) {
    int[] sources = f.code.tables.lists()[list];
    PyObject[] args = new PyObject[sources.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = Building.at(f, sources[i]);
    }
    return Intrinsics.call(machine, f, Intrinsic.of(number), args);
  }

  private static PyFunction function(PyFrame f, FunctionShape shape) {
    Body body = f.body.child(shape.code());
    PyObject[] defaults = NO_DEFAULTS;
    if (shape.defaults().length > 0) {
      defaults = new PyObject[shape.defaults().length];
      for (int i = 0; i < defaults.length; i++) {
        defaults[i] = Building.at(f, shape.defaults()[i]);
      }
    }
    PyCell[] cells = NO_CELLS;
    if (shape.captures().length > 0) {
      cells = new PyCell[shape.captures().length];
      for (int i = 0; i < cells.length; i++) {
        int from = shape.captures()[i];
        cells[i] = from >= 0 ? (PyCell) Building.at(f, from) : f.closure[~from];
      }
    }
    PyFunction function = new PyFunction(body, f.globals, cells, defaults);
    function.keywordDefaults = keywordDefaults(f, shape, body);
    if (shape.annotations() >= 0) {
      function.annotations = annotations((PyTuple) Building.at(f, shape.annotations()));
    }
    function.module = f.body.moduleName(f.globals);
    return function;
  }

  private static @Nullable PyDict keywordDefaults(PyFrame f, FunctionShape shape, Body body) {
    PyDict defaults = null;
    int first = body.code.parameters.positional();
    SharedTexts shared = shape.keywordDefaults().length == 0 ? null : SharedTexts.of(body.code);
    for (int i = 0; i < shape.keywordDefaults().length; i++) {
      int register = shape.keywordDefaults()[i];
      if (register >= 0) {
        if (defaults == null) {
          defaults = new PyDict();
        }
        PyStr known = shared == null ? null : shared.keywords[i];
        PyStr name = known == null ? new PyStr(body.code.localNames[first + i]) : known;
        defaults.putStr(name, Building.at(f, register));
      }
    }
    return defaults;
  }

  private static PyDict annotations(PyTuple pairs) {
    PyDict annotations = new PyDict();
    for (int i = 0; i + 1 < pairs.items.length; i += 2) {
      annotations.put(pairs.items[i], pairs.items[i + 1]);
    }
    return annotations;
  }

  private static @Nullable PyObject special(Machine machine, PyObject object, int number) {
    PyStr name = SPECIAL[number];
    PyObject found = object.type().lookup(name);
    if (found == null) {
      boolean async = number >= 2;
      boolean exit = (number & 1) == 1;
      throw Raise.typeError(
          "'"
              + object.type().shownName()
              + "' object does not support the "
              + (async ? "asynchronous " : "")
              + "context manager protocol"
              + (exit && object.type().lookup(SPECIAL[number - 1]) != null
                  ? " (missed " + name.value() + " method)"
                  : ""));
    }
    return Attributes.bind(machine, found, object, object.type());
  }

  private static @Nullable PyObject exit(Machine machine, PyObject method, PyObject exception) {
    if (exception instanceof PyException raised) {
      return machine.call(method, raised.type(), raised, PyTraceback.of(raised, machine.meter()));
    }
    return machine.call(method, PyNone.NONE, PyNone.NONE, PyNone.NONE);
  }
}
