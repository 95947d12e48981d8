// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a builtin function, read from text in Python's form such as {@code "self,
 * value, start=0, /, *, key=None"}; binds the arguments of a call to them and words the errors as
 * CPython does for its builtin functions.
 */
public final class Signature {
  private final String text;
  private final String[] names;
  private final boolean[] optional;
  private final int positionalOnly;
  private final int positional;
  private final int star;
  private final int doubleStar;
  private final boolean method;
  private final boolean takesKeywords;
  private final int required;
  private final Wording wording;

  /** Number of parameters if all of them may be given by position one by one, or -1. */
  private final int plainMost;

  /** Whose words errors have. */
  private enum Wording {
    /** A function, or a method with a name in front. */
    PLAIN,
    /** A function whose first parameter is an argument like any other. */
    FUNCTION,
    /** A special method of a builtin type. */
    WRAPPER
  }

  private Signature(String text, Wording wording) {
    this.text = text;
    this.wording = wording;
    List<String> all = new ArrayList<>();
    List<Boolean> defaults = new ArrayList<>();
    int slash = 0;
    int keywordStart = -1;
    int starAt = -1;
    int doubleStarAt = -1;
    for (String part : text.isEmpty() ? new String[0] : text.split(", ")) {
      if (part.equals("/")) {
        slash = all.size();
      } else if (part.equals("*")) {
        keywordStart = all.size();
      } else if (part.startsWith("**")) {
        doubleStarAt = all.size();
        all.add(part.substring(2));
        defaults.add(true);
      } else if (part.startsWith("*")) {
        starAt = all.size();
        keywordStart = starAt;
        all.add(part.substring(1));
        defaults.add(true);
      } else {
        int equals = part.indexOf('=');
        all.add(equals < 0 ? part : part.substring(0, equals));
        defaults.add(equals >= 0);
      }
    }
    names = all.toArray(String[]::new);
    optional = new boolean[names.length];
    int count = 0;
    for (int i = 0; i < names.length; i++) {
      optional[i] = defaults.get(i);
    }
    positional = keywordStart >= 0 ? keywordStart : doubleStarAt >= 0 ? doubleStarAt : names.length;
    while (count < positional && !optional[count]) {
      count++;
    }
    required = count;
    positionalOnly = slash;
    star = starAt;
    doubleStar = doubleStarAt;
    plainMost = star < 0 && doubleStar < 0 && positional == names.length ? positional : -1;
    method =
        wording != Wording.FUNCTION
            && names.length > 0
            && (names[0].equals("self") || names[0].equals("cls"));
    boolean named = false;
    for (int i = Math.max(positionalOnly, method ? 1 : 0); i < names.length; i++) {
      named |= i != star && i != doubleStar;
    }
    takesKeywords = named;
  }

  /** The signature that a text describes; parts are separated by a comma and a space. */
  public static Signature of(String text) {
    return new Signature(text, Wording.PLAIN);
  }

  /** The same parameters, with the wording of errors that special methods of builtin types have. */
  Signature ofWrapper() {
    return new Signature(text, Wording.WRAPPER);
  }

  /** The same parameters of a function that is no method, whatever the first one is called. */
  Signature ofFunction() {
    return method ? new Signature(text, Wording.FUNCTION) : this;
  }

  /** Number of parameters, and so of a native's arguments. */
  public int size() {
    return names.length;
  }

  /** Its text. */
  @Override
  public String toString() {
    return text;
  }

  /** Names of the parameters, in order. */
  public List<String> names() {
    return List.of(names);
  }

  /** Whether a call with this many plain arguments binds them one to one. */
  public boolean fits(int count) {
    return count == names.length && star < 0 && doubleStar < 0 && count == positional;
  }

  /**
   * The number of a native's arguments if a call with so many plain ones needs no binding: the
   * others are null. -1 if it needs binding.
   */
  int plainSize(int count) {
    return count <= plainMost && count >= required ? plainMost : -1;
  }

