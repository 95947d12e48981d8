// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Operators of ints whose sizes fit 128 bits, such as the products of hashes and of random numbers
 * with 64 bits: an int is a sign and a size of two unsigned words. What does not fit gives null.
 */
final class TwoWords {
  private static final long LOWER_HALF = 0xFFFF_FFFFL;

  /** The largest power of ten that fits a word with a sign. */
  private static final long TEN_TO_18 = 1_000_000_000_000_000_000L;

  private TwoWords() {}

  /** The object of a sign and a size. */
  static PyObject number(boolean negative, long high, long low) {
    if (high == 0 && (low >= 0 || negative && low == Long.MIN_VALUE)) {
      return PyInt.of(negative ? -low : low);
    }
    return new PyBigInt(negative, high, low);
  }

  /** The number as the library's. */
  static BigInteger big(boolean negative, long high, long low) {
    byte[] size = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    return new BigInteger(negative ? -1 : 1, size);
  }

  /** Bits of the number in two's complement, without the sign. */
  static int bitLength(boolean negative, long high, long low) {
    int bits = sizeBits(high, low);
    boolean power = (high & high - 1) == 0 && (low & low - 1) == 0 && (high == 0 || low == 0);
    return negative && power ? bits - 1 : bits;
  }

  private static int sizeBits(long high, long low) {
    return high == 0 ? 64 - Long.numberOfLeadingZeros(low) : 128 - Long.numberOfLeadingZeros(high);
  }

  /** Compares sizes. */
  static int compare(long high, long low, long otherHigh, long otherLow) {
    return high == otherHigh
        ? Long.compareUnsigned(low, otherLow)
        : Long.compareUnsigned(high, otherHigh);
  }

  /** The result of an operator on two plain ints, or null if it is not to be had here. */
  static @Nullable PyObject binary(int opcode, PyObject a, PyObject b) {
    if (a instanceof PyBigInt x) {
      if (b instanceof PyInt y) {
        return x.fitsWords()
            ? binary(opcode, x.negative, x.high, x.low, y.value < 0, 0, Math.abs(y.value))
            : null;
      }
      return b instanceof PyBigInt y && x.fitsWords() && y.fitsWords()
          ? binary(opcode, x.negative, x.high, x.low, y.negative, y.high, y.low)
          : null;
    }
    return a instanceof PyInt x && b instanceof PyBigInt y && y.fitsWords()
        ? binary(opcode, x.value < 0, 0, Math.abs(x.value), y.negative, y.high, y.low)
        : null;
  }

  /** The result of an operator on two ints of 64 bits. */
  static @Nullable PyObject binary(int opcode, long a, long b) {
    return binary(opcode, a < 0, 0, Math.abs(a), b < 0, 0, Math.abs(b));
  }

  private static @Nullable PyObject binary(
      int opcode, boolean an, long ah, long al, boolean bn, long bh, long bl) {
    return switch (opcode) {
      case Opcode.ADD -> sum(an, ah, al, bn, bh, bl);
      case Opcode.SUB -> sum(an, ah, al, !bn, bh, bl);
      case Opcode.MUL ->
          bh == 0 ? product(an != bn, ah, al, bl) : ah == 0 ? product(an != bn, bh, bl, al) : null;
      case Opcode.MOD -> (bh | bl) == 0 ? null : rest(an, ah, al, bn, bh, bl);
      case Opcode.FLOOR_DIV -> bh != 0 || bl == 0 ? null : quotient(an, ah, al, bn, bl);
      case Opcode.AND, Opcode.OR, Opcode.XOR ->
          an || bn
              ? ofComplements(opcode, an, ah, al, bn, bh, bl)
              : number(false, bits(opcode, ah, bh), bits(opcode, al, bl));
      case Opcode.LSHIFT -> bn || bh != 0 ? null : shiftLeft(an, ah, al, bl);
      case Opcode.RSHIFT -> bn || bh != 0 ? null : shiftRight(an, ah, al, bl);
      default -> null;
    };
  }

