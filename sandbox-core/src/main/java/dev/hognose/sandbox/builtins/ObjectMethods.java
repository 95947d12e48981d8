// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.AttributeStores;
import dev.hognose.sandbox.vm.Attributes;
import dev.hognose.sandbox.vm.Instantiation;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyModule;
import org.jspecify.annotations.Nullable;

/** What every object has. */
final class ObjectMethods {
  static final Table METHODS =
      Table.of(PyType.OBJECT)
          .staticMethod("__new__", "cls, *args, **kwargs", ObjectMethods::create)
          .methodOfSubclassesToo("__init__", "self, *args, **kwargs", ObjectMethods::init)
          .methodOfSubclassesToo("__repr__", "self, /", ObjectMethods::repr)
          .methodOfSubclassesToo("__str__", "self, /", ObjectMethods::str)
          .methodOfSubclassesToo("__hash__", "self, /", ObjectMethods::hash)
          .methodOfSubclassesToo(
              "__eq__",
              "self, value, /",
              (m, a) -> a[0] == a[1] ? PyBool.TRUE : PySingleton.NOT_IMPLEMENTED)
          .methodOfSubclassesToo("__ne__", "self, value, /", ObjectMethods::notEqual)
          .methodOfSubclassesToo("__lt__", "self, value, /", ObjectMethods::unordered)
          .methodOfSubclassesToo("__le__", "self, value, /", ObjectMethods::unordered)
          .methodOfSubclassesToo("__gt__", "self, value, /", ObjectMethods::unordered)
          .methodOfSubclassesToo("__ge__", "self, value, /", ObjectMethods::unordered)
          .methodOfSubclassesToo("__format__", "self, format_spec, /", ObjectMethods::format)
          .methodOfSubclassesToo(
              "__getattribute__",
              "self, name, /",
              (m, a) -> Attributes.plain(m, Dunders.at(a, 0), name(a[1])))
          .methodOfSubclassesToo(
              "__setattr__",
              "self, name, value, /",
              (m, a) -> AttributeStores.plain(m, Dunders.at(a, 0), name(a[1]), Dunders.at(a, 2)))
          .methodOfSubclassesToo(
              "__delattr__",
              "self, name, /",
              (m, a) -> AttributeStores.plainDelete(m, Dunders.at(a, 0), name(a[1])))
          .methodOfSubclassesToo(
              "__dir__", "self, /", (m, a) -> Listing.ofInstance(m, Dunders.at(a, 0)))
          .methodOfSubclassesToo("__sizeof__", "self, /", ObjectMethods::size)
          .methodOfSubclassesToo(
              "__reduce__", "self, /", (m, a) -> m.callPrelude("_reduce", Dunders.at(a, 0)))
          .methodOfSubclassesToo(
              "__reduce_ex__",
              "self, protocol, /",
              (m, a) -> m.callPrelude("_reduce_ex", Dunders.at(a, 0), Dunders.at(a, 1)))
          .methodOfSubclassesToo("__getstate__", "self, /", ObjectMethods::state)
          .classMethod("__init_subclass__", "cls, **kwargs", ObjectMethods::initSubclass)
          .classMethod(
              "__subclasshook__", "cls, subclass, /", (m, a) -> PySingleton.NOT_IMPLEMENTED)
          .getter("__class__", (m, a) -> Dunders.at(a, 0).type())
          .getter("__dict__", ObjectMethods::dict)
          .getter("__doc__", ObjectMethods::doc)
          .getter("__module__", ObjectMethods::module);

  private ObjectMethods() {}

  private static PyObject create(Machine machine, @Nullable PyObject[] args) {
    if (!(args[0] instanceof PyType type)) {
      throw Raise.typeError(
          "object.__new__(X): X is not a type object ("
              + Dunders.at(args, 0).type().shownName()
              + ")");
    }
    if (type.isBuiltin()
        && type.forbidsSubclasses()
        && type.lookup(Names.NEW) == PyType.OBJECT.lookup(Names.NEW)) {
      throw Raise.typeError("cannot create '" + type.shownName() + "' instances");
    }
    if (type.layout() != PyType.OBJECT && !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
      String name = type.shownName();
      throw Raise.typeError("object.__new__(" + name + ") is not safe, use " + name + ".__new__()");
    }
    boolean extra =
        args[1] instanceof dev.hognose.sandbox.objects.PyTuple given && given.items.length > 0
            || args[2] instanceof PyDict keywords && keywords.size() > 0;
    if (extra) {
      boolean ownNew = type.lookup(Names.NEW) != PyType.OBJECT.lookup(Names.NEW);
      boolean ownInit = type.lookup(Names.INIT) != PyType.OBJECT.lookup(Names.INIT);
      if (ownNew || !ownInit) {
        throw Raise.typeError(
            ownNew
                ? "object.__new__() takes exactly one argument (the type to instantiate)"
                : type.shownName() + "() takes no arguments");
      }
    }
    return Instantiation.bare(type);
  }

