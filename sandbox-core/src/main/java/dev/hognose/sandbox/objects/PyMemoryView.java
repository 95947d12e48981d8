// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A {@code memoryview}: items of one machine type at places of the bytes of another object, in any
 * number of dimensions.
 *
 * <p>It keeps a bytearray from changing its size as far as it is found; a view of what is no longer
 * there raises.
 */
public final class PyMemoryView extends Traced implements ByValue, NativeCollection {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("memoryview").isFinal();

  /** The bytes, bytearray or {@link ByteStore} it looks at. */
  public PyObject source;

  /** What an item is, a letter of the module struct. */
  public char format;

  /** Index of the first item's first byte. */
  public int start;

  /** Items in each dimension. */
  public int[] shape;

  /** Bytes between two items of each dimension. */
  public int[] strides;

  public boolean readOnly;

  /** Whether {@code release} was called. */
  public boolean released;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyMemoryView() {}

  public PyMemoryView(PyObject source, char format, int start, int[] shape, int[] strides) {
    this.source = source;
    this.format = format;
    this.start = start;
    this.shape = shape;
    this.strides = strides;
    this.readOnly = source instanceof PyBytes;
  }

  /** A view of all of an object that has bytes. */
  public static PyMemoryView of(PyObject source) {
    char format = source instanceof ByteStore store ? store.itemFormat() : 'B';
    int size = MachineNumber.size(format);
    int[] shape = {byteLength(source) / size};
    return new PyMemoryView(source, format, 0, shape, new int[] {size});
  }

  /** Another view of the same items. */
  public PyMemoryView copy() {
    PyMemoryView copy = new PyMemoryView(source, format, start, shape, strides);
    copy.readOnly = readOnly;
    return copy;
  }

  private static int byteLength(PyObject source) {
    return switch (source) {
      case PyBytes b -> b.value.length;
      case PyByteArray b -> b.size;
      default -> ((ByteStore) source).byteLength();
    };
  }

  public int itemSize() {
    return MachineNumber.size(format);
  }

  /** Number of items in all dimensions. */
  public int count() {
    int count = 1;
    for (int each : shape) {
      count = Math.multiplyExact(count, each);
    }
    return count;
  }

  /** How many bytes all its items have. */
  public int byteCount() {
    requireInside(0, 0);
    return count() * itemSize();
  }

  /** The bytes of the item at a place. */
  public byte[] read(int at) {
    return bytes(at, itemSize());
  }

  private byte[] bytes(int at, int size) {
    requireInside(at, size);
    return switch (source) {
      case PyBytes b -> Arrays.copyOfRange(b.value, at, at + size);
      case PyByteArray b -> b.copy(at, at + size);
      default -> ((ByteStore) source).read(at, size);
    };
  }

  /** Replaces bytes at a place. */
  public void writeAt(int at, byte[] bytes) {
    requireInside(at, bytes.length);
    if (source instanceof PyByteArray target) {
      target.write(at, bytes);
    } else {
      ((ByteStore) source).write(at, bytes);
    }
  }

