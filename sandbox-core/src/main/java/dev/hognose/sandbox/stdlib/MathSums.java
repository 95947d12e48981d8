// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Arithmetic;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Functions of many numbers of the module {@code math}. */
final class MathSums {
  private MathSums() {}

  static void addTo(Table table) {
    table
        .function("fsum", "seq, /", MathSums::fsum)
        .function("prod", "iterable, /, *, start=1", MathSums::prod)
        .function("sumprod", "p, q, /", MathSums::sumProduct)
        .function("dist", "p, q, /", MathSums::distance)
        .function("hypot", "*coordinates", MathModule.withFloats("hypot", MathSums::hypot));
  }

  private static PyObject fsum(Machine machine, @Nullable PyObject[] args) {
    PyList items = Args.drain(machine.meter(), Args.at(args, 0));
    args[0] = items;
    return new PyFloat(exactSum(machine.meter(), doubles(machine.meter(), items)));
  }

  private static double[] doubles(Meter meter, PyList items) {
    double[] values = new double[items.size];
    for (int i = 0; i < values.length; i++) {
      meter.pass(i);
      values[i] = Numbers.real(items.get(i));
    }
    return values;
  }

  /**
   * The exact sum, rounded once: partial sums that do not overlap (J. R. Shewchuk, "Adaptive
   * precision floating-point arithmetic", 1997), added exactly at the end.
   */
  static double exactSum(Meter meter, double[] values) {
    double[] partials = new double[32];
    int count = 0;
    double special = 0;
    double infinities = 0;
    for (double value : values) {
      meter.work(1);
      double x = value;
      int kept = 0;
      for (int i = 0; i < count; i++) {
        double y = partials[i];
        double high = x + y;
        double low = Math.abs(x) < Math.abs(y) ? x - (high - y) : y - (high - x);
        if (low != 0) {
          partials[kept++] = low;
        }
        x = high;
      }
      count = kept;
      if (!Double.isFinite(x)) {
        if (Double.isFinite(value)) {
          throw Raise.overflowError("intermediate overflow in fsum");
        }
        infinities += Double.isInfinite(value) ? value : 0;
        special += value;
        count = 0;
      } else if (x != 0) {
        if (count == partials.length) {
          partials = java.util.Arrays.copyOf(partials, count * 2);
        }
        partials[count++] = x;
      }
    }
    if (special != 0) {
      if (Double.isNaN(infinities)) {
        throw Raise.valueError("-inf + inf in fsum");
      }
      return special;
    }
    return round(partials, count);
  }

  private static double round(double[] partials, int count) {
    if (count == 0) {
      return 0;
    }
    if (count == 1) {
      return partials[0];
    }
    int next = count - 1;
    double high = partials[next];
    double low = 0;
    while (next > 0 && low == 0) {
      double before = high;
      high = before + partials[--next];
      low = partials[next] - (high - before);
    }
    // What is left lies half way between two doubles only if all below it is 0: else it decides.
    if (next > 0 && low != 0 && Math.signum(low) == Math.signum(partials[next - 1])) {
      double twice = 2 * low;
      double other = high + twice;
      high = other - high == twice ? other : high;
    }
    return Double.isFinite(high) ? high : exact(partials, count);
  }