  private static PyObject repr(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    PyType type = self.type();
    PyObject module = type.lookup(Names.MODULE);
    String shown =
        type.isBuiltin()
            ? type.shownName()
            : module instanceof PyStr name && !name.value().equals("builtins")
                ? name.value() + "." + TypeMethods.qualifiedName(type)
                : TypeMethods.qualifiedName(type);
    return new PyStr(
        "<"
            + shown
            + " object at 0x"
            + Long.toHexString(machine.session().identities().of(self))
            + ">");
  }

  private static @Nullable PyObject str(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_raw_repr", Dunders.at(args, 0));
  }

  /** Refuses arguments that nobody has taken. */
  private static PyObject init(Machine machine, @Nullable PyObject[] args) {
    boolean given =
        args[1] instanceof PyTuple some && some.items.length > 0
            || args[2] instanceof PyDict named && named.size() > 0;
    PyType type = Dunders.at(args, 0).type();
    if (given) {
      PyObject plain = PyType.OBJECT.attributes().getStr(Names.INIT);
      if (type == PyType.OBJECT || type.lookup(Names.INIT) != plain) {
        throw Raise.typeError(
            "object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (!type.isBuiltin()
          && type.lookup(Names.NEW) == PyType.OBJECT.attributes().getStr(Names.NEW)) {
        throw Raise.typeError(
            type.shownName()
                + ".__init__() takes exactly one argument (the instance to initialize)");
      }
    }
    return PyNone.NONE;
  }

  /** What an instance keeps, for copies; builtin values keep nothing that shows. */
  private static PyObject state(Machine machine, @Nullable PyObject[] args) {
    return args[0] instanceof PyInstance ? PyBuiltin.FALLBACK : PyNone.NONE;
  }

  private static PyObject hash(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    boolean own = self.type().lookup(Names.HASH) == PyType.OBJECT.lookup(Names.HASH);
    return self instanceof PyInstance instance && instance.payload == null
        ? PyInt.of(instance.identityHash())
        : own && !(self instanceof PyInstance)
            ? PyInt.of(Hashing.hash(machine.meter(), self))
            : PyInt.of(machine.session().identities().of(self) >> 4);
  }

  private static @Nullable PyObject notEqual(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_not_equal", Dunders.at(args, 0), Dunders.at(args, 1));
  }

  private static PyObject unordered(Machine machine, @Nullable PyObject[] args) {
    return PySingleton.NOT_IMPLEMENTED;
  }

  private static PyObject initSubclass(Machine machine, @Nullable PyObject[] args) {
    if (args[1] instanceof PyDict keywords && keywords.size() > 0) {
      throw Raise.typeError(
          ((PyType) Dunders.at(args, 0)).qualifiedName()
              + ".__init_subclass__() takes no keyword arguments");
    }
    return PyNone.NONE;
  }

  private static @Nullable PyObject format(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    PyStr spec = Dunders.asStr(args[1]);
    if (spec == null) {
      throw Raise.badArgument("__format__() argument", "str", Dunders.at(args, 1));
    }
    if (!spec.value().isEmpty()) {
      throw Raise.typeError(
          "unsupported format string passed to " + self.type().shownName() + ".__format__");
    }
    return machine.callPrelude("_str", self);
  }

  private static PyObject size(Machine machine, @Nullable PyObject[] args) {
    return PyInt.of(Math.max(16, Dunders.at(args, 0).shownBytes()));
  }

  static PyObject dict(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    if (self instanceof PyInstance instance
        && (instance.type().hasInstanceDict() || self instanceof PyException)) {
      return instance.dictionary();
    }
    throw Raise.attributeError(self, Names.DICT);
  }

  static PyObject doc(Machine machine, @Nullable PyObject[] args) {
    if (args[0] instanceof PyModule module) {
      PyObject text = module.namespace.getStr(Names.DOC);
      return text == null ? PyNone.NONE : text;
    }
    return TypeMethods.doc(Dunders.at(args, 0).type());
  }

  private static PyObject module(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    PyType type = self.type();
    if (type.isBuiltin() && !type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
      throw Raise.attributeError(self, Names.MODULE);
    }
    return new PyStr("builtins");
  }

  /** An attribute's name; TypeError for what is none. */
  static PyStr name(@Nullable PyObject object) {
    if (object instanceof PyStr name) {
      return name;
    }
    if (object != null && dev.hognose.sandbox.objects.Payload.of(object) instanceof PyStr inside) {
      return inside;
    }
    throw Raise.typeError(
        "attribute name must be string, not '"
            + (object == null ? "NoneType" : object.type().shownName())
            + "'");
  }
}
