// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.CharTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.PyAnySet;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySet;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import org.jspecify.annotations.Nullable;

/**
 * The builtins that programs call most, on the arguments they mostly have, without an array of
 * arguments and a call that the Java compiler cannot see through. What they do not cover gives
 * null, before anything has changed; the builtin's own body then does it.
 */
final class Shortcut {
  private static final int LEN = 1;
  private static final int ORD = 2;
  private static final int CHR = 3;
  private static final int ABS = 4;
  private static final int MIN = 5;
  private static final int MAX = 6;
  private static final int ISINSTANCE = 7;
  private static final int APPEND = 8;
  private static final int POP = 9;
  private static final int ADD = 10;
  private static final int DISCARD = 11;
  private static final int REMOVE = 12;
  private static final int GET = 13;
  private static final int STRIP = 14;
  private static final int STARTSWITH = 15;
  private static final int ENDSWITH = 16;
  private static final int ISDIGIT = 17;
  private static final int ISALPHA = 18;
  private static final int ISALNUM = 19;
  private static final int ISSPACE = 20;

  private Shortcut() {}

  /** The number of a builtin's short cut, or 0. */
  static int of(String qualifiedName) {
    return switch (qualifiedName) {
      case "len" -> LEN;
      case "ord" -> ORD;
      case "chr" -> CHR;
      case "abs" -> ABS;
      case "min" -> MIN;
      case "max" -> MAX;
      case "isinstance" -> ISINSTANCE;
      case "list.append" -> APPEND;
      case "list.pop" -> POP;
      case "set.add" -> ADD;
      case "set.discard" -> DISCARD;
      case "set.remove" -> REMOVE;
      case "dict.get" -> GET;
      case "str.strip" -> STRIP;
      case "str.startswith" -> STARTSWITH;
      case "str.endswith" -> ENDSWITH;
      case "str.isdigit" -> ISDIGIT;
      case "str.isalpha" -> ISALPHA;
      case "str.isalnum" -> ISALNUM;
      case "str.isspace" -> ISSPACE;
      default -> 0;
    };
  }

  /** The result of a call with one argument, or null. */
  static @Nullable PyObject call(int number, PyObject a) {
    return switch (number) {
      case LEN -> length(a);
      case ORD ->
          a instanceof PyStr text && text.charCount() == 1
              ? PyInt.of(text.value().charAt(0))
              : null;
      case CHR ->
          a instanceof PyInt code && code.value >= 0 && code.value < 256
              ? PyStr.ofChar((char) code.value)
              : null;
      case ABS -> a instanceof PyInt x && x.value >= 0 ? x : null;
      case POP -> a instanceof PyList list && list.size > 0 ? pop(list) : null;
      case STRIP -> a instanceof PyStr text && isStripped(text) ? text : null;
      case ISDIGIT, ISALPHA, ISALNUM, ISSPACE ->
          a instanceof PyStr text && text.charCount() == 1
              ? PyBool.of(isOf(number, text.value().charAt(0)))
              : null;
      default -> null;
    };
  }

  /** The result of a call with two arguments, or null. */
  static @Nullable PyObject call(int number, PyObject a, PyObject b) {
    return switch (number) {
      case MIN -> a instanceof PyInt x && b instanceof PyInt y ? y.value < x.value ? y : x : null;
      case MAX -> a instanceof PyInt x && b instanceof PyInt y ? y.value > x.value ? y : x : null;
      case ISINSTANCE -> isInstance(a, b);
      case APPEND -> {
        if (a instanceof PyList list && list.size < list.items.length) {
          list.items[list.size++] = b;
          yield PyNone.NONE;
        }
        yield null;
      }
      case ADD -> a instanceof PySet set ? add(set, b) : null;
      case DISCARD, REMOVE ->
          a instanceof PySet set && b instanceof PyInt key ? remove(set, key) : null;
      case GET -> a instanceof PyDict dict ? get(dict, b, PyNone.NONE) : null;
      case STARTSWITH ->
          a instanceof PyStr text && b instanceof PyStr part && isShort(text)
              ? PyBool.of(text.value().startsWith(part.value()))
              : null;
      case ENDSWITH ->
          a instanceof PyStr text && b instanceof PyStr part && isShort(text)
              ? PyBool.of(text.value().endsWith(part.value()))
              : null;
      default -> null;
    };
  }

