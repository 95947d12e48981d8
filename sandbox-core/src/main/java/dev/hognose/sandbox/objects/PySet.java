// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/** A {@code set}. */
public final class PySet extends PyAnySet {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("set");

  public PySet() {}

  /** The set that a display such as {@code {1, 2}} gives: keys added one after the other. */
  public static PySet of(PyObject... items) {
    PySet result = new PySet();
    for (PyObject item : items) {
      result.add(item);
    }
    return result;
  }

  /** Adds a key; whether it was not there yet. */
  public boolean add(PyObject key) {
    return insert(key, Hashing.hash(key));
  }

  /** Adds a key whose hash is known; whether it was not there yet. */
  public boolean add(PyObject key, long hash) {
    return insert(key, hash);
  }

  /** Adds a key that is known not to be there. */
  public void addNew(PyObject key, long hash) {
    append(key, hash);
  }

  /** Removes a key; whether it was there. */
  public boolean remove(PyObject key) {
    int place = find(key, Hashing.hash(key));
    if (place >= 0) {
      removePlace(place);
    }
    return place >= 0;
  }

  /** Removes the key at a place. */
  public void removeAt(int place) {
    removePlace(place);
  }

  /** Removes some key and gives it, or null if there is none. */
  public @Nullable PyObject pop() {
    return removeAny();
  }

  /** Removes all keys. */
  public void clear() {
    removeAll();
  }

  /** Adds the keys of another set. */
  public void addAll(PyAnySet other) {
    merge(other);
  }

  /** Makes room for as many keys more, before the keys of a dict of that size are added. */
  public void reserve(int more) {
    prepareFor(more);
  }

  /** Forgets the places of removed keys if they are many. */
  public void tidy() {
    compact();
  }

  /** A set with the same keys. */
  public static PySet copyOf(PyAnySet other) {
    PySet result = new PySet();
    result.merge(other);
    return result;
  }

  /** A set with the same keys in the same places, removed ones included. */
  public static PySet twinOf(PySet other) {
    PySet result = new PySet();
    result.copyPlaces(other);
    return result;
  }

  /** Replaces its keys by those of another set, which must not be used any more. */
  public void replaceBy(PySet other) {
    take(other);
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
