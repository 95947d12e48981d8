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
    if (object instanceof PyList list) {
      return list.size;
    }
    if (object instanceof PyStr text) {
      return text.length();
    }
    if (object instanceof PyTuple tuple) {
      return tuple.items.length;
    }
    if (object instanceof PyDict dict) {
      return dict.size();
    }
    if (object instanceof PyAnySet set) {
      return set.size();
    }
    if (object instanceof PyBytes bytes) {
      return bytes.value.length;
    }
    if (object instanceof PyByteArray bytes) {
      return bytes.size;
    }
    if (object instanceof PyDictView view) {
      return view.dict.size();
    }
    if (object instanceof PyRange range) {
      if (range.isSmall && range.count <= Integer.MAX_VALUE) {
        return (int) range.count;
      }
      if (range.length().bitLength() > 31) {
        throw Raise.overflowError("Python int too large to convert to C ssize_t");
      }
      return range.length().intValue();
    }
    if (object instanceof NativeCollection collection) {
      return collection.length();
    }
    return -1;
  }

  /** {@code container[key]}, or null if the type does not support it. */
  public static @Nullable PyObject getItem(Meter meter, PyObject container, PyObject key) {
    if (container instanceof PyList list) {
      if (key instanceof PyInt number) {
        long at = number.value < 0 ? number.value + list.size : number.value;
        if (at >= 0 && at < list.size) {
          return list.items[(int) at];
        }
      }
      return fromSequence(meter, container, key);
    }
    if (container instanceof PyDict dict) {
      PyObject value = key instanceof PyStr text ? dict.getText(text) : dict.get(key);
      if (value == null) {
        throw Raise.keyError(key);
      }
      return value;
    }
    if (container instanceof PyTuple) {
      return fromSequence(meter, container, key);
    }
    if (container instanceof PyStr) {
      return fromSequence(meter, container, key);
    }
    if (container instanceof PyBytes) {
      return fromSequence(meter, container, key);
    }
    if (container instanceof PyByteArray) {
      return fromSequence(meter, container, key);
    }
    if (container instanceof PyRange) {
      return fromSequence(meter, container, key);
    }
    return null;
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
    if (container instanceof PyList list) {
      return list.items[
          Slices.index(
              key,
              list.size,
              "list indices must be integers or slices, not ",
              "list index out of range")];
    }
    if (container instanceof PyTuple tuple) {
      return tuple
          .items[
          Slices.index(
              key,
              tuple.items.length,
              "tuple indices must be integers or slices, not ",
              "tuple index out of range")];
    }
    if (container instanceof PyStr text) {
      return text.at(meter, textIndex(key, text));
    }
    if (container instanceof PyRange range) {
      return rangeItem(meter, range, key);
    }
    return byteItem(container, key);
  }

  private static @Nullable PyObject byteItem(PyObject container, PyObject key) {
    String kind = "byte indices must be integers or slices, not ";
    if (container instanceof PyBytes bytes) {
      int at = Slices.index(key, bytes.value.length, kind, "index out of range");
      return PyInt.of(bytes.value[at] & 0xFF);
    }
    if (container instanceof PyByteArray bytes) {
      int at =
          Slices.index(
              key, bytes.size, "bytearray" + kind.substring(4), "bytearray index out of range");
      return PyInt.of(bytes.get(at) & 0xFF);
    }
    return null;
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
    if (container instanceof PyList list) {
      return PyList.of(Slices.select(meter, list.items, bounds));
    }
    if (container instanceof PyTuple tuple) {
      return whole ? tuple : PyTuple.of(Slices.select(meter, tuple.items, bounds));
    }
    if (container instanceof PyStr text) {
      return whole ? text : Slices.select(meter, text, bounds);
    }
    if (container instanceof PyBytes bytes) {
      return whole ? bytes : new PyBytes(Slices.select(meter, bytes.value, 0, bounds));
    }
    if (container instanceof PyByteArray bytes) {
      return new PyByteArray(Slices.select(meter, bytes.value, bytes.start, bounds));
    }
    return null;
  }

  /** {@code container[key] = value}; false if the type does not support it. */
  public static boolean setItem(Meter meter, PyObject container, PyObject key, PyObject value) {
    if (container instanceof PyList list) {
      return ListEdits.set(meter, list, key, value);
    }
    if (container instanceof PyDict dict) {
      put(meter, dict, key, value);
      return true;
    }
    if (container instanceof PyByteArray bytes) {
      return ByteArrayEdits.set(meter, bytes, key, value);
    }
    return false;
  }

  /** Sets the value of a key of a dict; charges for growth. */
  public static void put(Meter meter, PyDict dict, PyObject key, PyObject value) {
    put(meter, dict, key, Hashing.hash(key), value);
  }

  /** Sets the value of a key whose hash is known; charges for growth. */
  public static void put(Meter meter, PyDict dict, PyObject key, long hash, PyObject value) {
    int position = key instanceof PyStr text ? dict.findText(text) : dict.find(key, hash);
    if (position >= 0) {
      dict.setValueAt(position, value);
      return;
    }
    long growth = dict.growthBytes();
    if (growth > 0) {
      meter.allocate(growth);
    }
    dict.append(key, hash, value);
  }

  /** {@code del container[key]}; false if the type does not support it. */
  public static boolean deleteItem(Meter meter, PyObject container, PyObject key) {
    if (container instanceof PyList list) {
      return ListEdits.delete(meter, list, key);
    }
    if (container instanceof PyDict dict) {
      if (dict.remove(key) == null) {
        throw Raise.keyError(key);
      }
      return true;
    }
    if (container instanceof PyByteArray bytes) {
      return ByteArrayEdits.delete(meter, bytes, key);
    }
    return false;
  }

  /** {@code item in container}, or null if the type does not support it. */
  public static @Nullable PyBool contains(Meter meter, PyObject container, PyObject item) {
    if (container instanceof PyDict dict) {
      return PyBool.of(
          item instanceof PyStr text
              ? dict.findText(text) >= 0
              : dict.find(item, Hashing.hash(item)) >= 0);
    }
    if (container instanceof PyAnySet set) {
      return PyBool.of(SetOperations.contains(meter, set, item));
    }
    if (container instanceof PyList list) {
      return PyBool.of(indexOf(meter, list.items, 0, list.size, item) >= 0);
    }
    if (container instanceof PyTuple tuple) {
      return PyBool.of(indexOf(meter, tuple.items, 0, tuple.items.length, item) >= 0);
    }
    if (container instanceof PyStr text) {
      return textContains(meter, text, item);
    }
    if (container instanceof PyRange range) {
      return PyBool.of(rangeContains(meter, range, item));
    }
    if (container instanceof PyDictView view) {
      return PyBool.of(view.contains(meter, item));
    }
    return null;
  }

  private static PyBool textContains(Meter meter, PyStr text, PyObject item) {
    if (!(Payload.of(item) instanceof PyStr part)) {
      throw Raise.typeError(
          "'in <string>' requires string as left operand, not " + item.type().shownName());
    }
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
      PyObject plain = Payload.of(item);
      if (plain instanceof PyFloat x
          && x.value == Math.rint(x.value)
          && !Double.isInfinite(x.value)) {
        return rangeIndex(meter, range, PyInt.of(new java.math.BigDecimal(x.value).toBigInteger()));
      }
      if (plain instanceof PyComplex z && z.imaginary == 0) {
        return rangeIndex(meter, range, new PyFloat(z.real));
      }
      return null;
    }
    BigInteger offset = Numbers.big(number).subtract(range.start());
    BigInteger[] parts = BigDivision.divide(meter, offset, range.step());
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
    if (a instanceof PyList list && opcode == Opcode.ADD) {
      return ListEdits.extend(meter, list, b) ? list : null;
    }
    if (a instanceof PyList list && opcode == Opcode.MUL) {
      return ListEdits.repeat(meter, list, b) ? list : null;
    }
    if (a instanceof PyDict dict && opcode == Opcode.OR && b instanceof PyDict other) {
      merge(meter, dict, other);
      return dict;
    }
    if (a instanceof PySet set) {
      return SetOperations.inPlace(meter, opcode, set, b);
    }
    if (a instanceof PyByteArray bytes && (opcode == Opcode.ADD || opcode == Opcode.MUL)) {
      return ByteArrayEdits.inPlace(meter, opcode, bytes, b);
    }
    return null;
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
      if (key != null) {
        put(meter, dict, key, other.hashAt(i), other.valueAt(i));
      }
    }
  }
}
