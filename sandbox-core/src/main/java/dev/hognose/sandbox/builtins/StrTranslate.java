// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code str.translate} and {@code str.maketrans}. */
final class StrTranslate {
  private StrTranslate() {}

  static void addTo(Table table) {
    table
        .method("translate", "self, table, /", StrTranslate::translate)
        .staticMethod("maketrans", "x, y=None, z=None, /", StrTranslate::makeTable);
  }

  private static PyObject translate(Machine machine, @Nullable PyObject[] args) {
    PyStr self = StrSearch.self(args);
    PyObject table = Dunders.at(args, 1);
    if (!isSequenceOrDict(table)) {
      return PyBuiltin.FALLBACK;
    }
    String text = self.value();
    Meter meter = machine.meter();
    StringBuilder out = new StringBuilder(text.length());
    Map<Integer, String> known = new HashMap<>();
    int charged = 1_000;
    for (int i = 0; i < text.length(); ) {
      if ((i & 254) == 254) {
        meter.work(64);
      }
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      String by = known.get(point);
      if (by == null) {
        by = replacement(meter, table, point);
        known.put(point, by);
      }
      if (out.length() + by.length() > charged) {
        charged = 2 * (out.length() + by.length());
        StrOps.chargeText(meter, charged);
      }
      out.append(by);
    }
    return PyStr.of(out.toString());
  }

  /** Whether it is a builtin that gives items by their numbers. */
  private static boolean isSequenceOrDict(PyObject table) {
    return table instanceof PyDict
        || !(table instanceof PyInstance)
            && Containers.length(table) >= 0
            && table.type().lookup(Names.GETITEM) != null;
  }

  private static String replacement(Meter meter, PyObject table, int point) {
    PyObject value;
    try {
      value =
          table instanceof PyDict dict
              ? dict.get(PyInt.of(point))
              : Containers.getItem(meter, table, PyInt.of(point));
    } catch (PyError error) {
      if (!error.exception().type().isSubtypeOf(ExceptionTypes.LOOKUP_ERROR)) {
        throw error;
      }
      value = null;
    }
    if (value == null) {
      return Character.toString(point);
    }
    if (value == PyNone.NONE) {
      return "";
    }
    PyStr text = Dunders.asStr(value);
    if (text != null) {
      return text.value();
    }
    PyObject number = Numbers.asInt(value);
    if (number == null) {
      throw Raise.typeError("character mapping must return integer, None or str");
    }
    if (number instanceof PyInt i && i.value >= 0 && i.value <= Character.MAX_CODE_POINT) {
      return Character.toString((int) i.value);
    }
    throw Raise.valueError("character mapping must be in range(0x110000)");
  }

  private static PyObject makeTable(Machine machine, @Nullable PyObject[] args) {
    PyObject x = Dunders.plain(args, 0);
    if (args[1] == null) {
      if (!(x instanceof PyDict given)) {
        throw Raise.typeError("if you give only one argument to maketrans it must be a dict");
      }
      return fromDict(machine.meter(), given);
    }
    PyStr to = Dunders.asStr(args[1]);
    if (to == null) {
      throw StrSearch.argument("maketrans() argument 2", "str", Dunders.at(args, 1));
    }
    if (!(x instanceof PyStr from)) {
      throw Raise.typeError(
          "first maketrans argument must be a string if there is a second argument");
    }
    if (from.length() != to.length()) {
      throw Raise.valueError("the first two maketrans arguments must have equal length");
    }
    machine.meter().allocate(60L * from.length());
    PyDict table = new PyDict();
    for (int i = 0; i < from.length(); i++) {
      machine.meter().pass(i);
      table.put(PyInt.of(from.codePointAt(i)), PyInt.of(to.codePointAt(i)));
    }
    if (args[2] != null) {
      PyStr deleted = Dunders.asStr(args[2]);
      if (deleted == null) {
        throw StrSearch.argument("maketrans() argument 3", "str", Dunders.at(args, 2));
      }
      for (int i = 0; i < deleted.length(); i++) {
        machine.meter().pass(i);
        table.put(PyInt.of(deleted.codePointAt(i)), PyNone.NONE);
      }
    }
    return table;
  }

  private static PyDict fromDict(Meter meter, PyDict given) {
    meter.allocate(PyDict.bytesFor(given.size()));
    PyDict table = new PyDict();
    for (int i = given.nextPosition(0); i >= 0; i = given.nextPosition(i + 1)) {
      meter.work(1);
      meter.allocate(20);
      PyObject key = given.keyAt(i);
      PyStr text = Dunders.asStr(key);
      if (text != null) {
        if (text.length() != 1) {
          throw Raise.valueError("string keys in translate table must be of length 1");
        }
        table.put(PyInt.of(text.codePointAt(0)), given.valueAt(i));
      } else if (key != null && Numbers.isInt(key)) {
        table.put(key, given.valueAt(i));
      } else {
        throw Raise.typeError("keys in translate table must be strings or integers");
      }
    }
    return table;
  }
}
