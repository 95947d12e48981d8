// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.AttributeStores;
import dev.hognose.sandbox.vm.Attributes;
import dev.hognose.sandbox.vm.ClassAttributes;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBoundMethod;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyProperty;
import dev.hognose.sandbox.vm.PySlot;
import dev.hognose.sandbox.vm.PyWrappedFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code property}, {@code classmethod}, {@code staticmethod} and the descriptors of slots. */
final class DescriptorMethods {
  static final Table PROPERTY =
      Table.of(PyProperty.TYPE)
          .staticMethod(
              "__new__",
              "cls, fget=None, fset=None, fdel=None, doc=None",
              DescriptorMethods::property)
          .methodOfSubclassesToo(
              "__init__",
              "self, fget=None, fset=None, fdel=None, doc=None",
              DescriptorMethods::fill)
          .methodOfSubclassesToo("getter", "self, object, /", (m, a) -> changed(m, a, 0))
          .methodOfSubclassesToo("setter", "self, object, /", (m, a) -> changed(m, a, 1))
          .methodOfSubclassesToo("deleter", "self, object, /", (m, a) -> changed(m, a, 2))
          .method("__get__", "self, instance, owner=None, /", DescriptorMethods::get)
          .method("__set__", "self, instance, value, /", DescriptorMethods::set)
          .method("__delete__", "self, instance, /", DescriptorMethods::delete)
          .method("__set_name__", "self, owner, name, /", DescriptorMethods::setName)
          .getter("fget", (m, a) -> self(a).getter)
          .getter("fset", (m, a) -> self(a).setter)
          .getter("fdel", (m, a) -> self(a).deleter)
          .getter("__doc__", DescriptorMethods::doc)
          .getter("__name__", (m, a) -> propertyName(self(a)))
          .getter("__isabstractmethod__", DescriptorMethods::isAbstract);

  static final Table CLASS_METHOD =
      wrapped(
          PyWrappedFunction.CLASS_METHOD,
          (m, a) -> instance(a, PyWrappedFunction.ofClass(orNone(a[1]))));
  static final Table STATIC_METHOD =
      wrapped(
              PyWrappedFunction.STATIC_METHOD,
              (m, a) -> instance(a, PyWrappedFunction.ofStatic(orNone(a[1]))))
          .method("__call__", "self, *args, **kwargs", DescriptorMethods::callStatic);

  static final Table SLOT =
      Table.of(PySlot.TYPE)
          .method("__get__", "self, instance, owner=None, /", DescriptorMethods::getSlot)
          .method("__set__", "self, instance, value, /", DescriptorMethods::setSlot)
          .method("__delete__", "self, instance, /", DescriptorMethods::deleteSlot)
          .method("__repr__", "self, /", DescriptorMethods::reprSlot)
          .getter("__name__", (m, a) -> ((PySlot) Dunders.at(a, 0)).name)
          .getter("__objclass__", (m, a) -> ((PySlot) Dunders.at(a, 0)).owner)
          .getter("__qualname__", DescriptorMethods::slotQualname)
          .getter("__doc__", DescriptorMethods::slotDoc);

  /** What a wrapped function takes over, in the order of its {@code __dict__}. */
  private static final List<PyStr> SHARED =
      List.of(Names.MODULE, Names.NAME, Names.QUALNAME, Names.DOC, Names.ANNOTATIONS);

  private DescriptorMethods() {}

  static PyObject slotDoc(Machine machine, @Nullable PyObject[] args) {
    PySlot slot = (PySlot) Dunders.at(args, 0);
    if (!slot.isImplicit()) {
      return PyNone.NONE;
    }
    return new PyStr(
        slot.name.equals(Names.DICT)
            ? "dictionary for instance variables"
            : "list of weak references to the object");
  }

  private static Table wrapped(PyType type, Native maker) {
    return Table.of(type)
        .staticMethod("__new__", "cls, *args", DescriptorMethods.checked(maker))
        .method("__init__", "self, function, /", DescriptorMethods::wrap)
        .method("__get__", "self, instance, owner=None, /", DescriptorMethods::get)
        .method(
            "__repr__",
            "self, /",
            (m, a) -> m.callPrelude("_repr_wrapped", new PyStr(type.name()), function(a)))
        .getter("__func__", (m, a) -> function(a))
        .getter("__wrapped__", (m, a) -> function(a))
        .getter("__name__", (m, a) -> shared(m, a, Names.NAME))
        .getter("__qualname__", (m, a) -> shared(m, a, Names.QUALNAME))
        .getter("__doc__", (m, a) -> shared(m, a, Names.DOC))
        .getter("__module__", (m, a) -> shared(m, a, Names.MODULE))
        .getter("__annotations__", (m, a) -> shared(m, a, Names.ANNOTATIONS))
        .getter("__dict__", DescriptorMethods::attributes)
        .getter("__isabstractmethod__", (m, a) -> m.callPrelude("_is_abstract", function(a)));
  }