  private static double exact(double[] partials, int count) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < count; i++) {
      sum = sum.add(new BigDecimal(partials[i]));
    }
    return sum.doubleValue();
  }

  private static PyObject prod(Machine machine, @Nullable PyObject[] args) {
    Meter meter = machine.meter();
    PyList items = Args.drain(meter, Args.at(args, 0));
    args[0] = items;
    PyObject result = Args.or(args, 1, PyInt.of(1));
    for (int i = 0; i < items.size; i++) {
      meter.work(1);
      PyObject item = items.get(i);
      PyObject next =
          Numbers.isForeign(item) || Numbers.isForeign(result)
              ? null
              : Arithmetic.binary(meter, Opcode.MUL, result, item);
      if (next == null) {
        throw GuestNeeded.SIGNAL;
      }
      result = next;
    }
    return result;
  }

  private static PyObject sumProduct(Machine machine, @Nullable PyObject[] args) {
    Meter meter = machine.meter();
    PyList p = Args.drain(meter, Args.at(args, 0));
    args[0] = p;
    PyList q = Args.drain(meter, Args.at(args, 1));
    args[1] = q;
    boolean real = true;
    for (int i = 0; i < Math.min(p.size, q.size); i++) {
      real &= isReal(p.get(i)) && isReal(q.get(i));
    }
    if (!real) {
      throw GuestNeeded.SIGNAL;
    }
    if (p.size != q.size) {
      throw Raise.valueError("Inputs are not the same length");
    }
    int whole = 0;
    while (whole < p.size && p.get(whole) instanceof PyInt && q.get(whole) instanceof PyInt) {
      whole++;
    }
    int end = whole;
    while (end < p.size && (p.get(end) instanceof PyFloat || q.get(end) instanceof PyFloat)) {
      end++;
    }
    PyObject sum = plainSumProduct(meter, p, q, PyInt.of(0), 0, whole);
    if (end > whole) {
      sum = operated(meter, Opcode.ADD, sum, floatSumProduct(meter, p, q, whole, end));
    }
    return plainSumProduct(meter, p, q, sum, end, p.size);
  }

  private static boolean isReal(PyObject value) {
    return value instanceof PyFloat || Numbers.isInt(value);
  }

  /** The first numbers of which one is a float in each pair: rounded once. */
  private static PyObject floatSumProduct(Meter meter, PyList p, PyList q, int from, int to) {
    double[] parts = new double[2 * (to - from)];
    double sum = 0;
    for (int i = 0; i < to - from; i++) {
      meter.pass(i);
      DoubleDouble product =
          DoubleDouble.product(Numbers.real(p.get(from + i)), Numbers.real(q.get(from + i)));
      parts[2 * i] = product.high();
      parts[2 * i + 1] = Double.isFinite(product.high()) ? product.low() : 0;
      sum += product.high();
    }
    return new PyFloat(Double.isFinite(sum) ? exactSum(meter, parts) : sum);
  }

  /** Each product is added in turn: exactly, until there is a float. */
  private static PyObject plainSumProduct(
      Meter meter, PyList p, PyList q, PyObject start, int from, int to) {
    PyObject sum = start;
    for (int i = from; i < to; i++) {
      meter.work(1);
      PyObject product = operated(meter, Opcode.MUL, p.get(i), q.get(i));
      sum = operated(meter, Opcode.ADD, sum, product);
    }
    return sum;
  }

  private static PyObject operated(Meter meter, int operator, PyObject a, PyObject b) {
    PyObject result = Arithmetic.binary(meter, operator, a, b);
    if (result == null) {
      throw GuestNeeded.SIGNAL;
    }
    return result;
  }

  private static PyObject distance(Machine machine, @Nullable PyObject[] args) {
    PyList p = Args.drain(machine.meter(), Args.at(args, 0));
    args[0] = p;
    PyList q = Args.drain(machine.meter(), Args.at(args, 1));
    args[1] = q;
    if (p.size != q.size) {
      throw Raise.valueError("both points must have the same number of dimensions");
    }
    double[] from = doubles(machine.meter(), p);
    double[] to = doubles(machine.meter(), q);
    for (int i = 0; i < from.length; i++) {
      from[i] -= to[i];
    }
    return new PyFloat(norm(from));
  }

  private static PyObject hypot(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = ((PyTuple) Args.at(args, 0)).items;
    double[] values = new double[items.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = Numbers.real(items[i]);
    }
    return new PyFloat(norm(values));
  }

  /** The length of a vector, nearly always rounded correctly. */
  static double norm(double... values) {
    double largest = 0;
    boolean nan = false;
    for (double value : values) {
      nan |= Double.isNaN(value);
      largest = Math.max(largest, Math.abs(value));
    }
    if (Double.isInfinite(largest)) {
      return Double.POSITIVE_INFINITY;
    }
    for (double value : values) {
      if (Double.isInfinite(value)) {
        return Double.POSITIVE_INFINITY;
      }
    }
    if (nan || largest == 0) {
      return nan ? Double.NaN : 0;
    }
    int shift = -Math.getExponent(largest);
    DoubleDouble sum = DoubleDouble.ZERO;
    for (double value : values) {
      double scaled = MathModule.scale(value, shift);
      sum = sum.plus(DoubleDouble.product(scaled, scaled));
    }
    DoubleDouble root = sum.root();
    return MathModule.scale(root.high() + root.low(), -shift);
  }
}