  /**
   * Binds arguments.
   *
   * @param function name of the function, for messages
   * @param positionalArgs the positional arguments
   * @param keywords names and values of the keyword arguments, or null
   */
  public @Nullable PyObject[] bind(
      String function, PyObject[] positionalArgs, @Nullable PyDict keywords) {
    int given = positionalArgs.length;
    if ((keywords == null || keywords.size() == 0) && fits(given)) {
      return positionalArgs;
    }
    boolean simple = keywords == null && star < 0 && doubleStar < 0;
    if (simple && given >= required && given <= positional && positional == names.length) {
      return Arrays.copyOf(positionalArgs, positional);
    }
    @Nullable PyObject[] bound = new PyObject[names.length];
    int named = keywords == null ? 0 : keywords.size();
    int byName = names.length - star - 1;
    boolean tooManyNamed = star >= 0 && doubleStar < 0 && byName > 0 && named > byName;
    boolean countedFirst = tooManyNamed && function.endsWith("__new__");
    if (keywords != null && named > 0 && !countedFirst && !function.equals("slice.__new__")) {
      Binding.requireNames(keywords);
    }
    if (named > 0 && doubleStar < 0 && !takesKeywords) {
      if (wording == Wording.WRAPPER) {
        throw Raise.typeError("wrapper " + shortName(function) + "() takes no keyword arguments");
      }
      throw Raise.typeError(shown(function) + "() takes no keyword arguments");
    }
    boolean more = doubleStar < 0 && given + named > names.length;
    if (star < 0 && (given > positional || more)) {
      boolean ofSubclass =
          given > 0 && positionalArgs[0] instanceof PyType type && !type.isBuiltin();
      throw tooMany(function, given, named, ofSubclass);
    }
    if (tooManyNamed && !function.equals("zip_longest.__new__")) {
      throw Raise.typeError(
          shortName(function)
              + "() takes at most "
              + byName
              + (byName == 1 ? " keyword argument (" : " keyword arguments (")
              + named
              + " given)");
    }
    System.arraycopy(positionalArgs, 0, bound, 0, Math.min(given, positional));
    if (star >= 0) {
      bound[star] =
          given > positional
              ? PyTuple.of(Arrays.copyOfRange(positionalArgs, positional, given))
              : PyTuple.EMPTY;
    }
    if (doubleStar >= 0) {
      bound[doubleStar] = new PyDict();
    }
    PyError wrong = keywords == null ? null : bindKeywords(function, bound, keywords);
    for (int i = 0; i < names.length; i++) {
      if (bound[i] == null && !optional[i]) {
        throw missing(function, i, given);
      }
    }
    if (wrong != null && function.equals("sorted") && bound[0] != null) {
      Iterating.requireIterable(bound[0]);
    }
    if (wrong != null) {
      // Whether there is anything to compare at all is looked at first.
      throw given == 0 && (function.equals("max") || function.equals("min"))
          ? Raise.typeError(function + " expected at least 1 argument, got 0")
          : wrong;
    }
    return bound;
  }

  /** Binds what it can; gives the first error that stands behind missing arguments, or null. */
  private @Nullable PyError bindKeywords(
      String function, @Nullable PyObject[] bound, PyDict keywords) {
    PyError wrong = null;
    for (int k = keywords.nextPosition(0); k >= 0; k = keywords.nextPosition(k + 1)) {
      if (!(keywords.keyAt(k) instanceof PyStr key)) {
        throw Raise.typeError("keywords must be strings");
      }
      int place = -1;
      for (int i = Math.max(positionalOnly, method ? 1 : 0); i < names.length; i++) {
        if (i != star && i != doubleStar && names[i].equals(key.value())) {
          place = i;
        }
      }
      if (place >= 0) {
        if (bound[place] != null) {
          wrong = wrong == null ? twice(function, key.value(), place) : wrong;
        }
        bound[place] = keywords.valueAt(k);
      } else if (doubleStar >= 0 && bound[doubleStar] instanceof PyDict rest) {
        rest.putStr(key, keywords.valueAt(k));
      } else {
        wrong = wrong == null ? unexpected(function, key.value()) : wrong;
      }
    }
    return wrong;
  }

  private PyError twice(String function, String name, int place) {
    return Raise.typeError(
        "argument for "
            + shortName(function)
            + "() given by name ('"
            + name
            + "') and position ("
            + (place + (method ? 0 : 1))
            + ")");
  }

  /** Whether the argument is a number of repetitions of a sequence. */
  private static boolean countsItems(String function) {
    return function.endsWith("mul__")
        && !function.startsWith("int.")
        && !function.startsWith("float.")
        && !function.startsWith("complex.");
  }

  private PyError unexpected(String function, String keyword) {
    if (function.equals("enumerate.__new__")) {
      return Raise.typeError(
          "'" + keyword + "' is an invalid keyword argument for " + shortName(function) + "()");
    }
    if (function.equals("zip_longest.__new__")) {
      return Raise.typeError(shortName(function) + "() got an unexpected keyword argument");
    }
    List<String> known = new ArrayList<>();
    for (int i = positionalOnly; i < names.length; i++) {
      if (i != star && i != doubleStar && !(method && i == 0)) {
        known.add(names[i]);
      }
    }
    String hint = Suggestions.closest(keyword, known);
    // The keyword arguments of sorted() are those of list.sort(), which says so.
    String shown =
        isUnnamed(function)
            ? "this function"
            : (function.equals("sorted") ? "sort" : shortName(function)) + "()";
    return Raise.typeError(
        shown
            + " got an unexpected keyword argument '"
            + keyword
            + "'"
            + (hint == null ? "" : ". Did you mean '" + hint + "'?"));
  }

