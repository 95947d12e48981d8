// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code operator}: the three makers of functions. */
final class OperatorModule {
  /** Functions of the operators in the order of their opcodes. */
  private static final String[] BINARY = {
    "add",
    "sub",
    "mul",
    "truediv",
    "floordiv",
    "mod",
    "pow",
    "matmul",
    "lshift",
    "rshift",
    "and_",
    "or_",
    "xor"
  };

  private static final String[] IN_PYTHON = {
    "lt",
    "le",
    "gt",
    "ge",
    "eq",
    "ne",
    "getitem",
    "contains",
    "concat",
    "countOf",
    "delitem",
    "indexOf",
    "iadd",
    "iand",
    "iconcat",
    "ifloordiv",
    "ilshift",
    "imatmul",
    "imod",
    "imul",
    "ior",
    "ipow",
    "irshift",
    "isub",
    "itruediv",
    "ixor"
  };

  private static final String[] UNARY = {
    "abs", "index", "inv", "invert", "neg", "not_", "pos", "truth"
  };

  static final Table NATIVES = table();

  private OperatorModule() {}

  private static Table table() {
    rows(ItemGetter.TYPE, "cls, item, /, *items", OperatorModule::itemGetter).install();
    rows(AttributeGetter.TYPE, "cls, attr, /, *attrs", OperatorModule::attributeGetter).install();
    rows(MethodCaller.TYPE, "cls, name=None, /, *args, **kwargs", OperatorModule::methodCaller)
        .install();
    Table table =
        Table.ofModule("operator")
            .value("itemgetter", ItemGetter.TYPE)
            .value("attrgetter", AttributeGetter.TYPE)
            .value("methodcaller", MethodCaller.TYPE)
            .function("call", "*args, **kwargs", OperatorModule::call)
            .function("length_hint", "obj, default=0, /", (m, a) -> PyBuiltin.FALLBACK)
            .function("setitem", "a, b, c, /", (m, a) -> PyBuiltin.FALLBACK)
            .function("is_", "a, b, /", (m, a) -> PyBool.of(a[0] == a[1]))
            .function("is_not", "a, b, /", (m, a) -> PyBool.of(a[0] != a[1]));
    for (int i = 0; i < BINARY.length; i++) {
      int opcode = Opcode.ADD + i;
      table.function(BINARY[i], "a, b, /", (m, a) -> binary(m, opcode, a));
    }
    for (String name : IN_PYTHON) {
      table.function(name, "a, b, /", (m, a) -> PyBuiltin.FALLBACK);
    }
    for (String name : UNARY) {
      table.function(name, "a, /", (m, a) -> PyBuiltin.FALLBACK);
    }
    return table;
  }

  private static @Nullable PyObject call(Machine machine, @Nullable PyObject[] args) {
    PyObject[] given = ((PyTuple) Args.at(args, 0)).items;
    if (given.length == 0) {
      throw Raise.typeError("call expected at least 1 argument, got 0");
    }
    PyObject[] rest = java.util.Arrays.copyOfRange(given, 1, given.length);
    return machine.call(given[0], rest, (PyDict) Args.at(args, 1));
  }

  private static @Nullable PyObject binary(Machine machine, int opcode, @Nullable PyObject[] args) {
    PyObject left = Args.at(args, 0);
    PyObject right = Args.at(args, 1);
    PyObject value =
        left instanceof PyInstance || right instanceof PyInstance
            ? null
            : Arithmetic.binary(machine.meter(), opcode, left, right);
    return value == null ? PyBuiltin.FALLBACK : value;
  }

  private static Table rows(PyType type, String signature, dev.hognose.sandbox.vm.Native maker) {
    return Table.of(type)
        .value("__module__", new PyStr("operator"))
        .staticMethod("__new__", signature, maker)
        .method(
            "__repr__",
            "self, /",
            (m, a) -> m.callPrelude("_getter_repr", Args.at(a, 0), parts(Args.at(a, 0))))
        .method(
            "__call__",
            "self, /, *args, **kwargs",
            (m, a) ->
                m.call(Args.at(a, 0), ((PyTuple) Args.at(a, 1)).items, (PyDict) Args.at(a, 2)))
        .method("__reduce__", "self, /", (m, a) -> reduced(m, type, Args.at(a, 0)));
  }

  private static @Nullable PyObject reduced(Machine machine, PyType type, PyObject self) {
    if (!(self instanceof MethodCaller caller)) {
      return PyTuple.of(type, parts(self));
    }
    return machine.callPrelude("_reduced_caller", type, parts(caller));
  }

  private static PyObject parts(PyObject self) {
    return switch (self) {
      case ItemGetter getter -> PyTuple.of(getter.items.clone());
      case AttributeGetter getter -> PyTuple.of(getter.names.clone());
      case MethodCaller caller -> PyTuple.of(caller.name, caller.args, caller.keywords);
      default -> PyTuple.EMPTY;
    };
  }

  private static PyObject[] all(@Nullable PyObject[] args) {
    PyObject[] rest = ((PyTuple) Args.at(args, 2)).items;
    PyObject[] result = new PyObject[rest.length + 1];
    result[0] = Args.at(args, 1);
    System.arraycopy(rest, 0, result, 1, rest.length);
    return result;
  }

  private static PyObject itemGetter(Machine machine, @Nullable PyObject[] args) {
    return new ItemGetter(all(args));
  }

  private static PyObject attributeGetter(Machine machine, @Nullable PyObject[] args) {
    PyObject[] names = all(args);
    for (PyObject name : names) {
      if (!(name instanceof PyStr)) {
        throw Raise.typeError("attribute name must be a string");
      }
    }
    return new AttributeGetter(names);
  }

  private static PyObject methodCaller(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == null) {
      throw Raise.typeError("methodcaller needs at least one argument, the method name");
    }
    if (!(Args.at(args, 1) instanceof PyStr name)) {
      throw Raise.typeError("method name must be a string");
    }
    return new MethodCaller(name, (PyTuple) Args.at(args, 2), (PyDict) Args.at(args, 3));
  }

  /** The only argument of a call. */
  static PyObject argument(String name, PyObject[] args, @Nullable PyDict keywords) {
    if (args.length != 1 || keywords != null && keywords.size() > 0) {
      throw Raise.typeError(name + " expected 1 argument, got " + args.length);
    }
    return args[0];
  }
}
