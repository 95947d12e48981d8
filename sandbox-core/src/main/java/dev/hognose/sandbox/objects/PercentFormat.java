// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The {@code %} operator of str and bytes, whose text is then taken as Latin-1. */
public final class PercentFormat {
  private final Meter meter;
  private final String format;
  private final PyObject args;
  private final boolean bytes;
  private final StringBuilder out;
  private final TextGrowth growth;
  private int next;

  /** Whether a key was given: from then on arguments are values of keys. */
  private boolean keyed;

  /** The value of the latest key, until it is used. */
  private @Nullable PyObject ofKey;

  private PercentFormat(Meter meter, String format, PyObject args, boolean bytes) {
    this.meter = meter;
    this.growth = new TextGrowth(meter);
    this.format = format;
    this.args = Payload.of(args) instanceof PyTuple tuple ? tuple : args;
    this.bytes = bytes;
    this.out = new StringBuilder(format.length() + 16);
  }

  /** The formatted text; {@link GuestNeeded} if an argument is not a builtin value. */
  public static PyStr format(Meter meter, PyStr format, PyObject args) {
    return PyStr.of(new PercentFormat(meter, format.value(), args, false).run());
  }

  /** The formatted bytes; {@link GuestNeeded} if an argument is not a builtin value. */
  public static byte[] format(Meter meter, byte[] format, PyObject args) {
    String text = new String(format, StandardCharsets.ISO_8859_1);
    return new PercentFormat(meter, text, args, true).run().getBytes(StandardCharsets.ISO_8859_1);
  }

  private String run() {
    int start = 0;
    for (int at = format.indexOf('%'); at >= 0; at = format.indexOf('%', start)) {
      meter.work(1);
      out.append(format, start, at);
      if (PercentPiece.hasKey(format, at) && !isMapping(args)) {
        throw Raise.typeError("format requires a mapping");
      }
      PercentPiece piece = PercentPiece.read(format, at);
      start = piece.typeAt + 1;
      if (piece.type == '%' && piece.typeAt == at + 1) {
        out.append('%');
        continue;
      }
      if (piece.key != null) {
        keyed = true;
        ofKey = lookUp(piece.key);
      }
      convert(piece);
    }
    out.append(format, start, format.length());
    if (!keyed && (args instanceof PyTuple tuple ? next < tuple.items.length : next == 0)) {
      if (args instanceof PyTuple || !isMapping(args)) {
        throw Raise.typeError(
            "not all arguments converted during " + (bytes ? "bytes" : "string") + " formatting");
      }
    }
    StrOps.chargeText(meter, out.length());
    return out.toString();
  }

  /** Whether it can be subscripted and is not taken for a single argument. */
  private boolean isMapping(PyObject value) {
    if (value instanceof PyBytes || value instanceof PyByteArray) {
      return !bytes;
    }
    if (value instanceof PyInstance instance) {
      PyObject payload = Payload.of(instance);
      boolean text =
          payload instanceof PyStr || payload instanceof PyBytes || payload instanceof PyByteArray;
      return (!text || isMapping(payload)) && instance.type().lookup(Names.GETITEM) != null;
    }
    return !(value instanceof PyStr || value instanceof PyTuple)
        && value.type().lookup(Names.GETITEM) != null;
  }

  private void convert(PercentPiece piece) {
    if (piece.width == PercentPiece.STAR) {
      long width = Numbers.ssize(star());
      piece.left |= width < 0;
      piece.width = (int) Math.min(Math.abs(width), Integer.MAX_VALUE);
    }
    if (piece.precision == PercentPiece.STAR) {
      if (!(star() instanceof PyInt digits) || digits.value != (int) digits.value) {
        throw Raise.overflowError("Python int too large to convert to C int");
      }
      piece.precision = Math.max(0, (int) digits.value);
    }
    PyObject value = argument();
    switch (piece.type) {
      case 's', 'r', 'a', 'b' -> text(piece, textOf(piece, value));
      case 'c' -> text(piece, character(value));
      case 'd', 'i', 'u', 'o', 'x', 'X' -> integer(piece, value);
      case 'e', 'E', 'f', 'F', 'g', 'G' -> real(piece, value);
      default -> throw unsupported(format, piece);
    }
  }

