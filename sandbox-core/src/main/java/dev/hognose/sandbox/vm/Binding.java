// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the arguments of a call to the parameters of a guest's function. */
final class Binding {
  /** Modules in Python whose functions that take arguments by position are builtins in CPython. */
  private static final Set<String> OF_C =
      Set.of("codecs", "contextvars", "gc", "sys", "unicodedata");

  /** Modules in Python all of whose functions are builtins in CPython. */
  private static final Set<String> ALL_OF_C = Set.of("_codecs", "_hashlib");

  /** Classes in Python that are builtins in CPython. */
  private static final Set<String> CLASSES_OF_C =
      Set.of(
          "collections.OrderedDict", "collections.defaultdict", "hashlib.HASH", "hashlib.HASHXOF");

  private Binding() {}

  /** Fills the registers of the parameters; TypeError in CPython's words if they do not fit. */
  static void bind(
      PyFunction function, PyObject[] args, @Nullable PyDict keywords, @Nullable PyObject[] r) {
    try {
      fill(function, args, keywords, r);
    } catch (PyError error) {
      throw standsForBuiltin(function) ? asBuiltin(function, args, keywords, error) : error;
    }
  }

  /** Whether a function of the library is a builtin in CPython. */
  private static boolean standsForBuiltin(PyFunction function) {
    if (!function.code.identity.source().internal() || !(function.module instanceof PyStr module)) {
      return false;
    }
    String name = name(function);
    int dot = name.indexOf('.');
    if (dot > 0 && CLASSES_OF_C.contains(module.value() + "." + name.substring(0, dot))) {
      return true;
    }
    if (ALL_OF_C.contains(module.value())) {
      return true;
    }
    Code.Parameters shape = function.code.parameters;
    return OF_C.contains(module.value())
        && shape.positional() > 0
        && shape.positionalOnly() == shape.positional()
        && shape.keywordOnly() == 0
        && !shape.star()
        && !shape.doubleStar();
  }

  /** The error of a builtin with the same parameters. */
  private static PyError asBuiltin(
      PyFunction function, PyObject[] args, @Nullable PyDict keywords, PyError error) {
    String name = name(function);
    boolean inModule = name.indexOf('.') < 0 && function.module instanceof PyStr;
    Signature signature = Signature.of(signature(function));
    if (!inModule && PyBuiltin.isSlot(name.substring(name.indexOf('.') + 1))) {
      signature = signature.ofWrapper();
    }
    try {
      signature.bind(
          inModule ? ((PyStr) function.module).value() + "." + name : name, args, keywords);
    } catch (PyError better) {
      return better;
    }
    return error;
  }

