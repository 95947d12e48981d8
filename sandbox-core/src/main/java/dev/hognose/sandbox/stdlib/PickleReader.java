// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyFrozenSet;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.SetOperations;
import dev.hognose.sandbox.vm.Instantiation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads what needs no Python code of a pickle: builtin values, classes that are there, and
 * attributes of plain instances. It stops in front of the first opcode that is something else, or
 * is wrong, and leaves everything as that opcode must find it.
 */
final class PickleReader {
  private static final int INSTANCE_BYTES = 72;
  private static final int VALUE_BYTES = 24;
  private static final int TEXT_BYTES = 84;

  private final Meter meter;
  private final byte[] data;
  private final PyList stack;
  private final PyDict memo;
  private final PyObject mark;

  /** Where classes are found, or null if guest code finds them. */
  private final @Nullable PickleClasses classes;

  /** Index of the next byte. */
  private int at;

  PickleReader(
      Meter meter,
      byte[] data,
      int at,
      PyList stack,
      PyDict memo,
      PyObject mark,
      @Nullable PickleClasses classes) {
    this.meter = meter;
    this.data = data;
    this.at = at;
    this.stack = stack;
    this.memo = memo;
    this.mark = mark;
    this.classes = classes;
  }

  /** Reads as far as it can, and gives the index of the first opcode it has not done. */
  int run() {
    while (at < data.length) {
      int start = at;
      meter.work(1);
      at++;
      boolean done;
      try {
        done = execute(data[start] & 0xff);
      } catch (GuestNeeded | PyError problem) {
        done = false;
      }
      if (!done) {
        at = start;
        return start;
      }
    }
    return at;
  }

  private boolean execute(int opcode) {
    return switch (opcode) {
      case 'N' -> push(PyNone.NONE);
      case 0x88 -> push(PyBool.TRUE);
      case 0x89 -> push(PyBool.FALSE);
      case 'K' -> has(1) && push(PyInt.of(number(1)));
      case 'M' -> has(2) && push(PyInt.of(number(2)));
      case 'J' -> has(4) && push(PyInt.of(number(4) << 32 >> 32));
      case 0x8a -> has(1) && bigInt((int) number(1));
      case 'G' -> has(8) && real();
      case 0x8c -> has(1) && text(number(1));
      case 'X' -> has(4) && text(number(4));
      case 0x8d -> has(8) && text(number(8));
      case 'C' -> has(1) && bytes(number(1), false);
      case 'B' -> has(4) && bytes(number(4), false);
      case 0x8e -> has(8) && bytes(number(8), false);
      case 0x96 -> has(8) && bytes(number(8), true);
      default -> containers(opcode);
    };
  }

  private boolean containers(int opcode) {
    return switch (opcode) {
      case '(' -> push(mark);
      case ']' -> made(40, new PyList());
      case '}' -> made(64, new PyDict());
      case 0x8f -> made(64, new PySet());
      case ')' -> push(PyTuple.EMPTY);
      case 0x85 -> tuple(1);
      case 0x86 -> tuple(2);
      case 0x87 -> tuple(3);
      case 't' -> markedTuple();
      case 'a' -> append();
      case 'e' -> appendAll();
      case 's' -> stack.size >= 3 && setAll(stack.size - 2, stack.size - 2);
      case 'u' -> setAll();
      case 0x90 -> addAll();
      case 0x91 -> frozenSet();
      default -> others(opcode);
    };
  }

  private boolean others(int opcode) {
    return switch (opcode) {
      case 0x94 -> memoize(memo.size());
      case 'q' -> has(1) && memoize(number(1));
      case 'r' -> has(4) && memoize(number(4));
      case 'h' -> has(1) && remembered(number(1));
      case 'j' -> has(4) && remembered(number(4));
      case 0x95 -> frame();
      case 0x93 -> global();
      case 0x81 -> newObject();
      case 'b' -> build();
      default -> false;
    };
  }

  private boolean has(long count) {
    return count >= 0 && count <= data.length - at;
  }

