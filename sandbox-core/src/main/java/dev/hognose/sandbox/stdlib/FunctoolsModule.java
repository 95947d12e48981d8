// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeCallable;
import dev.hognose.sandbox.vm.PyBoundMethod;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyFunction;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code functools}. */
final class FunctoolsModule {
  static final Table NATIVES = table();

  private FunctoolsModule() {}

  private static Table table() {
    Table.of(Partial.TYPE)
        .value("__module__", new PyStr("functools"))
        .classMethod("__class_getitem__", "cls, item, /", Args::generic)
        .staticMethod("__new__", "cls, func=None, /, *args, **keywords", FunctoolsModule::partial)
        .method("__reduce__", "self, /", (m, a) -> m.callPrelude("_reduce_partial", Args.at(a, 0)))
        .method("__setstate__", "self, object, /", FunctoolsModule::setState)
        .method("__repr__", "self, /", (m, a) -> m.callPrelude("_partial_repr", Args.at(a, 0)))
        .method("__get__", "self, instance, owner=None, /", FunctoolsModule::get)
        .method(
            "__call__",
            "self, /, *args, **kwargs",
            (m, a) ->
                m.call(Args.at(a, 0), ((PyTuple) Args.at(a, 1)).items, (PyDict) Args.at(a, 2)))
        .getter("func", (m, a) -> self(a).function)
        .getter("args", (m, a) -> self(a).args)
        .getter("keywords", (m, a) -> self(a).keywords)
        .install();
    return Table.ofModule("functools")
        .value("partial", Partial.TYPE)
        .function("reduce", "function, iterable, initial=None, /", (m, a) -> PyBuiltin.FALLBACK)
        .function("cmp_to_key", "mycmp", (m, a) -> PyBuiltin.FALLBACK);
  }

  private static Partial self(@Nullable PyObject[] args) {
    return (Partial) Args.at(args, 0);
  }

  private static PyObject partial(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == null) {
      throw Raise.typeError("type 'partial' takes at least one argument");
    }
    PyObject function = Args.at(args, 1);
    PyObject[] rest = ((PyTuple) Args.at(args, 2)).items;
    PyDict keywords = (PyDict) Args.at(args, 3);
    if (function instanceof Partial inner && inner.shape != null) {
      return new Partial(
          Args.subclass(Args.at(args, 0), Partial.TYPE),
          inner.function,
          joined(machine.meter(), inner.args.items, rest),
          merged(machine.meter(), inner.keywords, keywords));
    }
    if (!isCallable(function)) {
      throw Raise.typeError("the first argument must be callable");
    }
    return new Partial(
        Args.subclass(Args.at(args, 0), Partial.TYPE), function, PyTuple.of(rest), keywords);
  }

  /**
   * Itself: it will be bound as a function is, of which CPython warns. What asks further in has had
   * its line warned of already, and may be deep: to find that line again would cost all its frames.
   */
  private static @Nullable PyObject get(Machine machine, @Nullable PyObject[] args) {
    if (Args.at(args, 1) != PyNone.NONE) {
      return machine.runsProgram()
          ? machine.callPrelude("_unbound_partial", Args.at(args, 0))
          : Args.at(args, 0);
    }
    if (args[2] == null || args[2] == PyNone.NONE) {
      throw Raise.typeError("__get__(None, None) is invalid");
    }
    return Args.at(args, 0);
  }

  private static boolean isCallable(PyObject function) {
    return function instanceof NativeCallable
        || function instanceof PyType
        || function instanceof PyFunction
        || function instanceof PyBuiltin
        || function instanceof PyBoundMethod
        || function.type().lookup(new PyStr("__call__")) != null;
  }

  private static @Nullable PyObject setState(Machine machine, @Nullable PyObject[] args) {
    if (Payload.of(Args.at(args, 1)) instanceof PyTuple state
        && state.items.length == 4
        && isCallable(state.items[0])
        && Payload.of(state.items[1]) instanceof PyTuple given
        && Payload.of(state.items[2]) instanceof PyDict keywords) {
      machine.meter().allocate(8L * given.items.length + PyDict.bytesFor(keywords.size()));
      Partial self = self(args);
      self.function = state.items[0];
      self.args = given;
      self.keywords = keywords.copy();
      return machine.callPrelude("_set_own_dict", self, state.items[3]);
    }
    throw Raise.typeError("invalid partial state");
  }

  private static PyTuple joined(Meter meter, PyObject[] first, PyObject[] second) {
    meter.allocate(32 + 4L * (first.length + second.length));
    PyObject[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return PyTuple.of(all);
  }

  private static PyDict merged(Meter meter, PyDict first, PyDict second) {
    meter.allocate(PyDict.bytesFor(first.size() + second.size()));
    PyDict all = first.copy();
    for (int i = second.nextPosition(0); i >= 0; i = second.nextPosition(i + 1)) {
      PyObject key = second.keyAt(i);
      if (key != null) {
        all.put(key, second.valueAt(i));
      }
    }
    return all;
  }

  /** A {@code functools.partial}. */
  static final class Partial extends PyInstance implements NativeCallable {
    static final PyType TYPE = PyType.builtin("partial");

    private PyObject function;
    private PyTuple args;
    private PyDict keywords;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Partial() {}

    Partial(PyType type, PyObject function, PyTuple args, PyDict keywords) {
      super(type, null);
      this.function = function;
      this.args = args;
      this.keywords = keywords;
    }

    @Override
    public @Nullable PyObject call(Machine machine, PyObject[] given, @Nullable PyDict named) {
      Meter meter = machine.meter();
      PyObject[] all = joined(meter, args.items, given).items;
      PyDict words = named == null || named.size() == 0 ? keywords : merged(meter, keywords, named);
      return machine.call(function, all, words.size() == 0 ? null : words);
    }

    @Override
    public void trace(Tracer tracer) {
      super.trace(tracer);
      tracer.reference(function);
      tracer.reference(args);
      tracer.reference(keywords);
    }

    @Override
    public void exchange(Fields fields) {
      super.exchange(fields);
      function = fields.object(function);
      args = fields.part(args, PyTuple.class);
      keywords = fields.part(keywords, PyDict.class);
    }
  }
}
