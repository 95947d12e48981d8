// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

/** The presentation types {@code e f g %} of floats, as format and {@code %} share them. */
final class FloatStyle {
  private FloatStyle() {}

  /**
   * A float without its sign.
   *
   * @param style one of {@code e E f F g G %}, or {@code r} for the general format of no type
   * @param alternate whether the point and the zeros of the general format stay
   * @param withPoint whether {@code r} shows whole numbers with {@code .0}
   */
  static String unsigned(
      double value, char style, int precision, boolean alternate, boolean withPoint) {
    if (!Double.isFinite(value)) {
      String text = Double.isNaN(value) ? "nan" : "inf";
      return switch (style) {
        case 'E', 'F', 'G' -> Double.isNaN(value) ? "NAN" : "INF";
        case '%' -> text + "%";
        default -> text;
      };
    }
    double size = Math.abs(value);
    return switch (style) {
      case 'f', 'F' -> fixed(size, precision, alternate);
      case '%' -> percent(size, precision, alternate);
      case 'e', 'E' -> scientific(size, precision, alternate, style);
      default -> general(size, precision, alternate, style, withPoint);
    };
  }

  private static String fixed(double value, int precision, boolean alternate) {
    String text = FloatText.fixed(value, precision);
    return alternate && precision == 0 ? text + "." : text;
  }

  private static String percent(double value, int precision, boolean alternate) {
    double hundredfold = value * 100;
    return Double.isInfinite(hundredfold) ? "inf%" : fixed(hundredfold, precision, alternate) + "%";
  }

  private static String scientific(double value, int precision, boolean alternate, char marker) {
    FloatText.Decimal decimal = FloatText.rounded(value, precision + 1);
    StringBuilder text = new StringBuilder(precision + 8);
    text.append(decimal.digits().charAt(0));
    if (precision > 0 || alternate) {
      text.append('.').append(decimal.digits(), 1, decimal.digits().length());
    }
    FloatText.exponent(text, value == 0 ? 0 : decimal.point() - 1, marker);
    return text.toString();
  }

  private static String general(
      double value, int precision, boolean alternate, char style, boolean withPoint) {
    int count = Math.max(precision, 1);
    FloatText.Decimal decimal = FloatText.rounded(value, count);
    boolean noType = style == 'r';
    boolean shown = noType && withPoint;
    int mostPoint = shown ? count - 1 : count;
    String digits = decimal.digits();
    if (!alternate) {
      int end = digits.length();
      while (end > 1 && digits.charAt(end - 1) == '0') {
        end--;
      }
      digits = digits.substring(0, end);
    }
    FloatText.Decimal kept = new FloatText.Decimal(digits, decimal.point());
    StringBuilder text = new StringBuilder(count + 8);
    if (decimal.point() > mostPoint || decimal.point() <= -4) {
      FloatText.scientific(text, kept, style == 'G' ? 'E' : 'e');
      return alternate ? withPoint(text.toString()) : text.toString();
    }
    FloatText.general(text, kept, mostPoint, shown);
    return alternate ? withPoint(text.toString()) : text.toString();
  }

  /** The text with a point, before the exponent if there is one. */
  static String withPoint(String text) {
    if (text.indexOf('.') >= 0 || !Character.isDigit(text.charAt(0))) {
      return text;
    }
    int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
    return mark < 0 ? text + "." : text.substring(0, mark) + "." + text.substring(mark);
  }
}