  /** The error of a conversion type that does not exist. */
  public static PyError unsupported(String format, PercentPiece piece) {
    int point = format.codePointAt(piece.typeAt);
    return Raise.valueError(
        "unsupported format character '"
            + (point > 31 && point < 127 ? Character.toString(point) : "?")
            + "' (0x"
            + Integer.toHexString(point)
            + ") at index "
            + format.codePointCount(0, piece.typeAt));
  }

  private PyObject lookUp(String key) {
    PyObject name = bytes ? new PyBytes(key.getBytes(StandardCharsets.ISO_8859_1)) : new PyStr(key);
    if (args instanceof PyDict dict) {
      PyObject value = dict.get(name);
      if (value == null) {
        throw Raise.keyError(name);
      }
      return value;
    }
    PyObject value = args instanceof PyInstance ? null : Containers.getItem(meter, args, name);
    if (value == null) {
      throw GuestNeeded.SIGNAL;
    }
    return value;
  }

  private PyObject argument() {
    if (keyed) {
      PyObject value = ofKey;
      ofKey = null;
      if (value == null) {
        throw Raise.typeError("not enough arguments for format string");
      }
      return value;
    }
    int index = next++;
    if (args instanceof PyTuple tuple) {
      if (index < tuple.items.length) {
        return tuple.items[index];
      }
    } else if (index == 0) {
      return args;
    }
    throw Raise.typeError("not enough arguments for format string");
  }

  /** A width or precision; the value of a key is taken for it, and is missing afterwards. */
  private PyObject star() {
    PyObject value = Numbers.asInt(argument());
    if (value == null) {
      throw Raise.typeError("* wants int");
    }
    return value;
  }

  private String textOf(PercentPiece piece, PyObject value) {
    char type = piece.type;
    if (!bytes) {
      if (type == 'b') {
        throw unsupported(format, piece);
      }
      return type == 's'
          ? Repr.str(meter, value)
          : type == 'r' ? Repr.repr(meter, value) : Repr.ascii(meter, value);
    }
    if (type == 'r' || type == 'a') {
      return Repr.ascii(meter, value);
    }
    PyObject plain = Payload.of(value);
    if (plain instanceof PyBytes b) {
      return new String(b.value, StandardCharsets.ISO_8859_1);
    }
    if (plain instanceof PyByteArray b) {
      return b.latin1();
    }
    if (plain instanceof PyMemoryView view) {
      return new String(view.toArray(), StandardCharsets.ISO_8859_1);
    }
    if (plain instanceof PyInstance) {
      throw GuestNeeded.SIGNAL;
    }
    throw Raise.typeError(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '"
            + value.type().shownName()
            + "'");
  }

  private String character(PyObject value) {
    PyObject plain = Payload.of(value);
    if (bytes) {
      return byteCharacter(value, plain);
    }
    if (plain instanceof PyStr s && s.length() == 1) {
      return s.value();
    }
    PyObject number = Numbers.asInt(plain);
    if (number == null) {
      if (value instanceof PyInstance) {
        throw GuestNeeded.SIGNAL;
      }
      throw Raise.typeError("%c requires int or char");
    }
    if (number instanceof PyInt i && i.value >= 0 && i.value <= Character.MAX_CODE_POINT) {
      return Character.toString((int) i.value);
    }
    throw Raise.overflowError("%c arg not in range(0x110000)");
  }

  private static String byteCharacter(PyObject given, PyObject value) {
    if (value instanceof PyBytes b && b.value.length == 1) {
      return String.valueOf((char) (b.value[0] & 0xff));
    }
    if (value instanceof PyByteArray b && b.size == 1) {
      return String.valueOf((char) (b.get(0) & 0xff));
    }
    PyObject number = Numbers.asInt(value);
    if (number == null) {
      if (given instanceof PyInstance) {
        throw GuestNeeded.SIGNAL;
      }
      throw Raise.typeError("%c requires an integer in range(256) or a single byte");
    }
    if (number instanceof PyInt i && i.value >= 0 && i.value < 256) {
      return String.valueOf((char) i.value);
    }
    throw Raise.overflowError("%c arg not in range(256)");
  }

