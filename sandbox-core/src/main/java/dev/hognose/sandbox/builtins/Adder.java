// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.StrOps;
import java.math.BigInteger;

/** Adds values in order; floats with the rounding errors kept aside (Neumaier's summation). */
final class Adder {
  private PyObject total;
  private boolean isFloat;
  private double high;
  private double low;

  Adder(PyObject start) {
    this.total = start;
    begin();
  }

  private void begin() {
    if (total instanceof PyFloat number) {
      isFloat = true;
      high = number.value;
      low = 0;
    }
  }

  /** Adds a value; GuestNeeded if that takes guest code. */
  void add(Meter meter, PyObject item) {
    if (isFloat) {
      if (item instanceof PyFloat number) {
        double sum = high + number.value;
        low +=
            Math.abs(high) >= Math.abs(number.value)
                ? high - sum + number.value
                : number.value - sum + high;
        high = sum;
        return;
      }
      if (item instanceof PyInt number) {
        high += number.value;
        return;
      }
      if (item instanceof PyBool truth) {
        high += truth.asInt.value;
        return;
      }
      total = result();
      isFloat = false;
    }
    if (total instanceof PyInt left && item instanceof PyInt right) {
      long sum = left.value + right.value;
      if (((left.value ^ sum) & (right.value ^ sum)) < 0) {
        total = PyInt.of(BigInteger.valueOf(left.value).add(BigInteger.valueOf(right.value)));
      } else {
        total = PyInt.of(sum);
      }
      return;
    }
    total = plus(meter, total, item);
    begin();
  }

  private static PyObject plus(Meter meter, PyObject left, PyObject right) {
    if (Numbers.isForeign(left) || Numbers.isForeign(right)) {
      throw GuestNeeded.SIGNAL;
    }
    PyObject sum = Arithmetic.binary(meter, Opcode.ADD, left, right);
    sum = sum == null ? StrOps.binary(meter, Opcode.ADD, left, right) : sum;
    sum = sum == null ? Containers.binary(meter, Opcode.ADD, left, right) : sum;
    if (sum == null) {
      throw GuestNeeded.SIGNAL;
    }
    return sum;
  }

  /** Whether the sum is a number so far. */
  boolean isNumber() {
    return isFloat || isNumber(total);
  }

  /** Whether a value is a number that is added without guest code. */
  static boolean isNumber(PyObject object) {
    return object instanceof PyInt
        || object instanceof PyFloat
        || object instanceof PyBool
        || object instanceof PyBigInt;
  }

  /** The sum so far. */
  PyObject result() {
    if (!isFloat) {
      return total;
    }
    boolean finite = !Double.isInfinite(low) && !Double.isNaN(low);
    return new PyFloat(low != 0 && finite ? high + low : high);
  }

  /** Shows the objects it holds. */
  void trace(PyObject.Tracer tracer) {
    tracer.reference(total);
  }

  /** Exchanges what it has come to. */
  void exchange(Fields fields) {
    total = fields.object(total);
    isFloat = fields.flag(isFloat);
    high = fields.real(high);
    low = fields.real(low);
  }
}
