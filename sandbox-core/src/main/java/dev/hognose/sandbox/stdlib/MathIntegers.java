// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.BigDivision;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Functions of integers of the module {@code math}. */
final class MathIntegers {
  /** The root of the largest square of 64 bits. */
  private static final long MOST_ROOT = 3_037_000_499L;

  private static final long[] FACTORIALS = new long[21];

  static {
    FACTORIALS[0] = 1;
    for (int i = 1; i < FACTORIALS.length; i++) {
      FACTORIALS[i] = FACTORIALS[i - 1] * i;
    }
  }

  private MathIntegers() {}

  static void addTo(Table table) {
    table
        .function("factorial", "n, /", MathIntegers::factorial)
        .function("comb", "n, k, /", MathIntegers::comb)
        .function("perm", "n, k=None, /", MathIntegers::perm)
        .function("isqrt", "n, /", MathIntegers::isqrt)
        .function("gcd", "*integers", MathIntegers::gcd)
        .function("lcm", "*integers", MathIntegers::lcm);
  }

  private static PyObject factorial(Machine machine, @Nullable PyObject[] args) {
    BigInteger n = Args.big(args, 0);
    if (n.signum() < 0) {
      throw Raise.valueError("factorial() not defined for negative values");
    }
    if (n.bitLength() > 63) {
      throw Raise.overflowError("factorial() argument should not exceed 9223372036854775807");
    }
    long number = n.longValue();
    if (number < FACTORIALS.length) {
      return PyInt.of(FACTORIALS[(int) number]);
    }
    return PyInt.of(product(machine.meter(), BigInteger.ONE, 2, number));
  }

  /** The product of all ints from one to another, split in halves. */
  private static BigInteger product(Meter meter, BigInteger one, long from, long to) {
    if (to - from < 8) {
      BigInteger result = one;
      for (long i = from; i <= to; i++) {
        result = result.multiply(BigInteger.valueOf(i));
      }
      meter.work(8);
      return result;
    }
    int bits = Long.SIZE - Long.numberOfLeadingZeros(to);
    double size = (double) (to - from) * bits / 8;
    meter.allocate(size > 1e15 ? (long) 1e15 : (long) (size / 2));
    long middle = from + (to - from) / 2;
    return BigIntegers.multiply(
        meter, product(meter, one, from, middle), product(meter, one, middle + 1, to));
  }

  private static PyObject comb(Machine machine, @Nullable PyObject[] args) {
    BigInteger n = Args.big(args, 0);
    BigInteger k = Args.big(args, 1);
    if (n.signum() < 0) {
      throw Raise.valueError("n must be a non-negative integer");
    }
    if (k.signum() < 0) {
      throw Raise.valueError("k must be a non-negative integer");
    }
    if (k.compareTo(n) > 0) {
      return PyInt.of(0);
    }
    BigInteger least = k.min(n.subtract(k));
    if (least.bitLength() > 63) {
      throw Raise.overflowError("min(n - k, k) must not exceed 9223372036854775807");
    }
    long count = least.longValue();
    BigInteger result = falling(machine.meter(), n, count);
    BigInteger divisor = product(machine.meter(), BigInteger.ONE, 2, count);
    return PyInt.of(BigIntegers.floorDivide(machine.meter(), result, divisor)[0]);
  }

  private static PyObject perm(Machine machine, @Nullable PyObject[] args) {
    if (Args.absent(args, 1)) {
      return factorial(machine, args);
    }
    BigInteger n = Args.big(args, 0);
    BigInteger k = Args.big(args, 1);
    if (n.signum() < 0) {
      throw Raise.valueError("n must be a non-negative integer");
    }
    if (k.signum() < 0) {
      throw Raise.valueError("k must be a non-negative integer");
    }
    if (k.compareTo(n) > 0) {
      return PyInt.of(0);
    }
    if (k.bitLength() > 63) {
      throw Raise.overflowError("k must not exceed 9223372036854775807");
    }
    return PyInt.of(falling(machine.meter(), n, k.longValue()));
  }

  /** n (n - 1) ... with so many factors. */
  private static BigInteger falling(Meter meter, BigInteger n, long count) {
    if (count < 16) {
      BigInteger result = BigInteger.ONE;
      BigInteger factor = n;
      for (long i = 0; i < count; i++) {
        result = BigIntegers.multiply(meter, result, factor);
        factor = factor.subtract(BigInteger.ONE);
      }
      return result;
    }
    meter.allocate((long) Math.min(1e15, (double) count * n.bitLength() / 16));
    long half = count / 2;
    BigInteger upper = falling(meter, n, half);
    BigInteger lower = falling(meter, n.subtract(BigInteger.valueOf(half)), count - half);
    return BigIntegers.multiply(meter, upper, lower);
  }

  private static PyObject isqrt(Machine machine, @Nullable PyObject[] args) {
    if (args[0] instanceof PyInt small && small.value >= 0) {
      return PyInt.of(root(small.value));
    }
    BigInteger n = Args.big(args, 0);
    if (n.signum() < 0) {
      throw Raise.valueError("isqrt() argument must be nonnegative");
    }
    return PyInt.of(BigDivision.root(machine.meter(), n));
  }

  /** The root, rounded down; that of the nearest double is at most one larger. */
  private static long root(long square) {
    long root = (long) Math.sqrt((double) square);
    return root > MOST_ROOT || root * root > square ? root - 1 : root;
  }

  private static PyObject gcd(Machine machine, @Nullable PyObject[] args) {
    PyObject[] items = ((PyTuple) Args.at(args, 0)).items;
    if (items.length == 2 && items[0] instanceof PyInt a && items[1] instanceof PyInt b) {
      long x = Math.abs(a.value);
      long y = Math.abs(b.value);
      if (x >= 0 && y >= 0) {
        while (y != 0) {
          long rest = x % y;
          x = y;
          y = rest;
        }
        return PyInt.of(x);
      }
    }
    BigInteger result = BigInteger.ZERO;
    for (PyObject item : items) {
      BigInteger next = Numbers.big(Numbers.index(item));
      result = BigDivision.gcd(machine.meter(), result, next);
    }
    machine.meter().allocate(result.bitLength() / 8);
    return PyInt.of(result);
  }

  private static PyObject lcm(Machine machine, @Nullable PyObject[] args) {
    BigInteger result = BigInteger.ONE;
    for (PyObject item : ((PyTuple) Args.at(args, 0)).items) {
      BigInteger next = Numbers.big(Numbers.index(item));
      if (next.signum() == 0 || result.signum() == 0) {
        result = BigInteger.ZERO;
        continue;
      }
      Meter meter = machine.meter();
      BigInteger common = BigDivision.gcd(meter, result, next);
      BigInteger factor = BigIntegers.floorDivide(meter, result, common)[0];
      result = BigIntegers.multiply(meter, factor, next).abs();
    }
    return PyInt.of(result);
  }
}
