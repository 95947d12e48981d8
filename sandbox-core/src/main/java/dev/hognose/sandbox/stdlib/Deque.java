// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.FixedType;
import dev.hognose.sandbox.objects.PositionalCollection;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/**
 * A {@code collections.deque}: a ring of places, {@code size} of them filled from {@code first}.
 */
final class Deque extends Traced implements PositionalCollection, ByValue, FixedType {
  static final PyType TYPE = PyType.builtin("deque").filledByInit().ofJoined();
  static final PyType ITERATOR = PyType.builtin("_deque_iterator").isFinal();
  static final PyType REVERSE_ITERATOR = PyType.builtin("_deque_reverse_iterator").isFinal();

  /** Most items, or -1 for no bound. */
  long maxLength = -1;

  private @Nullable PyObject[] ring = new PyObject[8];
  private int first;
  private int size;

  /** Counts changes of the items, for iterators. */
  private int changes;

  int size() {
    return size;
  }

  private int place(int index) {
    return first + index & ring.length - 1;
  }

  /** The item at an index from 0 to size - 1. */
  @SuppressWarnings("NullAway") // places of items are filled
  PyObject get(int index) {
    return ring[place(index)];
  }

  void set(int index, PyObject item) {
    ring[place(index)] = item;
  }

  void append(PyObject item) {
    changes++;
    if (size == maxLength) {
      if (size == 0) {
        return;
      }
      removeFirst();
    }
    reserve();
    ring[place(size)] = item;
    size++;
  }

  void prepend(PyObject item) {
    changes++;
    if (size == maxLength) {
      if (size == 0) {
        return;
      }
      removeLast();
    }
    reserve();
    first = first - 1 & ring.length - 1;
    ring[first] = item;
    size++;
  }

  PyObject removeFirst() {
    PyObject item = get(0);
    ring[first] = null;
    first = first + 1 & ring.length - 1;
    size--;
    changes++;
    return item;
  }

  PyObject removeLast() {
    PyObject item = get(size - 1);
    ring[place(size - 1)] = null;
    size--;
    changes++;
    return item;
  }

  void clear() {
    ring = new PyObject[8];
    first = 0;
    size = 0;
    changes++;
  }

  /** How many items {@link #rotate} moves. */
  long stepsOf(long count) {
    long right = size < 2 ? 0 : Math.floorMod(count, (long) size);
    return Math.min(right, size - right);
  }

  /** Moves items from the end to the front, or the other way for a negative count. */
  void rotate(long count) {
    if (size < 2) {
      return;
    }
    long right = Math.floorMod(count, (long) size);
    changes++;
    if (right <= size / 2) {
      for (long i = 0; i < right; i++) {
        prependUnbounded(takeLast());
      }
    } else {
      for (long i = right; i < size; i++) {
        PyObject item = get(0);
        ring[first] = null;
        first = first + 1 & ring.length - 1;
        ring[place(size - 1)] = item;
      }
    }
  }

  private PyObject takeLast() {
    PyObject item = get(size - 1);
    ring[place(size - 1)] = null;
    return item;
  }

  private void prependUnbounded(PyObject item) {
    first = first - 1 & ring.length - 1;
    ring[first] = item;
  }

  /** Replaces all items. */
  void fill(PyObject[] items) {
    int capacity = Math.max(8, Integer.highestOneBit(Math.max(1, items.length)) * 2);
    ring = new PyObject[capacity];
    System.arraycopy(items, 0, ring, 0, items.length);
    first = 0;
    size = items.length;
    changes++;
  }

  void reverse() {
    PyObject[] items = toArray();
    for (int i = 0; i < items.length; i++) {
      set(items.length - 1 - i, items[i]);
    }
    changes++;
  }

  void delete(int index) {
    for (int i = index; i + 1 < size; i++) {
      set(i, get(i + 1));
    }
    removeLast();
  }

