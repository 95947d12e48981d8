// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyModule;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code decimal}, and the attributes of its contexts. */
final class DecimalModule {
  private static final PyStr MODULE = PyStr.shared("decimal");
  private static final PyStr CONTEXT = PyStr.shared("_current");
  private static final PyStr DEFAULT = PyStr.shared("DefaultContext");
  private static final PyStr BASIC = PyStr.shared("BasicContext");
  private static final PyStr EXTENDED = PyStr.shared("ExtendedContext");

  static final Table NATIVES = table();

  private DecimalModule() {}

  private static Table table() {
    DecimalMethods.install();
    DecimalOperations.install();
    installContext();
    Table table =
        Table.ofModule("decimal")
            .value("Decimal", DecimalNumber.TYPE)
            .value("Context", DecimalContext.TYPE)
            .value("MAX_PREC", PyInt.of(DecimalContext.MOST))
            .value("MAX_EMAX", PyInt.of(DecimalContext.MOST))
            .value("MIN_EMIN", PyInt.of(-DecimalContext.MOST))
            .value("MIN_ETINY", PyInt.of(-2 * DecimalContext.MOST + 1))
            .value("HAVE_THREADS", PyBool.TRUE)
            .value("HAVE_CONTEXTVAR", PyBool.TRUE)
            .function("getcontext", "", (m, a) -> current(m))
            .function("setcontext", "context, /", DecimalModule::setCurrent)
            .function("_signals", "context, which, /", DecimalModule::signals)
            .function("_set_signals", "context, which, bits, /", DecimalModule::setSignals)
            .function("_configure", "context, name, value, /", DecimalModule::configure);
    for (DecimalRounding each : DecimalRounding.values()) {
      table.value(each.name(), new PyStr(each.name()));
    }
    for (PyType each : DecimalSignal.Types.all()) {
      table.value(each.name(), each);
    }
    return table;
  }

  private static void installContext() {
    Table.of(DecimalContext.TYPE)
        .value("__module__", new PyStr("decimal"))
        .staticMethod("__new__", "cls, *args, **kwargs", DecimalModule::makeContext)
        .method("__repr__", "self, /", DecimalModule::repr)
        .method("__setattr__", "self, name, value, /", DecimalModule::configure)
        .method("__reduce__", "self, /", (m, a) -> m.callPrelude("_reduce_context", Args.at(a, 0)))
        .method("copy", "self, /", (m, a) -> DecimalOperations.context(a).copy())
        .method("__copy__", "self, /", (m, a) -> DecimalOperations.context(a).copy())
        .method("clear_flags", "self, /", DecimalModule::clearFlags)
        .method("clear_traps", "self, /", DecimalModule::clearTraps)
        .method("Etiny", "self, /", (m, a) -> PyInt.of(DecimalOperations.context(a).tiny()))
        .method("Etop", "self, /", (m, a) -> PyInt.of(DecimalOperations.context(a).top()))
        .getter("prec", (m, a) -> PyInt.of(DecimalOperations.context(a).precision))
        .getter("rounding", (m, a) -> new PyStr(DecimalOperations.context(a).rounding.name()))
        .getter("Emin", (m, a) -> PyInt.of(DecimalOperations.context(a).least))
        .getter("Emax", (m, a) -> PyInt.of(DecimalOperations.context(a).most))
        .getter("capitals", (m, a) -> PyInt.of(DecimalOperations.context(a).capitals ? 1 : 0))
        .getter("clamp", (m, a) -> PyInt.of(DecimalOperations.context(a).clamp ? 1 : 0))
        .getter("flags", (m, a) -> m.callPrelude("_decimal_signals", Args.at(a, 0), new PyStr("f")))
        .getter("traps", (m, a) -> m.callPrelude("_decimal_signals", Args.at(a, 0), new PyStr("t")))
        .install();
  }

  /** The context of the session's decimal arithmetic. */
  static DecimalContext current(Machine machine) {
    if (machine.session().modules().getStr(MODULE) instanceof PyModule module) {
      if (module.namespace.getStr(CONTEXT) instanceof DecimalContext known) {
        return known;
      }
      DecimalContext made = new DecimalContext();
      module.namespace.putStr(CONTEXT, made);
      return made;
    }
    return new DecimalContext();
  }

  private static PyObject setCurrent(Machine machine, @Nullable PyObject[] args) {
    if (!(Args.at(args, 0) instanceof DecimalContext context)) {
      throw Raise.typeError("argument must be a context");
    }
    if (machine.session().modules().getStr(MODULE) instanceof PyModule module) {
      module.namespace.putStr(CONTEXT, isTemplate(module, context) ? fresh(context) : context);
    }
    return PyNone.NONE;
  }

