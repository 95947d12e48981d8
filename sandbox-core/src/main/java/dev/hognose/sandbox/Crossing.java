// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Repr;
import java.util.ArrayList;
import java.util.List;

/** Values on their way into the sandbox and out of it. */
final class Crossing {
  /** Containers may be nested this deep on their way out. */
  private static final int MAX_DEPTH = 100;

  private Crossing() {}

  /** The guest's object of a value. */
  static PyObject enter(Value value) {
    return switch (value) {
      case Value.None() -> PyNone.NONE;
      case Value.Ellipsis() -> PySingleton.ELLIPSIS;
      case Value.Bool(boolean b) -> PyBool.of(b);
      case Value.Int(long n) -> PyInt.of(n);
      case Value.BigInt(var n) -> PyInt.of(n);
      case Value.Float(double x) -> new PyFloat(x);
      case Value.Complex(double re, double im) -> new PyComplex(re, im);
      case Value.Str(String s) -> PyStr.of(s);
      case Value.Bytes(byte[] b) -> new PyBytes(b.clone());
      case Value.ListValue(var items) -> PyList.of(enter(items));
      case Value.Tuple(var items) -> PyTuple.of(enter(items));
      case Value.SetValue(var items) -> PySet.of(enter(items));
      case Value.FrozenSet(var items) -> PyFrozenSet.of(PySet.of(enter(items)));
      case Value.Dict(var entries) -> {
        PyDict dict = new PyDict();
        for (Value.Entry entry : entries) {
          dict.put(enter(entry.key()), enter(entry.value()));
        }
        yield dict;
      }
      case Value.ExceptionValue(String type, var args) -> {
        PyType known = ExceptionTypes.named(type);
        yield new PyException(
            known == null ? ExceptionTypes.RUNTIME_ERROR : known, PyTuple.of(enter(args)));
      }
      case Value.Date _,
          Value.DateTime _,
          Value.Time _,
          Value.TimeDelta _,
          Value.Decimal _,
          Value.Fraction _,
          Value.Path _,
          Value.EnumMember _,
          Value.DataClass _,
          Value.NamedTuple _,
          Value.Opaque _ ->
          throw new IllegalArgumentException(
              "a value of kind " + value.getClass().getSimpleName() + " cannot enter the sandbox");
    };
  }

  private static PyObject[] enter(List<Value> items) {
    return items.stream().map(Crossing::enter).toArray(PyObject[]::new);
  }

  /** The value of a guest's object; what has none is opaque. */
  static Value leave(PyObject object) {
    return leave(object, 0);
  }

  private static Value leave(PyObject object, int depth) {
    if (depth > MAX_DEPTH) {
      return opaque(object);
    }
    return switch (object) {
      case PyNone _ -> Value.NONE;
      case PyBool flag -> new Value.Bool(flag == PyBool.TRUE);
      case PyInt number -> new Value.Int(number.value);
      case PyBigInt number -> new Value.BigInt(number.value);
      case PyFloat number -> new Value.Float(number.value);
      case PyComplex number -> new Value.Complex(number.real, number.imaginary);
      case PyStr text -> new Value.Str(text.value);
      case PyBytes bytes -> new Value.Bytes(bytes.value.clone());
      case PyList list -> new Value.ListValue(leave(list.toArray(), depth));
      case PyTuple tuple -> new Value.Tuple(leave(tuple.items, depth));
      case PyFrozenSet set -> new Value.FrozenSet(leave(set.toArray(), depth));
      case PyAnySet set -> new Value.SetValue(leave(set.toArray(), depth));
      case PyDict dict -> dict(dict, depth);
      case PyException exception ->
          new Value.ExceptionValue(exception.type().name(), leave(exception.args.items, depth));
      case PySingleton single when single == PySingleton.ELLIPSIS -> new Value.Ellipsis();
      default -> opaque(object);
    };
  }

  private static List<Value> leave(PyObject[] items, int depth) {
    List<Value> values = new ArrayList<>(items.length);
    for (PyObject item : items) {
      values.add(leave(item, depth + 1));
    }
    return values;
  }

  private static Value dict(PyDict dict, int depth) {
    List<Value.Entry> entries = new ArrayList<>(dict.size());
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      PyObject key = dict.keyAt(i);
      if (key != null) {
        entries.add(new Value.Entry(leave(key, depth + 1), leave(dict.valueAt(i), depth + 1)));
      }
    }
    return new Value.Dict(entries);
  }

  private static Value opaque(PyObject object) {
    String repr;
    try {
      repr = Repr.repr(object);
    } catch (GuestNeeded needed) {
      repr = "<" + object.type().name() + " object>";
    }
    return new Value.Opaque(object.type().name(), repr);
  }
}