  void insert(int index, PyObject item) {
    append(item);
    for (int i = size - 1; i > index; i--) {
      set(i, get(i - 1));
    }
    set(index, item);
  }

  PyObject[] toArray() {
    PyObject[] items = new PyObject[size];
    for (int i = 0; i < size; i++) {
      items[i] = get(i);
    }
    return items;
  }

  PyList toList() {
    return PyList.of(toArray());
  }

  Deque copy() {
    Deque result = new Deque();
    result.maxLength = maxLength;
    result.fill(toArray());
    return result;
  }

  private void reserve() {
    if (size == ring.length) {
      @Nullable PyObject[] larger = new PyObject[size * 2];
      System.arraycopy(ring, first, larger, 0, size - first);
      System.arraycopy(ring, 0, larger, size - first, first);
      ring = larger;
      first = 0;
    }
  }

  @Override
  public int length() {
    return size;
  }

  @Override
  public PyIterator iterator() {
    return new Items(this, false);
  }

  PyIterator reversed() {
    return new Items(this, true);
  }

  @Override
  public boolean equalTo(PyObject other) {
    return other instanceof Deque that && Comparison.equal(toList(), that.toList());
  }

  @Override
  public boolean equalTo(PyObject other, Comparison comparison, int depth) {
    return other instanceof Deque that && comparison.partsSame(toList(), that.toList(), depth);
  }

  @Override
  public long valueHash() {
    throw Raise.typeError("unhashable type: 'collections.deque'");
  }

  @Override
  public @Nullable PyBool order(int opcode, PyObject other) {
    return other instanceof Deque that && opcode != Opcode.EQ
        ? Comparison.order(opcode, toList(), that.toList())
        : null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 64 + 4L * ring.length;
  }

  @Override
  public long shownBytes() {
    return 64 + 4L * size;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.references(ring);
  }

  @Override
  public void exchange(Fields fields) {
    PyObject[] items = fields.objects(fields.isLoading() ? new PyObject[0] : toArray());
    maxLength = fields.number(maxLength);
    int count = fields.integer(changes);
    if (fields.isLoading()) {
      fields.require(maxLength < 0 || items.length <= maxLength, "a deque beyond its length");
      fill(items);
    }
    changes = count;
  }

  /** An iterator over a deque. */
  static final class Items extends PyIterator {
    private Deque deque;
    private boolean backwards;
    private int changes;
    private int index;

    /** A blank one, which a snapshot fills. */
    @SuppressWarnings("NullAway")
    Items() {}

    Items(Deque deque, boolean backwards) {
      this.deque = deque;
      this.backwards = backwards;
      this.changes = deque.changes;
    }

    @Override
    public @Nullable PyObject next() {
      if (index < 0) {
        return null;
      }
      if (changes != deque.changes) {
        index = -1;
        throw Raise.runtimeError("deque mutated during iteration");
      }
      if (index >= deque.size) {
        index = -1;
        return null;
      }
      PyObject item = deque.get(backwards ? deque.size - 1 - index : index);
      index++;
      return item;
    }

    /** Its class, and the arguments that make another one at its place. */
    PyTuple reduced() {
      return PyTuple.of(type(), PyTuple.of(deque, PyInt.of(deque.size - lengthHint())));
    }

    /** Skips items, to the end at most. */
    void skip(long count) {
      index = Math.clamp(count, 0, deque.size);
    }

    @Override
    public int lengthHint() {
      return index < 0 ? 0 : deque.size - index;
    }

    @Override
    public PyType type() {
      return backwards ? REVERSE_ITERATOR : ITERATOR;
    }

    @Override
    public void trace(Tracer tracer) {
      tracer.reference(deque);
    }

    @Override
    public void exchange(Fields fields) {
      deque = fields.part(deque, Deque.class);
      backwards = fields.flag(backwards);
      changes = fields.integer(changes);
      index = fields.integer(index);
    }
  }
}
