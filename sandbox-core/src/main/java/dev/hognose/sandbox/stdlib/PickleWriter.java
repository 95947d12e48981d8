// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyDictIterator;
import dev.hognose.sandbox.objects.PyDictView;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PySetIterator;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.stdlib.PickleStack.Kind;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes builtin values and plain instances in protocols 2 to 5 (PEP 307, 3154, 574). It stops at
 * any other object and gives it to Python code, which writes it and has this go on.
 */
final class PickleWriter {
  private static final int BATCH = 1_000;

  /** Shorter texts are not looked at for their length in bytes. */
  private static final int SURELY_SHORT = 85;

  private static final int ITERATOR_BYTES = 64;
  private static final int FRAME_TARGET = 64 * 1024;

  private final Meter meter;
  private final PickleOutput out;
  private final PickleStack stack;
  private final PickleClasses classes;

  PickleWriter(Meter meter, PickleOutput out, PickleClasses classes) {
    this.meter = meter;
    this.out = out;
    this.stack = out.stack;
    this.classes = classes;
  }

  /** Writes an object; gives the one that Python code must write, or null if it is done. */
  @Nullable PyObject save(PyObject object) {
    stack.push(meter, Kind.FLOOR, null);
    return begin(object) ? goOn() : object;
  }

  /** Goes on to the end of what was asked for last, as {@link #save} does. */
  @Nullable PyObject goOn() {
    while (!stack.isEmpty()) {
      if (stack.kind() == Kind.FLOOR) {
        stack.pop();
        return null;
      }
      PyObject next = step();
      if (next != null && !begin(next)) {
        return next;
      }
    }
    return null;
  }

  /** The next object to write in the innermost container; null if none was left there. */
  private @Nullable PyObject step() {
    return switch (stack.kind()) {
      case FLOOR -> null;
      case ONE_ITEM, LIST -> item((PyList) stack.object());
      case TUPLE -> item((PyTuple) stack.object());
      case ONE_ENTRY, DICT -> entry((PyDictIterator) stack.object());
      case SET -> key((PySetIterator) stack.object());
      case FROZEN_SET -> key((PyFrozenSet) stack.object());
      case STATE -> {
        end('b');
        yield null;
      }
    };
  }

  private void end(int opcode) {
    out.put(meter, opcode);
    stack.pop();
  }

  private @Nullable PyObject item(PyList list) {
    int at = stack.count();
    if (stack.kind() == Kind.ONE_ITEM) {
      if (at == 0 && list.size > 0) {
        stack.setCount(1);
        return list.get(0);
      }
      if (at > 0) {
        out.put(meter, 'a');
      }
      stack.pop();
      return null;
    }
    if (at >= list.size) {
      end('e');
      return null;
    }
    if (at > 0 && at % BATCH == 0) {
      out.put(meter, 'e');
      out.put(meter, '(');
    }
    stack.setCount(at + 1);
    return list.get(at);
  }

  private @Nullable PyObject item(PyTuple tuple) {
    int at = stack.count();
    int size = tuple.items.length;
    if (at < size) {
      stack.setCount(at + 1);
      return tuple.items[at];
    }
    int place = out.find(tuple);
    if (place >= 0) {
      for (int i = 0; i < size && size <= 3; i++) {
        out.put(meter, '0');
      }
      if (size > 3) {
        out.put(meter, '1');
      }
      out.get(meter, place);
    } else {
      out.put(meter, size <= 3 ? 0x84 + size : 't');
      out.memoize(meter, tuple);
    }
    stack.pop();
    return null;
  }

  private @Nullable PyObject entry(PyDictIterator entries) {
    int at = stack.count();
    if ((at & 1) == 1) {
      stack.setCount(at == 2 * BATCH - 1 ? 2 * BATCH : at + 1);
      return PickleStack.lastValue(entries);
    }
    if (stack.kind() == Kind.ONE_ENTRY && at == 2) {
      end('s');
      return null;
    }
    if (at == 2 * BATCH) {
      out.put(meter, 'u');
      out.put(meter, '(');
      stack.setCount(0);
    }
    PyObject key = entries.next();
    if (key == null) {
      end('u');
      return null;
    }
    stack.setCount(stack.count() + 1);
    return key;
  }

  private @Nullable PyObject key(PySetIterator keys) {
    if (stack.count() == BATCH) {
      out.put(meter, 0x90);
      out.put(meter, '(');
      stack.setCount(0);
    }
    PyObject key = keys.next();
    if (key == null) {
      end(0x90);
      return null;
    }
    stack.setCount(stack.count() + 1);
    return key;
  }

  private @Nullable PyObject key(PyFrozenSet set) {
    int at = set.nextPlace(stack.count());
    if (at >= 0) {
      stack.setCount(at + 1);
      return set.keyAt(at);
    }
    int place = out.find(set);
    if (place >= 0) {
      out.put(meter, '1');
      out.get(meter, place);
    } else {
      out.put(meter, 0x91);
      out.memoize(meter, set);
    }
    stack.pop();
    return null;
  }

  /** Writes an object, or its beginning; whether it is one that needs no Python code. */
  private boolean begin(PyObject object) {
    meter.work(1);
    out.boundary();
    if (object instanceof PyStr text) {
      if (!known(text)) {
        text(text);
      }
    } else if (object instanceof PyInt number) {
      integer(number.value);
    } else if (object instanceof PyFloat number) {
      out.putReversed(meter, 'G', Double.doubleToRawLongBits(number.value));
    } else if (object instanceof PyNone) {
      out.put(meter, 'N');
    } else if (object instanceof PyBool) {
      out.put(meter, object == PyBool.TRUE ? 0x88 : 0x89);
    } else if (object instanceof PyBigInt number) {
      integer(number.value());
    } else if (object instanceof PyTuple tuple && tuple.items.length == 0) {
      out.put(meter, ')');
    } else if (!known(object)) {
      return container(object);
    }
    return true;
  }

