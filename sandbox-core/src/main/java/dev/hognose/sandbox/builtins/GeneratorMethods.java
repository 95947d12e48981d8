// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Awaiting;
import dev.hognose.sandbox.vm.Generators;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyAsyncItem;
import dev.hognose.sandbox.vm.PyGenerator;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.PyTraceback;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of generators and coroutines. */
final class GeneratorMethods {
  static final Table GENERATOR =
      common(PyGenerator.GENERATOR, "gi")
          .method("__iter__", "self, /", (m, a) -> Dunders.at(a, 0))
          .method("__next__", "self, /", (m, a) -> Generators.send(m, self(a), PyNone.NONE));

  static final Table COROUTINE =
      common(PyGenerator.COROUTINE, "cr")
          .method("__await__", "self, /", (m, a) -> m.callPrelude("_await_coroutine", self(a)))
          .getter("cr_origin", (m, a) -> PyNone.NONE);

  static final Table ASYNC_GENERATOR =
      Table.of(PyGenerator.ASYNC_GENERATOR)
          .method("__aiter__", "self, /", (m, a) -> Dunders.at(a, 0))
          .method("__anext__", "self, /", (m, a) -> step(m, a, PyNone.NONE))
          .method("asend", "self, value, /", (m, a) -> step(m, a, Dunders.at(a, 1)))
          .method(
              "athrow",
              "self, type, value=None, traceback=None, /",
              (m, a) ->
                  m.callPrelude(
                      a[2] == null ? "_async_raise" : "_async_throw_parts",
                      self(a),
                      Dunders.at(a, 1),
                      orNone(a[2])))
          .method("aclose", "self, /", (m, a) -> m.callPrelude("_async_close", self(a)))
          .method("__repr__", "self, /", GeneratorMethods::repr)
          .getter("__name__", (m, a) -> self(a).name)
          .getter("__qualname__", (m, a) -> self(a).qualifiedName)
          .getter(
              "ag_running", (m, a) -> PyBool.of(self(a).isRunning() || self(a).awaited() != null))
          .getter("ag_suspended", (m, a) -> PyBool.of(isSuspended(self(a))))
          .getter("ag_await", (m, a) -> orNone(self(a).awaited()))
          .getter("ag_code", (m, a) -> self(a).code())
          .getter("ag_frame", (m, a) -> self(a).shownFrame());

  /** What stands for one step, or several, of a coroutine or an asynchronous generator. */
  static final List<Table> STEPS =
      List.of(
          steps(PyGenerator.COROUTINE_STEPS),
          steps(PyGenerator.SENDING).method("__await__", "self, /", (m, a) -> Dunders.at(a, 0)),
          steps(PyGenerator.THROWING).method("__await__", "self, /", (m, a) -> Dunders.at(a, 0)),
          steps(PyGenerator.NEXT_OR_DEFAULT)
              .method("__await__", "self, /", (m, a) -> Dunders.at(a, 0)));

  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("aiter", "async_iterable, /", (m, a) -> Awaiting.iterator(m, Dunders.at(a, 0)))
          .function("anext", "aiterator, default=None, /", GeneratorMethods::asyncNext);

  static final Table PRIVATE =
      Table.ofModule("prelude")
          .function(
              "_raw_send",
              "generator, value, /",
              (m, a) -> Generators.send(m, self(a), Dunders.at(a, 1)))
          .function(
              "_raw_throw",
              "generator, exception, /",
              (m, a) -> Generators.raise(m, self(a), (PyException) Dunders.at(a, 1)))
          .function(
              "_throw_parts", "generator, type, value, traceback, /", GeneratorMethods::raiseParts)
          .function("_first_hook", "generator, operation, /", GeneratorMethods::firstHook)
          .function(
              "_async_item",
              "obj, missing, /",
              (m, a) -> a[0] instanceof PyAsyncItem wrapped ? wrapped.item : Dunders.at(a, 1));

  private static final PyStr ANEXT = PyStr.shared("anext");
  private static final PyStr SYS = PyStr.shared("sys");
  private static final PyStr HOOKS = PyStr.shared("_asyncgen_hooks");

  private GeneratorMethods() {}

