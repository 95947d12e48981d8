// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Mro;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMappingProxy;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.ClassAttributes;
import dev.hognose.sandbox.vm.Instantiation;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.TypeCreation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every class has. */
final class TypeMethods {
  static final Table METHODS =
      Table.of(PyType.TYPE)
          .staticMethod(
              "__new__", "cls, name=None, bases=(), dict={}, /, **kwds", TypeMethods::create)
          .method("__init__", "self, *args, **kwds", (m, a) -> PyNone.NONE)
          .method("__call__", "self, *args, **kwargs", TypeMethods::call)
          .method("__repr__", "self, /", (m, a) -> new PyStr(show((PyType) Dunders.at(a, 0))))
          .method("mro", "self, /", TypeMethods::order)
          .method("__subclasses__", "self, /", TypeMethods::subclasses)
          .method("__instancecheck__", "self, instance, /", TypeMethods::isInstance)
          .method("__subclasscheck__", "self, subclass, /", TypeMethods::isSubclass)
          .method("__or__", "self, value, /", (m, a) -> union(m, a, false))
          .method("__ror__", "self, value, /", (m, a) -> union(m, a, true))
          .classMethod("__prepare__", "cls, *args, **kwds", (m, a) -> new PyDict())
          .method("__dir__", "self, /", (m, a) -> Listing.ofInstance(m, Dunders.at(a, 0)))
          .method(
              "__getattribute__",
              "self, name, /",
              (m, a) -> ClassAttributes.get(m, (PyType) Dunders.at(a, 0), ObjectMethods.name(a[1])))
          .getter("__name__", (m, a) -> ((PyType) Dunders.at(a, 0)).nameObject())
          .getter("__qualname__", TypeMethods::qualname)
          .getter("__module__", TypeMethods::module)
          .getter("__bases__", TypeMethods::bases)
          .getter("__base__", (m, a) -> base((PyType) Dunders.at(a, 0)))
          .getter("__mro__", (m, a) -> PyTuple.of(((PyType) Dunders.at(a, 0)).mro().clone()))
          .getter(
              "__dict__", (m, a) -> new PyMappingProxy(((PyType) Dunders.at(a, 0)).attributes()))
          .getter("__doc__", TypeMethods::doc)
          .getter("__annotations__", TypeMethods::annotations)
          .getter("__type_params__", TypeMethods::typeParameters)
          .getter("__abstractmethods__", TypeMethods::abstractMethods);

  private static final PyStr BUILTINS = PyStr.shared("builtins");

  private TypeMethods() {}

  private static PyObject order(Machine machine, @Nullable PyObject[] args) {
    PyType type = (PyType) Dunders.at(args, 0);
    machine.meter().work(Mro.work(type.bases()));
    return PyList.of(Mro.of(type));
  }

  private static PyType self(@Nullable PyObject[] args) {
    return (PyType) Dunders.at(args, 0);
  }

  private static @Nullable PyObject create(Machine machine, @Nullable PyObject[] args) {
    if (!(args[0] instanceof PyType metaclass)) {
      throw Raise.typeError("type.__new__(X): X is not a type object");
    }
    if (args[2] == null || args[3] == null) {
      int given = args[1] == null ? 0 : args[2] == null ? 1 : 2;
      throw Raise.typeError("type.__new__() takes exactly 3 arguments (" + given + " given)");
    }
    if (!(Dunders.plain(args, 1) instanceof PyStr name)) {
      throw Raise.badArgument("type.__new__() argument 1", "str", Dunders.at(args, 1));
    }
    if (!(Dunders.plain(args, 2) instanceof PyTuple bases)) {
      throw Raise.badArgument("type.__new__() argument 2", "tuple", Dunders.at(args, 2));
    }
    if (!(Dunders.plain(args, 3) instanceof PyDict namespace)) {
      throw Raise.badArgument("type.__new__() argument 3", "dict", Dunders.at(args, 3));
    }
    machine.meter().work(name.charCount() >> 6);
    if (name.value().indexOf('\0') >= 0) {
      throw Raise.valueError("type name must not contain null characters");
    }
    PyDict keywords = args[4] instanceof PyDict given && given.size() > 0 ? given : null;
    return TypeCreation.create(machine, metaclass, name, bases, namespace, keywords);
  }

  private static @Nullable PyObject call(Machine machine, @Nullable PyObject[] args) {
    PyTuple positional = (PyTuple) Dunders.at(args, 1);
    PyDict keywords = (PyDict) Dunders.at(args, 2);
    return Instantiation.create(
        machine, self(args), positional.items, keywords.size() == 0 ? null : keywords);
  }

