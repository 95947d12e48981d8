// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Formatting;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PySlice;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.SetOperations;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Displays, comprehensions' steps and formatted strings. */
final class Building {
  private static final int NO_CONVERSION = 0;
  private static final int STR = 1;

  /** Most chars of a formatted string. */
  private static final int MOST_CHARS = Integer.MAX_VALUE - 16;

  private static final PyStr KEYS = PyStr.shared("keys");

  private Building() {}

  /** The object that a BUILD instruction makes. */
  static @Nullable PyObject build(Machine machine, PyFrame f, long word) {
    int[] sources = f.code.tables.lists()[Instruction.c(word)];
    machine.target = Instruction.a(word);
    return switch (Instruction.opcode(word)) {
      case Opcode.BUILD_LIST -> {
        machine.meter().allocate(40 + 4L * sources.length);
        yield PyList.of(gather(f, sources));
      }
      case Opcode.BUILD_TUPLE -> {
        machine.meter().allocate(24 + 4L * sources.length);
        yield PyTuple.of(gather(f, sources));
      }
      case Opcode.BUILD_SET -> set(machine, gather(f, sources));
      case Opcode.BUILD_DICT -> dict(machine, gather(f, sources));
      case Opcode.BUILD_SLICE ->
          new PySlice(at(f, sources[0]), at(f, sources[1]), at(f, sources[2]));
      default -> string(machine, f, sources);
    };
  }

  private static PyObject string(Machine machine, PyFrame f, int[] sources) {
    long length = 0;
    for (int source : sources) {
      length += ((PyStr) at(f, source)).charCount();
    }
    if (length > MOST_CHARS) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    machine.meter().allocate(48 + 2L * length);
    machine.meter().work((length >> 10) * 16);
    StringBuilder text = new StringBuilder((int) length);
    boolean latin1 = true;
    for (int source : sources) {
      PyStr part = (PyStr) at(f, source);
      latin1 &= part.isKnownLatin1();
      text.append(part.value());
    }
    return latin1 ? PyStr.ofLatin1(text.toString()) : PyStr.of(text.toString());
  }

  private static @Nullable PyObject set(Machine machine, PyObject[] items) {
    machine.meter().allocate(56 + 48L * Math.max(4, items.length));
    try {
      return PySet.of(items);
    } catch (GuestNeeded needed) {
      return machine.push(new FillFrame(new PySet(), items));
    }
  }

  private static @Nullable PyObject dict(Machine machine, PyObject[] items) {
    PyDict dict = new PyDict();
    machine.meter().allocate(items.length == 0 ? 64 : 64 + 24L * Math.max(8, items.length));
    try {
      for (int i = 0; i < items.length; i += 2) {
        dict.put(items[i], items[i + 1]);
      }
      return dict;
    } catch (GuestNeeded needed) {
      return machine.push(new FillFrame(new PyDict(), items));
    }
  }

  /** Adds to the container that an instruction is filling; null while that is under way. */
  static @Nullable PyObject extend(Machine machine, PyFrame f, long word) {
    PyObject container = at(f, Instruction.a(word));
    PyObject item = at(f, Instruction.b(word));
    machine.target = -1;
    return switch (Instruction.opcode(word)) {
      case Opcode.SET_ADD -> add(machine, (PySet) container, item);
      case Opcode.DICT_PUT -> put(machine, (PyDict) container, item, at(f, Instruction.c(word)));
      case Opcode.LIST_EXTEND -> {
        if (item instanceof PyTuple tuple) {
          yield append(machine, (PyList) container, tuple.items, tuple.items.length);
        }
        if (item instanceof PyList list) {
          yield append(machine, (PyList) container, list.items, list.size);
        }
        if (!Iterating.isIterable(item)) {
          yield refuseStarred(machine, f, word, item);
        }
        boolean asks = !f.code.identity.source().internal();
        yield extend(machine, (PyList) container, item, asks);
      }
      case Opcode.SET_UPDATE -> update(machine, (PySet) container, item);
      case Opcode.DICT_UPDATE -> {
        if (isNoMapping(item)) {
          throw Raise.typeError("'" + item.type().shownName() + "' object is not a mapping");
        }
        yield merge(machine, (PyDict) container, item, PyNone.NONE);
      }
      default -> {
        if (item instanceof PyDict keywords && addKeywords(machine, (PyDict) container, keywords)) {
          yield PyNone.NONE;
        }
        PyObject function = at(f, Instruction.c(word));
        if (isNoMapping(item)) {
          yield machine.callPrelude(
              "_refuse_argument",
              function,
              new PyStr(" argument after ** must be a mapping, not " + item.type().shownName()));
        }
        yield merge(machine, (PyDict) container, item, PyTuple.of(function));
      }
    };
  }

