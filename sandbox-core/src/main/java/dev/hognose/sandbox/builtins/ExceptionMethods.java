// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.TraceLog;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyTraceback;
import org.jspecify.annotations.Nullable;

/** What exceptions have. */
final class ExceptionMethods {
  private static final PyStr NAME = new PyStr("name");
  private static final PyStr PATH = new PyStr("path");
  private static final PyStr OBJ = new PyStr("obj");

  static final Table METHODS =
      Table.of(ExceptionTypes.BASE_EXCEPTION)
          .staticMethod("__new__", "cls, *args, **kwargs", ExceptionMethods::create)
          .methodOfSubclassesToo("__init__", "self, *args, **kwargs", ExceptionMethods::init)
          .methodOfSubclassesToo("__repr__", "self, /", ExceptionMethods::repr)
          .methodOfSubclassesToo("__str__", "self, /", ExceptionMethods::str)
          .methodOfSubclassesToo("with_traceback", "self, tb, /", ExceptionMethods::withTraceback)
          .methodOfSubclassesToo("__setstate__", "self, state, /", ExceptionMethods::setState)
          .methodOfSubclassesToo("add_note", "self, note, /", ExceptionMethods::addNote)
          .getter("args", (m, a) -> self(a).args)
          .getter("__cause__", (m, a) -> orNone(self(a).cause))
          .getter("__context__", (m, a) -> orNone(self(a).context))
          .getter("__suppress_context__", (m, a) -> PyBool.of(self(a).suppressContext))
          .getter("__traceback__", ExceptionMethods::traceback);

  static final Table KEY_ERROR =
      Table.of(ExceptionTypes.KEY_ERROR)
          .methodOfSubclassesToo("__str__", "self, /", ExceptionMethods::keyText);

  static final Table STOP_ITERATION =
      Table.of(ExceptionTypes.STOP_ITERATION).getter("value", (m, a) -> first(self(a)));

  static final Table SYSTEM_EXIT =
      Table.of(ExceptionTypes.SYSTEM_EXIT).getter("code", (m, a) -> exitCode(self(a)));

  static final Table OS_ERROR = OsErrors.METHODS;

  static final Table IMPORT_ERROR =
      Table.of(ExceptionTypes.IMPORT_ERROR)
          .getter("msg", (m, a) -> first(self(a)))
          .getter("name", (m, a) -> orNone(self(a).attribute(NAME)))
          .getter("path", (m, a) -> orNone(self(a).attribute(PATH)));

  static final Table SYNTAX_ERROR = syntaxError();

  private ExceptionMethods() {}

