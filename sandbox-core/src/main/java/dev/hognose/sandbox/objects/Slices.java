// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Indices and slices of sequences. */
public final class Slices {
  private Slices() {}

  /**
   * The members that a slice takes of a sequence.
   *
   * @param start index of the first
   * @param stop index that ends them, as {@code slice.indices} gives it
   * @param step distance from one to the next, not 0
   * @param count how many
   */
  public record Bounds(int start, int stop, long step, int count) {
    /** The index of the n-th member. */
    public int at(int n) {
      return (int) (start + n * step);
    }
  }

  /** The members that a slice takes of a sequence of that length. */
  public static Bounds bounds(PySlice slice, int length) {
    BigInteger stepValue = slice.step == PyNone.NONE ? BigInteger.ONE : part(slice.step);
    if (stepValue.signum() == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    long step = clamp(stepValue);
    int least = step < 0 ? -1 : 0;
    int most = step < 0 ? length - 1 : length;
    int start = edge(slice.start, length, least, most, step < 0 ? most : least);
    int stop = edge(slice.stop, length, least, most, step < 0 ? least : most);
    long span = step < 0 ? (long) start - stop : (long) stop - start;
    int count = span <= 0 ? 0 : (int) ((span - 1) / Math.abs(step) + 1);
    return new Bounds(start, stop, step, count);
  }

  /** The result of {@code slice.indices}: start, stop and step of any size. */
  public static BigInteger[] indices(PySlice slice, BigInteger length) {
    BigInteger step = slice.step == PyNone.NONE ? BigInteger.ONE : part(slice.step);
    if (step.signum() == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    boolean back = step.signum() < 0;
    BigInteger least = back ? BigInteger.ONE.negate() : BigInteger.ZERO;
    BigInteger most = back ? length.subtract(BigInteger.ONE) : length;
    BigInteger start = bigEdge(slice.start, length, least, most, back ? most : least);
    BigInteger stop = bigEdge(slice.stop, length, least, most, back ? least : most);
    return new BigInteger[] {start, stop, step};
  }

  private static BigInteger bigEdge(
      PyObject value, BigInteger length, BigInteger least, BigInteger most, BigInteger absent) {
    if (value == PyNone.NONE) {
      return absent;
    }
    BigInteger at = part(value);
    if (at.signum() < 0) {
      return at.add(length).max(least);
    }
    return at.min(most);
  }

  private static int edge(PyObject value, int length, int least, int most, int absent) {
    if (value == PyNone.NONE) {
      return absent;
    }
    if (value instanceof PyInt number) {
      long at = number.value < 0 ? number.value + length : number.value;
      return (int) Math.max(least, Math.min(most, at));
    }
    BigInteger at = part(value);
    if (at.signum() < 0) {
      at = at.add(BigInteger.valueOf(length));
    }
    return at.max(BigInteger.valueOf(least)).min(BigInteger.valueOf(most)).intValue();
  }

  private static BigInteger part(PyObject value) {
    PyObject number = Numbers.asInt(value);
    if (number == null) {
      if (value.type().lookup(Names.INDEX) != null) {
        throw GuestNeeded.SIGNAL;
      }
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Numbers.big(number);
  }

  private static long clamp(BigInteger value) {
    if (value.bitLength() < 63) {
      return Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, value.longValue()));
    }
    return value.signum() < 0 ? -Integer.MAX_VALUE : Integer.MAX_VALUE;
  }

  /**
   * The index that a subscript means, from 0 to length - 1.
   *
   * @param what how the TypeError's message begins, or null for that of {@code operator.index}
   * @param outOfRange message of the IndexError
   */
  public static int index(PyObject key, int length, @Nullable String what, String outOfRange) {
    PyObject number = key instanceof PyInt ? key : Numbers.asInt(key);
    if (number == null) {
      if (key.type().lookup(Names.INDEX) != null) {
        throw GuestNeeded.SIGNAL;
      }
      throw Raise.typeError(
          what != null
              ? what + key.type().shownName()
              : "'" + key.type().shownName() + "' object cannot be interpreted as an integer");
    }
    if (!(number instanceof PyInt small)) {
      throw Raise.indexError(
          "cannot fit '" + key.type().shownName() + "' into an index-sized integer");
    }
    long at = small.value < 0 ? small.value + length : small.value;
    if (at < 0 || at >= length) {
      throw Raise.indexError(outOfRange);
    }
    return (int) at;
  }

  /** Items of an array that bounds select, in an array of their own. */
  public static PyObject[] select(Meter meter, @Nullable PyObject[] items, Bounds bounds) {
    meter.allocate(32 + 4L * bounds.count);
    meter.work(bounds.count >> 3);
    PyObject[] result = new PyObject[bounds.count];
    if (bounds.step == 1) {
      System.arraycopy(items, bounds.start, result, 0, bounds.count);
    } else {
      for (int i = 0; i < bounds.count; i++) {
        meter.pass(i);
        PyObject item = items[bounds.at(i)];
        if (item != null) {
          result[i] = item;
        }
      }
    }
    return result;
  }

  /** Bytes that bounds select from those of an array that begin at an index. */
  static byte[] select(Meter meter, byte[] bytes, int from, Bounds bounds) {
    meter.allocate(32 + (long) bounds.count);
    meter.work(bounds.count >> 5);
    if (bounds.step == 1) {
      int start = from + bounds.start;
      return Arrays.copyOfRange(bytes, start, start + bounds.count);
    }
    byte[] result = new byte[bounds.count];
    for (int i = 0; i < bounds.count; i++) {
      meter.pass(i);
      result[i] = bytes[from + bounds.at(i)];
    }
    return result;
  }

  /** Characters that bounds select. */
  static PyStr select(Meter meter, PyStr text, Bounds bounds) {
    meter.allocate(48 + (text.isPlain() ? 2L : 4L) * bounds.count);
    meter.work(bounds.count >> 4);
    if (bounds.step == 1) {
      return text.slice(bounds.start, bounds.start + bounds.count);
    }
    StringBuilder result = new StringBuilder(bounds.count);
    for (int i = 0; i < bounds.count; i++) {
      meter.pass(i);
      result.appendCodePoint(text.codePointAt(bounds.at(i)));
    }
    return PyStr.of(result.toString());
  }

  /** The range that a slice takes of a range. */
  static PyRange select(Meter meter, PyRange range, PySlice slice) {
    BigInteger[] parts = indices(slice, range.length());
    return new PyRange(
        meter,
        range.start().add(BigIntegers.multiply(meter, parts[0], range.step())),
        range.start().add(BigIntegers.multiply(meter, parts[1], range.step())),
        BigIntegers.multiply(meter, range.step(), parts[2]));
  }
}
