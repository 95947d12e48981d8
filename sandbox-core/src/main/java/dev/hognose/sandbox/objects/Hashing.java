// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of builtin values.
 *
 * <ul>
 *   <li>Equal numbers of all types have equal hashes: the number modulo 2**61 - 1, as the chapter
 *       "Hashing of numeric types" of Python's library reference states. No hash is -1.
 *   <li>Where guest code would have to decide, {@link GuestNeeded} is thrown; so it is for values
 *       of more than {@value Comparison#BUDGET} parts unless there is a meter to charge.
 *   <li>Hashes of objects that are equal only to themselves come from {@link
 *       PyInstance#identityHash()} and are the same on every run.
 * </ul>
 */
public final class Hashing {
  private static final long MODULUS = (1L << 61) - 1;
  private static final BigInteger BIG_MODULUS = BigInteger.valueOf(MODULUS);
  private static final long INFINITY = 314_159;
  private static final long IMAGINARY = 1_000_003;
  private static final long NONE = 0xFCA86420L;
  private static final long PRIME_1 = 0x9E3779B185EBCA87L;
  private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;

  /**
   * The start of the hash of a tuple: the rounds are those of XXH64, so sets order as in CPython.
   */
  public static final long PRIME_5 = 0x27D4EB2F165667C5L;

  private static final long LENGTH_MASK = PRIME_5 ^ 3_527_539;
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** Longer numbers are hashed by halves. */
  private static final int PART_BITS = 1 << 18;

  private final @Nullable Meter meter;
  private long budget = Comparison.BUDGET;

  private Hashing(@Nullable Meter meter) {
    this.meter = meter;
  }

  /** The hash of a value; TypeError if it has none. */
  public static long hash(PyObject object) {
    if (object instanceof PyStr text) {
      return text.hash();
    }
    if (object instanceof PyInt number) {
      return ofLong(number.value);
    }
    long known = object instanceof PyTuple tuple ? ShortTuples.hash(tuple) : -1;
    return known != -1 ? known : new Hashing(null).hash(object, 0);
  }

  /** The hash of a value; charges a step for each part. */
  public static long hash(Meter meter, PyObject object) {
    return object instanceof PyInt || object instanceof PyStr text && text.charCount() < 1_024
        ? hash(object)
        : new Hashing(meter).hash(object, 0);
  }

  /** The hash of an int. */
  public static long ofLong(long value) {
    if (value >= MODULUS || value <= -MODULUS) {
      return value % MODULUS == -1 ? -2 : value % MODULUS;
    }
    return value == -1 ? -2 : value;
  }

  /** The hash of a float. */
  public static long ofDouble(double value) {
    long whole = (long) value;
    if (whole == value && whole != Long.MAX_VALUE) {
      return ofLong(whole);
    }
    if (Double.isNaN(value)) {
      return 0;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? INFINITY : -INFINITY;
    }
    int exponent = Math.getExponent(value);
    long mantissa = Double.doubleToRawLongBits(value) & ((1L << 52) - 1);
    if (exponent >= Double.MIN_EXPONENT) {
      mantissa |= 1L << 52;
    } else {
      exponent = Double.MIN_EXPONENT;
    }
    int shift = Math.floorMod(exponent - 52, 61);
    long result = (mantissa << shift & MODULUS) | mantissa >>> 61 - shift;
    result = result >= MODULUS ? result - MODULUS : result;
    return value < 0 ? (result == 1 ? -2 : -result) : result;
  }

  /** The hash of a big int. */
  public static long ofBig(BigInteger value) {
    long rest = value.remainder(BIG_MODULUS).longValue();
    return rest == -1 ? -2 : rest;
  }

  /** The rest of a size of two words by the modulus, by which 2 to the power of 64 leaves 8. */
  private static long residue(PyBigInt number) {
    long upper = residue(number.high);
    return ((upper << 3 & MODULUS | upper >>> 58) + residue(number.low)) % MODULUS;
  }

  private static long residue(long word) {
    return ((word & MODULUS) + (word >>> 61)) % MODULUS;
  }

  /** The rest of a number of 0 or more by the modulus; a long one's by those of its halves. */
  private long residue(BigInteger value) {
    int bits = value.bitLength();
    charge(bits >> 10);
    if (bits <= PART_BITS) {
      return value.mod(BIG_MODULUS).longValue();
    }
    int half = bits / 2;
    int shift = half % 61;
    long upper = residue(value.shiftRight(half));
    long shifted = (upper << shift & MODULUS) | upper >>> 61 - shift;
    return (shifted + residue(BigDivision.low(value, half))) % MODULUS;
  }

  /** The hash of a text. */
  public static long ofText(String text) {
    return TextHash.of(text);
  }

  private long ofStr(PyStr text) {
    charge(text.charCount() >> 3);
    return text.hash();
  }

  /** A hash made of the hashes of two parts. */
  public static long combine(long first, long second) {
    long mixed = (Long.rotateLeft(first, 31) ^ second) * GOLDEN;
    mixed ^= mixed >>> 29;
    return mixed == -1 ? -2 : mixed;
  }

  /** The hash of a tuple so far, with the hash of its next item. */
  public static long withPart(long state, long hash) {
    return Long.rotateLeft(state + hash * PRIME_2, 31) * PRIME_1;
  }

  /** The hash of a tuple from that of its items and their number. */
  public static long ofParts(long state, int count) {
    long result = state + (count ^ LENGTH_MASK);
    return result == -1 ? -2 : result;
  }

  /** The TypeError of a value without a hash. */
  public static PyError unhashable(PyObject object) {
    return Raise.typeError("unhashable type: '" + object.type().shownName() + "'");
  }

  /** The hash of a part of a value at that depth. */
  public long partHash(PyObject part, int depth) {
    return hash(part, depth);
  }

  private long hash(PyObject object, int depth) {
    if (depth > Comparison.MAX_DEPTH) {
      throw Raise.recursionError();
    }
    charge(1);
    if (object instanceof PyStr text) {
      return ofStr(text);
    }
    if (object instanceof PyInt number) {
      return ofLong(number.value);
    }
    if (object instanceof PyBool truth) {
      return truth.asInt.value;
    }
    if (object instanceof PyTuple tuple) {
      return ofTuple(tuple, depth);
    }
    if (object instanceof PyFloat number) {
      return ofDouble(number.value);
    }
    if (object == PyNone.NONE) {
      return NONE;
    }
    if (object instanceof PyBigInt number) {
      long rest = number.fitsWords() ? residue(number) : residue(number.value().abs());
      return ofLong(number.negative ? -rest : rest);
    }
    if (object instanceof PyComplex number) {
      return ofComplex(number);
    }
    if (object instanceof PyBytes bytes) {
      return ofBytes(bytes.value);
    }
    if (object instanceof PyFrozenSet set) {
      return ofFrozenSet(set);
    }
    return object instanceof PyInstance instance
        ? ofInstance(instance, depth)
        : ofOther(object, depth);
  }

  private long ofOther(PyObject object, int depth) {
    if (object instanceof PyMappingProxy proxy) {
      if (proxy.mapping instanceof PyInstance || proxy.mapping instanceof PyMappingProxy) {
        throw GuestNeeded.SIGNAL;
      }
      return hash(proxy.mapping);
    }
    if (object instanceof PyList
        || object instanceof PyDict
        || object instanceof PySet
        || object instanceof PyByteArray
        || object instanceof PyDictView view && view.kind != PyDictView.Kind.VALUES) {
      throw unhashable(object);
    }
    if (object instanceof PyRange range) {
      return ofRange(range);
    }
    if (object instanceof PySlice slice) {
      return ofSlice(slice, depth);
    }
    if (object instanceof PyType type) {
      return ofType(type);
    }
    if (object instanceof ByValue value) {
      charge(object.heapBytes() >> 8);
      return value.valueHash(this, depth + 1);
    }
    return object.identityHash();
  }

  private void charge(long units) {
    if (meter != null) {
      meter.work(units);
    } else {
      budget -= units;
      if (budget < 0) {
        throw GuestNeeded.SIGNAL;
      }
    }
  }

  private long ofTuple(PyTuple tuple, int depth) {
    long result = PRIME_5;
    for (PyObject item : tuple.items) {
      result = withPart(result, hash(item, depth + 1));
    }
    return ofParts(result, tuple.items.length);
  }

  private long ofSlice(PySlice slice, int depth) {
    long result = withPart(PRIME_5, hash(slice.start, depth + 1));
    result = withPart(result, hash(slice.stop, depth + 1));
    result = withPart(result, hash(slice.step, depth + 1));
    return result == -1 ? -2 : result;
  }

  private static long ofComplex(PyComplex number) {
    long result = ofDouble(number.real) + IMAGINARY * ofDouble(number.imaginary);
    return result == -1 ? -2 : result;
  }

  private long ofBytes(byte[] bytes) {
    charge(bytes.length >> 3);
    return TextHash.of(bytes);
  }

  private long ofFrozenSet(PyFrozenSet set) {
    charge(set.size());
    long sum = 0;
    for (int i = set.nextPlace(0); i >= 0; i = set.nextPlace(i + 1)) {
      sum += combine(set.hashAt(i), GOLDEN);
    }
    return combine(sum, set.size());
  }

  private static long ofRange(PyRange range) {
    boolean empty = range.length().signum() == 0;
    boolean single = range.length().equals(BigInteger.ONE);
    long result = withPart(PRIME_5, ofBig(range.length()));
    result = withPart(result, empty ? NONE : ofBig(range.start()));
    result = withPart(result, empty || single ? NONE : ofBig(range.step()));
    return ofParts(result, 3);
  }

  private static long ofType(PyType type) {
    if (Comparison.overrides(type, Names.HASH)) {
      throw GuestNeeded.SIGNAL;
    }
    return combine(ofText(type.name()), GOLDEN);
  }

  private long ofInstance(PyInstance instance, int depth) {
    if (Comparison.overrides(instance, Names.HASH)) {
      if (instance.type().lookup(Names.HASH) == PyNone.NONE) {
        throw unhashable(instance);
      }
      throw GuestNeeded.SIGNAL;
    }
    PyObject payload = instance.payload;
    if (payload == null) {
      return instance.identityHash();
    }
    if (payload instanceof PyList) {
      throw unhashable(instance);
    }
    if (payload instanceof PyDict) {
      throw unhashable(instance);
    }
    if (payload instanceof PySet) {
      throw unhashable(instance);
    }
    if (payload instanceof PyByteArray) {
      throw unhashable(instance);
    }
    return hash(payload, depth + 1);
  }
}
