// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The iteration of builtin containers. */
public final class Iteration {
  /** What is charged for an item at most that is no tuple, as it may have been there before. */
  private static final long ITEM_BYTES = 128;

  private Iteration() {}

  /**
   * An iterator over a builtin container, or the object itself if it is a builtin iterator; null
   * for other objects, and for instances of guest classes that have their own {@code __iter__}.
   */
  public static @Nullable PyIterator iterator(PyObject object) {
    if (object instanceof PyList list) {
      return new PyListIterator(list);
    }
    if (object instanceof PyTuple tuple) {
      return new PyTupleIterator(tuple);
    }
    if (object instanceof PyRange range) {
      return range(range);
    }
    if (object instanceof PyDict dict) {
      return new PyDictIterator(dict, PyDictView.Kind.KEYS, false);
    }
    if (object instanceof PyStr text) {
      return new PyStrIterator(text);
    }
    if (object instanceof PyIterator iterator) {
      return iterator;
    }
    if (object instanceof PyAnySet set) {
      return new PySetIterator(set);
    }
    if (object instanceof PyDictView view) {
      return new PyDictIterator(view.dict, view.kind, false);
    }
    if (object instanceof PyBytes || object instanceof PyByteArray) {
      return new PyBytesIterator(object);
    }
    if (object instanceof PyInstance instance) {
      return instance.payload == null || Comparison.overrides(instance, Names.ITER)
          ? null
          : iterator(instance.payload);
    }
    if (object instanceof NativeCollection collection) {
      return collection.iterator();
    }
    return null;
  }

  /** An iterator from the end to the start, or null if the object has none of its own. */
  public static @Nullable PyIterator reversed(PyObject object) {
    if (object instanceof PyList list) {
      return new PyReverseIterator(list);
    }
    if (object instanceof PyRange range) {
      return reversedRange(range);
    }
    if (object instanceof PyDict dict) {
      return new PyDictIterator(dict, PyDictView.Kind.KEYS, true);
    }
    if (object instanceof PyDictView view) {
      return new PyDictIterator(view.dict, view.kind, true);
    }
    if (object instanceof PyInstance instance) {
      return instance.payload == null || Comparison.overrides(instance, Names.REVERSED)
          ? null
          : reversed(instance.payload);
    }
    return null;
  }

  /**
   * The items of a builtin iterable in a list of their own, or null if it is not one. Charges for
   * each; an iterator is at its end afterwards.
   */
  public static @Nullable PyList drain(Meter meter, PyObject object) {
    PyObject source =
        object instanceof PyInstance && !Comparison.overrides(object, Names.ITER)
            ? Payload.of(object)
            : object;
    if (source instanceof PyList list) {
      meter.allocate(40 + 4L * list.size);
      meter.work(list.size >> 3);
      return PyList.of(list.toArray());
    }
    if (source instanceof PyTuple tuple) {
      meter.allocate(40 + 4L * tuple.items.length);
      meter.work(tuple.items.length >> 3);
      return PyList.of(tuple.items.clone());
    }

    PyIterator iterator = iterator(source);
    return iterator == null ? null : drain(meter, iterator);
  }

  private static PyList drain(Meter meter, PyIterator iterator) {
    PyList result = new PyList();
    ListGrowth growth = new ListGrowth(meter);
    boolean makes = iterator.makesItems();
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      growth.before(makes ? item.heapBytes() : 0);
      if ((result.size & 63) == 0) {
        meter.work(32);
      }
      if (makes && item instanceof PyTuple tuple) {
        meter.work(tuple.items.length >> 4);
      }
      result.append(item);
    }
    return result;
  }

  /** Charges for what an iterator has made, as most iterators of builtins do not know the meter. */
  public static void chargeItem(Meter meter, PyObject item) {
    if (item instanceof PyTuple tuple) {
      meter.allocate(32 + 4L * tuple.items.length);
      meter.work(tuple.items.length >> 4);
    } else {
      meter.allocate(Math.min(ITEM_BYTES, item.heapBytes()));
    }
  }

  private static PyIterator range(PyRange range) {
    return range.isSmall
        ? new PyRangeIterator(range.first, range.stride, range.count)
        : new PyBigRangeIterator(range.start(), range.step(), range.length());
  }

  private static PyIterator reversedRange(PyRange range) {
    if (range.isSmall) {
      long last = range.first + range.stride * (range.count - 1);
      return new PyRangeIterator(last, -range.stride, range.count);
    }
    BigInteger steps = range.length().subtract(BigInteger.ONE);
    BigInteger last = range.start().add(range.step().multiply(steps));
    return new PyBigRangeIterator(last, range.step().negate(), range.length());
  }

  /** Charges for a tuple, a text, bytes or an int of more than a word that an iterator has made. */
  public static void chargeMade(Meter meter, PyIterator from, PyObject item) {
    boolean counts = item instanceof PyBytes || item instanceof PyBigInt || item instanceof PyStr;
    if (from instanceof PyBigRangeIterator) {
      meter.allocate(item.heapBytes() + from.heapBytes());
    } else if (counts && from.makesItems()) {
      meter.allocate(item.heapBytes());
    } else if (item instanceof PyTuple && from.makesItems()) {
      chargeItem(meter, item);
    }
  }
}