  private static Table syntaxError() {
    Table table =
        Table.of(ExceptionTypes.SYNTAX_ERROR)
            .methodOfSubclassesToo("__str__", "self, /", ExceptionMethods::syntaxText)
            .getter("msg", (m, a) -> first(self(a)));
    PyStr[] places = {
      Names.PLAIN_FILENAME,
      Names.PLAIN_LINENO,
      Names.PLAIN_OFFSET,
      Names.PLAIN_TEXT,
      Names.PLAIN_END_LINENO,
      Names.PLAIN_END_OFFSET
    };
    for (int i = 0; i < places.length; i++) {
      int index = i;
      table.getter(
          places[i].value(),
          (m, a) -> {
            PyObject own = self(a).attribute(places[index]);
            return own == null ? place(self(a), index) : own;
          });
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
    if (type.lookup(Names.INIT) instanceof PyBuiltin) {
      UnicodeErrorMethods.check(type, given);
      checkPlace(type, given);
    }
    PyException exception = new PyException(OsErrors.typeOf(type, given), given);
    if (type.lookup(Names.INIT) instanceof PyBuiltin) {
      OsErrors.takeNames(exception);
    }
    if (type.isBuiltin()) {
      takeKeywords(exception, (PyDict) Dunders.at(args, 2));
    }
    return exception;
  }

  /** Checks the place that a SyntaxError is given as its second argument. */
  private static void checkPlace(PyType type, PyTuple args) {
    if (!type.isSubtypeOf(ExceptionTypes.SYNTAX_ERROR) || args.items.length != 2) {
      return;
    }
    PyObject place = args.items[1];
    int length =
        switch (place) {
          case PyTuple tuple -> tuple.items.length;
          case PyList list -> list.size;
          default -> throw Raise.typeError("'" + place.type().name() + "' object is not iterable");
        };
    if (length < 4 || length > 6) {
      throw Raise.typeError(
          "function takes at "
              + (length < 4 ? "least 4" : "most 6")
              + " arguments ("
              + length
              + " given)");
    }
  }

  private static PyObject init(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    self.args = (PyTuple) Dunders.at(args, 1);
    UnicodeErrorMethods.check(self.type(), self.args);
    checkPlace(self.type(), self.args);
    OsErrors.takeNames(self);
    takeKeywords(self, (PyDict) Dunders.at(args, 2));
    return PyNone.NONE;
  }

  private static void takeKeywords(PyException exception, PyDict keywords) {
    PyType type = exception.type();
    boolean named = type.isSubtypeOf(ExceptionTypes.NAME_ERROR);
    boolean attribute = type.isSubtypeOf(ExceptionTypes.ATTRIBUTE_ERROR);
    boolean imported = type.isSubtypeOf(ExceptionTypes.IMPORT_ERROR);
    for (int i = keywords.nextPosition(0); i >= 0; i = keywords.nextPosition(i + 1)) {
      PyStr key = (PyStr) keywords.keyAt(i);
      boolean known =
          NAME.equals(key) && (named || attribute || imported)
              || OBJ.equals(key) && attribute
              || PATH.equals(key) && imported;
      if (!known || key == null) {
        throw Raise.typeError(
            named || attribute || imported
                ? type.shownName() + "() got an unexpected keyword argument '" + key + "'"
                : type.shownName() + "() takes no keyword arguments");
      }
      exception.setAttribute(key, keywords.valueAt(i));
    }
    if (type.isBuiltin() && (named || attribute || imported)) {
      fillIn(exception, NAME);
      if (attribute) {
        fillIn(exception, OBJ);
      }
      if (imported) {
        fillIn(exception, PATH);
      }
    }
  }

  private static void fillIn(PyException exception, PyStr name) {
    if (exception.attribute(name) == null) {
      exception.setAttribute(name, PyNone.NONE);
    }
  }

  private static @Nullable PyObject repr(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_repr_exception", self(args).type().nameObject(), self(args).args);
  }

  static @Nullable PyObject str(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = self(args).args.items;
    return switch (items.length) {
      case 0 -> PyStr.EMPTY;
      case 1 -> machine.callPrelude("_str", items[0]);
      default -> machine.callPrelude("_repr", self(args).args);
    };
  }

  private static @Nullable PyObject keyText(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = self(args).args.items;
    return items.length == 1 ? machine.callPrelude("_repr", items[0]) : str(machine, args);
  }

  private static @Nullable PyObject syntaxText(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    PyObject ownLine = self.attribute(Names.PLAIN_LINENO);
    PyObject ownFile = self.attribute(Names.PLAIN_FILENAME);
    PyObject line = ownLine == null ? place(self, 1) : ownLine;
    PyObject file = ownFile == null ? place(self, 0) : ownFile;
    if (line == PyNone.NONE && file == PyNone.NONE) {
      return machine.callPrelude("_str", first(self));
    }
    return machine.callPrelude("_syntax_error_text", first(self), file, line);
  }

  private static PyObject first(PyException exception) {
    return part(exception, 0);
  }

  private static PyObject exitCode(PyException exception) {
    return exception.args.items.length > 1 ? exception.args : first(exception);
  }

  private static PyObject part(PyException exception, int index) {
    PyObject[] items = exception.args.items;
    return index < items.length ? items[index] : PyNone.NONE;
  }

  private static PyObject place(PyException exception, int index) {
    return part(exception, 1) instanceof PyTuple place && index < place.items.length
        ? place.items[index]
        : PyNone.NONE;
  }

  private static PyObject withTraceback(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    self.traceback =
        switch (Dunders.at(args, 1)) {
          case PyTraceback traceback -> traceback.copy();
          case PyNone _ -> new TraceLog();
          default -> throw Raise.typeError("__traceback__ must be a traceback or None");
        };
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
        self(args).setAttribute(name, state.valueAt(i));
      }
    }
    return PyNone.NONE;
  }

  private static PyObject addNote(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    if (!(args[1] instanceof PyStr note)) {
      throw Raise.typeError(
          "note must be a str, not '" + Dunders.at(args, 1).type().shownName() + "'");
    }
    PyObject before = self.attribute(Names.NOTES);
    if (before != null && !(before instanceof PyList)) {
      throw Raise.typeError("Cannot add note: __notes__ is not a list");
    }
    PyList notes = before instanceof PyList known ? known : new PyList();
    notes.append(note);
    self.setAttribute(Names.NOTES, notes);
    return PyNone.NONE;
  }

  private static PyObject traceback(Machine machine, @Nullable PyObject[] args) {
    PyException self = self(args);
    return self.traceback.isEmpty() ? PyNone.NONE : PyTraceback.of(self);
  }
}
