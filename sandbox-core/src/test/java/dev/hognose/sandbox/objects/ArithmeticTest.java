// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Arithmetic of ints of any size: laws that must hold, and costs that must be charged. */
final class ArithmeticTest {
  private static Meter meter() {
    return new Meter(Long.MAX_VALUE, 60_000, 64 << 20, _ -> 0);
  }

  private static PyObject apply(int opcode, PyObject a, PyObject b) {
    PyObject result = Arithmetic.binary(meter(), opcode, a, b);
    assertThat(result).isNotNull();
    return result;
  }

  private static BigInteger drawn(Random random) {
    BigInteger value = new BigInteger(random.nextInt(1, 140), random);
    return random.nextBoolean() ? value : value.negate();
  }

  @Test
  void quotientAndRestGiveTheDividendBack() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      BigInteger a = drawn(random);
      BigInteger b = drawn(random);
      if (b.signum() == 0) {
        continue;
      }
      PyObject quotient = apply(Opcode.FLOOR_DIV, PyInt.of(a), PyInt.of(b));
      PyObject rest = apply(Opcode.MOD, PyInt.of(a), PyInt.of(b));
      assertThat(Numbers.big(quotient).multiply(b).add(Numbers.big(rest))).isEqualTo(a);
      assertThat(Numbers.big(rest).signum()).isIn(0, b.signum());
      assertThat(Numbers.big(rest).abs()).isLessThan(b.abs());
    }
  }

  @Test
  void smallResultsAreInTheSmallRepresentation() {
    Random random = new Random(2);
    int[] opcodes = {Opcode.ADD, Opcode.SUB, Opcode.MUL, Opcode.AND, Opcode.OR, Opcode.XOR};
    for (int i = 0; i < 5_000; i++) {
      for (int opcode : opcodes) {
        PyObject result = apply(opcode, PyInt.of(drawn(random)), PyInt.of(drawn(random)));
        boolean small = Numbers.big(result).bitLength() < 64;
        assertThat(result instanceof PyInt).isEqualTo(small);
      }
    }
  }

  @Test
  void productsInPartsAreExact() {
    Random random = new Random(3);
    for (int bits : new int[] {200_000, 600_000, 1_500_000}) {
      BigInteger a = new BigInteger(bits, random);
      BigInteger b = new BigInteger(bits / 3, random);
      assertThat(BigIntegers.multiply(meter(), a, b)).isEqualTo(a.multiply(b));
    }
  }

  @Test
  void hugeResultsAreRefusedBeforeTheyAreMade() {
    PyObject two = PyInt.of(2);
    PyObject many = PyInt.of(1_500_000_000L);
    assertThatThrownBy(() -> apply(Opcode.POW, two, many)).isInstanceOf(LimitBreach.class);
    assertThatThrownBy(() -> apply(Opcode.LSHIFT, two, many)).isInstanceOf(LimitBreach.class);
    assertThatThrownBy(() -> apply(Opcode.POW, two, PyInt.of(1L << 40)))
        .isInstanceOf(PyError.class);
    assertThatThrownBy(
            () -> StrOps.binary(meter(), Opcode.MUL, new PyStr("ab"), PyInt.of(1L << 29)))
        .isInstanceOf(LimitBreach.class);
  }

  @Test
  void trueDivisionRoundsToTheNearestFloat() {
    BigInteger huge = BigInteger.ONE.shiftLeft(2_000);
    assertThat(BigIntegers.trueDivide(meter(), huge.add(BigInteger.ONE), huge)).isEqualTo(1.0);
    assertThat(BigIntegers.trueDivide(meter(), BigInteger.ONE, BigInteger.ONE.shiftLeft(1_074)))
        .isEqualTo(Double.MIN_VALUE);
    assertThat(BigIntegers.trueDivide(meter(), BigInteger.valueOf(-3), BigInteger.TWO))
        .isEqualTo(-1.5);
    assertThat(BigIntegers.trueDivide(meter(), BigInteger.ONE, BigInteger.valueOf(3)))
        .isEqualTo(1.0 / 3);
  }

  @Test
  void divisionInPartsAgreesWithTheLibrary() {
    Random random = new Random(11);
    int[] sizes = {1, 70, 5_000, 131_072, 131_073, 300_000, 524_288, 700_001};
    for (int size : sizes) {
      for (int other : sizes) {
        BigInteger a = new BigInteger(size, random).negate();
        BigInteger b = new BigInteger(other, random).setBit(other - 1);
        assertThat(BigDivision.divide(meter(), a, b)).containsExactly(a.divideAndRemainder(b));
        BigInteger ones = BigInteger.ONE.shiftLeft(size).subtract(BigInteger.ONE);
        assertThat(BigDivision.divide(meter(), ones, b))
            .containsExactly(ones.divideAndRemainder(b));
      }
      BigInteger square = new BigInteger(size, random);
      assertThat(BigDivision.root(meter(), square)).isEqualTo(square.sqrt());
    }
    BigInteger common = new BigInteger(20_000, random).setBit(1);
    BigInteger first = common.multiply(new BigInteger(9_000, random));
    BigInteger second = common.multiply(new BigInteger(30_000, random));
    assertThat(BigDivision.gcd(meter(), first, second)).isEqualTo(first.gcd(second));
  }

  @Test
  void powersByAModulusAgreeWithTheLibrary() {
    Random random = new Random(12);
    BigInteger modulus = new BigInteger(3_000, random).setBit(0);
    BigInteger base = new BigInteger(4_000, random);
    BigInteger exponent = new BigInteger(2_900, random);
    assertThat(BigIntegers.power(meter(), base, exponent, modulus))
        .isEqualTo(base.modPow(exponent, modulus));
    assertThat(BigIntegers.power(meter(), BigInteger.TWO, BigInteger.ONE.negate(), modulus))
        .isEqualTo(BigInteger.TWO.modInverse(modulus));
  }
}
