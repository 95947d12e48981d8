// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
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
import dev.hognose.sandbox.vm.Imports;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.Native;
import dev.hognose.sandbox.vm.PyBoundMethod;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyCode;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyHostFunction;
import dev.hognose.sandbox.vm.PyProperty;
import dev.hognose.sandbox.vm.PySlot;
import org.jspecify.annotations.Nullable;

/** Attributes of functions and bound methods, builtin or not. */
final class FunctionMethods {
  static final Table FUNCTIONS =
      Table.of(PyFunction.TYPE)
          .staticMethod(
              "__new__",
              "cls, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None",
              (m, a) -> FunctionMaking.make(a))
          .method("__call__", "self, *args, **kwargs", FunctionMethods::call)
          .method("__get__", "self, instance, owner=None, /", FunctionMethods::bind)
          .method("__repr__", "self, /", FunctionMethods::reprFunction)
          .getter("__name__", (m, a) -> function(a).name)
          .getter("__qualname__", (m, a) -> function(a).qualifiedName)
          .getter("__doc__", (m, a) -> function(a).doc)
          .getter("__module__", (m, a) -> function(a).module)
          .getter("__defaults__", FunctionMethods::defaults)
          .getter("__kwdefaults__", (m, a) -> orNone(function(a).keywordDefaults))
          .getter("__annotations__", FunctionMethods::annotations)
          .getter("__type_params__", FunctionMethods::typeParameters)
          .getter("__dict__", FunctionMethods::dict)
          .getter("__globals__", (m, a) -> function(a).globals)
          .getter("__builtins__", (m, a) -> m.session().ownBuiltins())
          .getter("__closure__", FunctionMethods::closure)
          .getter("__code__", (m, a) -> new PyCode(function(a).code));

  static final Table CACHED =
      Table.of(PyFunction.CACHED)
          .value("__module__", new PyStr("functools"))
          .method(
              "__repr__",
              "self, /",
              (m, a) -> address(m, "<functools._lru_cache_wrapper object", function(a)))
          .method("__reduce__", "self, /", (m, a) -> function(a).qualifiedName)
          .method("__copy__", "self, /", (m, a) -> function(a))
          .method("__deepcopy__", "self, memo, /", (m, a) -> function(a));

  static final Table METHODS =
      Table.of(PyBoundMethod.TYPE)
          .staticMethod("__new__", "cls, function, instance, /", FunctionMethods::bindTo)
          .method("__call__", "self, *args, **kwargs", FunctionMethods::call)
          .method("__get__", "self, instance, owner=None, /", FunctionMethods::bindBound)
          .method("__reduce__", "self, /", (m, a) -> m.callPrelude("_reduce_method", a[0]))
          .method("__repr__", "self, /", FunctionMethods::reprMethod)
          .method("__eq__", "self, value, /", FunctionMethods::equal)
          .method("__hash__", "self, /", FunctionMethods::hash)
          .getter("__self__", (m, a) -> bound(a).self)
          .getter("__func__", (m, a) -> bound(a).function)
          .getter("__doc__", (m, a) -> m.getAttribute(bound(a).function, Names.DOC))
          .getter("__module__", (m, a) -> m.getAttribute(bound(a).function, Names.MODULE));

  static final Table BUILTIN_FUNCTIONS = builtins(PyBuiltin.FUNCTION_TYPE);
  static final Table BUILTIN_METHODS = descriptors(PyBuiltin.METHOD_TYPE);
  static final Table WRAPPERS = descriptors(PyBuiltin.WRAPPER_TYPE);
  static final Table CLASS_METHODS = descriptors(PyBuiltin.CLASS_METHOD_TYPE);
  static final Table BOUND_WRAPPERS =
      builtins(PyBuiltin.BOUND_WRAPPER_TYPE)
          .getter("__objclass__", (m, a) -> orNone(builtin(a).owner));
  static final Table GETTERS =
      Table.of(PyBuiltin.GETTER_TYPE)
          .method(
              "__get__",
              "self, instance, owner=None, /",
              slot(DescriptorMethods::getSlot, FunctionMethods::readGetter))
          .method(
              "__set__",
              "self, instance, value, /",
              slot(DescriptorMethods::setSlot, FunctionMethods::writeGetter))
          .method(
              "__delete__",
              "self, instance, /",
              slot(DescriptorMethods::deleteSlot, FunctionMethods::writeGetter))
          .method(
              "__repr__", "self, /", slot(DescriptorMethods::reprSlot, FunctionMethods::showGetter))
          .getter(
              "__name__",
              slot(
                  (m, a) -> ((PySlot) Dunders.at(a, 0)).name, (m, a) -> new PyStr(builtin(a).name)))
          .getter(
              "__qualname__",
              slot(DescriptorMethods::slotQualname, (m, a) -> new PyStr(builtin(a).qualifiedName)))
          .getter(
              "__objclass__",
              slot((m, a) -> ((PySlot) Dunders.at(a, 0)).owner, (m, a) -> orNone(builtin(a).owner)))
          .getter("__doc__", slot(DescriptorMethods::slotDoc, ObjectMethods::doc));

