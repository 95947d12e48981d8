// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons {@code == < <= > >=} of builtin values.
 *
 * <ul>
 *   <li>Where guest code would have to decide, {@link GuestNeeded} is thrown.
 *   <li>Without a meter a comparison ends with {@link GuestNeeded} after {@value #BUDGET} parts, so
 *       that the caller does it again in Python, where each part is counted.
 *   <li>Values nested more than {@value #MAX_DEPTH} deep raise RecursionError.
 * </ul>
 */
public final class Comparison {
  static final int MAX_DEPTH = 400;
  static final int BUDGET = 4_096;

  /** Keys with the same hash that a dict or set compares before it leaves that to the machine. */
  private static final int MAX_COLLISIONS = 64;

  private final @Nullable Meter meter;
  private long budget = BUDGET;

  private Comparison(@Nullable Meter meter) {
    this.meter = meter;
  }

  /** {@code a == b}. */
  public static boolean equal(PyObject a, PyObject b) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      return x.value == y.value;
    }
    if (a instanceof PyStr x && b instanceof PyStr y) {
      return x.equals(y);
    }
    int known = a instanceof PyTuple x && b instanceof PyTuple y ? ShortTuples.equal(x, y) : -1;
    return known < 0 ? new Comparison(null).equal(a, b, 0) : known == 1;
  }

  /** {@code a == b}; charges a step for each part. */
  public static boolean equal(Meter meter, PyObject a, PyObject b) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      return x.value == y.value;
    }
    if (a instanceof PyStr x && b instanceof PyStr y && x.charCount() < 1_024) {
      return x.equals(y);
    }
    return new Comparison(meter).equal(a, b, 0);
  }

  /** {@code a is b or a == b}, as containers compare their items. */
  public static boolean same(Meter meter, PyObject a, PyObject b) {
    return a == b || equal(meter, a, b);
  }

  /** {@code a is b or a == b}, as containers compare their items. */
  public static boolean same(PyObject a, PyObject b) {
    return a == b || equal(a, b);
  }

  /** The result of {@code < <= > >=}, or null if neither operand supports it. */
  public static @Nullable PyBool order(int opcode, PyObject a, PyObject b) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      return PyBool.of(holds(opcode, Long.compare(x.value, y.value)));
    }
    return new Comparison(null).order(opcode, a, b, 0);
  }

  /** The result of {@code < <= > >=}, or null if neither supports it; charges for each part. */
  public static @Nullable PyBool order(Meter meter, int opcode, PyObject a, PyObject b) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      return PyBool.of(holds(opcode, Long.compare(x.value, y.value)));
    }
    return new Comparison(meter).order(opcode, a, b, 0);
  }

  /** {@code a < b}; TypeError if neither supports it. */
  public static boolean less(Meter meter, PyObject a, PyObject b) {
    PyBool result = order(meter, Opcode.LT, a, b);
    if (result == null) {
      throw notSupported(Opcode.LT, a, b);
    }
    return result == PyBool.TRUE;
  }

  /** The TypeError of an order that neither operand supports. */
  public static PyError notSupported(int opcode, PyObject a, PyObject b) {
    return Raise.typeError(
        "'"
            + symbol(opcode)
            + "' not supported between instances of '"
            + a.type().shownName()
            + "' and '"
            + b.type().shownName()
            + "'");
  }

  /** Throws GuestNeeded if a search has met too many unequal keys with the same hash. */
  static void checkCollisions(int unequal) {
    if (unequal > MAX_COLLISIONS) {
      throw GuestNeeded.SIGNAL;
    }
  }

  /** Whether a guest class gives the object its own method of that name. */
  public static boolean overrides(PyObject object, PyStr name) {
    PyType type = object.type();
    return !type.isBuiltin() && type.lookup(name) != type.layout().lookup(name);
  }

  static String symbol(int opcode) {
    return switch (opcode) {
      case Opcode.LT -> "<";
      case Opcode.LE -> "<=";
      case Opcode.GT -> ">";
      default -> ">=";
    };
  }

  static int mirrored(int opcode) {
    return switch (opcode) {
      case Opcode.LT -> Opcode.GT;
      case Opcode.LE -> Opcode.GE;
      case Opcode.GT -> Opcode.LT;
      default -> Opcode.LE;
    };
  }

  private static PyStr orderName(int opcode) {
    return switch (opcode) {
      case Opcode.LT -> Names.LT;
      case Opcode.LE -> Names.LE;
      case Opcode.GT -> Names.GT;
      default -> Names.GE;
    };
  }

  static boolean holds(int opcode, int sign) {
    return switch (opcode) {
      case Opcode.LT -> sign < 0;
      case Opcode.LE -> sign <= 0;
      case Opcode.GT -> sign > 0;
      default -> sign >= 0;
    };
  }

  void charge(long units) {
    if (meter != null) {
      meter.work(units);
    } else {
      budget -= units;
      if (budget < 0) {
        throw GuestNeeded.SIGNAL;
      }
    }
  }

  /** Whether parts of two values at that depth are the same or equal. */
  public boolean partsSame(PyObject a, PyObject b, int depth) {
    return a == b || equal(a, b, depth);
  }

  private boolean equal(PyObject a, PyObject b, int depth) {
    if (depth > MAX_DEPTH) {
      throw Raise.of(
          ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded in comparison");
    }
    if (!a.type().isBuiltin() || !b.type().isBuiltin()) {
      if (overrides(a, Names.EQ) || overrides(b, Names.EQ)) {
        throw GuestNeeded.SIGNAL;
      }
      PyObject left = Payload.of(a);
      PyObject right = Payload.of(b);
      return left != a || right != b ? a == b || equal(left, right, depth + 1) : a == b;
    }
    charge(1);
    if (a instanceof PyStr x) {
      return b instanceof PyStr y && textEqual(x, y);
    }
    if (a instanceof PyInt || a instanceof PyFloat) {
      return numbersEqual(a, b) || libraryEqual(b, a);
    }
    if (a instanceof PyTuple x) {
      return a == b || b instanceof PyTuple y && tuplesEqual(x, y, depth);
    }
    return othersEqual(a, b, depth);
  }

  private boolean othersEqual(PyObject a, PyObject b, int depth) {
    return switch (a) {
      case PyBool x -> numbersEqual(x.asInt, b) || libraryEqual(b, x);
      case PyBigInt x -> {
        chargeBig(x, b);
        yield numbersEqual(x, b) || libraryEqual(b, x);
      }
      case PyComplex x -> complexEqual(x, b) || libraryEqual(b, x);
      case PyBytes x -> bytesEqual(x.value, 0, x.value.length, b);
      case PyByteArray x -> bytesEqual(x.value, x.start, x.size, b);
      case PyList x -> a == b || b instanceof PyList y && listsEqual(x, y, depth);
      case PyMappingProxy x -> a == b || equal(x.mapping, b, depth + 1);
      case PyDict x when b instanceof PyMappingProxy y -> equal(x, y.mapping, depth + 1);
      case PyDict x -> a == b || b instanceof PyDict y && dictsEqual(x, y, depth);
      case PyAnySet x ->
          a == b
              || (b instanceof PyAnySet y
                  ? x.size() == y.size() && setWithin(x, y, depth)
                  : b instanceof PyDictView view && viewEqual(view, x, depth));
      case PyDictView x -> a == b || viewEqual(x, b, depth);
      case PyRange x -> b instanceof PyRange y && rangesEqual(x, y);
      case PySlice x -> b instanceof PySlice y && slicesEqual(x, y, depth);
      case ByValue x -> a == b || x.equalTo(b, this, depth + 1);
      default -> a == b || b instanceof ByValue y && y.equalTo(a, this, depth + 1);
    };
  }

  private static boolean numbersEqual(PyObject a, PyObject b) {
    if (b instanceof PyComplex y) {
      return complexEqual(y, a);
    }
    return isReal(b) && compareReal(a, b) == 0;
  }

  private static boolean complexEqual(PyComplex x, PyObject b) {
    if (b instanceof PyComplex y) {
      return x.real == y.real && x.imaginary == y.imaginary;
    }
    return isReal(b) && x.imaginary == 0 && compareReal(new PyFloat(x.real), b) == 0;
  }

  private static boolean isReal(PyObject object) {
    return object instanceof PyInt
        || object instanceof PyFloat
        || object instanceof PyBool
        || object instanceof PyBigInt;
  }

  /** The sign of a - b, exactly; 2 if one of them is not a number. */
  private static int compareReal(PyObject a, PyObject b) {
    PyObject left = a instanceof PyBool x ? x.asInt : a;
    PyObject right = b instanceof PyBool y ? y.asInt : b;
    if (left instanceof PyInt x) {
      if (right instanceof PyInt y) {
        return Long.compare(x.value, y.value);
      }
      if (right instanceof PyFloat y) {
        return compare(x.value, y.value);
      }
      return -((PyBigInt) right).signum();
    }
    if (left instanceof PyFloat x) {
      if (right instanceof PyFloat y) {
        return x.value < y.value ? -1 : x.value > y.value ? 1 : x.value == y.value ? 0 : 2;
      }
      int sign = compareReal(right, left);
      return sign == 2 ? 2 : -sign;
    }
    PyBigInt big = (PyBigInt) left;
    if (right instanceof PyBigInt y) {
      return big.compareTo(y);
    }
    return right instanceof PyFloat y ? compare(big.value(), y.value) : big.signum();
  }

  private static int compare(long a, double b) {
    if (Double.isNaN(b)) {
      return 2;
    }
    if (b >= 0x1p63) {
      return -1;
    }
    if (b < -0x1p63) {
      return 1;
    }
    long whole = (long) b;
    return a != whole ? Long.compare(a, whole) : Double.compare(0.0, b - whole + 0.0);
  }

  private static int compare(BigInteger a, double b) {
    if (Double.isNaN(b)) {
      return 2;
    }
    if (Double.isInfinite(b)) {
      return b > 0 ? -1 : 1;
    }
    return a.bitLength() > 1100 ? a.signum() : new BigDecimal(a).compareTo(new BigDecimal(b));
  }

  private static boolean libraryEqual(PyObject number, PyObject other) {
    return number instanceof LibraryNumber
        && number instanceof ByValue value
        && value.equalTo(other);
  }

  private boolean textEqual(PyStr a, PyStr b) {
    if (a == b) {
      return true;
    }
    if (a.charCount() != b.charCount()) {
      return false;
    }
    charge(1);
    if (TextOrder.early(a, b) != 0) {
      return false;
    }
    charge(a.charCount() >> 6);
    return a.value().equals(b.value());
  }

  private boolean bytesEqual(byte[] left, int start, int size, PyObject b) {
    if (b instanceof ByValue y) {
      return y.equalTo(new PyBytes(Arrays.copyOfRange(left, start, start + size)), this, 0);
    }
    int other = b instanceof PyBytes y ? y.value.length : b instanceof PyByteArray y ? y.size : -1;
    if (size != other) {
      return false;
    }
    charge(size >> 6);
    return b instanceof PyByteArray y
        ? Arrays.equals(left, start, start + size, y.value, y.start, y.start + size)
        : Arrays.equals(left, start, start + size, ((PyBytes) b).value, 0, size);
  }

  private boolean itemsSame(PyObject a, PyObject b, int depth) {
    if (a == b) {
      charge(1);
      return true;
    }
    if (a instanceof PyInt x && b instanceof PyInt y) {
      charge(1);
      return x.value == y.value;
    }
    if (a instanceof PyStr x && b instanceof PyStr y) {
      return textEqual(x, y);
    }
    return equal(a, b, depth + 1);
  }

  private boolean tuplesEqual(PyTuple a, PyTuple b, int depth) {
    if (a.items.length != b.items.length) {
      return false;
    }
    for (int i = 0; i < a.items.length; i++) {
      if (!itemsSame(a.items[i], b.items[i], depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean listsEqual(PyList a, PyList b, int depth) {
    if (a.size != b.size) {
      return false;
    }
    for (int i = 0; i < a.size; i++) {
      if (!itemsSame(a.get(i), b.get(i), depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean dictsEqual(PyDict a, PyDict b, int depth) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = a.nextPosition(0); i >= 0; i = a.nextPosition(i + 1)) {
      PyObject key = a.keyAt(i);
      int position = key == null ? -1 : b.find(key, a.hashAt(i));
      if (position < 0 || !itemsSame(a.valueAt(i), b.valueAt(position), depth)) {
        return false;
      }
    }
    return true;
  }

  private boolean setWithin(PyAnySet a, PyAnySet b, int depth) {
    if (a.size() > b.size()) {
      return false;
    }
    for (int i = a.nextPlace(0); i >= 0; i = a.nextPlace(i + 1)) {
      charge(1);
      if (b.find(a.keyAt(i), a.hashAt(i), this, depth + 1) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean viewEqual(PyDictView view, PyObject other, int depth) {
    if (view.kind == PyDictView.Kind.VALUES) {
      return view == other;
    }
    return setSize(other) == view.dict.size() && within(view, other, depth);
  }

  /** The size of a set or a view that behaves like one; -1 for other objects. */
  private static int setSize(PyObject object) {
    if (object instanceof PyDictView view && view.kind != PyDictView.Kind.VALUES) {
      return view.dict.size();
    }
    return object instanceof PyAnySet set ? set.size() : -1;
  }

  private boolean within(PyObject a, PyObject b, int depth) {
    if (a instanceof PyAnySet x && b instanceof PyAnySet y) {
      return setWithin(x, y, depth);
    }
    if (setSize(a) > setSize(b)) {
      return false;
    }
    PyIterator items = Iteration.iterator(a);
    if (items == null) {
      return false;
    }
    for (PyObject item = items.next(); item != null; item = items.next()) {
      charge(1);
      boolean found =
          b instanceof PyDictView view
              ? viewContains(view, item, depth)
              : b instanceof PyAnySet set && set.find(item, Hashing.hash(item)) >= 0;
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private boolean viewContains(PyDictView view, PyObject item, int depth) {
    if (view.kind == PyDictView.Kind.KEYS) {
      return view.dict.get(item) != null;
    }
    if (!(item instanceof PyTuple entry) || entry.items.length != 2) {
      return false;
    }
    PyObject value = view.dict.get(entry.items[0]);
    return value != null && itemsSame(value, entry.items[1], depth);
  }

  private static boolean rangesEqual(PyRange a, PyRange b) {
    return a.length().equals(b.length())
        && (a.length().signum() == 0
            || a.start().equals(b.start())
                && (a.length().equals(BigInteger.ONE) || a.step().equals(b.step())));
  }

  private boolean slicesEqual(PySlice a, PySlice b, int depth) {
    return itemsSame(a.start, b.start, depth)
        && itemsSame(a.stop, b.stop, depth)
        && itemsSame(a.step, b.step, depth);
  }

  private @Nullable PyBool order(int opcode, PyObject a, PyObject b, int depth) {
    if (depth > MAX_DEPTH) {
      throw Raise.of(
          ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded in comparison");
    }
    if (!a.type().isBuiltin() || !b.type().isBuiltin()) {
      if (overrides(a, orderName(opcode)) || overrides(b, orderName(mirrored(opcode)))) {
        throw GuestNeeded.SIGNAL;
      }
      PyObject left = Payload.of(a);
      PyObject right = Payload.of(b);
      return left != a || right != b ? order(opcode, left, right, depth + 1) : null;
    }
    charge((a instanceof PyByteArray ? a : b) instanceof PyByteArray x ? 1 + (x.size >> 6) : 1);
    if (isReal(a)) {
      if (!isReal(b)) {
        return reflectedOrder(opcode, a, b);
      }
      chargeBig(a, b);
      int sign = compareReal(a, b);
      return PyBool.of(sign != 2 && holds(opcode, sign));
    }
    if (a instanceof PyStr x) {
      return b instanceof PyStr y ? result(opcode, orderText(x, y)) : null;
    }
    if (a instanceof PyTuple x) {
      return b instanceof PyTuple y ? orderTuples(opcode, x, y, depth) : null;
    }
    return switch (a) {
      case PyBytes x -> orderBytes(opcode, x.value, 0, x.value.length, b);
      case PyByteArray x when !(b instanceof ByValue) ->
          orderBytes(opcode, x.value, x.start, x.size, b);
      case PyList x -> b instanceof PyList y ? orderLists(opcode, x, y, depth) : null;
      case PyAnySet _, PyDictView _ -> orderSets(opcode, a, b, depth);
      case PySlice x ->
          b instanceof PySlice y ? orderTuples(opcode, parts(x), parts(y), depth) : null;
      case ByValue x -> {
        PyBool result = x.order(opcode, b);
        yield result != null ? result : reflectedOrder(opcode, a, b);
      }
      default -> reflectedOrder(opcode, a, b);
    };
  }

  private static @Nullable PyBool reflectedOrder(int opcode, PyObject a, PyObject b) {
    return b instanceof ByValue y ? y.order(mirrored(opcode), a) : null;
  }

  private static PyTuple parts(PySlice slice) {
    return PyTuple.of(slice.start, slice.stop, slice.step);
  }

  private static PyBool result(int opcode, int sign) {
    return PyBool.of(holds(opcode, sign));
  }

  /** The order of two strings, charged by the part of them that is looked at. */
  public static int compareText(Meter meter, PyStr a, PyStr b) {
    meter.work(1);
    return new Comparison(meter).orderText(a, b);
  }

  private int orderText(PyStr a, PyStr b) {
    charge(1);
    int early = TextOrder.early(a, b);
    if (early == 0) {
      charge(Math.min(a.charCount(), b.charCount()) >> 6);
      return TextOrder.whole(a, b);
    }
    return early;
  }

  private void chargeBig(PyObject a, PyObject b) {
    if (a instanceof PyBigInt x && b instanceof PyBigInt y) {
      charge(Math.min(x.bitLength(), y.bitLength()) >> 10);
    }
  }

  private @Nullable PyBool orderBytes(int opcode, byte[] left, int start, int size, PyObject b) {
    charge(size >> 6);
    if (b instanceof PyBytes y) {
      return result(
          opcode, Arrays.compareUnsigned(left, start, start + size, y.value, 0, y.value.length));
    }
    return b instanceof PyByteArray y
        ? result(
            opcode,
            Arrays.compareUnsigned(left, start, start + size, y.value, y.start, y.start + y.size))
        : null;
  }

  private PyBool orderTuples(int opcode, PyTuple a, PyTuple b, int depth) {
    int common = Math.min(a.items.length, b.items.length);
    for (int i = 0; i < common; i++) {
      if (!itemsSame(a.items[i], b.items[i], depth)) {
        return orderItems(opcode, a.items[i], b.items[i], depth);
      }
    }
    return result(opcode, Integer.compare(a.items.length, b.items.length));
  }

  private PyBool orderLists(int opcode, PyList a, PyList b, int depth) {
    int common = Math.min(a.size, b.size);
    for (int i = 0; i < common; i++) {
      if (!itemsSame(a.get(i), b.get(i), depth)) {
        return orderItems(opcode, a.get(i), b.get(i), depth);
      }
    }
    return result(opcode, Integer.compare(a.size, b.size));
  }

  private PyBool orderItems(int opcode, PyObject a, PyObject b, int depth) {
    if (a instanceof PyInt x && b instanceof PyInt y) {
      return result(opcode, Long.compare(x.value, y.value));
    }
    if (a instanceof PyStr x && b instanceof PyStr y) {
      return result(opcode, orderText(x, y));
    }
    PyBool result = order(opcode, a, b, depth + 1);
    if (result == null) {
      throw notSupported(opcode, a, b);
    }
    return result;
  }

  private @Nullable PyBool orderSets(int opcode, PyObject a, PyObject b, int depth) {
    int left = setSize(a);
    int right = setSize(b);
    if (left < 0 || right < 0) {
      return null;
    }
    return PyBool.of(
        switch (opcode) {
          case Opcode.LT -> left < right && within(a, b, depth);
          case Opcode.LE -> within(a, b, depth);
          case Opcode.GT -> left > right && within(b, a, depth);
          default -> within(b, a, depth);
        });
  }
}
