// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.GuestIterator;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads the bound arguments of natives. */
final class Args {
  private Args() {}

  /** An argument that its signature requires. */
  @SuppressWarnings("NullAway") // the machine binds required parameters before it calls
  static PyObject at(@Nullable PyObject[] args, int index) {
    return args[index];
  }

  /** An argument, or the builtin value inside it. */
  static PyObject plain(@Nullable PyObject[] args, int index) {
    return Payload.of(at(args, index));
  }

  /** Whether an optional argument was left out or is None. */
  static boolean absent(@Nullable PyObject[] args, int index) {
    PyObject value = args[index];
    return value == null || value == PyNone.NONE;
  }

  /** An argument, or what stands for it if it was left out. */
  static PyObject or(@Nullable PyObject[] args, int index, PyObject otherwise) {
    PyObject value = args[index];
    return value == null ? otherwise : value;
  }

  /** An int argument, or the default. */
  static long integer(@Nullable PyObject[] args, int index, long otherwise) {
    PyObject value = args[index];
    return value == null ? otherwise : Numbers.ssize(value);
  }

  /** A real number. */
  static double real(@Nullable PyObject[] args, int index) {
    return Numbers.real(at(args, index));
  }

  /** An int of any size. */
  static BigInteger big(@Nullable PyObject[] args, int index) {
    return Numbers.big(Numbers.index(at(args, index)));
  }

  /** The truth of a flag; guest objects that define truth themselves need guest code. */
  static boolean flag(@Nullable PyObject[] args, int index, boolean otherwise) {
    PyObject value = args[index];
    return value == null ? otherwise : truth(value);
  }

  /** The truth of a builtin value. */
  static boolean truth(PyObject value) {
    return switch (value) {
      case PyBool b -> b == PyBool.TRUE;
      case PyNone ignored -> false;
      case PyInt i -> i.value != 0;
      case PyFloat f -> f.value != 0;
      case PyInstance i when i.payload == null -> {
        if (i.type().lookup(Names.BOOL) != null || i.type().lookup(Names.LEN) != null) {
          throw GuestNeeded.SIGNAL;
        }
        yield true;
      }
      case PyInstance i -> {
        if (Comparison.overrides(i, Names.BOOL) || Comparison.overrides(i, Names.LEN)) {
          throw GuestNeeded.SIGNAL;
        }
        yield truth(Payload.of(i));
      }
      default -> {
        int length = Containers.length(value);
        if (length < 0
            && (value.type().lookup(Names.BOOL) != null
                || value.type().lookup(Names.LEN) != null)) {
          throw GuestNeeded.SIGNAL;
        }
        yield length != 0;
      }
    };
  }

  /** A str argument; TypeError with the words before "must be str". */
  static String text(@Nullable PyObject[] args, int index, String what) {
    if (plain(args, index) instanceof PyStr s) {
      return s.value();
    }
    throw Raise.typeError(what + " must be str, not " + at(args, index).type().shownName());
  }

  /** The bytes of a bytes-like argument. Not to be written. */
  static byte[] bytes(@Nullable PyObject[] args, int index) {
    byte[] known = bytesOrNull(at(args, index));
    if (known == null) {
      throw Raise.typeError(
          "a bytes-like object is required, not '" + at(args, index).type().shownName() + "'");
    }
    return known;
  }

  /** The bytes of a bytes-like object, or null. Not to be written. */
  static byte @Nullable [] bytesOrNull(PyObject value) {
    return switch (Payload.of(value)) {
      case PyBytes b -> b.value;
      case PyByteArray b -> b.toArray();
      case PyMemoryView v -> v.toArray();
      case ByteSource b -> b.copyOfBytes();
      default -> null;
    };
  }

  /** The items of a builtin iterable in a list of their own; other iterables need guest code. */
  static PyList drain(Meter meter, PyObject iterable) {
    PyList items = Iteration.drain(meter, iterable);
    if (items == null) {
      throw notDrained(iterable);
    }
    return items;
  }

  private static RuntimeException notDrained(PyObject iterable) {
    if (iterable instanceof GuestIterator
        || iterable.type().lookup(Names.ITER) != null
        || iterable.type().lookup(Names.GETITEM) != null) {
      return GuestNeeded.SIGNAL;
    }
    return Raise.typeError("'" + iterable.type().shownName() + "' object is not iterable");
  }

  /** The class that {@code __new__} was asked for. */
  static PyType subclass(PyObject cls, PyType builtin) {
    if (cls instanceof PyType type && type.isSubtypeOf(builtin)) {
      return type;
    }
    throw Raise.typeError(builtin.name() + ".__new__(X): X is not a subtype of " + builtin.name());
  }

  /** {@code __class_getitem__} of classes that take type arguments. */
  static @Nullable PyObject generic(Machine machine, @Nullable PyObject[] args) {
    return machine.callPrelude("_generic_alias", at(args, 0), at(args, 1));
  }

  /** What {@code __new__} gives: the value, or an instance of a subclass that carries it. */
  static PyObject made(PyObject cls, PyType builtin, PyObject value) {
    return cls == builtin ? value : new PyInstance(subclass(cls, builtin), value);
  }

  /** Whether a text has characters of ASCII only. */
  static boolean isAscii(Meter meter, String text) {
    int any = 0;
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      any |= text.charAt(i);
    }
    return any < 0x80;
  }
}