  static final Table HOST_FUNCTIONS =
      Table.of(PyHostFunction.TYPE)
          .method("__call__", "self, *args, **kwargs", FunctionMethods::call)
          .method(
              "__repr__", "self, /", (m, a) -> new PyStr("<host function " + host(a).name + ">"))
          .getter("__name__", (m, a) -> new PyStr(host(a).name))
          .getter("__qualname__", (m, a) -> new PyStr(host(a).name))
          .getter("__doc__", (m, a) -> new PyStr(host(a).description));

  private FunctionMethods() {}

  private static Table descriptors(PyType type) {
    return builtins(type)
        .method("__get__", "self, instance, owner=None, /", FunctionMethods::bind)
        .getter("__objclass__", (m, a) -> orNone(((PyBuiltin) Dunders.at(a, 0)).owner));
  }

  /** What a row does with the descriptor of an instance's dict, and with other descriptors. */
  private static Native slot(Native ofSlot, Native ofGetter) {
    return (m, a) -> (Dunders.at(a, 0) instanceof PySlot ? ofSlot : ofGetter).call(m, a);
  }

  private static PyObject showGetter(Machine machine, @Nullable PyObject[] args) {
    PyBuiltin getter = builtin(args);
    String owner = getter.qualifiedName.replaceFirst("[.].*", "");
    return new PyStr("<attribute '" + getter.name + "' of '" + owner + "' objects>");
  }

  private static @Nullable PyObject readGetter(Machine machine, @Nullable PyObject[] args) {
    PyObject instance = Dunders.at(args, 1);
    if (instance == PyNone.NONE) {
      return Dunders.at(args, 0);
    }
    checkOwner(builtin(args), instance);
    return Attributes.bind(machine, Dunders.at(args, 0), instance, instance.type());
  }

  private static PyObject writeGetter(Machine machine, @Nullable PyObject[] args) {
    PyBuiltin getter = builtin(args);
    PyObject instance = Dunders.at(args, 1);
    checkOwner(getter, instance);
    return args.length > 2
        ? AttributeStores.computed(machine, instance, new PyStr(getter.name), args[2])
        : AttributeStores.computed(machine, instance, new PyStr(getter.name), null);
  }

  /** Refuses an object that is no instance of the class a descriptor belongs to. */
  private static void checkOwner(PyBuiltin descriptor, PyObject instance) {
    PyType owner = descriptor.owner;
    if (owner != null && !instance.type().isSubtypeOf(owner)) {
      throw Raise.typeError(
          "descriptor '"
              + descriptor.name
              + "' for '"
              + owner.name()
              + "' objects doesn't apply to a '"
              + instance.type().shownName()
              + "' object");
    }
  }

  private static Table builtins(PyType type) {
    Table table =
        Table.of(type)
            .method("__call__", "self, *args, **kwargs", FunctionMethods::call)
            .method("__repr__", "self, /", FunctionMethods::reprBuiltin)
            .method("__eq__", "self, value, /", FunctionMethods::equal)
            .method("__hash__", "self, /", FunctionMethods::hash)
            .getter("__name__", (m, a) -> new PyStr(builtin(a).name))
            .getter("__qualname__", FunctionMethods::builtinQualname)
            .getter(
                "__doc__", (m, a) -> new PyStr(builtin(a).name + "(" + builtin(a).signature + ")"))
            .getter("__text_signature__", (m, a) -> TextSignatures.of(builtin(a)));
    boolean bound = type == PyBuiltin.FUNCTION_TYPE || type == PyBuiltin.BOUND_WRAPPER_TYPE;
    return bound
        ? table
            .getter("__module__", FunctionMethods::builtinModule)
            .getter("__self__", FunctionMethods::builtinSelf)
        : table;
  }