  private static @Nullable PyObject sum(
      boolean an, long ah, long al, boolean bn, long bh, long bl) {
    if (an != bn) {
      return compare(ah, al, bh, bl) >= 0
          ? difference(an, ah, al, bh, bl)
          : difference(bn, bh, bl, ah, al);
    }
    long low = al + bl;
    long carry = Long.compareUnsigned(low, al) < 0 ? 1 : 0;
    long upper = ah + bh;
    long high = upper + carry;
    return Long.compareUnsigned(upper, ah) < 0 || Long.compareUnsigned(high, upper) < 0
        ? null
        : number(an, high, low);
  }

  /** A size minus one that is not larger. */
  private static PyObject difference(boolean negative, long ah, long al, long bh, long bl) {
    return number(negative, ah - bh - (Long.compareUnsigned(al, bl) < 0 ? 1 : 0), al - bl);
  }

  private static @Nullable PyObject product(boolean negative, long high, long low, long factor) {
    long middle = Math.unsignedMultiplyHigh(low, factor);
    if (high == 0) {
      return number(negative, middle, low * factor);
    }
    long upper = high * factor;
    long sum = middle + upper;
    return Math.unsignedMultiplyHigh(high, factor) != 0 || Long.compareUnsigned(sum, middle) < 0
        ? null
        : number(negative, sum, low * factor);
  }

  /** The rest of a division towards minus infinity, whose sign is the divisor's. */
  private static @Nullable PyObject rest(
      boolean an, long ah, long al, boolean bn, long bh, long bl) {
    long high = 0;
    long low;
    if (bh == 0) {
      low = (bl & bl - 1) == 0 ? al & bl - 1 : lastRest(firstRest(ah, bl), al, bl);
    } else if (bl == 0 && (bh & bh - 1) == 0) {
      high = ah & bh - 1;
      low = al;
    } else if (compare(ah, al, bh, bl) < 0) {
      high = ah;
      low = al;
    } else {
      return null;
    }
    return an != bn && (high | low) != 0
        ? difference(bn, bh, bl, high, low)
        : number(bn, high, low);
  }

  private static long firstRest(long high, long divisor) {
    return high == 0 ? 0 : Long.remainderUnsigned(high, divisor);
  }

  /** The quotient towards minus infinity. */
  private static PyObject quotient(boolean an, long ah, long al, boolean bn, long divisor) {
    long high = ah == 0 ? 0 : Long.divideUnsigned(ah, divisor);
    long first = ah - high * divisor;
    long low = lastQuotient(first, al, divisor);
    if (an != bn && al - low * divisor != 0) {
      low++;
      high += low == 0 ? 1 : 0;
    }
    return number(an != bn, high, low);
  }

  /** Two words divided by a divisor that is larger than the upper one. */
  private static long lastQuotient(long high, long low, long divisor) {
    if (high == 0) {
      return Long.divideUnsigned(low, divisor);
    }
    if (divisor >>> 32 == 0) {
      long upper = high << 32 | low >>> 32;
      long first = Long.divideUnsigned(upper, divisor);
      long lower = upper - first * divisor << 32 | low & LOWER_HALF;
      return first << 32 | Long.divideUnsigned(lower, divisor);
    }
    return longQuotient(high, low, divisor);
  }

  private static long lastRest(long high, long low, long divisor) {
    if (divisor >>> 32 == 0) {
      long upper = Long.remainderUnsigned(high << 32 | low >>> 32, divisor);
      return Long.remainderUnsigned(upper << 32 | low & LOWER_HALF, divisor);
    }
    return low - lastQuotient(high, low, divisor) * divisor;
  }

  /**
   * The same by half words: D. E. Knuth, The Art of Computer Programming, volume 2, algorithm D.
   */
  private static long longQuotient(long high, long low, long divisor) {
    int shift = Long.numberOfLeadingZeros(divisor);
    long by = divisor << shift;
    long upper = shift == 0 ? high : high << shift | low >>> 64 - shift;
    long lower = low << shift;
    long first = digit(upper, lower >>> 32, by);
    long between = (upper << 32 | lower >>> 32) - first * by;
    return first << 32 | digit(between, lower & LOWER_HALF, by);
  }

