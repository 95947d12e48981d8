// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Repr;
import org.jspecify.annotations.Nullable;

/** The text of exceptions as far as it can be known without guest code. */
final class NativeText {

  private NativeText() {}

  /** {@code str} of a value, or null if guest code must say. */
  static @Nullable String str(@Nullable Meter meter, PyObject value) {
    try {
      return Repr.str(meter, value);
    } catch (GuestNeeded | PyError unknown) {
      return null;
    }
  }

  /** {@code str} of an exception, or null if guest code must say. */
  static @Nullable String message(Meter meter, PyException exception) {
    PyObject text = exception.type().lookup(Names.STR);
    if (text == null) {
      return null;
    }
    if (text == ExceptionTypes.IMPORT_ERROR.attributes().getStr(Names.STR)) {
      PyObject told = ExceptionMembers.get(exception, "msg");
      if (told instanceof PyStr) {
        return str(meter, told);
      }
    } else if (text != ExceptionTypes.BASE_EXCEPTION.attributes().getStr(Names.STR)) {
      return null;
    }
    PyObject[] args = exception.args.items;
    return switch (args.length) {
      case 0 -> "";
      case 1 -> str(meter, args[0]);
      default -> repr(meter, exception.args);
    };
  }

  private static @Nullable String repr(Meter meter, PyObject value) {
    try {
      return Repr.repr(meter, value);
    } catch (GuestNeeded | PyError unknown) {
      return null;
    }
  }

  /** The text of a class, as its repr is unless a metaclass says otherwise. */
  static String classText(PyType type) {
    String module = type.isBuiltin() ? "builtins" : text(type, Names.MODULE, "builtins");
    String owner = module.equals("builtins") ? "" : module + ".";
    return "<class '" + owner + type.qualifiedName() + "'>";
  }

  /** The name of a class in tracebacks: with its module, if that is not the program's own. */
  static String typeName(PyType type) {
    String name = type.isBuiltin() ? type.name() : type.qualifiedName();
    boolean odd =
        !type.isBuiltin()
            && type.attributes().getStr(Names.MODULE) != null
            && !(type.attributes().getStr(Names.MODULE) instanceof PyStr);
    String module = odd ? "<unknown>" : text(type, Names.MODULE, "__main__");
    return module.equals("__main__") || module.equals("builtins") ? name : module + "." + name;
  }

  private static String text(PyType type, PyStr name, String otherwise) {
    return type.attributes().getStr(name) instanceof PyStr text ? text.value() : otherwise;
  }
}
