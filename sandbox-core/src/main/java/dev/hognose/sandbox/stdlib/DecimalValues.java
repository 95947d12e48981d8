// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyObject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals as numbers of Java and back. */
public final class DecimalValues {
  private DecimalValues() {}

  /** The number of a decimal; null for any other object, and for what no number of Java can be. */
  public static @Nullable BigDecimal of(PyObject object) {
    if (!(Payload.of(object) instanceof DecimalNumber number)
        || !number.isFinite()
        || (number.isZero() && number.negative)
        || number.exponent != (int) number.exponent
        || number.exponent == Integer.MIN_VALUE) {
      return null;
    }
    return new BigDecimal(
        number.negative ? number.digits.negate() : number.digits, (int) -number.exponent);
  }

  /** The decimal of a number. */
  public static PyObject enter(BigDecimal number) {
    return DecimalNumber.finite(
        number.signum() < 0, number.unscaledValue().abs(), -(long) number.scale());
  }

  /** Its text as Python shows it, or null if it is no decimal. */
  public static @Nullable String repr(PyObject object) {
    return object instanceof DecimalNumber number
        ? "Decimal('" + number.text(null, false, true) + "')"
        : null;
  }
}