  /** Whether it is one of the contexts from which others are made: they stay as they are. */
  private static boolean isTemplate(PyModule module, DecimalContext context) {
    return context == module.namespace.getStr(DEFAULT)
        || context == module.namespace.getStr(BASIC)
        || context == module.namespace.getStr(EXTENDED);
  }

  private static DecimalContext fresh(DecimalContext template) {
    DecimalContext copy = template.copy();
    copy.flags = 0;
    return copy;
  }

  private static @Nullable PyObject makeContext(Machine machine, @Nullable PyObject[] args) {
    if (Args.at(args, 0) != DecimalContext.TYPE) {
      throw Raise.typeError("type 'decimal.Context' is not an acceptable base type");
    }
    DecimalContext made = new DecimalContext();
    return machine.callPrelude("_decimal_context", made, Args.at(args, 1), Args.at(args, 2));
  }

  private static PyObject clearFlags(Machine machine, @Nullable PyObject[] args) {
    DecimalOperations.context(args).flags = 0;
    return PyNone.NONE;
  }

  private static PyObject clearTraps(Machine machine, @Nullable PyObject[] args) {
    DecimalOperations.context(args).traps = 0;
    return PyNone.NONE;
  }

  private static PyObject signals(Machine machine, @Nullable PyObject[] args) {
    DecimalContext context = DecimalOperations.context(args);
    return PyInt.of(Args.text(args, 1, "which").equals("f") ? context.flags : context.traps);
  }

  private static PyObject setSignals(Machine machine, @Nullable PyObject[] args) {
    DecimalContext context = DecimalOperations.context(args);
    int bits = (int) (Args.integer(args, 2, 0) & 0x1ff);
    if (Args.text(args, 1, "which").equals("f")) {
      context.flags = bits;
    } else {
      context.traps = bits;
    }
    return PyNone.NONE;
  }

  private static @Nullable PyObject configure(Machine machine, @Nullable PyObject[] args) {
    DecimalContext context = DecimalOperations.context(args);
    String name = Args.text(args, 1, "attribute name");
    PyObject value = Args.at(args, 2);
    switch (name) {
      case "rounding" -> context.rounding = DecimalOperations.rounding(value);
      case "prec" ->
          context.precision =
              bounded(value, 1, DecimalContext.MOST, "valid range for prec is [1, MAX_PREC]");
      case "Emin" ->
          context.least =
              bounded(value, -DecimalContext.MOST, 0, "valid range for Emin is [MIN_EMIN, 0]");
      case "Emax" ->
          context.most =
              bounded(value, 0, DecimalContext.MOST, "valid range for Emax is [0, MAX_EMAX]");
      case "capitals" ->
          context.capitals = bounded(value, 0, 1, "valid values for capitals are 0 or 1") == 1;
      case "clamp" ->
          context.clamp = bounded(value, 0, 1, "valid values for clamp are 0 or 1") == 1;
      case "flags", "traps" -> {
        return machine.callPrelude(
            "_decimal_set_signals", context, new PyStr(name.substring(0, 1)), value);
      }
      default ->
          throw Raise.attributeError(
              "'decimal.Context' object has no attribute '" + name + "'", context, new PyStr(name));
    }
    return PyNone.NONE;
  }

  private static long bounded(PyObject value, long least, long most, String otherwise) {
    if (!Numbers.isInt(value) && value.type().lookup(Names.INDEX) == null) {
      throw Raise.typeError("an integer is required");
    }
    long number = Numbers.ssize(value);
    if (number < least || number > most) {
      throw Raise.valueError(otherwise);
    }
    return number;
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    DecimalContext c = DecimalOperations.context(args);
    return new PyStr(
        "Context(prec="
            + c.precision
            + ", rounding="
            + c.rounding
            + ", Emin="
            + c.least
            + ", Emax="
            + c.most
            + ", capitals="
            + (c.capitals ? 1 : 0)
            + ", clamp="
            + (c.clamp ? 1 : 0)
            + ", flags="
            + names(c.flags)
            + ", traps="
            + names(c.traps)
            + ")");
  }

  private static String names(int bits) {
    StringBuilder out = new StringBuilder("[");
    for (DecimalSignal each : DecimalSignal.SHOWN) {
      if ((bits & each.bit) != 0) {
        out.append(out.length() > 1 ? ", " : "").append(each.type.name());
      }
    }
    return out.append(']').toString();
  }
}