  /** A digit of 32 bits: a word and the next half word, by a divisor whose first bit is set. */
  private static long digit(long upper, long next, long divisor) {
    long first = divisor >>> 32;
    long second = divisor & LOWER_HALF;
    long digit = Long.divideUnsigned(upper, first);
    long rest = upper - digit * first;
    while (digit >>> 32 != 0 || Long.compareUnsigned(digit * second, rest << 32 | next) > 0) {
      digit--;
      rest += first;
      if (rest >>> 32 != 0) {
        break;
      }
    }
    return digit;
  }

  /** A power by a positive modulus of a base and an exponent of 0 or more. */
  static long power(long base, long exponent, long modulus) {
    long result = 1 % modulus;
    long square = base % modulus;
    for (long rest = exponent; rest > 0; rest >>= 1) {
      if ((rest & 1) != 0) {
        result = productRest(result, square, modulus);
      }
      square = productRest(square, square, modulus);
    }
    return result;
  }

  private static long productRest(long a, long b, long modulus) {
    long high = Math.multiplyHigh(a, b);
    return high == 0 && a * b >= 0 ? a * b % modulus : lastRest(high, a * b, modulus);
  }

  private static long bits(int opcode, long a, long b) {
    return opcode == Opcode.AND ? a & b : opcode == Opcode.OR ? a | b : a ^ b;
  }

  /** An operator on bits where a number is negative, as if it had endless ones in front. */
  private static @Nullable PyObject ofComplements(
      int opcode, boolean an, long ah, long al, boolean bn, long bh, long bl) {
    long high = bits(opcode, complement(an, ah, al), complement(bn, bh, bl));
    long low = bits(opcode, an ? -al : al, bn ? -bl : bl);
    boolean negative = bits(opcode, an ? -1 : 0, bn ? -1 : 0) != 0;
    return negative && (high | low) == 0
        ? null
        : number(negative, complement(negative, high, low), negative ? -low : low);
  }

  /** The upper word in two's complement. */
  private static long complement(boolean negative, long high, long low) {
    return !negative ? high : low == 0 ? -high : ~high;
  }

  /** A size that is not 0, shifted to the left. */
  static @Nullable PyObject shiftLeft(boolean negative, long high, long low, long bits) {
    if (bits < 0 || bits + sizeBits(high, low) > 128 || bits > 127) {
      return null;
    }
    int by = (int) bits;
    if (by == 0) {
      return number(negative, high, low);
    }
    return by < 64
        ? number(negative, high << by | low >>> 64 - by, low << by)
        : number(negative, low << by - 64, 0);
  }

  private static @Nullable PyObject shiftRight(boolean negative, long high, long low, long bits) {
    if (bits <= 0 || bits > 127 || negative) {
      return null;
    }
    int by = (int) bits;
    return by < 64
        ? number(false, high >>> by, low >>> by | high << 64 - by)
        : number(false, 0, high >>> by - 64);
  }

  /** The number with the other sign. */
  static PyObject negate(PyBigInt number) {
    return number.fitsWords()
        ? number(!number.negative, number.high, number.low)
        : PyInt.of(number.value().negate());
  }

  /** The decimal digits of a size that is not 0. */
  static String decimal(boolean negative, long high, long low) {
    StringBuilder text = new StringBuilder(40);
    if (negative) {
      text.append('-');
    }
    long upper = high == 0 ? 0 : Long.divideUnsigned(high, TEN_TO_18);
    long rest = high - upper * TEN_TO_18;
    long quotient = lastQuotient(rest, low, TEN_TO_18);
    long last = low - quotient * TEN_TO_18;
    if (upper == 0 && Long.compareUnsigned(quotient, TEN_TO_18) < 0) {
      text.append(quotient);
    } else {
      long first = lastQuotient(upper, quotient, TEN_TO_18);
      text.append(first);
      appendDigits(text, quotient - first * TEN_TO_18);
    }
    appendDigits(text, last);
    return text.toString();
  }

  private static void appendDigits(StringBuilder text, long number) {
    text.append(Long.toString(TEN_TO_18 + number), 1, 19);
  }
}
