// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import org.jspecify.annotations.Nullable;

/**
 * Binds the arguments of a call site to a function's parameters straight from the caller's
 * registers, if all of them fit and nothing is to be collected in a tuple or dict; {@link Binding}
 * does the rest, errors included.
 */
final class SiteBinding {
  private SiteBinding() {}

  /**
   * The frame of a call, its parameters filled; null if they do not fit.
   *
   * @param self an argument in front, or null for none
   */
  static @Nullable PyFrame frame(
      PyFrame f, PyFunction function, @Nullable PyObject self, CallSite site) {
    Code.Parameters shape = function.code.parameters;
    int[] sources = site.arguments();
    int given = site.positional();
    int first = self == null ? 0 : 1;
    if (shape.star() || shape.doubleStar() || given + first > shape.positional()) {
      return null;
    }
    PyFrame frame = new PyFrame(function);
    @Nullable PyObject[] r = frame.r;
    if (self != null) {
      r[0] = self;
    }
    for (int i = 0; i < given; i++) {
      r[i + first] = f.r[sources[i]];
    }
    int[] keywords = site.keywords();
    for (int i = 0; i < keywords.length; i++) {
      int place = place(function.code, f.code.tables.names()[keywords[i]]);
      if (place < 0 || r[place] != null) {
        return null;
      }
      r[place] = f.r[sources[given + i]];
    }
    return fillDefaults(function, r, given + first) ? frame : null;
  }

  /** The parameter that a keyword names, or -1. */
  private static int place(Code code, String keyword) {
    Code.Parameters shape = code.parameters;
    int end = shape.positional() + shape.keywordOnly();
    for (int i = shape.positionalOnly(); i < end; i++) {
      if (code.localNames[i].equals(keyword)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean fillDefaults(PyFunction function, @Nullable PyObject[] r, int from) {
    Code.Parameters shape = function.code.parameters;
    int positional = shape.positional();
    int firstDefault = positional - function.defaults.length;
    for (int i = from; i < positional; i++) {
      if (r[i] == null) {
        if (i < firstDefault) {
          return false;
        }
        r[i] = function.defaults[i - firstDefault];
      }
    }
    PyDict defaults = function.keywordDefaults;
    for (int i = positional; i < positional + shape.keywordOnly(); i++) {
      if (r[i] == null) {
        r[i] = defaults == null ? null : defaults.getStr(new PyStr(function.code.localNames[i]));
        if (r[i] == null) {
          return false;
        }
      }
    }
    return true;
  }
}