  private static PyFunction function(@Nullable PyObject[] args) {
    return (PyFunction) Dunders.at(args, 0);
  }

  private static PyBoundMethod bound(@Nullable PyObject[] args) {
    return (PyBoundMethod) Dunders.at(args, 0);
  }

  private static PyHostFunction host(@Nullable PyObject[] args) {
    return (PyHostFunction) Dunders.at(args, 0);
  }

  private static PyBuiltin builtin(@Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    return (PyBuiltin) (self instanceof PyBoundMethod method ? method.function : self);
  }

  private static PyObject orNone(@Nullable PyObject value) {
    return value == null ? PyNone.NONE : value;
  }

  private static @Nullable PyObject call(Machine machine, @Nullable PyObject[] args) {
    PyDict keywords = (PyDict) Dunders.at(args, 2);
    return machine.call(
        Dunders.at(args, 0),
        ((PyTuple) Dunders.at(args, 1)).items,
        keywords.size() == 0 ? null : keywords);
  }

  private static PyObject bind(Machine machine, @Nullable PyObject[] args) {
    PyObject instance = Dunders.at(args, 1);
    PyObject self = Dunders.at(args, 0);
    if (instance == PyNone.NONE && Dunders.isAbsent(args[2])) {
      throw Raise.typeError("__get__(None, None) is invalid");
    }
    if (instance == PyNone.NONE) {
      return self;
    }
    if (self instanceof PyBuiltin builtin) {
      if (builtin.binding == PyBuiltin.Binding.CLASS_METHOD) {
        return new PyBoundMethod(self, args[2] instanceof PyType type ? type : instance.type());
      }
      checkOwner(builtin, instance);
    }
    return new PyBoundMethod(self, instance);
  }

  private static PyObject bindTo(Machine machine, @Nullable PyObject[] args) {
    PyObject instance = Dunders.at(args, 2);
    if (!ObjectFunctions.isCallable(Dunders.at(args, 1))) {
      throw Raise.typeError("first argument must be callable");
    }
    if (instance == PyNone.NONE) {
      throw Raise.typeError("instance must not be None");
    }
    PyObject function = Dunders.at(args, 1);
    if (!ObjectFunctions.isCallable(function)) {
      throw Raise.typeError("first argument must be callable");
    }
    return new PyBoundMethod(function, instance);
  }

  private static PyObject address(Machine machine, String before, PyObject object) {
    return new PyStr(
        before + " at 0x" + Long.toHexString(machine.session().identities().of(object)) + ">");
  }

  private static PyObject reprFunction(Machine machine, @Nullable PyObject[] args) {
    PyFunction self = function(args);
    return address(machine, "<function " + self.qualifiedName.value(), self);
  }

  private static PyObject reprBuiltin(Machine machine, @Nullable PyObject[] args) {
    PyBuiltin self = builtin(args);
    if (Dunders.at(args, 0) instanceof PyBoundMethod method) {
      return address(
          machine,
          (self.isWrapper()
                  ? "<method-wrapper '" + self.name + "' of "
                  : "<built-in method " + self.name + " of ")
              + ""
              + method.self.type().shownName()
              + " object",
          method.self);
    }
    if (self.owner != null && self.name.equals("__new__")) {
      return address(machine, "<built-in method __new__ of type object", self.owner);
    }
    if (self.owner == null && self.module.equals("builtins")) {
      String text = SiteFunctions.TEXTS.get(self.name);
      return new PyStr(text != null ? text : "<built-in function " + self.name + ">");
    }
    return new PyStr(
        self.owner == null || self.binding == PyBuiltin.Binding.STATIC_METHOD
            ? "<built-in function " + self.name + ">"
            : (self.isWrapper() ? "<slot wrapper '" : "<method '")
                + self.name
                + "' of '"
                + self.owner.shownName()
                + "' objects>");
  }