  /** The error of a value after a star that is not iterable. */
  private static @Nullable PyObject refuseStarred(
      Machine machine, PyFrame f, long word, PyObject item) {
    String name = item.type().shownName();
    if (item.type().lookup(Names.ITER) == PyNone.NONE) {
      throw Raise.typeError("'" + name + "' object is not iterable");
    }
    String problem = " must be an iterable, not " + name;
    if (Instruction.c(word) == 0) {
      throw Raise.typeError("Value after *" + problem);
    }
    return machine.callPrelude(
        "_refuse_argument",
        at(f, Instruction.a(word) - 1),
        new PyStr(" argument after *" + problem));
  }

  /** Adds an item to a set. */
  static @Nullable PyObject add(Machine machine, PySet set, PyObject item) {
    try {
      SetOperations.add(machine.meter(), set, item);
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return Keys.set(machine, set, item, PyNone.NONE);
    }
  }

  /** Sets a key of a dict. */
  static @Nullable PyObject put(Machine machine, PyDict dict, PyObject key, PyObject value) {
    try {
      Containers.put(machine.meter(), dict, key, value);
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return Keys.set(machine, dict, key, value);
    }
  }

  /** Appends some items to a list that is being made. */
  private static PyObject append(
      Machine machine, PyList list, @Nullable PyObject[] items, int count) {
    machine.meter().allocate(8L * count);
    machine.meter().work(count >> 3);
    int size = Math.addExact(list.size, count);
    if (size > list.items.length) {
      list.items = Arrays.copyOf(list.items, Math.max(size, list.size + (list.size >> 1)));
    }
    System.arraycopy(items, 0, list.items, list.size, count);
    list.size = size;
    return PyNone.NONE;
  }

  /** Appends the items of an iterable to a list; it may be asked for its length. */
  private static @Nullable PyObject extend(
      Machine machine, PyList list, PyObject iterable, boolean asks) {
    PyIterator iterator = Iteration.iterator(iterable);
    if (iterator == null) {
      boolean known =
          iterable.type().lookup(Names.LEN) != null
              || iterable.type().lookup(Names.LENGTH_HINT) != null;
      return machine.push(
          new CollectFrame(list, iterable, asks && known && iterable instanceof PyInstance));
    }
    boolean makes = iterator.makesItems();
    PyObject item = iterator.next();
    int count = 0;
    while (item != null) {
      if ((count++ & 63) == 0) {
        machine.meter().work(8);
        machine.meter().allocate(512);
      }
      if (makes) {
        machine.meter().allocate(item.heapBytes());
      }
      list.append(item);
      item = iterator.next();
    }
    return PyNone.NONE;
  }

  private static @Nullable PyObject update(Machine machine, PySet set, PyObject iterable) {
    if (iterable instanceof PyAnySet other) {
      try {
        SetOperations.update(machine.meter(), set, other);
        return PyNone.NONE;
      } catch (GuestNeeded needed) {
        return machine.callPrelude("_add_all", set, iterable);
      }
    }
    return machine.callPrelude("_add_all", set, iterable);
  }

