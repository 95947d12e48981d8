// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyRange;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/**
 * Short ways through instructions that are frequent but too long for the loop. They give what the
 * instruction gives in general, or say that they do not know.
 */
final class Frequent {
  private static final int SHORT_ITEMS = 8;
  private static final int SHORT_CHARS = 256;

  private Frequent() {}

  /**
   * The call of a builtin type's method at a call site that has called the same one before; {@link
   * General#DONE} if it is not such.
   */
  static @Nullable PyObject method(Machine machine, PyFrame f, PyObject receiver, long word) {
    if (!(f.body.caches[f.pc - 1] instanceof AttributeCache known)
        || known.carrier() != receiver.getClass()
        || !(known.found() instanceof PyBuiltin builtin)) {
      return General.DONE;
    }
    CallSite site = f.body.calls[Instruction.c(word)];
    int[] sources = site.arguments();
    if (site.keywords().length > 0) {
      return General.DONE;
    }
    int number = builtin.shortcut;
    if (number != 0) {
      PyObject result =
          switch (sources.length) {
            case 0 -> Shortcut.call(number, receiver);
            case 1 -> Shortcut.call(number, receiver, at(f, sources[0]));
            case 2 -> Shortcut.call(number, receiver, at(f, sources[0]), at(f, sources[1]));
            default -> null;
          };
      if (result != null) {
        return result;
      }
    }
    return called(machine, f, builtin, receiver, sources);
  }

  /**
   * The call of a builtin with an argument in front that is the right one, and those in registers.
   */
  private static @Nullable PyObject called(
      Machine machine, PyFrame f, PyBuiltin builtin, PyObject first, int[] sources) {
    int size = builtin.signature.plainSize(sources.length + 1);
    @Nullable PyObject[] args = new PyObject[size < 0 ? sources.length + 1 : size];
    args[0] = first;
    for (int i = 0; i < sources.length; i++) {
      args[i + 1] = f.r[sources[i]];
    }
    return size < 0 ? Calls.bound(machine, builtin, args) : Calls.execute(machine, builtin, args);
  }

  /**
   * A call without keywords: of a builtin function, or of a builtin class that the call site has
   * called before; {@link General#DONE} if it is no such.
   */
  static @Nullable PyObject call(Machine machine, PyFrame f, PyObject callee, long word) {
    CallSite site = f.body.calls[Instruction.c(word)];
    int[] sources = site.arguments();
    if (site.keywords().length > 0) {
      return General.DONE;
    }
    if (callee instanceof PyBuiltin builtin) {
      return builtin.owner == null ? function(machine, f, builtin, sources) : General.DONE;
    }
    if (callee instanceof PyFunction function) {
      PyObject known =
          function.attributes == null ? null : Memo.result(machine, f, function, sources);
      return known == null ? General.DONE : known;
    }
    if (callee instanceof PyBoundMethod bound && sources.length == 1) {
      PyObject result = ofBound(bound, at(f, sources[0]));
      return result == null ? General.DONE : result;
    }
    return callee instanceof PyType type && type.isBuiltin()
        ? builtinClass(machine, f, type, sources)
        : General.DONE;
  }

  private static @Nullable PyObject function(
      Machine machine, PyFrame f, PyBuiltin builtin, int[] sources) {
    int number = builtin.shortcut;
    if (number != 0) {
      PyObject result =
          switch (sources.length) {
            case 1 -> Shortcut.call(number, at(f, sources[0]));
            case 2 -> Shortcut.call(number, at(f, sources[0]), at(f, sources[1]));
            case 3 ->
                Shortcut.call(number, at(f, sources[0]), at(f, sources[1]), at(f, sources[2]));
            default -> null;
          };
      if (result != null) {
        return result;
      }
    }
    int size = builtin.signature.plainSize(sources.length);
    if (size < 0) {
      return General.DONE;
    }
    @Nullable PyObject[] args = new PyObject[size];
    for (int i = 0; i < sources.length; i++) {
      args[i] = f.r[sources[i]];
    }
    return Calls.execute(machine, builtin, args);
  }

  private static @Nullable PyObject builtinClass(
      Machine machine, PyFrame f, PyType type, int[] sources) {
    PyObject made = type == PyRange.TYPE ? range(f, sources) : null;
    if (made != null) {
      return made;
    }
    if (type == PySuper.TYPE && sources.length == 0) {
      return PySuper.ofCaller(machine);
    }
    if (type == PyType.TYPE && sources.length == 1) {
      return at(f, sources[0]).type();
    }
    if (f.body.caches[f.pc - 1] instanceof MakerCache known && known.type == type) {
      return called(machine, f, known.maker, type, sources);
    }
    PyBuiltin maker = Instantiation.maker(type);
    if (maker == null) {
      return General.DONE;
    }
    f.body.caches[f.pc - 1] = new MakerCache(type, maker);
    return called(machine, f, maker, type, sources);
  }

