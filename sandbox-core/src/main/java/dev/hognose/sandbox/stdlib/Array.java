// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.ByteStore;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.NativeCollection;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** An {@code array.array}: items of one machine type, kept as the objects that guests see. */
final class Array extends Traced implements NativeCollection, ByValue, ByteSource, ByteStore {
  static final PyType TYPE = PyType.builtin("array").ofJoined();
  static final PyType ITERATOR = PyType.builtin("arrayiterator");
  static final String CODES = "bBuwhHiIlLqQfd";

  char code;
  PyList items;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  Array() {}

  Array(char code, PyList items) {
    this.code = code;
    this.items = items;
  }

  static int itemSize(char code) {
    return switch (code) {
      case 'b', 'B' -> 1;
      case 'h', 'H' -> 2;
      case 'u', 'w', 'i', 'I', 'f' -> 4;
      default -> 8;
    };
  }

  /** The item as the array keeps it; TypeError or OverflowError if it cannot be one. */
  PyObject item(PyObject value) {
    return switch (code) {
      case 'f' -> new PyFloat((float) Numbers.real(value));
      case 'd' -> value instanceof PyFloat f ? f : new PyFloat(Numbers.real(value));
      case 'u', 'w' -> character(value);
      default -> integer(value);
    };
  }

  private PyObject character(PyObject value) {
    if (!(value instanceof PyStr text) || text.length() != 1) {
      throw Raise.typeError("array item must be unicode character");
    }
    return text;
  }

  private PyObject integer(PyObject value) {
    PyObject number = Numbers.index(value);
    BigInteger least = BigInteger.ZERO;
    BigInteger most = BigInteger.ONE.shiftLeft(8 * itemSize(code)).subtract(BigInteger.ONE);
    boolean signed = Character.isLowerCase(code);
    if (number instanceof PyInt small && signed) {
      long bound = -1L >>> 65 - 8 * itemSize(code);
      if (small.value >= -bound - 1 && small.value <= bound) {
        return small;
      }
    }
    if (signed) {
      most = most.shiftRight(1);
      least = most.not();
    }
    BigInteger exact = Numbers.big(number);
    checkC(exact);
    if (exact.compareTo(least) < 0) {
      throw Raise.overflowError(tooSmall());
    }
    if (exact.compareTo(most) > 0) {
      throw Raise.overflowError(tooLarge());
    }
    return number;
  }

  /** Refuses what the type of C does not hold by way of which an item is converted. */
  private void checkC(BigInteger value) {
    int bits = value.bitLength();
    if (bits > 63 && "bBhHi".indexOf(code) >= 0) {
      throw Raise.overflowError("Python int too large to convert to C long");
    }
    if (bits > 64 && code == 'I' && value.signum() > 0) {
      throw Raise.overflowError("Python int too large to convert to C unsigned long");
    }
    String type = bits > 31 && code == 'H' ? "signed integer" : "signed short integer";
    if (bits > 31 && code == 'H' || bits > 15 && code == 'b') {
      throw Raise.overflowError(
          type + (value.signum() < 0 ? " is less than minimum" : " is greater than maximum"));
    }
  }

  private String tooSmall() {
    return switch (code) {
      case 'b' -> "signed char is less than minimum";
      case 'B' -> "unsigned byte integer is less than minimum";
      case 'h' -> "signed short integer is less than minimum";
      case 'H' -> "unsigned short is less than minimum";
      case 'i' -> "signed integer is less than minimum";
      case 'I', 'L' -> "can't convert negative value to unsigned int";
      case 'Q' -> "can't convert negative int to unsigned";
      case 'q' -> "int too big to convert";
      default -> "Python int too large to convert to C long";
    };
  }

  private String tooLarge() {
    return switch (code) {
      case 'b' -> "signed char is greater than maximum";
      case 'B' -> "unsigned byte integer is greater than maximum";
      case 'h' -> "signed short integer is greater than maximum";
      case 'H' -> "unsigned short is greater than maximum";
      case 'i' -> "signed integer is greater than maximum";
      case 'I' -> "unsigned int is greater than maximum";
      case 'L' -> "Python int too large to convert to C unsigned long";
      case 'q', 'Q' -> "int too big to convert";
      default -> "Python int too large to convert to C long";
    };
  }

  @Override
  public byte[] copyOfBytes() {
    return copyOfBytes(_ -> {});
  }

  /**
   * The same.
   *
   * @param passed told of each item's index, to look at the limits
   */
  byte[] copyOfBytes(IntConsumer passed) {
    return bytesOf(0, items.size, passed);
  }

