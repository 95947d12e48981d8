// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A {@code list}: the first {@code size} places of {@code items}. */
public final class PyList extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("list");

  private static final PyObject[] NO_ITEMS = new PyObject[0];

  public @Nullable PyObject[] items;
  public int size;

  public PyList() {
    this.items = NO_ITEMS;
  }

  /** A list of the items; the array becomes the list's. */
  public PyList(@Nullable PyObject[] items, int size) {
    this.items = items;
    this.size = size;
  }

  /** A list of the items; the array becomes the list's. */
  public static PyList of(PyObject... items) {
    return new PyList(items, items.length);
  }

  /** The item at an index from 0 to size - 1. */
  @SuppressWarnings("NullAway") // places below size are filled
  public PyObject get(int index) {
    return items[index];
  }

  /** Appends an item; the caller has charged for growth if it cares. */
  public void append(PyObject item) {
    if (size == items.length) {
      items = Arrays.copyOf(items, Math.max(8, size + (size >> 1)));
    }
    items[size++] = item;
  }

  /** The items, in an array of their own. */
  @SuppressWarnings("NullAway") // places below size are filled
  public PyObject[] toArray() {
    return Arrays.copyOf(items, size);
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 40 + 4L * items.length;
  }

  @Override
  public long shownBytes() {
    return 40 + 4L * size;
  }

  @Override
  public void trace(Tracer tracer) {
    for (int i = 0; i < size; i++) {
      tracer.reference(items[i]);
    }
  }

  @Override
  public void exchange(Fields fields) {
    items = fields.elements(items, size);
    size = fields.isLoading() ? items.length : size;
  }
}
