// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyTraceback;
import dev.hognose.sandbox.vm.Suggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What exceptions have. */
final class ExceptionMethods {
  static final Table METHODS =
      Table.of(ExceptionTypes.BASE_EXCEPTION)
          .staticMethod("__new__", "cls, *args, **kwargs", ExceptionMethods::create)
          .methodOfSubclassesToo("__init__", "self, *args, **kwargs", ExceptionMethods::init)
          .methodOfSubclassesToo("__repr__", "self, /", ExceptionMethods::repr)
          .methodOfSubclassesToo("__str__", "self, /", ExceptionMethods::str)
          .methodOfSubclassesToo(
              "with_traceback", "self, object, /", ExceptionMethods::withTraceback)
          .methodOfSubclassesToo(
              "__reduce__", "self, /", (m, a) -> reduced(self(a), self(a).args, null))
          .methodOfSubclassesToo("__setstate__", "self, object, /", ExceptionMethods::setState)
          .methodOfSubclassesToo("add_note", "self, object, /", ExceptionMethods::addNote)
          .getter("__dict__", ObjectMethods::dict)
          .getter("args", (m, a) -> self(a).args)
          .getter("__cause__", (m, a) -> orNone(self(a).cause))
          .getter("__context__", (m, a) -> orNone(self(a).context))
          .getter("__suppress_context__", (m, a) -> PyBool.of(self(a).suppressContext))
          .getter("__traceback__", ExceptionMethods::traceback);

  static final Table KEY_ERROR =
      Table.of(ExceptionTypes.KEY_ERROR)
          .methodOfSubclassesToo("__str__", "self, /", ExceptionMethods::keyText);

  static final Table STOP_ITERATION = withMembers(ExceptionTypes.STOP_ITERATION);
  static final Table SYSTEM_EXIT = withMembers(ExceptionTypes.SYSTEM_EXIT);
  static final Table OS_ERROR = OsErrors.METHODS;

  static final Table IMPORT_ERROR =
      withMembers(ExceptionTypes.IMPORT_ERROR)
          .methodOfSubclassesToo("__str__", "self, /", ExceptionMethods::importText)
          .methodOfSubclassesToo("__reduce__", "self, /", (m, a) -> reduceImport(self(a)));

  static final Table NAME_ERROR = withMembers(ExceptionTypes.NAME_ERROR);

  static final Table ATTRIBUTE_ERROR =
      withMembers(ExceptionTypes.ATTRIBUTE_ERROR)
          .methodOfSubclassesToo("__getstate__", "self, /", (m, a) -> attributeState(self(a)))
          .methodOfSubclassesToo(
              "__reduce__",
              "self, /",
              (m, a) -> PyTuple.of(self(a).type(), self(a).args, attributeState(self(a))));

  static final Table SYNTAX_ERROR =
      withMembers(ExceptionTypes.SYNTAX_ERROR)
          .methodOfSubclassesToo("__str__", "self, /", ExceptionMethods::syntaxText);

  private ExceptionMethods() {}

  /** A table of the attributes that a class keeps beside the arguments. */
  private static Table withMembers(PyType type) {
    Table table = Table.of(type);
    for (String name : ExceptionMembers.names(type)) {
      table.getter(name, (m, a) -> orNone(ExceptionMembers.get(self(a), name)));
    }
    return table;
  }

  private static PyException self(@Nullable PyObject[] args) {
    return (PyException) Dunders.at(args, 0);
  }

  private static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject create(Machine machine, @Nullable PyObject[] args) {
    PyType type = (PyType) Dunders.at(args, 0);
    PyTuple given = (PyTuple) Dunders.at(args, 1);
    boolean parses =
        type.isSubtypeOf(ExceptionTypes.OS_ERROR)
            ? !OsErrors.isFilledByInit(type)
            : type.lookup(Names.INIT) instanceof PyBuiltin;
    if (parses) {
      if (type.isBuiltin()) {
        refuseKeywords(type, (PyDict) Dunders.at(args, 2));
      }
      UnicodeErrorMethods.check(type, given);
    } else if (type.isSubtypeOf(ExceptionTypes.OS_ERROR)) {
      given = PyTuple.EMPTY;
    }
    PyException exception = new PyException(OsErrors.typeOf(type, given), given);
    if (parses) {
      takeMembers(exception);
    } else {
      ExceptionMembers.withhold(exception);
    }
    if (type.isBuiltin()) {
      takeKeywords(exception, (PyDict) Dunders.at(args, 2));
    }
    return exception;
  }