  /**
   * Who wants to know of an asynchronous generator that begins, or None; an error if it has not
   * ended its step before.
   */
  private static PyObject firstHook(Machine machine, @Nullable PyObject[] args) {
    if (self(args).isRunning() || self(args).awaited() != null) {
      throw Raise.runtimeError(
          Dunders.at(args, 1) + "(): asynchronous generator is already running");
    }
    return !self(args).isStarted()
            && machine.session().modules().getStr(SYS) instanceof PyModule sys
            && sys.namespace.getStr(HOOKS) instanceof PyTuple hooks
            && hooks.items.length > 0
        ? hooks.items[0]
        : PyNone.NONE;
  }

  private static @Nullable PyObject step(
      Machine machine, @Nullable PyObject[] args, PyObject value) {
    return machine.callPrelude("_async_step", self(args), value, PyNone.NONE, ANEXT);
  }

  private static @Nullable PyObject asyncNext(Machine machine, @Nullable PyObject[] args) {
    PyObject otherwise = args[1];
    PyObject iterator = Dunders.at(args, 0);
    if (iterator.type().lookup(Names.ANEXT) == null) {
      throw Raise.typeError(
          "'" + iterator.type().shownName() + "' object is not an async iterator");
    }
    return otherwise == null
        ? Awaiting.asyncNext(machine, Dunders.at(args, 0))
        : machine.callPrelude("_async_next", Dunders.at(args, 0), otherwise);
  }

  private static Table driven(PyType type) {
    return Table.of(type)
        .method("send", "self, object, /", (m, a) -> Generators.send(m, self(a), Dunders.at(a, 1)))
        .method("throw", "self, type, value=None, traceback=None, /", GeneratorMethods::raise)
        .method("close", "self, /", (m, a) -> Generators.close(m, self(a)));
  }

  private static Table steps(PyType type) {
    return driven(type)
        .method("__iter__", "self, /", (m, a) -> Dunders.at(a, 0))
        .method("__next__", "self, /", (m, a) -> Generators.send(m, self(a), PyNone.NONE));
  }

  private static Table common(PyType type, String prefix) {
    return driven(type)
        .method("__repr__", "self, /", GeneratorMethods::repr)
        .getter("__name__", (m, a) -> self(a).name)
        .getter("__qualname__", (m, a) -> self(a).qualifiedName)
        .getter(prefix + "_running", (m, a) -> PyBool.of(self(a).isRunning()))
        .getter(prefix + "_suspended", (m, a) -> PyBool.of(isSuspended(self(a))))
        .getter(prefix + "_code", (m, a) -> self(a).code())
        .getter(prefix + "_frame", (m, a) -> self(a).shownFrame())
        .getter(
            prefix.equals("gi") ? "gi_yieldfrom" : "cr_await", (m, a) -> orNone(self(a).awaited()));
  }

  private static boolean isSuspended(PyGenerator generator) {
    return generator.isStarted() && !generator.isRunning() && !generator.isFinished();
  }

  private static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyGenerator self(@Nullable PyObject[] args) {
    return (PyGenerator) Dunders.at(args, 0);
  }

  /** Throws an exception, or says first that giving its parts is of old. */
  private static @Nullable PyObject raise(Machine machine, @Nullable PyObject[] args) {
    return args[2] == null
        ? raiseParts(machine, args)
        : machine.callPrelude(
            "_throw_of_old", self(args), Dunders.at(args, 1), args[2], orNone(args[3]));
  }

  private static @Nullable PyObject raiseParts(Machine machine, @Nullable PyObject[] args) {
    PyObject what = Dunders.at(args, 1);
    PyObject value = args[2];
    if (args[3] != null && args[3] != PyNone.NONE && !(args[3] instanceof PyTraceback)) {
      throw Raise.typeError("throw() third argument must be a traceback object");
    }
    if (what instanceof PyException exception) {
      if (value != null && value != PyNone.NONE) {
        throw Raise.typeError("instance exception may not have a separate value");
      }
      return Generators.raise(machine, self(args), exception);
    }
    if (value instanceof PyException exception
        && !(what instanceof PyType type && !exception.type().isSubtypeOf(type))) {
      return Generators.raise(machine, self(args), exception);
    }
    if (!(what instanceof PyType type) || !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      return Generators.refuse(
          machine,
          self(args),
          Raise.typeError(
              "exceptions must be classes or instances deriving from BaseException, not "
                  + what.type().shownName()));
    }
    return machine.callPrelude("_throw", self(args), what, value == null ? PyNone.NONE : value);
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyGenerator self = self(args);
    return new PyStr(
        "<"
            + self.type().shownName()
            + " object "
            + self.qualifiedName.value()
            + " at 0x"
            + Long.toHexString(machine.session().identities().of(self))
            + ">");
  }
}
