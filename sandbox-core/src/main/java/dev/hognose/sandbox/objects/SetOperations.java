// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import org.jspecify.annotations.Nullable;

/**
 * The operations of sets on builtin iterables, with results in CPython's order.
 *
 * <p>Where guest code would have to decide, {@link GuestNeeded} is thrown: operations that make a
 * set have then changed nothing; {@link #update} and {@link #removeAll} may be done again from the
 * start.
 */
public final class SetOperations {
  /** Of the pair that stands for an entry of a dict. */
  private static final long ENTRY_BYTES = 40;

  /** Places of a set for each key that is toggled in it, rather than in a copy. */
  private static final int PLACES_PER_KEY = 8;

  private SetOperations() {}

  /** The operator {@code | & - ^} of two sets or set-like views; null if they are not. */
  public static @Nullable PyObject binary(Meter meter, int opcode, PyObject a, PyObject b) {
    if (isSetLike(a)) {
      PyIterator items = Iteration.iterator(b);
      if (items == b) {
        // It would have lost its items, were guest code needed for one of them.
        throw GuestNeeded.SIGNAL;
      }
      return items == null ? null : viewBinary(meter, opcode, a, b);
    }
    if (a instanceof PyAnySet && isSetLike(b)) {
      return viewBinary(meter, opcode, a, b);
    }
    if (!(a instanceof PyAnySet left) || !(b instanceof PyAnySet right)) {
      return null;
    }
    PySet result = combine(meter, opcode, left, right);
    return result == null || a instanceof PySet ? result : PyFrozenSet.of(result);
  }

  /** The operator {@code |= &= -= ^=} of a set; the opcode is that of the plain operator. */
  public static @Nullable PyObject inPlace(Meter meter, int opcode, PySet a, PyObject b) {
    if (!(b instanceof PyAnySet other)) {
      return null;
    }
    switch (opcode) {
      case Opcode.OR -> update(meter, a, other);
      case Opcode.SUB -> removeAll(meter, a, other);
      case Opcode.AND -> a.replaceBy(intersection(meter, a, other));
      case Opcode.XOR -> toggle(meter, a, other);
      default -> {
        return null;
      }
    }
    return a;
  }

  private static boolean isSetLike(PyObject object) {
    return object instanceof PyDictView view && view.kind != PyDictView.Kind.VALUES;
  }

  /** An operator of which one operand at least is a set-like view. */
  private static @Nullable PyObject viewBinary(Meter meter, int opcode, PyObject a, PyObject b) {
    if (opcode == Opcode.AND) {
      return a instanceof PyDictView view
          ? viewIntersection(meter, view, b)
          : viewIntersection(meter, (PyDictView) b, a);
    }
    if (opcode == Opcode.XOR
        && a instanceof PyDictView left
        && b instanceof PyDictView right
        && left.kind == PyDictView.Kind.ITEMS
        && right.kind == left.kind) {
      return differentEntries(meter, left, right);
    }
    PySet result =
        of(
            meter,
            a instanceof PyDictView view && view.kind == PyDictView.Kind.KEYS ? view.dict : a);
    switch (opcode) {
      case Opcode.OR -> update(meter, result, b);
      case Opcode.SUB -> removeAll(meter, result, b);
      case Opcode.XOR -> toggle(meter, result, b);
      default -> {
        return null;
      }
    }
    return result;
  }

  /** The entries of which two dicts have only one: equal ones need no hash. */
  private static PySet differentEntries(Meter meter, PyDictView a, PyDictView b) {
    PySet result = new PySet();
    addOwnEntries(meter, result, b, a);
    addOwnEntries(meter, result, a, b);
    return result;
  }

  private static void addOwnEntries(Meter meter, PySet result, PyDictView own, PyDictView other) {
    PyIterator entries = new PyDictIterator(own.dict, own.kind, false);
    for (PyObject entry = entries.next(); entry != null; entry = entries.next()) {
      meter.work(2);
      if (!other.contains(meter, entry)) {
        meter.allocate(ENTRY_BYTES);
        add(meter, result, entry);
      }
    }
  }

