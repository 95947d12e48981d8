// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.objects.StrRepr;
import org.jspecify.annotations.Nullable;

/**
 * What the errors of encodings have: encoding, object, start, end and reason are their arguments.
 */
final class UnicodeErrorMethods {
  static final Table ENCODE = table(ExceptionTypes.UNICODE_ENCODE_ERROR);
  static final Table DECODE = table(ExceptionTypes.UNICODE_DECODE_ERROR);
  static final Table TRANSLATE = table(ExceptionTypes.UNICODE_TRANSLATE_ERROR);

  private UnicodeErrorMethods() {}

  /** Refuses arguments that do not tell encoding, object, place and reason. */
  static void check(PyType type, PyTuple given) {
    boolean translates = type.isSubtypeOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR);
    boolean decodes = type.isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR);
    if (!translates && !decodes && !type.isSubtypeOf(ExceptionTypes.UNICODE_ENCODE_ERROR)) {
      return;
    }
    int count = translates ? 4 : 5;
    PyObject[] items = given.items;
    if (items.length != count) {
      throw Raise.typeError(
          "function takes exactly " + count + " arguments (" + items.length + " given)");
    }
    for (int i = 0; i < count; i++) {
      int role = translates ? i + 1 : i;
      if (role == 2 || role == 3) {
        if (!Numbers.isInt(items[i])) {
          throw Sequences.notIndex(items[i]);
        }
      } else if (role == 1 && decodes) {
        if (ByteSources.bytesOf(items[i]) == null) {
          throw Raise.typeError(
              "a bytes-like object is required, not '" + items[i].type().shownName() + "'");
        }
      } else if (Dunders.asStr(items[i]) == null) {
        throw Raise.badArgument("argument " + (i + 1), "str", items[i]);
      }
    }
  }

  private static Table table(PyType type) {
    Table table =
        Table.of(type)
            .methodOfSubclassesToo(
                "__str__",
                "self, /",
                (m, a) -> PyStr.of(text(m.meter(), (PyException) Dunders.at(a, 0))));
    for (String name : ExceptionMembers.names(type)) {
      table.getter(name, (m, a) -> member((PyException) Dunders.at(a, 0), name));
    }
    return table;
  }

  private static PyObject member(PyException error, String name) {
    PyObject value = ExceptionMembers.get(error, name);
    return value == null ? PyNone.NONE : value;
  }

  private static String text(Meter meter, PyException error) {
    PyObject source = member(error, "object");
    PyObject first = member(error, "start");
    PyObject last = member(error, "end");
    if (source == PyNone.NONE || !Numbers.isInt(first) || !Numbers.isInt(last)) {
      return "";
    }
    long start = Numbers.ssize(first);
    long end = Numbers.ssize(last);
    boolean decodes = error.type().isSubtypeOf(ExceptionTypes.UNICODE_DECODE_ERROR);
    boolean translates = error.type().isSubtypeOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR);
    String what = one(source, start, end);
    String verb =
        translates
            ? "can't translate character"
            : "'"
                + shown(meter, member(error, "encoding"))
                + "' codec can't "
                + (decodes ? what == null ? "decode bytes" : "decode byte" : "encode character");
    return verb
        + (what == null
            ? (decodes ? "" : "s") + " in position " + start + "-" + (end - 1)
            : what + " in position " + start)
        + ": "
        + shown(meter, member(error, "reason"));
  }

  private static String shown(Meter meter, PyObject member) {
    String text = Repr.str(meter, member);
    StrOps.chargeText(meter, text.length());
    return text;
  }

  /** The only byte or character the error is about, or null if there are several. */
  private static @Nullable String one(PyObject source, long start, long end) {
    if (end != start + 1 || start < 0) {
      return null;
    }
    if (source instanceof PyBytes bytes && start < bytes.value.length) {
      int b = bytes.value[(int) start] & 0xff;
      return " 0x" + Character.forDigit(b >> 4, 16) + Character.forDigit(b & 15, 16);
    }
    if (source instanceof PyStr text && start < text.length()) {
      StringBuilder shown = new StringBuilder(" '");
      int point = text.codePointAt((int) start);
      if (point == '\n' || point == '\r' || point == '\t') {
        return shown.append("\\x0").append(Character.forDigit(point, 16)).append('\'').toString();
      }
      StrRepr.escape(shown, point);
      return shown.append('\'').toString();
    }
    return null;
  }
}
