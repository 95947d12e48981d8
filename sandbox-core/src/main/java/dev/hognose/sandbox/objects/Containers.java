// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Length, subscription, membership and operators of builtin containers.
 *
 * <p>The containers given must be builtin values, not instances of guest classes. A dict or set
 * whose key needs guest code throws {@link GuestNeeded}; a sequence whose index or new items need
 * it gives the same answer as a type without the operation. Nothing has then changed.
 */
public final class Containers {
  private Containers() {}

  /** The length of a container; -1 if it has none. */
  public static int length(PyObject object) {
    return switch (object) {
      case PyList list -> list.size;
      case PyStr text -> text.length();
      case PyTuple tuple -> tuple.items.length;
      case PyDict dict -> dict.size();
      case PyAnySet set -> set.size();
      case PyBytes bytes -> bytes.value.length;
      case PyByteArray bytes -> bytes.size;
      case PyDictView view -> view.dict.size();
      case PyRange range -> {
        if (range.isSmall && range.count <= Integer.MAX_VALUE) {
          yield (int) range.count;
        }
        if (range.length().bitLength() > 31) {
          throw Raise.overflowError("Python int too large to convert to C ssize_t");
        }
        yield range.length().intValue();
      }
      case NativeCollection collection -> collection.length();
      default -> -1;
    };
  }

  /** {@code container[key]}, or null if the type does not support it. */
  public static @Nullable PyObject getItem(Meter meter, PyObject container, PyObject key) {
    return switch (container) {
      case PyList list -> {
        if (key instanceof PyInt number) {
          long at = number.value < 0 ? number.value + list.size : number.value;
          if (at >= 0 && at < list.size) {
            yield list.items[(int) at];
          }
        }
        yield fromSequence(meter, container, key);
      }
      case PyDict dict -> {
        PyObject value = key instanceof PyStr text ? dict.getStr(text) : dict.get(key);
        if (value == null) {
          throw Raise.keyError(key);
        }
        yield value;
      }
      case PyTuple tuple -> fromSequence(meter, container, key);
      case PyStr text -> fromSequence(meter, container, key);
      case PyBytes bytes -> fromSequence(meter, container, key);
      case PyByteArray bytes -> fromSequence(meter, container, key);
      case PyRange range -> fromSequence(meter, container, key);
      default -> null;
    };
  }

