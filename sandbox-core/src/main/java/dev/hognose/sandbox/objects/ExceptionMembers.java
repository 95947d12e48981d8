// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What builtin exceptions keep beside their arguments and their {@code __dict__}, such as the
 * {@code filename} of an {@code OSError}.
 *
 * <p>A member that nobody has set stands in the arguments, where the class takes it from them.
 */
public final class ExceptionMembers {
  public static final PyStr NAME = key("name");
  public static final PyStr OBJ = key("obj");
  public static final PyStr PATH = key("path");
  public static final PyStr NAME_FROM = key("name_from");
  public static final PyStr FILENAME = key("filename");
  public static final PyStr FILENAME2 = key("filename2");
  public static final PyStr CHARACTERS_WRITTEN = key("characters_written");
  public static final PyStr MESSAGE = key("message");
  public static final PyStr EXCEPTIONS = key("exceptions");

  /** Where a {@code SyntaxError} is: the parts of its second argument in order. */
  private static final List<String> PLACE =
      List.of("filename", "lineno", "offset", "text", "end_lineno", "end_offset");

  private static final List<String> ENCODING =
      List.of("encoding", "object", "start", "end", "reason");

  /** What stands in the arguments where the class was given enough of them. */
  private static final List<String> FROM_ARGUMENTS =
      List.of("value", "code", "msg", "errno", "strerror");

  private static final List<Row> ROWS =
      List.of(
          new Row(ExceptionTypes.OS_ERROR, "errno strerror filename filename2 characters_written"),
          new Row(ExceptionTypes.IMPORT_ERROR, "msg name path name_from"),
          new Row(ExceptionTypes.ATTRIBUTE_ERROR, "name obj"),
          new Row(ExceptionTypes.NAME_ERROR, "name"),
          new Row(
              ExceptionTypes.SYNTAX_ERROR,
              "msg " + String.join(" ", PLACE) + " print_file_and_line"),
          new Row(ExceptionTypes.STOP_ITERATION, "value"),
          new Row(ExceptionTypes.SYSTEM_EXIT, "code"),
          new Row(ExceptionTypes.UNICODE_ENCODE_ERROR, String.join(" ", ENCODING)),
          new Row(ExceptionTypes.UNICODE_DECODE_ERROR, String.join(" ", ENCODING)),
          new Row(ExceptionTypes.UNICODE_TRANSLATE_ERROR, String.join(" ", ENCODING)),
          new Row(ExceptionTypes.BASE_EXCEPTION_GROUP, "message exceptions"));

  private ExceptionMembers() {}

  /** The members of one class and of those derived from it. */
  private record Row(PyType type, List<String> names) {
    Row(PyType type, String names) {
      this(type, List.of(names.split(" ")));
    }
  }

  private static PyStr key(String name) {
    return Shape.slotKey(new PyStr(name));
  }

  /** The names of the members of a class, in order. */
  public static List<String> names(PyType type) {
    for (Row row : ROWS) {
      if (type.isSubtypeOf(row.type)) {
        return row.names;
      }
    }
    return List.of();
  }

  /** Whether exceptions of a class have a member of that name. */
  public static boolean has(PyType type, String name) {
    return names(type).contains(name);
  }

  /** A member, or null if it was neither set nor among the arguments. */
  public static @Nullable PyObject get(PyException exception, String name) {
    PyObject set = exception.slot(key(name));
    return set == null ? given(exception, name) : set;
  }

  /** Whether a member is None by itself, not because its argument is. */
  public static boolean isSetToNone(PyException exception, String name) {
    return exception.slot(key(name)) == PyNone.NONE;
  }

  /** Sets a member. */
  public static void set(PyException exception, String name, PyObject value) {
    exception.setSlot(key(name), value);
  }

  /** Empties a member; where it would come from the arguments, it is None. */
  public static void delete(PyException exception, String name) {
    exception.deleteSlot(key(name));
    if (given(exception, name) != null) {
      set(exception, name, PyNone.NONE);
    }
  }

  /** Forgets all members; those in the arguments are taken from there again. */
  public static void clear(PyException exception) {
    for (String name : names(exception.type())) {
      exception.deleteSlot(key(name));
    }
  }

  /** Takes nothing from the arguments until {@code __init__} of the builtin class is called. */
  public static void withhold(PyException exception) {
    for (String name : names(exception.type())) {
      if (given(exception, name) != null
          && !exception.type().isSubtypeOf(ExceptionTypes.UNICODE_ERROR)) {
        set(exception, name, PyNone.NONE);
      }
    }
  }

  /** Keeps the members that stand in the arguments, which are about to change. */
  public static void capture(PyException exception) {
    boolean isSyntaxError = exception.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR);
    for (String name : names(exception.type())) {
      PyObject value = get(exception, name);
      if (value != null) {
        set(exception, name, value);
      } else if (FROM_ARGUMENTS.contains(name) || isSyntaxError) {
        set(exception, name, PyNone.NONE);
      }
    }
  }

  private static @Nullable PyObject given(PyException exception, String name) {
    PyObject[] args = exception.args.items;
    PyType type = exception.type();
    return switch (name) {
      case "errno" -> isOsError(type, args) ? args[0] : null;
      case "strerror" -> isOsError(type, args) ? args[1] : null;
      case "value" -> args.length > 0 ? args[0] : null;
      case "code" ->
          switch (args.length) {
            case 0 -> null;
            case 1 -> args[0];
            default -> exception.args;
          };
      case "msg" ->
          args.length == 1 || args.length > 0 && type.isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)
              ? args[0]
              : null;
      default ->
          type.isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)
              ? placed(args, PLACE.indexOf(name))
              : encoded(type, args, ENCODING.indexOf(name));
    };
  }

  private static boolean isOsError(PyType type, PyObject[] args) {
    return args.length >= 2 && args.length <= 5 && type.isSubtypeOf(ExceptionTypes.OS_ERROR);
  }

  private static @Nullable PyObject placed(PyObject[] args, int index) {
    if (index < 0 || args.length != 2) {
      return null;
    }
    List<PyObject> place = place(args[1]);
    return place != null && index < place.size() ? place.get(index) : null;
  }

  /** The parts of a place that a SyntaxError is given, or null if it is none. */
  public static @Nullable List<PyObject> place(PyObject given) {
    if (given instanceof PyTuple tuple) {
      return List.of(tuple.items);
    }
    if (given instanceof PyList list) {
      return List.of(list.toArray());
    }
    if (given instanceof PyStr text && text.length() <= PLACE.size() + 1) {
      List<PyObject> parts = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        parts.add(text.at(i));
      }
      return parts;
    }
    return null;
  }

  private static @Nullable PyObject encoded(PyType type, PyObject[] args, int index) {
    int skipped = type.isSubtypeOf(ExceptionTypes.UNICODE_TRANSLATE_ERROR) ? 1 : 0;
    boolean complete = type.isSubtypeOf(ExceptionTypes.UNICODE_ERROR) && args.length == 5 - skipped;
    return complete && index >= skipped ? args[index - skipped] : null;
  }
}