  /** The parameters as text. */
  private static String signature(PyFunction function) {
    Code.Parameters shape = function.code.parameters;
    String[] names = function.code.localNames;
    int required = shape.positional() - function.defaults.length;
    int star = shape.positional() + shape.keywordOnly();
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shape.positional(); i++) {
      parts.add(names[i] + (i < required ? "" : "=0"));
      if (i + 1 == shape.positionalOnly()) {
        parts.add("/");
      }
    }
    if (shape.star()) {
      parts.add("*" + names[star]);
    } else if (shape.keywordOnly() > 0) {
      parts.add("*");
    }
    for (int i = shape.positional(); i < star; i++) {
      PyDict defaults = function.keywordDefaults;
      boolean optional = defaults != null && defaults.getStr(new PyStr(names[i])) != null;
      parts.add(names[i] + (optional ? "=0" : ""));
    }
    if (shape.doubleStar()) {
      parts.add("**" + names[star + (shape.star() ? 1 : 0)]);
    }
    return String.join(", ", parts);
  }

  private static void fill(
      PyFunction function, PyObject[] args, @Nullable PyDict keywords, @Nullable PyObject[] r) {
    Code.Parameters shape = function.code.parameters;
    int positional = shape.positional();
    int direct = Math.min(args.length, positional);
    System.arraycopy(args, 0, r, 0, direct);
    int starAt = positional + shape.keywordOnly();
    if (shape.star()) {
      r[starAt] =
          args.length > positional
              ? PyTuple.of(Arrays.copyOfRange(args, positional, args.length))
              : PyTuple.EMPTY;
    }
    PyDict rest = null;
    if (shape.doubleStar()) {
      rest = new PyDict();
      r[starAt + (shape.star() ? 1 : 0)] = rest;
    }
    if (keywords != null) {
      bindKeywords(function, keywords, r, rest);
    }
    if (args.length > positional && !shape.star()) {
      throw tooMany(function, args.length, r);
    }
    if (direct < positional || shape.keywordOnly() > 0) {
      fillDefaults(function, r, direct);
    }
  }

  private static void bindKeywords(
      PyFunction function, PyDict keywords, @Nullable PyObject[] r, @Nullable PyDict rest) {
    Code.Parameters shape = function.code.parameters;
    String[] names = function.code.localNames;
    int named = shape.positional() + shape.keywordOnly();
    for (int k = keywords.nextPosition(0); k >= 0; k = keywords.nextPosition(k + 1)) {
      if (!(keywords.keyAt(k) instanceof PyStr key)) {
        throw Raise.typeError("keywords must be strings");
      }
      int place = shape.positionalOnly();
      while (place < named && !names[place].equals(key.value())) {
        place++;
      }
      if (place < named) {
        if (r[place] != null) {
          requireNames(keywords);
          throw Raise.typeError(
              name(function) + "() got multiple values for argument '" + key.value() + "'");
        }
        r[place] = keywords.valueAt(k);
      } else if (rest != null) {
        rest.putStr(key, keywords.valueAt(k));
      } else {
        requireNames(keywords);
        throw unexpected(function, keywords, key);
      }
    }
  }

  /** Refuses keywords that are no strings. */
  static void requireNames(PyDict keywords) {
    for (int k = keywords.nextPosition(0); k >= 0; k = keywords.nextPosition(k + 1)) {
      if (!(keywords.keyAt(k) instanceof PyStr)) {
        throw Raise.typeError("keywords must be strings");
      }
    }
  }

  private static PyError unexpected(PyFunction function, PyDict keywords, PyStr key) {
    Code.Parameters shape = function.code.parameters;
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < shape.positionalOnly(); i++) {
      if (keywords.findStr(new PyStr(function.code.localNames[i])) >= 0) {
        wrong.add(function.code.localNames[i]);
      }
    }
    if (!wrong.isEmpty()) {
      return Raise.typeError(
          name(function)
              + "() got some positional-only arguments passed as keyword arguments: '"
              + String.join(", ", wrong)
              + "'");
    }
    String hint = Suggestions.closest(key.value(), keywordNames(function));
    return Raise.typeError(
        name(function)
            + "() got an unexpected keyword argument '"
            + key.value()
            + "'"
            + (hint == null ? "" : ". Did you mean '" + hint + "'?"));
  }

  private static List<String> keywordNames(PyFunction function) {
    Code.Parameters shape = function.code.parameters;
    return Arrays.asList(function.code.localNames)
        .subList(shape.positionalOnly(), shape.positional() + shape.keywordOnly());
  }

  private static void fillDefaults(PyFunction function, @Nullable PyObject[] r, int direct) {
    Code.Parameters shape = function.code.parameters;
    int positional = shape.positional();
    int firstDefault = positional - function.defaults.length;
    List<String> missing = new ArrayList<>();
    for (int i = direct; i < positional; i++) {
      if (r[i] == null) {
        if (i >= firstDefault) {
          r[i] = function.defaults[i - firstDefault];
        } else {
          missing.add(function.code.localNames[i]);
        }
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "positional", missing);
    }
    for (int i = positional; i < positional + shape.keywordOnly(); i++) {
      if (r[i] == null) {
        String name = function.code.localNames[i];
        PyDict defaults = function.keywordDefaults;
        PyObject value = defaults == null ? null : defaults.getStr(new PyStr(name));
        if (value == null) {
          missing.add(name);
        }
        r[i] = value;
      }
    }
    if (!missing.isEmpty()) {
      throw missing(function, "keyword-only", missing);
    }
  }

  private static PyError missing(PyFunction function, String kind, List<String> names) {
    int count = names.size();
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        list.append(count == 2 ? " and " : i == count - 1 ? ", and " : ", ");
      }
      list.append('\'').append(names.get(i)).append('\'');
    }
    return Raise.typeError(
        name(function)
            + "() missing "
            + count
            + " required "
            + kind
            + (count == 1 ? " argument: " : " arguments: ")
            + list);
  }

  private static PyError tooMany(PyFunction function, int given, @Nullable PyObject[] r) {
    Code.Parameters shape = function.code.parameters;
    int most = shape.positional();
    int least = most - function.defaults.length;
    int keywordOnly = 0;
    for (int i = most; i < most + shape.keywordOnly(); i++) {
      keywordOnly += r[i] == null ? 0 : 1;
    }
    String takes = least == most ? String.valueOf(most) : "from " + least + " to " + most;
    String also =
        keywordOnly == 0
            ? ""
            : " positional argument"
                + (given == 1 ? "" : "s")
                + " (and "
                + keywordOnly
                + " keyword-only argument"
                + (keywordOnly == 1 ? "" : "s")
                + ")";
    return Raise.typeError(
        name(function)
            + "() takes "
            + takes
            + " positional argument"
            + (most == 1 && least == most ? "" : "s")
            + " but "
            + given
            + also
            + (given == 1 && keywordOnly == 0 ? " was given" : " were given"));
  }

  private static String name(PyFunction function) {
    return function.qualifiedName.value();
  }
}
