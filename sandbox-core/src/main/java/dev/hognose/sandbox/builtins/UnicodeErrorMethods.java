// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.StrRepr;
import org.jspecify.annotations.Nullable;

/**
 * What the errors of encodings have: encoding, object, start, end and reason are their arguments.
 */
final class UnicodeErrorMethods {
  static final Table ENCODE = table(ExceptionTypes.UNICODE_ENCODE_ERROR);
  static final Table DECODE = table(ExceptionTypes.UNICODE_DECODE_ERROR);

  private UnicodeErrorMethods() {}

  private static Table table(PyType type) {
    Table table =
        Table.of(type)
            .methodOfSubclassesToo(
                "__str__", "self, /", (m, a) -> PyStr.of(text((PyException) Dunders.at(a, 0))));
    String[] names = {"encoding", "object", "start", "end", "reason"};
    for (int i = 0; i < names.length; i++) {
      int index = i;
      table.getter(names[i], (m, a) -> part((PyException) Dunders.at(a, 0), index));
    }
    return table;
  }

  private static PyObject part(PyException error, int index) {
    return index < error.args.items.length ? error.args.items[index] : PyNone.NONE;
  }

  private static String text(PyException error) {
    PyObject source = part(error, 1);
    if (error.args.items.length != 5
        || !Numbers.isInt(part(error, 2))
        || !Numbers.isInt(part(error, 3))) {
      return "";
    }
    long start = Numbers.ssize(part(error, 2));
    long end = Numbers.ssize(part(error, 3));
    String where =
        end == start + 1 ? " in position " + start : "s in position " + start + "-" + (end - 1);
    String what = one(source, start, end);
    String verb =
        source instanceof PyBytes ? "' codec can't decode byte" : "' codec can't encode character";
    return "'"
        + Repr.str(part(error, 0))
        + verb
        + (what == null ? "" : what)
        + where
        + ": "
        + Repr.str(part(error, 4));
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