  private static @Nullable PyObject merge(
      Machine machine, PyDict dict, PyObject mapping, PyObject function) {
    if (contents(mapping) instanceof PyDict other && function == PyNone.NONE) {
      try {
        for (int i = other.nextPosition(0); i >= 0; i = other.nextPosition(i + 1)) {
          machine.meter().pass(i);
          PyObject key = other.keyAt(i);
          if (key != null) {
            Containers.put(machine.meter(), dict, key, other.hashAt(i), other.valueAt(i));
          }
        }
        return PyNone.NONE;
      } catch (GuestNeeded needed) {
        return machine.callPrelude("_merge_mapping", dict, mapping, function);
      }
    }
    return machine.callPrelude("_merge_mapping", dict, contents(mapping), function);
  }

  /** Adds the keywords of a call if all are strings that are not there yet; whether they are. */
  private static boolean addKeywords(Machine machine, PyDict dict, PyDict more) {
    for (int i = more.nextPosition(0); i >= 0; i = more.nextPosition(i + 1)) {
      machine.meter().pass(i);
      if (!(more.keyAt(i) instanceof PyStr key) || dict.size() > 0 && dict.findStr(key) >= 0) {
        return false;
      }
    }
    for (int i = more.nextPosition(0); i >= 0; i = more.nextPosition(i + 1)) {
      machine.meter().pass(i);
      PyObject value = more.valueAt(i);
      if (more.keyAt(i) instanceof PyStr key && value != null) {
        machine.meter().allocate(dict.growthBytes());
        dict.putStr(key, value);
      }
    }
    return true;
  }

  /** The dict inside an instance whose class iterates as dicts do, whatever else it overrides. */
  private static PyObject contents(PyObject mapping) {
    return PyBuiltin.isOwn(mapping.type().lookup(Names.ITER), Names.ITER)
            && Payload.of(mapping) instanceof PyDict dict
        ? dict
        : mapping;
  }

  private static boolean isNoMapping(PyObject object) {
    return !(object instanceof PyDict)
        && object.type().lookup(KEYS) == null
        && !(object instanceof PyInstance instance && instance.attribute(KEYS) != null)
        && ClassFacts.of(object.type()).plainLookup();
  }

  /** The text of a replacement field. */
  static @Nullable PyObject format(Machine machine, PyFrame f, long word) {
    machine.target = Instruction.a(word);
    int how = Instruction.c(word);
    PyObject value = at(f, Instruction.b(word));
    int conversion = how & 3;
    PyObject spec = how >> 2 == 0 ? null : at(f, (how >> 2) - 1);
    if (value instanceof PyStr && spec == null && conversion <= STR) {
      return value;
    }
    if (value instanceof PyInt number && spec == null && conversion <= STR) {
      return PyStr.ofLatin1(Long.toString(number.value));
    }
    return machine.push(new FormatFrame(value, conversion, spec));
  }

  /** What a builtin value looks like as a field, or null if guest code must say. */
  static @Nullable PyObject formatNatively(
      Machine machine, PyObject value, int conversion, @Nullable PyObject spec) {
    if (value instanceof PyInstance) {
      return null;
    }
    try {
      String text =
          switch (conversion) {
            case NO_CONVERSION -> null;
            case STR -> Repr.str(machine.meter(), value);
            case 2 -> Repr.repr(machine.meter(), value);
            default -> Repr.ascii(machine.meter(), value);
          };
      PyObject shown = text == null ? value : PyStr.of(text);
      String how = spec instanceof PyStr s ? s.value() : "";
      if (how.isEmpty()) {
        return shown instanceof PyStr ? shown : PyStr.of(Repr.str(machine.meter(), shown));
      }
      return Formatting.format(machine.meter(), shown, how);
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  private static PyObject[] gather(PyFrame f, int[] sources) {
    PyObject[] items = new PyObject[sources.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = at(f, sources[i]);
    }
    return items;
  }

  @SuppressWarnings("NullAway") // READ operands are bound
  static PyObject at(PyFrame f, int register) {
    return f.r[register];
  }
}
