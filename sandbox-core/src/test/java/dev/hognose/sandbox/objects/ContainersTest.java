// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Sets in CPython's order, hashes with CPython's values, comparisons whose cost is bounded. */
final class ContainersTest {
  private static Meter meter() {
    return new Meter(Long.MAX_VALUE, 60_000, 64 << 20, _ -> 0);
  }

  /** A generator whose numbers the recording of CPython's orders used, too. */
  private static final class Draws {
    private long state = 12_345;

    int next(int bound) {
      state = (state * 1_103_515_245 + 12_345) % (1L << 31);
      return (int) ((state >> 8) % bound);
    }
  }

  @Test
  void setsIterateInTheOrderOfCPython() {
    Draws draws = new Draws();
    PySet[] sets = {new PySet(), new PySet()};
    long digest = 0;
    for (int step = 0; step < 20_000; step++) {
      int which = draws.next(2);
      int operation = draws.next(10);
      int key = draws.next(400);
      sets[which] = changed(sets[which], sets[1 - which], operation, key);
      for (PyObject each : sets[which].toArray()) {
        digest = (digest * 31 + ((PyInt) each).value) % (1L << 32);
      }
    }
    assertThat(digest).isEqualTo(2_244_886_165L);
  }

  private static PySet changed(PySet set, PySet other, int operation, int key) {
    int opcode =
        switch (operation) {
          case 7 -> Opcode.OR;
          case 8 -> key % 2 == 1 ? Opcode.SUB : Opcode.AND;
          case 9 -> Opcode.XOR;
          default -> -1;
        };
    if (opcode >= 0) {
      return (PySet) SetOperations.binary(meter(), opcode, set, other);
    }
    if (operation < 5) {
      set.add(PyInt.of(key));
    } else if (operation == 5) {
      set.remove(PyInt.of(key));
    } else {
      set.pop();
    }
    return set;
  }

  @Test
  void numbersHashAsInCPython() {
    double[] numbers = {0.5, 1.5e300, Double.NEGATIVE_INFINITY, 5e-324, -0.1, 1e308};
    long[] hashes = {
      1_152_921_504_606_846_976L,
      1_837_492_894_133_638_746L,
      -314_159,
      16_777_216,
      -230_584_300_921_369_408L,
      156_575_653_125_701L
    };
    for (int i = 0; i < numbers.length; i++) {
      assertThat(Hashing.ofDouble(numbers[i])).as("%s", numbers[i]).isEqualTo(hashes[i]);
    }
    assertThat(Hashing.ofLong(-1)).isEqualTo(-2);
    assertThat(Hashing.ofLong(1L << 61)).isEqualTo(1);
    assertThat(Hashing.ofLong(Long.MIN_VALUE)).isEqualTo(-4);
    assertThat(Hashing.ofBig(BigInteger.TEN.pow(30))).isEqualTo(465_258_685_558_744_706L);
  }

  @Test
  void equalNumbersOfAllTypesHashAlike() {
    assertThat(Hashing.hash(PyInt.of(1)))
        .isEqualTo(Hashing.hash(PyBool.TRUE))
        .isEqualTo(Hashing.hash(new PyFloat(1)))
        .isEqualTo(Hashing.hash(new PyComplex(1, 0)));
    assertThat(Comparison.equal(PyInt.of((1L << 53) + 1), new PyFloat(0x1p53))).isFalse();
  }

  @Test
  void longComparisonsNeedTheMeter() {
    PyObject[] items = new PyObject[100_000];
    Arrays.fill(items, PyInt.of(7));
    PyTuple one = PyTuple.of(items.clone());
    PyTuple two = PyTuple.of(items.clone());
    two.items[99_999] = new PyFloat(7);
    one.items[0] = new PyFloat(7);
    assertThatThrownBy(() -> Comparison.equal(one, two)).isInstanceOf(GuestNeeded.class);
    assertThat(Comparison.equal(meter(), one, two)).isTrue();
    Meter small = new Meter(1_000, 60_000, 64 << 20, _ -> 0);
    assertThatThrownBy(() -> Comparison.equal(small, one, two)).isInstanceOf(LimitBreach.class);
  }

  @Test
  void sharedPartsDoNotMultiplyTheCostUnseen() {
    PyList left = new PyList();
    PyList right = new PyList();
    for (int i = 0; i < 60; i++) {
      left = PyList.of(left, left);
      right = PyList.of(right, right);
    }
    PyList a = left;
    PyList b = right;
    Meter meter = new Meter(1_000_000, 60_000, 64 << 20, _ -> 0);
    assertThatThrownBy(() -> Comparison.equal(meter, a, b)).isInstanceOf(LimitBreach.class);
  }

  @Test
  void deepNestingIsARecursionError() {
    PyList left = new PyList();
    PyList right = new PyList();
    for (int i = 0; i < 100_000; i++) {
      left = PyList.of(left);
      right = PyList.of(right);
    }
    PyList a = left;
    PyList b = right;
    assertThatThrownBy(() -> Comparison.equal(meter(), a, b)).isInstanceOf(PyError.class);
    PyTuple nested = PyTuple.of(PyInt.of(1));
    for (int i = 0; i < 100_000; i++) {
      nested = PyTuple.of(nested);
    }
    PyTuple deep = nested;
    assertThatThrownBy(() -> Hashing.hash(meter(), deep)).isInstanceOf(PyError.class);
  }

  @Test
  void repetitionIsChargedBeforeItIsMade() {
    PyList list = PyList.of(PyInt.of(1));
    assertThatThrownBy(() -> Containers.binary(meter(), Opcode.MUL, list, PyInt.of(1_000_000_000)))
        .isInstanceOf(LimitBreach.class);
    assertThat(list.size).isEqualTo(1);
  }

  @Test
  void manyKeysOfOneHashAreLeftToTheMachine() {
    PyDict dict = new PyDict();
    BigInteger modulus = BigInteger.TWO.pow(61).subtract(BigInteger.ONE);
    assertThatThrownBy(
            () -> {
              for (int i = 1; i < 1_000; i++) {
                PyObject key = PyInt.of(modulus.multiply(BigInteger.valueOf(i)));
                dict.put(key, PyNone.NONE);
              }
            })
        .isInstanceOf(GuestNeeded.class);
    assertThat(dict.size()).isBetween(64, 66);
  }
}