  private long number(int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (data[at + i] & 0xffL) << 8 * i;
    }
    at += count;
    return value;
  }

  private boolean push(PyObject value) {
    if (stack.size == stack.items.length) {
      meter.allocate(8L * stack.size + 64);
    }
    stack.append(value);
    return true;
  }

  private boolean made(int bytes, PyObject value) {
    meter.allocate(bytes);
    return push(value);
  }

  /** The topmost value but so many, or null if there is none above the last mark. */
  private @Nullable PyObject top(int below) {
    for (int i = 0; i <= below; i++) {
      if (i >= stack.size || stack.items[stack.size - 1 - i] == mark) {
        return null;
      }
    }
    return stack.items[stack.size - 1 - below];
  }

  private void drop(int size) {
    Arrays.fill(stack.items, size, stack.size, null);
    stack.size = size;
  }

  /** The place of the last mark, or -1. */
  private int lastMark() {
    int place = stack.size - 1;
    while (place >= 0 && stack.items[place] != mark) {
      place--;
    }
    return place;
  }

  private boolean bigInt(int count) {
    if (!has(count)) {
      return false;
    }
    byte[] reversed = new byte[count + 1];
    for (int i = 0; i < count; i++) {
      reversed[count - i] = data[at + i];
    }
    reversed[0] = (byte) (count > 0 && data[at + count - 1] < 0 ? -1 : 0);
    at += count;
    return made(VALUE_BYTES + count, PyInt.of(new BigInteger(reversed)));
  }

  private boolean real() {
    long bits = Long.reverseBytes(number(8));
    return made(VALUE_BYTES, new PyFloat(Double.longBitsToDouble(bits)));
  }

  private boolean text(long count) {
    if (!has(count)) {
      return false;
    }
    int length = (int) count;
    meter.allocate(TEXT_BYTES + count);
    meter.work(count >> 4);
    boolean ascii = true;
    for (int i = at; i < at + length && ascii; i++) {
      ascii = data[i] >= 0;
    }
    String text =
        ascii
            ? new String(data, at, length, StandardCharsets.ISO_8859_1)
            : Codec.decode(
                meter, Arrays.copyOfRange(data, at, at + length), "utf-8", "surrogatepass");
    at += length;
    return push(PyStr.of(text));
  }

  private boolean bytes(long count, boolean mutable) {
    if (!has(count)) {
      return false;
    }
    meter.allocate(VALUE_BYTES + count);
    byte[] copy = Arrays.copyOfRange(data, at, at + (int) count);
    at += (int) count;
    return push(mutable ? new PyByteArray(copy) : new PyBytes(copy));
  }

  private boolean tuple(int size) {
    if (top(size - 1) == null) {
      return false;
    }
    PyObject[] items = taken(stack.size - size);
    drop(stack.size - size);
    return made(VALUE_BYTES + 4 * size, PyTuple.of(items));
  }

  @SuppressWarnings("NullAway") // places below the list's size are filled
  private PyObject[] taken(int from) {
    meter.allocate(VALUE_BYTES + 4L * (stack.size - from));
    return Arrays.copyOfRange(stack.items, from, stack.size);
  }

  private boolean markedTuple() {
    int place = lastMark();
    if (place < 0) {
      return false;
    }
    PyObject[] items = taken(place + 1);
    drop(place);
    return push(PyTuple.of(items));
  }

  private boolean append() {
    PyObject value = top(0);
    if (value == null || !(top(1) instanceof PyList list)) {
      return false;
    }
    meter.allocate(8);
    drop(stack.size - 1);
    list.append(value);
    return true;
  }

  private boolean appendAll() {
    int place = lastMark();
    if (place < 1 || !(stack.items[place - 1] instanceof PyList list)) {
      return false;
    }
    PyObject[] items = taken(place + 1);
    drop(place);
    int size = list.size + items.length;
    if (size > list.items.length) {
      meter.allocate(5L * size);
      list.items = Arrays.copyOf(list.items, list.size == 0 ? size : size + (size >> 3));
    }
    System.arraycopy(items, 0, list.items, list.size, items.length);
    list.size = size;
    return true;
  }

  private boolean setAll() {
    int place = lastMark();
    return place >= 1 && (stack.size - place - 1) % 2 == 0 && setAll(place + 1, place);
  }

  /** Sets the pairs from a place on in the dict below; what is left below then is the dict. */
  private boolean setAll(int from, int dictAbove) {
    if (from == dictAbove && (top(0) == null || top(1) == null)
        || !(stack.items[dictAbove - 1] instanceof PyDict dict)) {
      return false;
    }
    for (int i = from; i < stack.size; i += 2) {
      Hashing.hash(meter, stack.get(i));
    }
    for (int i = from; i < stack.size; i += 2) {
      Containers.put(meter, dict, stack.get(i), stack.get(i + 1));
    }
    drop(dictAbove);
    return true;
  }

  private boolean addAll() {
    int place = lastMark();
    if (place < 1 || !(stack.items[place - 1] instanceof PySet set)) {
      return false;
    }
    fill(set, place);
    drop(place);
    return true;
  }

  private void fill(PySet set, int place) {
    for (int i = place + 1; i < stack.size; i++) {
      SetOperations.add(meter, set, stack.get(i));
    }
  }

  private boolean frozenSet() {
    int place = lastMark();
    if (place < 0) {
      return false;
    }
    PySet set = new PySet();
    fill(set, place);
    drop(place);
    return push(PyFrozenSet.of(set));
  }

  private boolean memoize(long place) {
    PyObject value = top(0);
    if (value == null) {
      return false;
    }
    PyInt key = PyInt.of(place);
    meter.allocate(VALUE_BYTES);
    Containers.put(meter, memo, key, value);
    return true;
  }

  private boolean remembered(long place) {
    PyObject value = memo.get(PyInt.of(place));
    return value != null && push(value);
  }

  private boolean frame() {
    if (!has(8)) {
      return false;
    }
    return has(number(8));
  }

  private boolean global() {
    if (classes == null
        || !(top(0) instanceof PyStr name)
        || !(top(1) instanceof PyStr module)
        || name.value().indexOf('.') >= 0) {
      return false;
    }
    PyObject found = classes.find(module, name);
    if (found == null) {
      return false;
    }
    drop(stack.size - 2);
    return push(found);
  }

  private boolean newObject() {
    if (!(top(0) instanceof PyTuple args)
        || args.items.length > 0
        || !(top(1) instanceof PyType type)
        || !PickleClasses.isMadeBare(type)) {
      return false;
    }
    meter.allocate(INSTANCE_BYTES);
    PyInstance made = Instantiation.bare(type);
    drop(stack.size - 2);
    return push(made);
  }

  private boolean build() {
    if (!(top(0) instanceof PyDict state)
        || !(top(1) instanceof PyInstance instance)
        || !PickleClasses.takesState(instance)) {
      return false;
    }
    for (int i = state.nextPosition(0); i >= 0; i = state.nextPosition(i + 1)) {
      if (!(state.keyAt(i) instanceof PyStr)) {
        return false;
      }
    }
    meter.allocate(PyDict.bytesFor(state.size()));
    for (int i = state.nextPosition(0); i >= 0; i = state.nextPosition(i + 1)) {
      if (state.keyAt(i) instanceof PyStr name) {
        instance.setAttribute(name, state.valueAt(i));
      }
    }
    drop(stack.size - 1);
    return true;
  }
}
