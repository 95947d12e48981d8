// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Generators;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Hashes;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.NativeCallable;
import dev.hognose.sandbox.vm.NativeVersion;
import dev.hognose.sandbox.vm.PyBoundMethod;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyFunction;
import dev.hognose.sandbox.vm.PyGenerator;
import org.jspecify.annotations.Nullable;

/** The builtin functions that ask an object what it is or begin to walk it. */
final class ObjectFunctions {
  private static final int MAX_NESTING = 100;

  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("callable", "obj, /", (m, a) -> PyBool.of(isCallable(Dunders.at(a, 0))))
          .function("hash", "obj, /", ObjectFunctions::hash)
          .function("isinstance", "obj, class_or_tuple, /", ObjectFunctions::isInstance)
          .function("issubclass", "cls, class_or_tuple, /", ObjectFunctions::isSubclass)
          .function("iter", "object, sentinel=MISSING, /", ObjectFunctions::iter)
          .function("len", "obj, /", ObjectFunctions::len)
          .function("next", "iterator, default=MISSING, /", ObjectFunctions::next);

  private ObjectFunctions() {}

  /** Whether an object can be called. */
  static boolean isCallable(PyObject object) {
    return object instanceof PyFunction
        || object instanceof PyBuiltin builtin && builtin.binding != PyBuiltin.Binding.GETTER
        || object instanceof PyType
        || object instanceof PyBoundMethod
        || object instanceof NativeCallable
        || object.type().lookup(Names.CALL) != null;
  }

  private static @Nullable PyObject hash(Machine machine, @Nullable PyObject[] args) {
    PyObject object = Dunders.at(args, 0);
    if (object instanceof PyInstance && Comparison.overrides(object, Names.HASH)) {
      return Hashes.ask(machine, object);
    }
    return PyInt.of(Hashing.hash(machine.meter(), object));
  }

  private static @Nullable PyObject len(Machine machine, @Nullable PyObject[] args) {
    PyObject object = Dunders.at(args, 0);
    if (object instanceof PyRange range) {
      if (range.length().bitLength() > 63) {
        throw Raise.overflowError("Python int too large to convert to C ssize_t");
      }
      return PyInt.of(range.length());
    }
    int length = Containers.length(object);
    if (length >= 0) {
      return PyInt.of(length);
    }
    PyObject method = object.type().lookup(Names.LEN);
    if (method == null) {
      throw Raise.typeError("object of type '" + object.type().shownName() + "' has no len()");
    }
    if (method instanceof PyFunction) {
      return machine.push(new SpecialFrame(SpecialFrame.Use.LEN, method, object));
    }
    return method instanceof PyBuiltin ? machine.callMethod(object, Names.LEN) : PyBuiltin.FALLBACK;
  }

  private static @Nullable PyObject iter(Machine machine, @Nullable PyObject[] args) {
    PyObject object = Dunders.at(args, 0);
    if (args[1] == null) {
      return machine.iter(object);
    }
    if (!isCallable(object)) {
      throw Raise.typeError("iter(v, w): v must be callable");
    }
    return PyBuiltin.FALLBACK;
  }

  private static @Nullable PyObject next(Machine machine, @Nullable PyObject[] args) {
    PyObject iterator = Dunders.at(args, 0);
    PyObject otherwise = args[1];
    if (iterator instanceof PyIterator own) {
      PyObject item = own.next();
      if (item != null) {
        Iteration.chargeItem(machine.meter(), item);
        Iteration.chargeMade(machine.meter(), own, item);
        return item;
      }
      if (otherwise == null) {
        throw Raise.stopIteration(null);
      }
      return otherwise;
    }
    if (otherwise == null
        && iterator instanceof PyGenerator generator
        && generator.type() == PyGenerator.GENERATOR) {
      return Generators.send(machine, generator, PyNone.NONE);
    }
    if (!(iterator instanceof GuestIterator)
        && iterator.type() != PyGenerator.GENERATOR
        && iterator.type().lookup(Names.NEXT) == null) {
      throw Raise.typeError("'" + iterator.type().shownName() + "' object is not an iterator");
    }
    return otherwise == null && !(iterator instanceof GuestIterator)
        ? machine.callMethod(iterator, Names.NEXT)
        : machine.next(new NextStep(iterator, otherwise));
  }

  private static PyObject isInstance(Machine machine, @Nullable PyObject[] args) {
    PyObject object = Dunders.at(args, 0);
    int answer = check(machine, object.type(), Dunders.at(args, 1), Names.INSTANCECHECK, 0);
    if (answer == 0
        && object instanceof PyInstance
        && !(object.type().lookup(Names.CLASS) instanceof PyBuiltin
            && object.type().lookup(Names.GETATTRIBUTE) instanceof PyBuiltin)) {
      return PyBuiltin.FALLBACK;
    }
    return answer < 0 ? PyBuiltin.FALLBACK : PyBool.of(answer == 1);
  }

  private static PyObject isSubclass(Machine machine, @Nullable PyObject[] args) {
    if (!(args[0] instanceof PyType type)) {
      return PyBuiltin.FALLBACK;
    }
    int answer = check(machine, type, Dunders.at(args, 1), Names.SUBCLASSCHECK, 0);
    return answer < 0 ? PyBuiltin.FALLBACK : PyBool.of(answer == 1);
  }

  /**
   * What an abstract base class has answered before, or -1. Instances are asked for by their class:
   * no other check of them has a native version.
   */
  private static int answered(Machine machine, PyObject asked, PyType wanted, PyType type) {
    if (!(asked instanceof PyFunction function)
        || !function.hasOtherVersion(null)
        || !(wanted.type().lookup(Names.SUBCLASSCHECK) instanceof PyFunction check)) {
      return -1;
    }
    PyObject answer = NativeVersion.result(machine, check, new PyObject[] {wanted, type});
    return answer == null ? -1 : answer == PyBool.TRUE ? 1 : 0;
  }

  /** 1 if a class derives from one of the classes, 0 if not, -1 if guest code must say. */
  private static int check(Machine machine, PyType type, PyObject classes, PyStr hook, int depth) {
    if (classes instanceof PyType wanted) {
      PyType metaclass = wanted.type();
      if (type == wanted && hook == Names.INSTANCECHECK) {
        return 1;
      }
      PyObject asked = metaclass == PyType.TYPE ? null : metaclass.lookup(hook);
      if (asked != null && asked != PyType.TYPE.lookup(hook)) {
        return answered(machine, asked, wanted, type);
      }
      return type.isSubtypeOf(wanted) ? 1 : 0;
    }
    if (classes instanceof PyUnion union) {
      return check(machine, type, union.members, hook, depth + 1);
    }
    if (!(classes instanceof PyTuple tuple) || depth > MAX_NESTING) {
      return -1;
    }
    machine.meter().work(1 + tuple.items.length / 4);
    for (PyObject each : tuple.items) {
      int answer = check(machine, type, each, hook, depth + 1);
      if (answer != 0) {
        return answer;
      }
    }
    return 0;
  }
}