  /** The result of a call with three arguments, or null. */
  static @Nullable PyObject call(int number, PyObject a, PyObject b, PyObject c) {
    return switch (number) {
      case GET -> a instanceof PyDict dict ? get(dict, b, c) : null;
      case MIN, MAX -> {
        PyObject best = call(number, a, b);
        if (best == null) {
          yield null;
        }
        yield call(number, best, c);
      }
      default -> null;
    };
  }

  /** The length of a builtin container, or null. */
  static @Nullable PyObject length(PyObject object) {
    if (object instanceof PyList list) {
      return PyInt.of(list.size);
    }
    if (object instanceof PyStr text) {
      return PyInt.of(text.length());
    }
    if (object instanceof PyDict dict) {
      return PyInt.of(dict.size());
    }
    if (object instanceof PyTuple tuple) {
      return PyInt.of(tuple.items.length);
    }
    return object instanceof PyAnySet set ? PyInt.of(set.size()) : null;
  }

  @SuppressWarnings("NullAway") // places below a list's size are filled
  private static PyObject pop(PyList list) {
    PyObject item = list.items[--list.size];
    list.items[list.size] = null;
    return item;
  }

  private static @Nullable PyObject get(PyDict dict, PyObject key, PyObject otherwise) {
    if (!(key instanceof PyStr) && !(key instanceof PyInt) && !(key instanceof PyTuple)) {
      return null;
    }
    try {
      PyObject value = key instanceof PyStr text ? dict.getText(text) : dict.get(key);
      return value == null ? otherwise : value;
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  /** The value of a key, or null if it is not there or guest code must say. */
  static @Nullable PyObject value(PyDict dict, PyObject key) {
    try {
      return dict.get(key);
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  private static @Nullable PyObject add(PySet set, PyObject key) {
    if (set.growthBytes() > 0) {
      return null;
    }
    if (key instanceof PyInt number) {
      long hash = Hashing.ofLong(number.value);
      int place = set.findInt(number.value, hash);
      if (place == -1) {
        set.addNew(key, hash);
      }
      return place == -2 ? null : PyNone.NONE;
    }
    if (!(key instanceof PyStr) && !(key instanceof PyTuple)) {
      return null;
    }
    try {
      set.add(key, Hashing.hash(key));
      return PyNone.NONE;
    } catch (GuestNeeded needed) {
      return null;
    }
  }

  private static @Nullable PyObject remove(PySet set, PyInt key) {
    int place = set.findInt(key.value, Hashing.ofLong(key.value));
    if (place < 0) {
      return null;
    }
    set.removeAt(place);
    return PyNone.NONE;
  }

  /** Whether each char is a code point, and it is short enough to need no counting. */
  private static boolean isShort(PyStr text) {
    return text.charCount() <= 1_000 && text.isPlain();
  }

  private static boolean isStripped(PyStr text) {
    int chars = text.charCount();
    return chars > 0 && isInked(text.value().charAt(0)) && isInked(text.value().charAt(chars - 1));
  }

  private static boolean isInked(char c) {
    return c > ' ' && c < 0x7F;
  }

  private static boolean isOf(int number, char c) {
    return switch (number) {
      case ISDIGIT -> c < 0x80 ? c >= '0' && c <= '9' : CharTypes.isDigit(c);
      case ISALPHA -> CharTypes.isAlpha(c);
      case ISALNUM -> CharTypes.isAlphanumeric(c);
      default -> CharTypes.isSpace(c);
    };
  }

  private static @Nullable PyObject isInstance(PyObject object, PyObject classes) {
    if (classes instanceof PyType wanted) {
      return isInstance(object, wanted);
    }
    if (!(classes instanceof PyTuple tuple)) {
      return null;
    }
    for (PyObject each : tuple.items) {
      PyObject answer = each instanceof PyType wanted ? isInstance(object, wanted) : null;
      if (answer != PyBool.FALSE) {
        return answer;
      }
    }
    return PyBool.FALSE;
  }

  /** Whether an object is of a class, or null if guest code must say. */
  static @Nullable PyObject isInstance(PyObject object, PyType wanted) {
    PyType type = object.type();
    if (type == wanted) {
      return PyBool.TRUE;
    }
    if (wanted.type() != PyType.TYPE) {
      return null;
    }
    if (type.isSubtypeOf(wanted)) {
      return PyBool.TRUE;
    }
    return object instanceof PyInstance && !ClassFacts.of(type).plainClass() ? null : PyBool.FALSE;
  }
}