  private static PySet viewIntersection(Meter meter, PyDictView a, PyObject b) {
    PySet result = new PySet();
    int length = Containers.length(b);
    boolean isView = isSetLike(b);
    boolean shorter = length < (isView ? a.dict.size() + 1 : a.dict.size());
    if (!shorter && (isView || b instanceof PySet)) {
      PyIterator items = new PyDictIterator(a.dict, a.kind, false);
      for (PyObject item = items.next(); item != null; item = items.next()) {
        meter.work(2);
        if (b instanceof PyDictView view && view.contains(meter, item)
            || b instanceof PySet set && has(set, item)) {
          add(meter, result, item, Hashing.hash(item));
        }
      }
      return result;
    }
    for (PyObject item : items(meter, b)) {
      meter.work(2);
      if (a.contains(meter, item)) {
        add(meter, result, item, Hashing.hash(item));
      }
    }
    return result;
  }

  private static @Nullable PySet combine(Meter meter, int opcode, PyAnySet a, PyAnySet b) {
    return switch (opcode) {
      case Opcode.OR -> {
        PySet result = copy(meter, a);
        if (a != b) {
          update(meter, result, b);
        }
        yield result;
      }
      case Opcode.AND -> intersection(meter, a, b);
      case Opcode.SUB -> difference(meter, a, b);
      case Opcode.XOR -> toggled(meter, b, a);
      default -> null;
    };
  }

  private static boolean has(PyAnySet set, PyObject item) {
    return set.find(item, Hashing.hash(item)) >= 0;
  }

  /** Whether a set has a key. */
  public static boolean contains(Meter meter, PyAnySet set, PyObject item) {
    return has(set, key(meter, item));
  }

  /** Removes a key; whether it was there. */
  public static boolean remove(Meter meter, PySet set, PyObject item) {
    return set.remove(key(meter, item));
  }

  /** What is looked up for an item in a set: for a set, the frozenset that equals it. */
  public static PyObject key(Meter meter, PyObject item) {
    return Payload.of(item) instanceof PySet set && !Comparison.overrides(item, Names.HASH)
        ? PyFrozenSet.of(copy(meter, set))
        : item;
  }

  /** A set with the same keys; charges for it. */
  public static PySet copy(Meter meter, PyAnySet set) {
    meter.allocate(Math.max(set.heapBytes(), PyAnySet.bytesFor(set.size())));
    meter.work(set.capacity() >> 1);
    return PySet.copyOf(set);
  }

  /** The set of the items of a builtin iterable. */
  public static PySet of(Meter meter, PyObject iterable) {
    PySet result = new PySet();
    update(meter, result, iterable);
    return result;
  }