  /** The error of too many arguments, of which some may be given by name. */
  private PyError tooMany(String function, int given, int named, boolean ofSubclass) {
    int self = method ? 1 : 0;
    int least = required - self;
    int most = positional - self;
    int count = given - self;
    boolean plain = positional == names.length;
    boolean inAll = doubleStar < 0 && given + named > names.length;
    if (wording == Wording.WRAPPER && plain) {
      return counted(function, least, most, count, most);
    }
    if (most == 0 && (plain || !inAll)) {
      return Raise.typeError(
          plain
              ? shown(function) + "() takes no arguments (" + count + " given)"
              : shortName(function) + "() takes no positional arguments");
    }
    boolean text =
        (function.equals("int.__new__") || function.equals("str.__new__")) && !ofSubclass;
    boolean countedOnly = !hasKeywordOnly() || function.equals("sorted");
    if (given > positional && positionalOnly >= positional && countedOnly || text) {
      return counted(function, least, most, count, most);
    }
    int all = inAll ? names.length - self : most;
    String kind = !inAll ? "positional " : count == 0 ? "keyword " : "";
    return Raise.typeError(
        called(function)
            + " takes "
            + (inAll || least < most ? "at most " : "exactly ")
            + all
            + " "
            + (isUnnamed(function) ? "" : kind)
            + (all == 1 ? "argument (" : "arguments (")
            + (inAll ? count + named : count)
            + " given)");
  }

  /** The error of a wrong number of arguments that can only be given by position. */
  private PyError counted(String function, int least, int most, int count, int bound) {
    if (wording == Wording.WRAPPER) {
      boolean spaced = most > 1 || countsItems(function);
      return Raise.typeError(
          (spaced ? " expected " : "expected ")
              + (least == most ? "" : count < least ? "at least " : "at most ")
              + bound
              + (bound == 1 ? " argument, got " : " arguments, got ")
              + count);
    }
    boolean single = most == 1 && least == 1 && positional == names.length;
    if (single && !isConstructor(function)) {
      return Raise.typeError(function + "() takes exactly one argument (" + count + " given)");
    }
    if (isUnnamed(function)) {
      return Raise.typeError(
          "function takes "
              + (least == most ? "exactly " : count < least ? "at least " : "at most ")
              + bound
              + (bound == 1 ? " argument (" : " arguments (")
              + count
              + " given)");
    }
    return Raise.typeError(
        shortName(function)
            + (function.equals("super.__new__") ? "()" : "")
            + " expected "
            + (least == most ? "" : count < least ? "at least " : "at most ")
            + bound
            + (bound == 1 ? " argument, got " : " arguments, got ")
            + count);
  }

  private PyError missing(String function, int place, int given) {
    int self = method ? 1 : 0;
    if (method && given == 0) {
      return Raise.typeError("unbound method " + function + "() needs an argument");
    }
    int least = required - self;
    int most = positional - self;
    int count = given - self;
    if (place < positional && positionalOnly >= positional) {
      return hasKeywordOnly() && !function.equals("sorted")
          ? Raise.typeError(
              shortName(function)
                  + "() takes "
                  + (least == most ? "exactly " : "at least ")
                  + least
                  + (least == 1 ? " positional argument (" : " positional arguments (")
                  + count
                  + " given)")
          : counted(function, least, most, count, least);
    }
    if (place < positionalOnly) {
      int only = positionalOnly - self;
      return Raise.typeError(
          shortName(function)
              + "() takes at least "
              + only
              + " positional argument"
              + (only == 1 ? " (" : "s (")
              + count
              + " given)");
    }
    return Raise.typeError(
        called(function)
            + " missing required argument '"
            + names[place]
            + "' (pos "
            + (place + 1 - self)
            + ")");
  }

  private boolean hasKeywordOnly() {
    return star < 0 && doubleStar < 0 && positional < names.length;
  }

  /** Whether errors do not tell the name of a function, as those of decimals do not. */
  private static boolean isUnnamed(String function) {
    return function.startsWith("Decimal.") || function.startsWith("Context.");
  }

  private static String called(String function) {
    return isUnnamed(function) ? "function" : shortName(function) + "()";
  }

  private static boolean isConstructor(String function) {
    return function.endsWith(".__new__") || function.endsWith(".__init__");
  }

  /** The name with its class, or the class alone for what makes its instances. */
  private static String shown(String function) {
    return isConstructor(function) ? shortName(function) : function;
  }

  private static String shortName(String function) {
    int end = isConstructor(function) ? function.lastIndexOf('.') : function.length();
    return function.substring(function.lastIndexOf('.', end - 1) + 1, end);
  }
}