  /**
   * The result of a builtin that is called with one argument and needs no guest code for that, or
   * null: then nothing has happened.
   */
  static @Nullable PyObject natively(Machine machine, PyObject callee, PyObject only) {
    if (callee instanceof PyBuiltin builtin) {
      int number = builtin.owner == null ? builtin.shortcut : 0;
      return number == 0 ? null : Shortcut.call(number, only);
    }
    if (callee instanceof PyBoundMethod bound) {
      return ofBound(bound, only);
    }
    boolean converts = callee == PyInt.TYPE || callee == PyFloat.TYPE || callee == PyStr.TYPE;
    if (!converts || !(only instanceof PyStr || only instanceof PyInt || only instanceof PyFloat)) {
      return null;
    }
    PyBuiltin maker = Instantiation.maker((PyType) callee);
    if (maker == null) {
      return null;
    }
    int size = maker.signature.plainSize(2);
    if (size < 0) {
      return null;
    }
    @Nullable PyObject[] args = new PyObject[size];
    args[0] = callee;
    args[1] = only;
    return Calls.executeNatively(machine, maker, args);
  }

  /** The short way of a bound method of a builtin with one argument, or null. */
  private static @Nullable PyObject ofBound(PyBoundMethod bound, PyObject only) {
    return bound.function instanceof PyBuiltin builtin && builtin.shortcut != 0
        ? Shortcut.call(builtin.shortcut, bound.self, only)
        : null;
  }

  @SuppressWarnings("NullAway") // READ operands are bound
  private static PyObject at(PyFrame f, int register) {
    return f.r[register];
  }

  /** A range of small numbers, or null. */
  private static @Nullable PyObject range(PyFrame f, int[] sources) {
    if (sources.length == 1 && f.r[sources[0]] instanceof PyInt stop) {
      return PyRange.of(0, stop.value, 1);
    }
    return sources.length == 2
            && f.r[sources[0]] instanceof PyInt start
            && f.r[sources[1]] instanceof PyInt stop
        ? PyRange.of(start.value, stop.value, 1)
        : null;
  }

  /** The {@code __new__} of a builtin class that an instruction calls. */
  private record MakerCache(PyType type, PyBuiltin maker) {}

  /** Whether a container holds an item: 1, 0, or -1 if that is not known here. */
  static int contains(PyObject item, PyObject container) {
    if (container instanceof PyAnySet set) {
      if (item instanceof PyInt number) {
        int place = set.findInt(number.value, Hashing.ofLong(number.value));
        return place >= 0 ? 1 : place + 1;
      }
      return item instanceof PyStr || item instanceof PyTuple ? holds(set, item) : -1;
    } else if (container instanceof PyDict dict) {
      return item instanceof PyStr || item instanceof PyInt || item instanceof PyTuple
          ? holds(dict, item)
          : -1;
    } else if (container instanceof PyStr text && item instanceof PyStr part) {
      return holds(text, part);
    } else if (container instanceof PyTuple tuple && tuple.items.length <= SHORT_ITEMS) {
      return holds(tuple.items, item);
    }
    return -1;
  }

  private static int holds(PyStr text, PyStr part) {
    if (text.charCount() > SHORT_CHARS || !text.isPlain() || !part.isPlain()) {
      return -1;
    }
    return text.value().contains(part.value()) ? 1 : 0;
  }

  private static int holds(PyObject[] items, PyObject item) {
    for (PyObject each : items) {
      if (each == item) {
        return 1;
      }
      if (each instanceof PyStr x && item instanceof PyStr y) {
        if (x.equals(y)) {
          return 1;
        }
      } else if (each instanceof PyInt x && item instanceof PyInt y) {
        if (x.value == y.value) {
          return 1;
        }
      } else {
        return -1;
      }
    }
    return 0;
  }

  private static int holds(PyAnySet set, PyObject key) {
    try {
      return set.find(key, Hashing.hash(key)) >= 0 ? 1 : 0;
    } catch (GuestNeeded needed) {
      return -1;
    }
  }

  private static int holds(PyDict dict, PyObject key) {
    try {
      return (key instanceof PyStr text ? dict.findText(text) : dict.find(key, Hashing.hash(key)))
              >= 0
          ? 1
          : 0;
    } catch (GuestNeeded needed) {
      return -1;
    }
  }

  /** The item of a container, or null if that is not known here. */
  static @Nullable PyObject item(Meter meter, PyObject container, PyObject key) {
    if (container instanceof PyDict dict) {
      if (key instanceof PyStr name) {
        return dict.getStr(name);
      }
      return key instanceof PyInt || key instanceof PyTuple ? Shortcut.value(dict, key) : null;
    }
    if (container instanceof PyStr text
        && key instanceof PyInt index
        && index.value >= 0
        && index.value < text.length()) {
      return text.at(meter, (int) index.value);
    }
    return null;
  }

  /** Whether attributes of all objects of the Java class are those of the object's type. */
  static boolean hasOneType(PyObject object) {
    return !(object instanceof PyInstance)
        && (object instanceof PyStr
            || object instanceof PyList
            || object instanceof PyDict
            || object instanceof PyAnySet
            || object instanceof PyTuple
            || object instanceof PyInt
            || object instanceof PyFloat);
  }
}
