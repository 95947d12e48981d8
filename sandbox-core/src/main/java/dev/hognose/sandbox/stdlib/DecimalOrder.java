// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

/** Comparisons of decimal numbers that give decimal numbers. */
final class DecimalOrder {
  private DecimalOrder() {}

  static DecimalNumber compare(Decimals work, DecimalNumber a, DecimalNumber b) {
    DecimalNumber nan = work.nan(a, b);
    return nan != null ? nan : DecimalNumber.of(a.compare(work.meter, b));
  }

  static DecimalNumber compareSignal(Decimals work, DecimalNumber a, DecimalNumber b) {
    if (a.isNan() || b.isNan()) {
      work.invalid();
    }
    return compare(work, a, b);
  }

  /** The order of all representations. */
  static DecimalNumber total(Decimals work, DecimalNumber a, DecimalNumber b) {
    if (a.negative != b.negative) {
      return DecimalNumber.of(a.negative ? -1 : 1);
    }
    int order = Integer.compare(rank(a), rank(b));
    if (order == 0 && a.isNan()) {
      order = a.digits.compareTo(b.digits);
    } else if (order == 0) {
      order = a.withSign(false).compare(work.meter, b.withSign(false));
      if (order == 0) {
        order = Long.compare(a.exponent, b.exponent);
      }
    }
    return DecimalNumber.of(Integer.signum(a.negative ? -order : order));
  }

  private static int rank(DecimalNumber a) {
    return switch (a.kind) {
      case FINITE, INFINITE -> 0;
      case SIGNALING_NAN -> 1;
      case QUIET_NAN -> 2;
    };
  }

  static DecimalNumber extreme(
      Decimals work, DecimalNumber a, DecimalNumber b, boolean largest, boolean bySize) {
    if (a.isNan() || b.isNan()) {
      boolean quiet =
          a.kind != DecimalNumber.Kind.SIGNALING_NAN && b.kind != DecimalNumber.Kind.SIGNALING_NAN;
      if (quiet && a.isNan() != b.isNan()) {
        return work.finish(a.isNan() ? b : a);
      }
      DecimalNumber nan = work.nan(a, b);
      return nan == null ? a : nan;
    }
    int order =
        bySize
            ? a.withSign(false).compare(work.meter, b.withSign(false))
            : a.compare(work.meter, b);
    if (order == 0) {
      order = total(work, a, b).signum();
    }
    return work.finish(order < 0 == largest ? b : a);
  }
}
