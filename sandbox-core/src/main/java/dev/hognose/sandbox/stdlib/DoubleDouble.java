// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

/**
 * A number of about 106 bits as the unevaluated sum of two doubles (T. J. Dekker, "A floating-point
 * technique for extending the available precision", 1971).
 *
 * @param high the number rounded to a double
 * @param low the rest
 */
record DoubleDouble(double high, double low) {
  static final DoubleDouble ZERO = new DoubleDouble(0, 0);
  static final DoubleDouble ONE = new DoubleDouble(1, 0);

  /** ln 2. */
  static final DoubleDouble LN2 = new DoubleDouble(0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56);

  private static final int TERMS = 26;

  /** One over each of the first whole numbers. */
  private static final DoubleDouble[] INVERSES = new DoubleDouble[128];

  static {
    for (int i = 1; i < INVERSES.length; i++) {
      INVERSES[i] = ONE.over(of(i));
    }
  }

  /** One over a number of at least 1. */
  static DoubleDouble inverse(int number) {
    return number < INVERSES.length ? INVERSES[number] : ONE.over(of(number));
  }

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  private static DoubleDouble quick(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, b - (sum - a));
  }

  /** The exact sum of two doubles. */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
  }

  /** The exact product of two doubles. */
  static DoubleDouble product(double a, double b) {
    double product = a * b;
    return new DoubleDouble(product, Math.fma(a, b, -product));
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble upper = sum(high, other.high);
    DoubleDouble lower = sum(low, other.low);
    DoubleDouble first = quick(upper.high, upper.low + lower.high);
    return quick(first.high, first.low + lower.low);
  }

  DoubleDouble plus(double other) {
    DoubleDouble upper = sum(high, other);
    return quick(upper.high, upper.low + low);
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(other.negated());
  }

  DoubleDouble negated() {
    return new DoubleDouble(-high, -low);
  }

  DoubleDouble times(DoubleDouble other) {
    DoubleDouble product = product(high, other.high);
    return quick(product.high, product.low + (high * other.low + low * other.high));
  }

  DoubleDouble times(double other) {
    DoubleDouble product = product(high, other);
    return quick(product.high, product.low + low * other);
  }

  DoubleDouble over(DoubleDouble other) {
    double first = high / other.high;
    DoubleDouble rest = minus(other.times(first));
    double second = rest.high / other.high;
    rest = rest.minus(other.times(second));
    double third = rest.high / other.high;
    return quick(first, second).plus(third);
  }

  DoubleDouble root() {
    if (high <= 0) {
      return ZERO;
    }
    double guess = Math.sqrt(high);
    DoubleDouble rest = minus(product(guess, guess));
    return quick(guess, rest.high / (2 * guess));
  }

  /** It times a power of two. */
  DoubleDouble scaled(int exponent) {
    return new DoubleDouble(Math.scalb(high, exponent), Math.scalb(low, exponent));
  }

  /** e to its power, minus 1; its absolute value is at most 0.4. */
  private DoubleDouble smallExpm1() {
    DoubleDouble term = this;
    DoubleDouble result = this;
    for (int i = 2; i < TERMS; i++) {
      term = term.times(this).times(inverse(i));
      result = result.plus(term);
      if (Math.abs(term.high) < Math.abs(result.high) * 0x1p-110) {
        break;
      }
    }
    return result;
  }

  /** e to its power, minus 1; between -700 and 700. */
  DoubleDouble expm1() {
    if (Math.abs(high) < 0.35) {
      return smallExpm1();
    }
    return exp().plus(-1);
  }

  /** e to its power; between -700 and 700. */
  DoubleDouble exp() {
    int twos = (int) Math.rint(high / LN2.high);
    DoubleDouble rest = minus(LN2.times(twos));
    return rest.smallExpm1().plus(1).scaled(twos);
  }

  /** The logarithm of 1 plus it. */
  DoubleDouble log1p() {
    double guess = Math.log1p(high);
    if (guess == 0 || Math.abs(guess) < 1e-300) {
      return this;
    }
    DoubleDouble power = of(guess).expm1();
    return minus(power).over(power.plus(1)).plus(guess);
  }

  /** The natural logarithm. */
  DoubleDouble log() {
    int exponent = Math.getExponent(high);
    DoubleDouble mantissa = scaled(-exponent);
    if (mantissa.high > 1.42) {
      mantissa = mantissa.scaled(-1);
      exponent++;
    }
    return LN2.times(exponent).plus(mantissa.plus(-1).log1p());
  }

  /** Sine and cosine of an angle between -4 and 4. */
  static DoubleDouble[] sineAndCosine(DoubleDouble angle) {
    DoubleDouble x = angle;
    int halvings = 0;
    while (Math.abs(x.high) > 0.3) {
      x = x.scaled(-1);
      halvings++;
    }
    DoubleDouble square = x.times(x).negated();
    DoubleDouble sine = x;
    DoubleDouble versine = ZERO;
    DoubleDouble term = x;
    DoubleDouble even = ONE;
    for (int i = 1; i < TERMS; i++) {
      even = even.times(square).over(of((2 * i - 1) * (2.0 * i)));
      versine = versine.plus(even);
      term = term.times(square).over(of(2 * i * (2.0 * i + 1)));
      sine = sine.plus(term);
      if (Math.abs(even.high) < 0x1p-112) {
        break;
      }
    }
    DoubleDouble cosine = versine.plus(1);
    for (int i = 0; i < halvings; i++) {
      DoubleDouble nextSine = sine.times(cosine).scaled(1);
      cosine = cosine.minus(sine).times(cosine.plus(sine));
      sine = nextSine;
    }
    return new DoubleDouble[] {sine, cosine};
  }
}
