// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyDictIterator;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySetIterator;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The containers whose items {@link PickleWriter} is writing: of each what it is, the object, and
 * how far it has come.
 */
final class PickleStack {

  /** What is being written. */
  enum Kind {
    /** What Python code has asked for ends below. The order is that of snapshots. */
    FLOOR(null),
    /** A list of one item. */
    ONE_ITEM(PyList.class),
    LIST(PyList.class),
    TUPLE(PyTuple.class),
    /** A dict of one entry. */
    ONE_ENTRY(PyDictIterator.class),
    DICT(PyDictIterator.class),
    SET(PySetIterator.class),
    FROZEN_SET(PyFrozenSet.class),
    /** The attributes of an instance, the dict of them being done. */
    STATE(null);

    final @Nullable Class<?> of;

    Kind(@Nullable Class<?> of) {
      this.of = of;
    }
  }

  /** As deep as CPython goes, about. */
  private static final int MOST = 7_500;

  private static final Kind[] KINDS = Kind.values();
  private static final int PLACE_BYTES = 12;

  private Kind[] kinds = new Kind[0];
  private @Nullable PyObject[] objects = new PyObject[0];
  private int[] counts = new int[0];
  private int height;

  void clear() {
    Arrays.fill(objects, 0, height, null);
    height = 0;
  }

  void push(Meter meter, Kind kind, @Nullable PyObject object) {
    if (height == kinds.length) {
      if (height >= MOST) {
        throw Raise.of(
            ExceptionTypes.RECURSION_ERROR,
            "maximum recursion depth exceeded while pickling an object");
      }
      int room = Math.min(MOST, Math.max(8, height * 2));
      meter.allocate((long) room * PLACE_BYTES);
      kinds = Arrays.copyOf(kinds, room);
      objects = Arrays.copyOf(objects, room);
      counts = Arrays.copyOf(counts, room);
    }
    kinds[height] = kind;
    objects[height] = object;
    counts[height] = 0;
    height++;
  }

  void pop() {
    height--;
    objects[height] = null;
  }

  /** Whether nothing is left above what Python code has asked for. */
  boolean isEmpty() {
    return height == 0;
  }

  Kind kind() {
    return kinds[height - 1];
  }

  @SuppressWarnings("NullAway") // asked for where the kind has an object
  PyObject object() {
    return objects[height - 1];
  }

  int count() {
    return counts[height - 1];
  }

  void setCount(int count) {
    counts[height - 1] = count;
  }

  long heapBytes() {
    return (long) PLACE_BYTES * kinds.length;
  }

  void trace(PyObject.Tracer tracer) {
    for (int i = 0; i < height; i++) {
      tracer.reference(objects[i]);
    }
  }

  /** The numbers of what is being written, for snapshots. */
  int[] kinds() {
    int[] all = new int[height];
    for (int i = 0; i < height; i++) {
      all[i] = kinds[i].ordinal();
    }
    return all;
  }

  /** The objects of which something is being written, for snapshots. */
  @Nullable PyObject[] objects() {
    return Arrays.copyOf(objects, height);
  }

  /** How far the objects have been written, for snapshots. */
  int[] counts() {
    return Arrays.copyOf(counts, height);
  }

  /** Takes what a snapshot has. */
  void restore(Fields fields, int[] newKinds, @Nullable PyObject[] newObjects, int[] newCounts) {
    int size = newKinds.length;
    fields.require(
        size <= MOST && newObjects.length == size && newCounts.length == size,
        "a pickle's containers are missing");
    fields.charge((long) PLACE_BYTES * size);
    kinds = new Kind[size];
    for (int i = 0; i < size; i++) {
      fields.require(newKinds[i] >= 0 && newKinds[i] < KINDS.length, "a pickle is in nothing");
      kinds[i] = KINDS[newKinds[i]];
      Class<?> of = kinds[i].of;
      fields.require(
          newCounts[i] >= 0 && (of == null || of.isInstance(newObjects[i])),
          "a pickle is in something else");
    }
    objects = newObjects;
    counts = newCounts;
    height = size;
  }

  /** A dict's iterator, whose last key's value comes next. */
  static PyObject lastValue(PyDictIterator entries) {
    PyDict dict = entries.dict;
    int at = entries.position - 1;
    if (at < 0 || at >= dict.used() || dict.keyAt(at) == null) {
      throw Raise.runtimeError("dictionary changed size during iteration");
    }
    return dict.valueAt(at);
  }
}