  private static @Nullable PyObject fromSequence(Meter meter, PyObject container, PyObject key) {
    try {
      return key instanceof PySlice slice
          ? slice(meter, container, slice)
          : item(meter, container, key);
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  @SuppressWarnings("NullAway") // places below a list's size are filled
  private static @Nullable PyObject item(Meter meter, PyObject container, PyObject key) {
    return switch (container) {
      case PyList list ->
          list.items[
              Slices.index(
                  key,
                  list.size,
                  "list indices must be integers or slices, not ",
                  "list index out of range")];
      case PyTuple tuple ->
          tuple
              .items[
              Slices.index(
                  key,
                  tuple.items.length,
                  "tuple indices must be integers or slices, not ",
                  "tuple index out of range")];
      case PyStr text -> text.at(textIndex(key, text));
      case PyBytes bytes ->
          PyInt.of(
              bytes
                      .value[
                      Slices.index(
                          key,
                          bytes.value.length,
                          "byte indices must be integers or slices, not ",
                          "index out of range")]
                  & 0xFF);
      case PyByteArray bytes ->
          PyInt.of(
              bytes
                      .value[
                      Slices.index(
                          key,
                          bytes.size,
                          "bytearray indices must be integers or slices, not ",
                          "bytearray index out of range")]
                  & 0xFF);
      case PyRange range -> rangeItem(meter, range, key);
      default -> null;
    };
  }

  private static int textIndex(PyObject key, PyStr text) {
    if (!Numbers.isInt(key) && key.type().lookup(Names.INDEX) == null) {
      throw Raise.typeError(
          "string indices must be integers, not '" + key.type().shownName() + "'");
    }
    return Slices.index(key, text.length(), null, "string index out of range");
  }

  private static PyObject rangeItem(Meter meter, PyRange range, PyObject key) {
    PyObject number = Numbers.asInt(key);
    if (number == null) {
      if (key.type().lookup(Names.INDEX) != null) {
        throw GuestNeeded.SIGNAL;
      }
      throw Raise.typeError(
          "range indices must be integers or slices, not " + key.type().shownName());
    }
    BigInteger at = Numbers.big(number);
    at = at.signum() < 0 ? at.add(range.length()) : at;
    if (at.signum() < 0 || at.compareTo(range.length()) >= 0) {
      throw Raise.indexError("range object index out of range");
    }
    return PyInt.of(range.start().add(BigIntegers.multiply(meter, at, range.step())));
  }

  private static @Nullable PyObject slice(Meter meter, PyObject container, PySlice slice) {
    if (container instanceof PyRange range) {
      return Slices.select(meter, range, slice);
    }
    int length = length(container);
    Slices.Bounds bounds = Slices.bounds(slice, length);
    boolean whole = bounds.step() == 1 && bounds.count() == length;
    return switch (container) {
      case PyList list -> PyList.of(Slices.select(meter, list.items, bounds));
      case PyTuple tuple -> whole ? tuple : PyTuple.of(Slices.select(meter, tuple.items, bounds));
      case PyStr text -> whole ? text : Slices.select(meter, text, bounds);
      case PyBytes bytes -> whole ? bytes : new PyBytes(Slices.select(meter, bytes.value, bounds));
      case PyByteArray bytes -> new PyByteArray(Slices.select(meter, bytes.value, bounds));
      default -> null;
    };
  }

  /** {@code container[key] = value}; false if the type does not support it. */
  public static boolean setItem(Meter meter, PyObject container, PyObject key, PyObject value) {
    return switch (container) {
      case PyList list -> ListEdits.set(meter, list, key, value);
      case PyDict dict -> {
        put(meter, dict, key, value);
        yield true;
      }
      case PyByteArray bytes -> ByteArrayEdits.set(meter, bytes, key, value);
      default -> false;
    };
  }

  /** Sets the value of a key of a dict; charges for growth. */
  public static void put(Meter meter, PyDict dict, PyObject key, PyObject value) {
    long growth = dict.growthBytes();
    if (growth > 0) {
      meter.allocate(growth);
    }
    if (key instanceof PyStr text) {
      dict.putStr(text, value);
    } else {
      dict.put(key, value);
    }
  }

  /** {@code del container[key]}; false if the type does not support it. */
  public static boolean deleteItem(Meter meter, PyObject container, PyObject key) {
    return switch (container) {
      case PyList list -> ListEdits.delete(meter, list, key);
      case PyDict dict -> {
        if (dict.remove(key) == null) {
          throw Raise.keyError(key);
        }
        yield true;
      }
      case PyByteArray bytes -> ByteArrayEdits.delete(meter, bytes, key);
      default -> false;
    };
  }

  /** {@code item in container}, or null if the type does not support it. */
  public static @Nullable PyBool contains(Meter meter, PyObject container, PyObject item) {
    return switch (container) {
      case PyDict dict ->
          PyBool.of(
              item instanceof PyStr text
                  ? dict.findStr(text) >= 0
                  : dict.find(item, Hashing.hash(item)) >= 0);
      case PyAnySet set -> PyBool.of(setContains(set, item));
      case PyList list -> PyBool.of(indexOf(meter, list.items, 0, list.size, item) >= 0);
      case PyTuple tuple ->
          PyBool.of(indexOf(meter, tuple.items, 0, tuple.items.length, item) >= 0);
      case PyStr text -> textContains(meter, text, item);
      case PyRange range -> PyBool.of(rangeContains(meter, range, item));
      case PyDictView view -> {
        yield PyBool.of(view.contains(meter, item));
      }
      default -> null;
    };
  }

  /** Whether a set has a key; a set as key stands for the frozenset that equals it. */
  public static boolean setContains(PyAnySet set, PyObject item) {
    PyObject key = Payload.of(item);
    if (key instanceof PySet other && !Comparison.overrides(item, Names.HASH)) {
      PyFrozenSet frozen = PyFrozenSet.of(PySet.copyOf(other));
      return set.find(frozen, Hashing.hash(frozen)) >= 0;
    }
    return set.find(item, Hashing.hash(item)) >= 0;
  }

  private static PyBool textContains(Meter meter, PyStr text, PyObject item) {
    if (!(Payload.of(item) instanceof PyStr part)) {
      throw Raise.typeError(
          "'in <string>' requires string as left operand, not " + item.type().shownName());
    }
    meter.work(text.charCount() >> 5);
    int at = TextFind.first(meter, text.value(), part.value(), 0, text.charCount());
    if (at < 0 || text.isPlain()) {
      return PyBool.of(at >= 0);
    }
    while (at >= 0 && splitsPair(text.value(), at, at + part.charCount())) {
      at = TextFind.first(meter, text.value(), part.value(), at + 1, text.charCount());
    }
    return PyBool.of(at >= 0);
  }

  private static boolean splitsPair(String text, int start, int end) {
    return cuts(text, start) || cuts(text, end);
  }

  private static boolean cuts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  /** Whether a number is in a range. */
  public static boolean rangeContains(Meter meter, PyRange range, PyObject item) {
    if (item instanceof PyInstance && Comparison.overrides(item, Names.EQ)) {
      throw GuestNeeded.SIGNAL;
    }
    return rangeIndex(meter, range, item) != null;
  }

  /** The index of a value in a range, or null if it is not there. */
  public static @Nullable BigInteger rangeIndex(Meter meter, PyRange range, PyObject item) {
    PyObject number = Numbers.asInt(item);
    if (number == null) {
      return switch (Payload.of(item)) {
        case PyFloat x when x.value == Math.rint(x.value) && !Double.isInfinite(x.value) ->
            rangeIndex(meter, range, PyInt.of(new java.math.BigDecimal(x.value).toBigInteger()));
        case PyComplex z when z.imaginary == 0 -> rangeIndex(meter, range, new PyFloat(z.real));
        default -> null;
      };
    }
    BigInteger offset = Numbers.big(number).subtract(range.start());
    BigInteger[] parts = offset.divideAndRemainder(range.step());
    boolean inside =
        parts[1].signum() == 0 && parts[0].signum() >= 0 && parts[0].compareTo(range.length()) < 0;
    return inside ? parts[0] : null;
  }

  /** The first index from a start to a stop of an item that is the same or equal, or -1. */
  @SuppressWarnings("NullAway") // the caller names filled places only
  public static int indexOf(
      Meter meter, @Nullable PyObject[] items, int start, int stop, PyObject item) {
    for (int i = start; i < stop; i++) {
      if ((i & 63) == 0) {
        meter.work(Math.min(64, stop - i));
      }
      if (items[i] == item || Comparison.equal(meter, items[i], item)) {
        return i;
      }
    }
    return -1;
  }

  /** A plain operator of lists, tuples, dicts, sets and views; null if it is not supported. */
  public static @Nullable PyObject binary(Meter meter, int opcode, PyObject a, PyObject b) {
    return switch (opcode) {
      case Opcode.ADD -> concatenation(meter, a, b);
      case Opcode.MUL -> {
        PyObject result = repetition(meter, a, b);
        yield result != null ? result : repetition(meter, b, a);
      }
      case Opcode.OR -> {
        if (a instanceof PyDict left && b instanceof PyDict right) {
          yield union(meter, left, right);
        }
        yield SetOperations.binary(meter, opcode, a, b);
      }
      case Opcode.AND, Opcode.SUB, Opcode.XOR -> SetOperations.binary(meter, opcode, a, b);
      default -> null;
    };
  }

  /** The in-place form of a plain operator; null if the type of a has none of its own. */
  public static @Nullable PyObject inPlace(Meter meter, int opcode, PyObject a, PyObject b) {
    return switch (a) {
      case PyList list when opcode == Opcode.ADD -> ListEdits.extend(meter, list, b) ? list : null;
      case PyList list when opcode == Opcode.MUL -> ListEdits.repeat(meter, list, b) ? list : null;
      case PyDict dict when opcode == Opcode.OR && b instanceof PyDict other -> {
        merge(meter, dict, other);
        yield dict;
      }
      case PySet set -> SetOperations.inPlace(meter, opcode, set, b);
      case PyByteArray bytes when opcode == Opcode.ADD || opcode == Opcode.MUL ->
          ByteArrayEdits.inPlace(meter, opcode, bytes, b);
      default -> null;
    };
  }

  private static @Nullable PyObject concatenation(Meter meter, PyObject a, PyObject b) {
    if (a instanceof PyList left && b instanceof PyList right) {
      return PyList.of(joined(meter, left.items, left.size, right.items, right.size));
    }
    if (a instanceof PyTuple left && b instanceof PyTuple right) {
      if (left.items.length == 0) {
        return right;
      }
      return right.items.length == 0
          ? left
          : PyTuple.of(
              joined(meter, left.items, left.items.length, right.items, right.items.length));
    }
    return null;
  }

  private static PyObject[] joined(
      Meter meter, @Nullable PyObject[] a, int aSize, @Nullable PyObject[] b, int bSize) {
    meter.allocate(32 + 4L * ((long) aSize + bSize));
    meter.work(aSize + (long) bSize >> 3);
    PyObject[] result = new PyObject[Math.addExact(aSize, bSize)];
    System.arraycopy(a, 0, result, 0, aSize);
    System.arraycopy(b, 0, result, aSize, bSize);
    return result;
  }

  private static @Nullable PyObject repetition(Meter meter, PyObject a, PyObject times) {
    if (!(a instanceof PyList) && !(a instanceof PyTuple) || !isFactor(times)) {
      return null;
    }
    long count = Math.max(0, Numbers.count(times));
    if (a instanceof PyList list) {
      return PyList.of(repeated(meter, list.items, list.size, count));
    }
    PyTuple tuple = (PyTuple) a;
    return count == 1 ? tuple : PyTuple.of(repeated(meter, tuple.items, tuple.items.length, count));
  }

  /** Whether a sequence can be repeated so often; GuestNeeded if guest code must say how often. */
  static boolean isFactor(PyObject times) {
    if (Numbers.isInt(times)) {
      return true;
    }
    if (times instanceof PyInstance && times.type().lookup(Names.INDEX) != null) {
      throw GuestNeeded.SIGNAL;
    }
    return false;
  }

  /** Items in a row, as often as asked for. */
  static PyObject[] repeated(Meter meter, @Nullable PyObject[] items, int size, long times) {
    long length = size == 0 ? 0 : times > Integer.MAX_VALUE ? Long.MAX_VALUE : size * times;
    if (length > Integer.MAX_VALUE - 16) {
      throw new PyError(new PyException(ExceptionTypes.MEMORY_ERROR, PyTuple.EMPTY));
    }
    meter.allocate(32 + 4 * length);
    meter.work(length >> 3);
    PyObject[] result = new PyObject[(int) length];
    if (length > 0) {
      System.arraycopy(items, 0, result, 0, size);
    }
    for (int done = size; done < length; ) {
      int more = (int) Math.min(done, length - done);
      System.arraycopy(result, 0, result, done, more);
      done += more;
    }
    return result;
  }

  /** {@code a | b} of dicts. */
  public static PyDict union(Meter meter, PyDict a, PyDict b) {
    meter.allocate(a.heapBytes());
    meter.work(a.used() >> 1);
    PyDict result = a.copy();
    merge(meter, result, b);
    return result;
  }

  /** Puts the entries of another dict; may be done again from the start after GuestNeeded. */
  public static void merge(Meter meter, PyDict dict, PyDict other) {
    for (int i = other.nextPosition(0); i >= 0; i = other.nextPosition(i + 1)) {
      meter.work(2);
      PyObject key = other.keyAt(i);
      long growth = dict.growthBytes();
      if (growth > 0) {
        meter.allocate(growth);
      }
      if (key != null) {
        dict.put(key, other.hashAt(i), other.valueAt(i));
      }
    }
  }
}