  private static PyObject init(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    if (self.type().isSubtypeOf(ExceptionTypes.OS_ERROR) && !OsErrors.isFilledByInit(self.type())) {
      return PyNone.NONE;
    }
    self.args = (PyTuple) Dunders.at(args, 1);
    ExceptionMembers.clear(self);
    UnicodeErrorMethods.check(self.type(), self.args);
    takeMembers(self);
    takeKeywords(self, (PyDict) Dunders.at(args, 2));
    return PyNone.NONE;
  }

  private static void takeMembers(PyException exception) {
    OsErrors.takeNames(exception);
    checkPlace(exception);
    if (exception.type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR)) {
      byte[] bytes = ByteSources.bytesOf(exception.args.items[1]);
      if (bytes != null && !(exception.args.items[1] instanceof PyBytes)) {
        ExceptionMembers.set(exception, "object", new PyBytes(bytes.clone()));
      }
    }
  }

  /** Checks the place that a SyntaxError is given as its second argument. */
  private static void checkPlace(PyException exception) {
    PyObject[] args = exception.args.items;
    if (!exception.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR) || args.length != 2) {
      return;
    }
    List<PyObject> place = ExceptionMembers.place(args[1]);
    if (place == null) {
      throw Raise.typeError("'" + args[1].type().name() + "' object is not iterable");
    }
    int length = place.size();
    if (length < 4 || length > 6) {
      throw Raise.typeError(
          "function takes at "
              + (length < 4 ? "least 4" : "most 6")
              + " arguments ("
              + length
              + " given)");
    }
    if (length == 5) {
      throw Raise.typeError("end_offset must be provided when end_lineno is provided");
    }
  }

  /** The class that takes the keywords of an exception; its own if none does. */
  private static PyType takesKeywords(PyType type) {
    for (PyType each :
        List.of(
            ExceptionTypes.IMPORT_ERROR,
            ExceptionTypes.NAME_ERROR,
            ExceptionTypes.ATTRIBUTE_ERROR)) {
      if (type.isSubtypeOf(each)) {
        return each;
      }
    }
    return type;
  }

  private static void refuseKeywords(PyType type, PyDict keywords) {
    PyType taking = takesKeywords(type);
    boolean taken =
        taking == ExceptionTypes.IMPORT_ERROR
            || taking == ExceptionTypes.NAME_ERROR
            || taking == ExceptionTypes.ATTRIBUTE_ERROR;
    if (keywords.size() > 0 && !taken) {
      throw Raise.typeError(type.shownName() + "() takes no keyword arguments");
    }
  }

  private static void takeKeywords(PyException exception, PyDict keywords) {
    PyType type = takesKeywords(exception.type());
    List<String> known =
        type == ExceptionTypes.IMPORT_ERROR
            ? List.of("name", "path", "name_from")
            : ExceptionMembers.names(type);
    refuseKeywords(exception.type(), keywords);
    for (int i = keywords.nextPosition(0); i >= 0; i = keywords.nextPosition(i + 1)) {
      String key = keywords.keyAt(i) instanceof PyStr name ? name.value() : "";
      if (!known.contains(key)) {
        String hint = Suggestions.closest(key, known);
        throw Raise.typeError(
            type.shownName()
                + "() got an unexpected keyword argument '"
                + key
                + "'"
                + (hint == null ? "" : ". Did you mean '" + hint + "'?"));
      }
      ExceptionMembers.set(exception, key, keywords.valueAt(i));
    }
  }

  private static @Nullable PyObject repr(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_repr_exception", self(args).type().nameObject(), self(args).args);
  }

  /** The repr of a builtin value, or null if guest code must give it. */
  private static @Nullable PyStr reprNatively(Machine machine, PyObject value) {
    try {
      return Numbers.isForeign(value) ? null : PyStr.of(Repr.repr(machine.meter(), value));
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  static @Nullable PyObject str(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = self(args).args.items;
    return switch (items.length) {
      case 0 -> PyStr.EMPTY;
      case 1 -> {
        PyStr known = items[0] instanceof PyStr text ? text : reprNatively(machine, items[0]);
        yield known == null ? machine.callPrelude("_str", items[0]) : known;
      }
      default -> machine.callPrelude("_repr", self(args).args);
    };
  }

  private static @Nullable PyObject keyText(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = self(args).args.items;
    PyStr known = items.length == 1 ? reprNatively(machine, items[0]) : null;
    if (known != null) {
      return known;
    }
    return items.length == 1 ? machine.callPrelude("_repr", items[0]) : str(machine, args);
  }

  private static @Nullable PyObject syntaxText(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    PyObject line = ExceptionMembers.get(self, "lineno");
    return machine.callPrelude(
        "_syntax_error_text",
        orNone(ExceptionMembers.get(self, "msg")),
        orNone(ExceptionMembers.get(self, "filename")),
        line instanceof PyInt ? line : PyNone.NONE);
  }

  private static @Nullable PyObject importText(Machine machine, @Nullable PyObject[] args) {
    PyObject message = ExceptionMembers.get(self(args), "msg");
    return message instanceof PyStr ? message : str(machine, args);
  }

  /** What {@code __reduce__} gives: the class, arguments, and attributes if there are any. */
  static PyTuple reduced(PyException self, PyTuple args, @Nullable PyDict members) {
    PyDict state = self.dictionary();
    if (members != null && members.size() > 0) {
      addAll(members, state);
      state = members;
    }
    return state.size() == 0 ? PyTuple.of(self.type(), args) : PyTuple.of(self.type(), args, state);
  }

  private static void addAll(PyDict target, PyDict attributes) {
    for (int i = attributes.nextPosition(0); i >= 0; i = attributes.nextPosition(i + 1)) {
      if (attributes.keyAt(i) instanceof PyStr name) {
        target.putStr(name, attributes.valueAt(i));
      }
    }
  }

  private static PyObject reduceImport(PyException self) {
    PyDict members = new PyDict();
    for (String name : List.of("name", "path", "name_from")) {
      PyObject value = ExceptionMembers.get(self, name);
      if (value != null) {
        members.putStr(new PyStr(name), value);
      }
    }
    return reduced(self, self.args, members);
  }

  private static PyObject attributeState(PyException self) {
    PyDict state = new PyDict();
    addAll(state, self.dictionary());
    PyObject name = self.slot(ExceptionMembers.NAME);
    if (name != null) {
      state.putStr(Names.PLAIN_NAME, name);
    }
    state.putStr(Names.PLAIN_ARGS, self.args);
    return state;
  }

  private static PyObject withTraceback(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    PyTraceback.set(self, Dunders.at(args, 1), machine.meter());
    return self;
  }

  private static PyObject setState(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == PyNone.NONE) {
      return PyNone.NONE;
    }
    if (!(args[1] instanceof PyDict state)) {
      throw Raise.typeError("state is not a dictionary");
    }
    for (int i = state.nextPosition(0); i >= 0; i = state.nextPosition(i + 1)) {
      if (state.keyAt(i) instanceof PyStr name) {
        restore(self(args), name, state.valueAt(i));
      }
    }
    return PyNone.NONE;
  }

  private static void restore(PyException self, PyStr name, PyObject value) {
    if (name.equals(Names.PLAIN_ARGS) && value instanceof PyTuple args) {
      self.args = args;
    } else if (ExceptionMembers.has(self.type(), name.value())) {
      ExceptionMembers.set(self, name.value(), value);
    } else {
      self.setAttribute(name, value);
    }
  }

  private static PyObject addNote(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    if (!(Dunders.plain(args, 1) instanceof PyStr)) {
      throw Raise.typeError(
          "note must be a str, not '" + Dunders.at(args, 1).type().shownName() + "'");
    }
    PyObject before = self.attribute(Names.NOTES);
    if (before != null && !(before instanceof PyList)) {
      throw Raise.typeError("Cannot add note: __notes__ is not a list");
    }
    PyList notes = before instanceof PyList known ? known : new PyList();
    notes.append(Dunders.at(args, 1));
    self.setAttribute(Names.NOTES, notes);
    return PyNone.NONE;
  }

  private static PyObject traceback(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    return PyTraceback.of(self, machine.meter());
  }
}
