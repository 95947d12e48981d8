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

  private SetOperations() {}

  /** The operator {@code | & - ^} of two sets or set-like views; null if they are not. */
  public static @Nullable PyObject binary(Meter meter, int opcode, PyObject a, PyObject b) {
    if (a instanceof PyDictView view && isSetLike(view)) {
      return viewBinary(meter, opcode, view, b);
    }
    if (b instanceof PyDictView view && isSetLike(view) && a instanceof PyAnySet set) {
      return combine(meter, opcode, PySet.copyOf(set), b);
    }
    if (!(a instanceof PyAnySet left) || !(b instanceof PyAnySet)) {
      return null;
    }
    PySet result = combine(meter, opcode, left, b);
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

  private static boolean isSetLike(PyDictView view) {
    return view.kind != PyDictView.Kind.VALUES;
  }

  private static @Nullable PyObject viewBinary(Meter meter, int opcode, PyDictView a, PyObject b) {
    if (Iteration.iterator(b) == null) {
      return null;
    }
    return switch (opcode) {
      case Opcode.OR -> {
        PySet result = of(meter, a);
        update(meter, result, b);
        yield result;
      }
      case Opcode.AND -> viewIntersection(meter, a, b);
      case Opcode.SUB -> {
        PySet result = of(meter, a);
        removeAll(meter, result, b);
        yield result;
      }
      case Opcode.XOR ->
          a.kind == PyDictView.Kind.ITEMS && b instanceof PyDictView other && other.kind == a.kind
              ? differentEntries(meter, a, other)
              : toggled(meter, of(meter, a), of(meter, b));
      default -> null;
    };
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
    boolean isView = b instanceof PyDictView view && isSetLike(view);
    boolean shorter = length < (isView ? a.dict.size() + 1 : a.dict.size());
    if (!shorter && (isView || b instanceof PyAnySet)) {
      PyIterator items = new PyDictIterator(a.dict, a.kind, false);
      for (PyObject item = items.next(); item != null; item = items.next()) {
        meter.work(2);
        if (b instanceof PyDictView view && view.contains(meter, item)
            || b instanceof PyAnySet set && has(set, item)) {
          keep(meter, result, item, Hashing.hash(item));
        }
      }
      return result;
    }
    for (PyObject item : items(meter, b)) {
      meter.work(2);
      if (a.contains(meter, item)) {
        keep(meter, result, item, Hashing.hash(item));
      }
    }
    return result;
  }

  private static @Nullable PySet combine(Meter meter, int opcode, PyAnySet a, PyObject b) {
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
      case Opcode.XOR -> toggled(meter, b instanceof PyAnySet set ? set : of(meter, b), a);
      default -> null;
    };
  }

  private static boolean has(PyAnySet set, PyObject item) {
    return set.find(item, Hashing.hash(item)) >= 0;
  }

  /** A set with the same keys; charges for it. */
  public static PySet copy(Meter meter, PyAnySet set) {
    meter.allocate(set.heapBytes());
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
      meter.allocate(12 * Math.max(4L * other.size(), other.capacity()));
      meter.work(other.capacity());
      set.addAll(other);
    } else if (iterable instanceof PyDict dict) {
      meter.allocate(48L * dict.size());
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
        add(meter, set, item);
      }
    }
  }

  private static void add(Meter meter, PySet set, PyObject item) {
    meter.work(2);
    long growth = set.growthBytes();
    if (growth > 0) {
      meter.allocate(growth);
    }
    set.add(item);
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

  private static void keep(Meter meter, PySet result, PyObject key, long hash) {
    meter.allocate(result.growthBytes());
    result.add(key, hash);
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
          keep(meter, result, walked.keyAt(i), walked.hashAt(i));
        }
      }
      return result;
    }
    for (PyObject item : items(meter, iterable)) {
      long hash = Hashing.hash(item);
      meter.work(2);
      if (a.find(item, hash) >= 0) {
        keep(meter, result, item, hash);
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
        keep(meter, result, key, hash);
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
    meter.allocate(set.heapBytes());
    PySet twin = PySet.twinOf(set);
    toggleKeys(meter, twin, iterable instanceof PyAnySet other ? other : of(meter, iterable));
    set.replaceBy(twin);
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