  private void text(PercentPiece piece, String value) {
    String shown = value;
    if (piece.precision >= 0
        && piece.type != 'c'
        && piece.precision < value.codePointCount(0, value.length())) {
      shown = value.substring(0, value.offsetByCodePoints(0, piece.precision));
    }
    pad(piece, "", shown, false);
  }

  private void pad(PercentPiece piece, String prefix, String body, boolean zeros) {
    int missing = piece.width - prefix.length() - body.codePointCount(0, body.length());
    StrOps.chargeText(meter, (long) Math.max(0, missing) + body.length());
    growth.before(out, Math.max(0, missing) + prefix.length() + body.length());
    if (missing <= 0) {
      out.append(prefix).append(body);
    } else if (piece.left) {
      out.append(prefix).append(body).repeat(' ', missing);
    } else if (zeros && piece.zero) {
      out.append(prefix).repeat('0', missing).append(body);
    } else {
      out.repeat(' ', missing).append(prefix).append(body);
    }
  }

  private static String sign(PercentPiece piece, boolean negative) {
    return negative ? "-" : piece.plus ? "+" : piece.space ? " " : "";
  }

  private void integer(PercentPiece piece, PyObject value) {
    PyObject number = whole(piece, value);
    String text =
        switch (piece.type) {
          case 'o' -> radix(number, 3);
          case 'x' -> radix(number, 4);
          case 'X' -> radix(number, 4).toUpperCase(java.util.Locale.ROOT);
          default -> BigIntegers.toDecimal(meter, number);
        };
    boolean negative = text.charAt(0) == '-';
    String digits = negative ? text.substring(1) : text;
    if (digits.length() < piece.precision) {
      StrOps.chargeText(meter, piece.precision);
      digits = "0".repeat(piece.precision - digits.length()) + digits;
    }
    String prefix = sign(piece, negative);
    if (piece.alternate && piece.type != 'd' && piece.type != 'i' && piece.type != 'u') {
      prefix += "0" + piece.type;
    }
    pad(piece, prefix, digits, true);
  }

  private String radix(PyObject number, int bits) {
    return BigIntegers.toRadix(meter, Numbers.big(number), bits);
  }

  private PyObject whole(PercentPiece piece, PyObject value) {
    PyObject number = Numbers.asInt(value);
    if (number != null) {
      return number;
    }
    boolean decimal = "diu".indexOf(piece.type) >= 0;
    if (decimal && Payload.of(value) instanceof PyFloat f) {
      return Numbers.truncate(f.value);
    }
    if (Numbers.isForeign(value)) {
      throw GuestNeeded.SIGNAL;
    }
    throw notANumber(bytes && piece.type == 'i' ? 'd' : piece.type, value);
  }

  /** The error of an argument that is not the number that a conversion wants. */
  public static PyError notANumber(char type, PyObject value) {
    boolean decimal = "diu".indexOf(type) >= 0;
    return Raise.typeError(
        "%"
            + type
            + " format: "
            + (decimal ? "a real number" : "an integer")
            + " is required, not "
            + value.type().shownName());
  }

  private void real(PercentPiece piece, PyObject value) {
    double number = bytes ? byteReal(value) : Numbers.real(value);
    int precision = piece.precision < 0 ? 6 : piece.precision;
    StrOps.chargeText(meter, precision);
    String text = FloatStyle.unsigned(number, piece.type, precision, piece.alternate, false);
    boolean negative = number < 0 || number == 0 && 1 / number < 0;
    pad(piece, sign(piece, negative), text, Double.isFinite(number) || piece.zero);
  }

  private static double byteReal(PyObject value) {
    @Nullable Double known = Numbers.asDouble(value);
    if (known == null && value instanceof PyInstance) {
      throw GuestNeeded.SIGNAL;
    }
    if (known == null) {
      throw Raise.typeError("float argument required, not " + value.type().shownName());
    }
    return known;
  }
}