  private byte[] bytesOf(int from, int to, IntConsumer passed) {
    int size = itemSize(code);
    ByteBuffer out = ByteBuffer.allocate((to - from) * size).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = from; i < to; i++) {
      passed.accept(i);
      PyObject item = items.get(i);
      switch (item) {
        case PyInt n -> putInteger(out, size, n.value);
        case PyFloat f when code == 'f' -> out.putFloat((float) f.value);
        case PyFloat f -> out.putDouble(f.value);
        case PyStr s -> out.putInt(s.codePointAt(0));
        default -> putInteger(out, size, Numbers.big(item).longValue());
      }
    }
    return out.array();
  }

  private static void putInteger(ByteBuffer out, int size, long value) {
    for (int i = 0; i < size; i++) {
      out.put((byte) (value >> 8 * i));
    }
  }

  /** Appends the items that bytes stand for; their number fits. */
  void appendBytes(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    while (in.hasRemaining()) {
      items.append(
          switch (code) {
            case 'b' -> PyInt.of(in.get());
            case 'B' -> PyInt.of(in.get() & 0xff);
            case 'h' -> PyInt.of(in.getShort());
            case 'H' -> PyInt.of(in.getShort() & 0xffff);
            case 'i' -> PyInt.of(in.getInt());
            case 'I' -> PyInt.of(in.getInt() & 0xffffffffL);
            case 'f' -> new PyFloat(in.getFloat());
            case 'd' -> new PyFloat(in.getDouble());
            case 'u', 'w' -> character(in.getInt());
            case 'L', 'Q' -> PyInt.of(new BigInteger(Long.toUnsignedString(in.getLong())));
            default -> PyInt.of(in.getLong());
          });
    }
  }

  @Override
  public int byteLength() {
    return items.size * itemSize(code);
  }

  @Override
  public char itemFormat() {
    return code;
  }

  @Override
  public byte[] read(int at, int count) {
    int size = itemSize(code);
    int first = at / size;
    byte[] bytes = bytesOf(first, (at + count + size - 1) / size, _ -> {});
    int start = at - first * size;
    return start == 0 && count == bytes.length
        ? bytes
        : Arrays.copyOfRange(bytes, start, start + count);
  }

  @Override
  public void write(int at, byte[] bytes) {
    int size = itemSize(code);
    int first = at / size;
    byte[] all = bytesOf(first, (at + bytes.length + size - 1) / size, _ -> {});
    System.arraycopy(bytes, 0, all, at - first * size, bytes.length);
    Array changed = new Array(code, new PyList());
    changed.appendBytes(all);
    for (int i = 0; i < changed.items.size; i++) {
      items.items[first + i] = changed.items.get(i);
    }
  }

  private static PyObject character(int point) {
    if (!Character.isValidCodePoint(point)) {
      throw Raise.valueError(
          "character U+" + Integer.toHexString(point) + " is not in range [U+0000; U+10ffff]");
    }
    return PyStr.ofCodePoint(point);
  }

  @Override
  public int length() {
    return items.size;
  }

  @Override
  public PyIterator iterator() {
    return new Items(this);
  }

  @Override
  public boolean equalTo(PyObject other) {
    return other instanceof Array that && !holdsNaN() && Comparison.equal(items, that.items);
  }

  /** Whether an item differs from itself; lists with the same such object would be equal. */
  private boolean holdsNaN() {
    if (code == 'f' || code == 'd') {
      for (int i = 0; i < items.size; i++) {
        if (Double.isNaN(((PyFloat) items.get(i)).value)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equalTo(PyObject other, Comparison comparison, int depth) {
    if (other instanceof PyMemoryView view) {
      return view.equalTo(this, comparison, depth);
    }
    return other instanceof Array that && comparison.partsSame(items, that.items, depth);
  }

  @Override
  public long valueHash() {
    throw Raise.typeError("unhashable type: 'array.array'");
  }

  @Override
  public @Nullable PyBool order(int opcode, PyObject other) {
    if (other instanceof PyByteArray) {
      return PyMemoryView.of(this).order(opcode, other);
    }
    return other instanceof Array that ? Comparison.order(opcode, items, that.items) : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 40;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(items);
  }

  /** An iterator over an array. */
  static final class Items extends PyIterator {
    private Array array;
    private int index;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Items() {}

    Items(Array array) {
      this.array = array;
    }

    @Override
    public @Nullable PyObject next() {
      if (index < 0 || index >= array.items.size) {
        index = -1;
        return null;
      }
      return array.items.get(index++);
    }

    @Override
    public PyType type() {
      return ITERATOR;
    }

    @Override
    public void trace(Tracer tracer) {
      tracer.reference(array);
    }

    @Override
    public void exchange(Fields fields) {
      array = fields.part(array, Array.class);
      index = fields.integer(index);
    }
  }

  @Override
  public void exchange(Fields fields) {
    code = (char) fields.count(code);
    fields.require(CODES.indexOf(code) >= 0, "an array of an unknown type");
    items = fields.part(items, PyList.class);
  }
}