  private static @Nullable PyObject reprMethod(Machine machine, @Nullable PyObject[] args) {
    PyBoundMethod self = bound(args);
    @Nullable String name =
        switch (self.function) {
          case PyFunction function -> function.qualifiedName.value();
          case PyBuiltin builtin -> builtin.name;
          case PyType type -> type.qualifiedName();
          case PyBoundMethod _, PyInstance _ -> null;
          case PyProperty property when property.name instanceof PyStr known -> known.value();
          case PyProperty property when property.getter instanceof PyFunction getter ->
              getter.name.value();
          default -> "?";
        };
    return name == null
        ? machine.callPrelude("_repr_bound_object", self.function, self.self)
        : machine.callPrelude("_repr_bound_method", new PyStr(name), self.self);
  }

  private static PyObject bindBound(Machine machine, @Nullable PyObject[] args) {
    if (args[1] == PyNone.NONE && Dunders.isAbsent(args[2])) {
      throw Raise.typeError("__get__(None, None) is invalid");
    }
    return bound(args);
  }

  private static PyObject equal(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    if (self instanceof PyBoundMethod method) {
      return args[1] instanceof PyBoundMethod other
          ? PyBool.of(method.equalTo(other))
          : PySingleton.NOT_IMPLEMENTED;
    }
    return self == args[1] ? PyBool.TRUE : PySingleton.NOT_IMPLEMENTED;
  }

  private static PyObject hash(Machine machine, @Nullable PyObject[] args) {
    return PyInt.of(Hashing.hash(machine.meter(), Dunders.at(args, 0)));
  }

  private static PyObject defaults(Machine machine, @Nullable PyObject[] args) {
    PyObject[] values = function(args).defaults;
    return values.length == 0 ? PyNone.NONE : PyTuple.of(values.clone());
  }

  private static PyObject annotations(Machine machine, @Nullable PyObject[] args) {
    PyFunction self = function(args);
    PyDict known = self.annotations;
    if (known == null) {
      known = new PyDict();
      self.annotations = known;
    }
    return known;
  }

  private static PyObject typeParameters(Machine machine, @Nullable PyObject[] args) {
    PyObject known = function(args).typeParameters;
    return known == null ? PyTuple.EMPTY : known;
  }

  private static PyObject dict(Machine machine, @Nullable PyObject[] args) {
    PyFunction self = function(args);
    PyDict known = self.attributes;
    if (known == null) {
      known = new PyDict();
      self.attributes = known;
    }
    return known;
  }

  private static PyObject closure(Machine machine, @Nullable PyObject[] args) {
    PyFunction self = function(args);
    return self.closure.length == 0
        ? PyNone.NONE
        : PyTuple.of(java.util.Arrays.copyOf(self.closure, self.closure.length, PyObject[].class));
  }

  private static @Nullable PyObject builtinSelf(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.at(args, 0);
    if (self instanceof PyBoundMethod method) {
      return method.self;
    }
    PyBuiltin builtin = (PyBuiltin) self;
    if (builtin.binding == PyBuiltin.Binding.STATIC_METHOD && builtin.name.equals("__new__")) {
      return orNone(builtin.owner);
    }
    return builtin.owner == null ? Imports.module(machine, builtin.module) : PyNone.NONE;
  }

  /** The name with that of the class; a bound method tells the class of its object. */
  private static PyObject builtinQualname(Machine machine, @Nullable PyObject[] args) {
    PyBuiltin builtin = builtin(args);
    if (builtin.owner == null) {
      return new PyStr(builtin.name);
    }
    boolean plain = builtin.binding == PyBuiltin.Binding.METHOD && !builtin.isWrapper();
    return new PyStr(
        plain && Dunders.at(args, 0) instanceof PyBoundMethod method
            ? method.self.type().qualifiedName() + "." + builtin.name
            : builtin.qualifiedName);
  }

  /** The module of a function; what belongs to a class has none. */
  private static PyObject builtinModule(Machine machine, @Nullable PyObject[] args) {
    PyBuiltin builtin = builtin(args);
    return builtin.owner == null ? new PyStr(builtin.module) : PyNone.NONE;
  }
}