  /** What a wrapped function has in common with its function, unless it has its own. */
  private static @Nullable PyObject shared(Machine machine, @Nullable PyObject[] args, PyStr name) {
    PyObject own = ((PyWrappedFunction) Dunders.at(args, 0)).attribute(name);
    return own == null ? machine.getAttribute(function(args), name) : own;
  }

  /** Its own attributes, among them what its function has when they are asked for first. */
  private static PyObject attributes(Machine machine, @Nullable PyObject[] args) {
    PyWrappedFunction self = (PyWrappedFunction) Dunders.at(args, 0);
    PyDict own = self.attributes();
    if (own != null && own.getStr(Names.QUALNAME) != null) {
      return own;
    }
    PyDict all = new PyDict();
    boolean plain = self.function instanceof PyFunction;
    if (plain || self.function instanceof PyBuiltin) {
      for (PyStr name : plain ? SHARED : SHARED.subList(0, 4)) {
        PyObject value = machine.getAttribute(self.function, name);
        if (value != null) {
          all.putStr(name, value);
        }
      }
    }
    if (own != null) {
      for (int i = own.nextPosition(0); i >= 0; i = own.nextPosition(i + 1)) {
        if (own.keyAt(i) instanceof PyStr name) {
          all.putStr(name, own.valueAt(i));
        }
      }
    }
    self.setAttributes(all);
    return all;
  }

  private static PyProperty self(@Nullable PyObject[] args) {
    return (PyProperty) Dunders.at(args, 0);
  }

  private static PyObject function(@Nullable PyObject[] args) {
    return ((PyWrappedFunction) Dunders.at(args, 0)).function;
  }

  private static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static PyObject property(Machine machine, @Nullable PyObject[] args) {
    PyNone none = PyNone.NONE;
    PyProperty made = new PyProperty(none, none, none, none);
    fill(made, args);
    return instance(args, made);
  }

  private static PyObject fill(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    PyProperty property = (PyProperty) Payload.of(self);
    fill(property, args);
    if (self instanceof PyInstance instance && instance.type().hasInstanceDict()) {
      instance.setAttribute(Names.DOC, property.doc);
    }
    return PyNone.NONE;
  }

  private static void fill(PyProperty property, @Nullable PyObject[] args) {
    property.getter = orNone(args[1]);
    property.setter = orNone(args[2]);
    property.deleter = orNone(args[3]);
    property.doc = orNone(args[4]);
    if (property.doc == PyNone.NONE && property.getter instanceof PyFunction function) {
      property.doc = function.doc;
    }
  }

  /** The maker of a wrapped function, which a class's own {@code __init__} may fill. */
  private static Native checked(Native maker) {
    return (machine, args) -> {
      PyObject[] given = ((PyTuple) Dunders.at(args, 1)).items;
      if (given.length != 1 && args[0] instanceof PyType type && type.isBuiltin()) {
        throw Raise.typeError(type.name() + " expected 1 argument, got " + given.length);
      }
      return maker.call(
          machine, new @Nullable PyObject[] {args[0], given.length == 0 ? null : given[0]});
    };
  }

  private static PyObject wrap(Machine machine, @Nullable PyObject[] args) {
    ((PyWrappedFunction) Dunders.at(args, 0)).function = Dunders.at(args, 1);
    return PyNone.NONE;
  }

  /** A builtin descriptor, or an instance of the guest's subclass with it inside. */
  private static PyObject instance(@Nullable PyObject[] args, PyObject made) {
    return args[0] instanceof PyType type && type != made.type()
        ? new PyInstance(type, made)
        : made;
  }

  private static @Nullable PyObject changed(Machine machine, @Nullable PyObject[] args, int which) {
    PyObject self = Dunders.at(args, 0);
    PyProperty old = (PyProperty) Payload.of(self);
    PyObject value = Dunders.at(args, 1);
    boolean kept = value == PyNone.NONE;
    PyObject getter = which == 0 && !kept ? value : old.getter;
    PyObject setter = which == 1 && !kept ? value : old.setter;
    PyObject deleter = which == 2 && !kept ? value : old.deleter;
    if (self != old) {
      return machine.call(self.type(), getter, setter, deleter, old.doc);
    }
    PyProperty fresh = new PyProperty(getter, setter, deleter, old.doc);
    fresh.name = old.name;
    return fresh;
  }