  private boolean known(PyObject object) {
    int place = out.find(object);
    if (place >= 0) {
      out.get(meter, place);
    }
    return place >= 0;
  }

  private boolean container(PyObject object) {
    if (object instanceof PyDict dict) {
      dict(dict);
    } else if (object instanceof PyList list) {
      list(list);
    } else if (object instanceof PyTuple tuple) {
      if (tuple.items.length > 3) {
        out.put(meter, '(');
      }
      stack.push(meter, Kind.TUPLE, tuple);
    } else if (object instanceof PyInstance instance) {
      return instance(instance);
    } else if (object instanceof PyType type) {
      return type(type);
    } else {
      return set(object) || bytes(object);
    }
    return true;
  }

  private boolean set(PyObject object) {
    if (out.protocol < 4) {
      return false;
    }
    if (object instanceof PySet set) {
      out.put(meter, 0x8f);
      out.memoize(meter, set);
      if (set.size() > 0) {
        out.put(meter, '(');
        meter.allocate(ITERATOR_BYTES);
        stack.push(meter, Kind.SET, new PySetIterator(set));
      }
      return true;
    }
    if (object instanceof PyFrozenSet set) {
      out.put(meter, '(');
      stack.push(meter, Kind.FROZEN_SET, set);
      return true;
    }
    return false;
  }

  private boolean bytes(PyObject object) {
    if (object instanceof PyBytes data && out.protocol >= 3) {
      boolean isShort = data.value.length < 256;
      out.putSized(meter, isShort ? 'C' : 'B', isShort ? 1 : 4, data.value);
    } else if (object instanceof PyByteArray data && out.protocol >= 5) {
      meter.allocate(data.size);
      out.putSized(meter, 0x96, 8, data.toArray());
    } else {
      return false;
    }
    out.memoize(meter, object);
    return true;
  }

  private void list(PyList list) {
    out.put(meter, ']');
    out.memoize(meter, list);
    if (list.size > 0) {
      if (list.size > 1) {
        out.put(meter, '(');
      }
      stack.push(meter, list.size == 1 ? Kind.ONE_ITEM : Kind.LIST, list);
    }
  }

  private void dict(PyDict dict) {
    out.put(meter, '}');
    out.memoize(meter, dict);
    if (dict.size() > 0) {
      if (dict.size() > 1) {
        out.put(meter, '(');
      }
      meter.allocate(ITERATOR_BYTES);
      stack.push(
          meter,
          dict.size() == 1 ? Kind.ONE_ENTRY : Kind.DICT,
          new PyDictIterator(dict, PyDictView.Kind.KEYS, false));
    }
  }

  private void integer(long value) {
    if (value != (int) value) {
      integer(BigInteger.valueOf(value));
    } else if (value >= 0 && value < 0x100) {
      out.put(meter, 'K', value, 1);
    } else if (value >= 0 && value < 0x1_0000) {
      out.put(meter, 'M', value, 2);
    } else {
      out.put(meter, 'J', value, 4);
    }
  }

  private void integer(BigInteger value) {
    meter.allocate(value.bitLength() >> 2);
    byte[] data = value.toByteArray();
    for (int i = 0, j = data.length - 1; i < j; i++, j--) {
      byte last = data[j];
      data[j] = data[i];
      data[i] = last;
    }
    out.put(meter, data.length < 256 ? 0x8a : 0x8b, data.length, data.length < 256 ? 1 : 4);
    out.put(meter, data);
  }

  private void text(PyStr object) {
    String text = object.value();
    meter.work(text.length() >> 4);
    long length = text.length() < SURELY_SHORT ? 0 : Utf8.length(meter, text);
    boolean isShort = out.protocol >= 4 && length < 256;
    if (length >= FRAME_TARGET) {
      meter.allocate(length);
      byte[] data = new byte[(int) Math.min(Integer.MAX_VALUE - 16, length)];
      int end = Utf8.write(meter, text, data, 0);
      out.putSized(
          meter, 'X', 4, end == data.length ? data : text.getBytes(StandardCharsets.UTF_8));
    } else {
      int exact = (int) (length == 0 ? Utf8.length(meter, text) : length);
      out.putShortText(meter, isShort ? 0x8c : 'X', isShort ? 1 : 4, text, exact);
    }
    out.memoize(meter, object);
  }

  private boolean type(PyType type) {
    String[] name = out.reducers != null && out.protocol >= 4 ? classes.global(type) : null;
    if (name == null) {
      return false;
    }
    global(type, name);
    return true;
  }

  private void global(PyType type, String[] name) {
    for (String part : name) {
      PyStr text = PyStr.of(part);
      if (!known(text)) {
        text(text);
      }
    }
    out.put(meter, 0x93);
    out.memoize(meter, type);
  }

  /** Writes an instance as {@code object.__reduce_ex__} takes it apart, if it is a plain one. */
  private boolean instance(PyInstance instance) {
    PyDict reducers = out.reducers;
    if (reducers == null || out.protocol < 4 || !classes.isPlain(instance, reducers)) {
      return false;
    }
    PyType type = instance.type();
    String[] name = classes.global(type);
    if (name == null) {
      return false;
    }
    PyDict state =
        instance.dict == null ? PickleClasses.attributes(meter, instance) : instance.dict;
    if (!known(type)) {
      global(type, name);
    }
    out.put(meter, ')');
    out.put(meter, 0x81);
    out.memoize(meter, instance);
    if (state.size() > 0) {
      stack.push(meter, Kind.STATE, null);
      if (known(state)) {
        return true;
      }
      dict(state);
    }
    return true;
  }
}
