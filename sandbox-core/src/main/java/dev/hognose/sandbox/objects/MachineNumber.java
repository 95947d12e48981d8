// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.math.BigInteger;

/** Numbers as machines keep them in bytes: two's complement and IEEE 754, in either byte order. */
public final class MachineNumber {
  private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);

  /** Absolute values from here on round to infinity in half precision. */
  private static final double HALF_OVERFLOW = 65520;

  private static final double HALF_NORMAL = 0x1p-14;

  private MachineNumber() {}

  /** Bytes of a number or character that a letter of the module struct stands for. */
  public static int size(char format) {
    return switch (format) {
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f', 'u', 'w' -> 4;
      case 'l', 'L', 'q', 'Q', 'n', 'N', 'P', 'd' -> 8;
      default -> 1;
    };
  }

  /** The bits of an integer of up to 8 bytes, without sign. */
  public static long bits(byte[] from, int at, int size, boolean bigEndian) {
    long result = 0;
    for (int i = 0; i < size; i++) {
      result = result << 8 | from[at + (bigEndian ? i : size - 1 - i)] & 0xff;
    }
    return result;
  }

  /** Writes the low bytes of some bits. */
  public static void putBits(byte[] to, int at, int size, boolean bigEndian, long bits) {
    for (int i = 0; i < size; i++) {
      to[at + (bigEndian ? size - 1 - i : i)] = (byte) (bits >> 8 * i);
    }
  }

  /** The int that bits stand for. */
  public static PyObject integer(long bits, int size, boolean signed) {
    if (signed) {
      int unused = 64 - 8 * size;
      return PyInt.of(bits << unused >> unused);
    }
    return bits >= 0 ? PyInt.of(bits) : PyInt.of(BigInteger.valueOf(bits).add(UNSIGNED));
  }

  /** Whether an integer of some bytes can hold a plain int. */
  public static boolean holds(PyObject plainInt, int size, boolean signed) {
    if (!(plainInt instanceof PyInt small)) {
      BigInteger value = Numbers.big(plainInt);
      return size == 8 && !signed && value.signum() >= 0 && value.bitLength() <= 64;
    }
    if (signed) {
      int unused = 64 - 8 * size;
      return small.value << unused >> unused == small.value;
    }
    return small.value >= 0 && (size == 8 || small.value >>> 8 * size == 0);
  }

  /** The float that bits of 2, 4 or 8 bytes stand for. */
  public static double real(long bits, int size) {
    return switch (size) {
      case 2 -> Float.float16ToFloat((short) bits);
      case 4 -> Float.intBitsToFloat((int) bits);
      default -> Double.longBitsToDouble(bits);
    };
  }

  /** The bits of a float in 2, 4 or 8 bytes; beyond the range those of infinity. */
  public static long realBits(double value, int size) {
    return switch (size) {
      case 2 -> half(value);
      case 4 -> Float.floatToRawIntBits((float) value);
      default -> Double.doubleToRawLongBits(value);
    };
  }

  private static long half(double value) {
    long sign = Double.doubleToRawLongBits(value) >>> 48 & 0x8000;
    double magnitude = Math.abs(value);
    if (Double.isNaN(value)) {
      return sign | 0x7e00;
    }
    if (magnitude >= HALF_OVERFLOW) {
      return sign | 0x7c00;
    }
    if (magnitude < HALF_NORMAL) {
      return sign | (long) Math.rint(magnitude * 0x1p24);
    }
    int exponent = Math.getExponent(magnitude);
    long fraction = (long) Math.rint(Math.scalb(magnitude, 10 - exponent)) - 1024;
    return sign | ((exponent + 15L) << 10) + fraction;
  }
}