  private static @Nullable PyObject get(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    PyObject instance = Dunders.at(args, 1);
    if (instance == PyNone.NONE && Dunders.isAbsent(args[2])) {
      throw Raise.typeError("__get__(None, None) is invalid");
    }
    if (self instanceof PyWrappedFunction wrapped && wrapped.bindsClass()) {
      PyObject owner = Dunders.isAbsent(args[2]) ? instance.type() : Dunders.at(args, 2);
      return new PyBoundMethod(wrapped.function, owner);
    }
    PyType owner =
        args[2] instanceof PyType type
            ? type
            : instance instanceof PyType direct ? direct : instance.type();
    return instance == PyNone.NONE
        ? ClassAttributes.onClass(machine, self, owner)
        : Attributes.bind(machine, self, instance, owner);
  }

  private static @Nullable PyObject set(Machine machine, @Nullable PyObject[] args) {
    PyProperty self = self(args);
    if (self.setter == PyNone.NONE) {
      throw AttributeStores.accessor(self, Dunders.at(args, 1), "setter");
    }
    return machine.call(self.setter, Dunders.at(args, 1), Dunders.at(args, 2));
  }

  private static @Nullable PyObject delete(Machine machine, @Nullable PyObject[] args) {
    PyProperty self = self(args);
    if (self.deleter == PyNone.NONE) {
      throw AttributeStores.accessor(self, Dunders.at(args, 1), "deleter");
    }
    return machine.call(self.deleter, Dunders.at(args, 1));
  }

  private static PyObject propertyName(PyProperty property) {
    PyStr name = property.shownName();
    if (name == null) {
      throw Raise.attributeError(property, Names.NAME);
    }
    return name;
  }

  private static PyObject setName(Machine machine, @Nullable PyObject[] args) {
    self(args).name = Dunders.at(args, 2);
    return PyNone.NONE;
  }

  private static PyObject doc(Machine machine, @Nullable PyObject[] args) {
    return self(args).doc;
  }

  private static @Nullable PyObject isAbstract(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude(
        "_is_abstract", self(args).getter, self(args).setter, self(args).deleter);
  }

  private static @Nullable PyObject callStatic(Machine machine, @Nullable PyObject[] args) {
    PyDict keywords = (PyDict) Dunders.at(args, 2);
    return machine.call(function(args), ((PyTuple) Dunders.at(args, 1)).items, keywords);
  }

  static PyObject slotQualname(Machine machine, @Nullable PyObject[] args) {
    PySlot slot = (PySlot) Dunders.at(args, 0);
    return new PyStr(slot.owner.qualifiedName() + "." + slot.name.value());
  }

  /** The object a slot is asked of; TypeError if it has no such slot. */
  private static void checkSlotOwner(@Nullable PyObject[] args) {
    PySlot slot = (PySlot) Dunders.at(args, 0);
    PyObject object = Dunders.at(args, 1);
    if (!object.type().isSubtypeOf(slot.owner)) {
      throw Raise.typeError(
          "descriptor '"
              + slot.name.value()
              + "' for '"
              + slot.owner.name()
              + "' objects doesn't apply to a '"
              + object.type().name()
              + "' object");
    }
  }

  static @Nullable PyObject getSlot(Machine machine, @Nullable PyObject[] args) {
    if (args[1] != PyNone.NONE) {
      checkSlotOwner(args);
    }
    return get(machine, args);
  }

  static @Nullable PyObject setSlot(Machine machine, @Nullable PyObject[] args) {
    checkSlotOwner(args);
    PySlot slot = (PySlot) Dunders.at(args, 0);
    return AttributeStores.plain(machine, Dunders.at(args, 1), slot.name, Dunders.at(args, 2));
  }

  static @Nullable PyObject deleteSlot(Machine machine, @Nullable PyObject[] args) {
    checkSlotOwner(args);
    PySlot slot = (PySlot) Dunders.at(args, 0);
    return AttributeStores.plainDelete(machine, Dunders.at(args, 1), slot.name);
  }

  static PyObject reprSlot(Machine machine, @Nullable PyObject[] args) {
    PySlot slot = (PySlot) Dunders.at(args, 0);
    String kind = slot.isImplicit() ? "<attribute '" : "<member '";
    return new PyStr(kind + slot.name.value() + "' of '" + slot.owner.name() + "' objects>");
  }
}
