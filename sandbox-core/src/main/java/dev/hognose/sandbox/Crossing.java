// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.ExceptionTypes;
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
import java.util.List;

/** Values on their way into the sandbox and out of it. */
final class Crossing {
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
}