  /** Its repr. */
  static String show(PyType type) {
    PyObject module =
        type.isBuiltin() ? type.attributes().getStr(Names.MODULE) : type.lookup(Names.MODULE);
    String owner =
        module instanceof PyStr name && !name.value().equals("builtins") ? name.value() + "." : "";
    return "<class '" + owner + qualifiedName(type) + "'>";
  }

  /** Its {@code __qualname__}. */
  static String qualifiedName(PyType type) {
    return type.qualifiedName();
  }

  private static PyObject subclasses(Machine machine, @Nullable PyObject[] args) {
    PyType self = self(args);
    List<PyType> all = new ArrayList<>();
    for (PyType each : ExceptionTypes.all()) {
      if (each.bases().contains(self)) {
        all.add(each);
      }
    }
    if (self == PyInt.TYPE) {
      all.add(PyBool.TYPE);
    }
    all.addAll(self.subclasses());
    return PyList.of(all.toArray(PyObject[]::new));
  }

  private static PyObject isInstance(Machine machine, @Nullable PyObject[] args) {
    return PyBool.of(Dunders.at(args, 1).type().isSubtypeOf(self(args)));
  }

  private static PyObject isSubclass(Machine machine, @Nullable PyObject[] args) {
    return args[1] instanceof PyType type
        ? PyBool.of(type.isSubtypeOf(self(args)))
        : PyBuiltin.FALLBACK;
  }

  private static @Nullable PyObject union(
      Machine machine, @Nullable PyObject[] args, boolean swapped) {
    PyObject left = Dunders.at(args, swapped ? 1 : 0);
    PyObject right = Dunders.at(args, swapped ? 0 : 1);
    return GenericMethods.joined(machine.meter(), left, right);
  }

  private static PyObject qualname(Machine machine, @Nullable PyObject[] args) {
    return new PyStr(qualifiedName(self(args)));
  }

  private static PyObject module(Machine machine, @Nullable PyObject[] args) {
    PyObject own = self(args).attributes().getStr(Names.MODULE);
    return own == null || own instanceof PyBuiltin ? BUILTINS : own;
  }

  private static PyObject bases(Machine machine, @Nullable PyObject[] args) {
    return PyTuple.of(self(args).bases().toArray(PyObject[]::new));
  }

  /** The first of the bases whose instances carry what those of all others do. */
  private static PyObject base(PyType type) {
    PyType best = null;
    for (PyType each : type.bases()) {
      if (best == null || each.layout() != best.layout() && each.layout() == type.layout()) {
        best = each;
      }
    }
    return best == null ? PyNone.NONE : best;
  }

  private static @Nullable PyObject doc(Machine machine, @Nullable PyObject[] args) {
    PyType type = self(args);
    PyObject text = doc(type);
    return text instanceof PyInstance descriptor
        ? ClassAttributes.onClass(machine, descriptor, type)
        : text;
  }

  /** The text of a class; builtin classes without one say what they are. */
  static PyObject doc(PyType type) {
    PyObject own = type.attributes().getStr(Names.DOC);
    if (own != null && !(own instanceof PyBuiltin)) {
      return own;
    }
    return type.isBuiltin() && !type.name().endsWith("iterator")
        ? new PyStr("The builtin class " + type.name() + ".")
        : PyNone.NONE;
  }

  private static PyObject annotations(Machine machine, @Nullable PyObject[] args) {
    PyType type = self(args);
    PyObject own = type.attributes().getStr(Names.ANNOTATIONS);
    if (own != null && !(own instanceof PyBuiltin)) {
      return own;
    }
    if (type.isBuiltin()) {
      throw Raise.attributeError(type, Names.ANNOTATIONS);
    }
    PyDict fresh = new PyDict();
    type.setAttribute(Names.ANNOTATIONS, fresh);
    return fresh;
  }

  private static PyObject typeParameters(Machine machine, @Nullable PyObject[] args) {
    PyObject own = self(args).attributes().getStr(Names.TYPE_PARAMS);
    return own == null || own instanceof PyBuiltin ? PyTuple.EMPTY : own;
  }

  private static PyObject abstractMethods(Machine machine, @Nullable PyObject[] args) {
    PyObject own = self(args).attributes().getStr(Names.ABSTRACTMETHODS);
    if (own == null || own instanceof PyBuiltin) {
      throw Raise.attributeError(Names.ABSTRACTMETHODS.value(), self(args), Names.ABSTRACTMETHODS);
    }
    return own;
  }
}