  /** Adds the items of a builtin iterable. */
  public static void update(Meter meter, PySet set, PyObject iterable) {
    if (iterable instanceof PyAnySet other) {
      meter.allocate(set.mergeBytes(other.size()));
      meter.work(other.capacity());
      set.addAll(other);
    } else if (iterable instanceof PyDict dict) {
      meter.allocate(set.mergeBytes(dict.size()));
      set.reserve(dict.size());
      for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
        PyObject key = dict.keyAt(i);
        meter.work(2);
        if (key != null) {
          set.add(key, dict.hashAt(i));
        }
      }
    } else {
      for (PyObject item : items(meter, iterable)) {
        meter.work(2);
        add(meter, set, item);
      }
    }
  }

  /** Adds an item; charges for growth. */
  public static void add(Meter meter, PySet set, PyObject item) {
    add(meter, set, item, Hashing.hash(item));
  }

  /** The items of a builtin iterable. */
  private static PyObject[] items(Meter meter, PyObject iterable) {
    if (iterable instanceof PyTuple tuple) {
      return tuple.items;
    }
    PyList list = Iteration.drain(meter, iterable);
    if (list == null) {
      throw GuestNeeded.SIGNAL;
    }
    meter.allocate(4L * list.size);
    return list.toArray();
  }

  private static void add(Meter meter, PySet set, PyObject key, long hash) {
    if (set.find(key, hash) < 0) {
      meter.allocate(set.growthBytes());
      set.addNew(key, hash);
    }
  }

  /** The keys that are in both. */
  public static PySet intersection(Meter meter, PyAnySet a, PyObject iterable) {
    if (iterable == a) {
      return copy(meter, a);
    }
    PySet result = new PySet();
    if (iterable instanceof PyAnySet b) {
      PyAnySet walked = b.size() > a.size() ? a : b;
      PyAnySet asked = walked == b ? a : b;
      for (int i = walked.nextPlace(0); i >= 0; i = walked.nextPlace(i + 1)) {
        meter.work(2);
        if (asked.find(walked.keyAt(i), walked.hashAt(i)) >= 0) {
          add(meter, result, walked.keyAt(i), walked.hashAt(i));
        }
      }
      return result;
    }
    for (PyObject item : items(meter, iterable)) {
      long hash = Hashing.hash(item);
      meter.work(2);
      if (a.find(item, hash) >= 0) {
        add(meter, result, item, hash);
      }
    }
    return result;
  }

  /** The keys that are not among the items. */
  public static PySet difference(Meter meter, PyAnySet a, PyObject iterable) {
    int length =
        iterable instanceof PyAnySet || iterable instanceof PyDict
            ? Containers.length(iterable)
            : -1;
    if (length < 0 || a.size() >> 2 > length) {
      PySet result = copy(meter, a);
      removeAll(meter, result, iterable);
      return result;
    }
    PySet result = new PySet();
    for (int i = a.nextPlace(0); i >= 0; i = a.nextPlace(i + 1)) {
      PyObject key = a.keyAt(i);
      long hash = a.hashAt(i);
      meter.work(2);
      boolean found =
          iterable instanceof PyDict dict
              ? dict.find(key, hash) >= 0
              : ((PyAnySet) iterable).find(key, hash) >= 0;
      if (!found) {
        add(meter, result, key, hash);
      }
    }
    return result;
  }

  /** Removes the items from the set. */
  public static void removeAll(Meter meter, PySet set, PyObject iterable) {
    if (iterable == set) {
      set.clear();
      return;
    }
    if (iterable instanceof PyAnySet other) {
      for (int i = other.nextPlace(0); i >= 0; i = other.nextPlace(i + 1)) {
        meter.work(2);
        int place = set.find(other.keyAt(i), other.hashAt(i));
        if (place >= 0) {
          set.removeAt(place);
        }
      }
    } else {
      for (PyObject item : items(meter, iterable)) {
        meter.work(2);
        set.remove(item);
      }
    }
    set.tidy();
  }

  /** A copy of the first set in which each key of the second has been added or removed. */
  public static PySet toggled(Meter meter, PyAnySet a, PyAnySet b) {
    PySet result = copy(meter, a);
    toggleKeys(meter, result, b);
    return result;
  }

  /** Adds or removes each item of a builtin iterable. */
  public static void toggle(Meter meter, PySet set, PyObject iterable) {
    if (iterable == set) {
      set.clear();
      return;
    }
    PyAnySet keys = iterable instanceof PyAnySet other ? other : of(meter, iterable);
    if (keys.size() < set.capacity() / PLACES_PER_KEY && areCompared(meter, set, keys)) {
      toggleKeys(meter, set, keys);
      return;
    }
    meter.allocate(set.heapBytes());
    meter.work(set.capacity() >> 1);
    PySet twin = PySet.twinOf(set);
    toggleKeys(meter, twin, keys);
    set.replaceBy(twin);
  }

  /**
   * Whether no guest code has a say in how these keys compare with those of a set and each other.
   */
  private static boolean areCompared(Meter meter, PySet set, PyAnySet keys) {
    for (int i = keys.nextPlace(0); i >= 0; i = keys.nextPlace(i + 1)) {
      meter.work(1);
      PyObject key = keys.keyAt(i);
      if (!(key instanceof PyInt || key instanceof PyStr || key instanceof PyFloat)) {
        return false;
      }
      int _ = set.find(key, keys.hashAt(i));
    }
    return true;
  }

  private static void toggleKeys(Meter meter, PySet set, PyAnySet other) {
    for (int i = other.nextPlace(0); i >= 0; i = other.nextPlace(i + 1)) {
      meter.work(2);
      int place = set.find(other.keyAt(i), other.hashAt(i));
      if (place >= 0) {
        set.removeAt(place);
      } else {
        meter.allocate(set.growthBytes());
        set.addNew(other.keyAt(i), other.hashAt(i));
      }
    }
  }

  /** Whether no item is a key of the set. */
  public static boolean isDisjoint(Meter meter, PyAnySet a, PyObject iterable) {
    return intersection(meter, a, iterable).size() == 0;
  }

  /** Whether all keys of the first are in the second. */
  public static boolean isWithin(Meter meter, PyAnySet a, PyAnySet b) {
    return Comparison.order(meter, Opcode.LE, a, b) == PyBool.TRUE;
  }
}
