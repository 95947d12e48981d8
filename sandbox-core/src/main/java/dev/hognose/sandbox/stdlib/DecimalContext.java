// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyType;

/** A {@code decimal.Context}: precision, rounding, bounds of exponents, flags and traps. */
final class DecimalContext extends PyObject {
  static final PyType TYPE = PyType.builtin("Context");
  static final long MOST = 999_999_999_999_999_999L;
  static final int USUAL_TRAPS =
      DecimalSignal.INVALID_OPERATION.bit
          | DecimalSignal.DIVISION_BY_ZERO.bit
          | DecimalSignal.OVERFLOW.bit;

  long precision = 28;
  DecimalRounding rounding = DecimalRounding.ROUND_HALF_EVEN;
  long least = -999_999;
  long most = 999_999;
  boolean capitals = true;
  boolean clamp;
  int flags;
  int traps = USUAL_TRAPS;

  long tiny() {
    return least - precision + 1;
  }

  long top() {
    return most - precision + 1;
  }

  DecimalContext copy() {
    DecimalContext copy = new DecimalContext();
    copy.precision = precision;
    copy.rounding = rounding;
    copy.least = least;
    copy.most = most;
    copy.capitals = capitals;
    copy.clamp = clamp;
    copy.flags = flags;
    copy.traps = traps;
    return copy;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 72;
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    precision = fields.number(precision);
    rounding = fields.choice(rounding, DecimalRounding.values());
    least = fields.number(least);
    most = fields.number(most);
    capitals = fields.flag(capitals);
    clamp = fields.flag(clamp);
    flags = fields.integer(flags);
    traps = fields.integer(traps);
    fields.require(
        precision >= 1
            && precision <= MOST
            && least <= 0
            && least >= -MOST
            && most >= 0
            && most <= MOST,
        "a decimal context of impossible bounds");
  }
}