  private void requireInside(int at, int count) {
    if (released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    if (count > 0 && at + count > byteLength(source)) {
      throw Raise.valueError("memoryview: the object it looks at has become smaller");
    }
  }

  /** Whether the items follow one another, the last index running fastest. */
  public boolean isContiguous() {
    return follows(shape.length - 1, -1);
  }

  /** Whether the items follow one another, the first index running fastest. */
  public boolean isFortranContiguous() {
    return follows(0, 1);
  }

  private boolean follows(int first, int step) {
    if (count() == 0) {
      return true;
    }
    int expected = itemSize();
    for (int i = first; i >= 0 && i < shape.length; i += step) {
      if (shape[i] > 1 && strides[i] != expected) {
        return false;
      }
      expected *= shape[i];
    }
    return true;
  }

  /** The bytes of all items in the order of their indices. */
  public byte[] toArray() {
    int size = itemSize();
    int count = count();
    if (isContiguous()) {
      requireInside(start, count * size);
      return switch (source) {
        case PyBytes b -> Arrays.copyOfRange(b.value, start, start + count * size);
        case PyByteArray b -> b.copy(start, start + count * size);
        default -> ((ByteStore) source).read(start, count * size);
      };
    }
    byte[] result = new byte[count * size];
    if (shape.length == 1 && size == 1 && count > 0 && !(source instanceof ByteStore)) {
      requireInside(start, 1);
      requireInside(place(count - 1), 1);
      byte[] bytes = source instanceof PyByteArray b ? b.value : ((PyBytes) source).value;
      int first = source instanceof PyByteArray b ? b.start + start : start;
      for (int i = 0, at = first; i < count; i++, at += strides[0]) {
        result[i] = bytes[at];
      }
      return result;
    }
    int inner = itemsInARow();
    for (int i = 0; i < count; i += inner) {
      System.arraycopy(bytes(place(i), inner * size), 0, result, i * size, inner * size);
    }
    return result;
  }

  /** How many items of the last dimensions follow one another everywhere. */
  private int itemsInARow() {
    int items = 1;
    for (int i = shape.length - 1; i >= 0 && strides[i] == items * itemSize(); i--) {
      items *= shape[i];
    }
    return items;
  }

  /** Where the item of a running number begins. */
  public int place(int number) {
    int at = start;
    int rest = number;
    for (int i = shape.length - 1; i >= 0; i--) {
      at += rest % shape[i] * strides[i];
      rest /= shape[i];
    }
    return at;
  }

  /** Writes bytes from an index of its bytes on; the view is writable, contiguous and has room. */
  public void write(int at, byte[] bytes) {
    writeAt(start + at, bytes);
  }

  @Override
  public boolean equalTo(PyObject other) {
    return Comparison.equal(this, other);
  }

  /** It has no order itself; a bytearray orders itself among all that holds bytes. */
  @Override
  public @Nullable PyBool order(int opcode, PyObject other) {
    if (!(other instanceof PyByteArray b)) {
      return null;
    }
    byte[] own = toArray();
    int sign = Arrays.compareUnsigned(own, 0, own.length, b.value, b.start, b.start + b.size);
    return PyBool.of(Comparison.holds(opcode, sign));
  }

  @Override
  public boolean equalTo(PyObject other, Comparison comparison, int depth) {
    if (this == other) {
      return true;
    }
    PyMemoryView that =
        switch (other) {
          case PyMemoryView v -> v;
          case PyBytes b -> of(b);
          case PyByteArray b -> of(b);
          default -> other instanceof ByteStore ? of(other) : null;
        };
    if (that == null || released || that.released || !Arrays.equals(shape, that.shape)) {
      return false;
    }
    boolean exact = format == that.format && "efd".indexOf(format) < 0;
    if (exact && isContiguous() && that.isContiguous()) {
      comparison.charge((long) count() * itemSize() >> 6);
      return Arrays.equals(toArray(), that.toArray());
    }
    int count = count();
    for (int i = 0; i < count; i++) {
      if ((i & 255) == 255) {
        comparison.charge(16);
      }
      PyObject mine = MemoryItems.get(this, place(i));
      if (!comparison.partsSame(mine, MemoryItems.get(that, that.place(i)), depth)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public long valueHash() {
    if (released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    if (!readOnly) {
      throw Raise.valueError("cannot hash writable memoryview object");
    }
    if ("Bbc".indexOf(format) < 0) {
      throw Raise.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    if (source instanceof PyByteArray) {
      throw Raise.typeError("unhashable type: 'bytearray'");
    }
    return Hashing.hash(new PyBytes(toArray()));
  }

  @Override
  public int length() {
    if (released) {
      throw Raise.valueError("operation forbidden on released memoryview object");
    }
    if (shape.length == 0) {
      throw Raise.typeError("0-dim memory has no length");
    }
    return shape[0];
  }

  @Override
  public PyIterator iterator() {
    if (shape.length > 1) {
      throw Raise.of(
          ExceptionTypes.NOT_IMPLEMENTED_ERROR, "multi-dimensional sub-views are not implemented");
    }
    if (shape.length == 0) {
      throw Raise.typeError("invalid indexing of 0-dim memory");
    }
    return new PyMemoryIterator(this);
  }

  /** Lets go of what it looks at. */
  public void release() {
    released = true;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64 + 8L * shape.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(source);
  }

  @Override
  public void exchange(Fields fields) {
    source = fields.object(source);
    format = (char) fields.integer(format);
    start = fields.count(start);
    shape = fields.integers(shape);
    strides = fields.integers(strides);
    readOnly = fields.flag(readOnly);
    released = fields.flag(released);
    fields.require(shape.length == strides.length && shape.length <= 64, "dimensions of a view");
    fields.require(MemoryItems.isFormat(format), "format of a view");
    for (int each : shape) {
      fields.require(each >= 0, "shape of a view");
    }
  }
}
