// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.AsciiCases;
import dev.hognose.sandbox.objects.CharCases;
import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.LibraryNumber;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyFunction;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code str}. */
final class StrMethods {
  static final Table METHODS = table();

  private StrMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyStr.TYPE)
            .staticMethod(
                "__new__", "cls, object='', encoding='utf-8', errors='strict'", StrMethods::make)
            .method("encode", "self, /, encoding='utf-8', errors='strict'", StrMethods::encode)
            .method("__str__", "self, /", (m, a) -> StrSearch.self(a))
            .method("__len__", "self, /", (m, a) -> PyInt.of(StrSearch.self(a).length()))
            .method("__iter__", "self, /", (m, a) -> Iteration.iterator(StrSearch.self(a)))
            .method("__getitem__", "self, key, /", StrMethods::item)
            .method("__add__", "self, value, /", StrMethods::add)
            .method("__mul__", "self, value, /", StrMethods::repeat)
            .method("__rmul__", "self, value, /", StrMethods::repeat)
            .methodOfSubclassesToo("__mod__", "self, value, /", StrMethods::percent)
            .method("__rmod__", "self, value, /", StrMethods::reflectedPercent);
    cases(table, "capitalize", AsciiCases.CAPITALIZED, CharCases::capitalize);
    cases(table, "casefold", AsciiCases.LOWER, CharCases::fold);
    cases(table, "lower", AsciiCases.LOWER, CharCases::lower);
    cases(table, "swapcase", AsciiCases.SWAPPED, CharCases::swap);
    cases(table, "title", AsciiCases.TITLE, CharCases::title);
    cases(table, "upper", AsciiCases.UPPER, CharCases::upper);
    StrPredicates.addTo(table);
    StrSearch.addTo(table);
    StrShape.addTo(table);
    StrSplit.addTo(table);
    StrTranslate.addTo(table);
    StrFormatting.addTo(table);
    Dunders.comparison(table, PyStr.class::isInstance);
    Dunders.value(table);
    Dunders.format(table);
    Dunders.sizeof(table);
    return table;
  }

  private static void cases(
      Table table, String name, AsciiCases ascii, BiFunction<Meter, String, String> change) {
    table.method(
        name,
        "self, /",
        (m, a) -> {
          PyStr text = StrSearch.self(a);
          StrOps.chargeText(m.meter(), text.charCount());
          PyStr changed = ascii.of(text);
          return changed == null ? PyStr.of(change.apply(m.meter(), text.value())) : changed;
        });
  }

  /** Charges for looking at a text. */
  static void charge(Meter meter, int chars) {
    if (chars > 256) {
      meter.work(chars >> 5);
    }
  }

  private static @Nullable PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (cls != PyStr.TYPE) {
      Dunders.subclass(cls, PyStr.TYPE);
    }
    PyObject object = args[1];
    if (args[2] != null || args[3] != null) {
      return Dunders.made(
          cls,
          PyStr.TYPE,
          decode(machine, object == null ? new PyBytes(new byte[0]) : object, args));
    }
    if (object == null) {
      return Dunders.made(cls, PyStr.TYPE, PyStr.EMPTY);
    }
    if (object instanceof PyStr text) {
      return Dunders.made(cls, PyStr.TYPE, text);
    }
    if (object instanceof PyInt number) {
      return Dunders.made(cls, PyStr.TYPE, PyStr.ofLatin1(Long.toString(number.value)));
    }
    if (object instanceof PyInstance instance) {
      PyStr carried = Dunders.overrides(instance, Names.STR) ? null : Dunders.asStr(instance);
      if (carried != null) {
        return Dunders.made(cls, PyStr.TYPE, carried);
      }
      return cls == PyStr.TYPE ? shown(machine, instance) : PyBuiltin.FALLBACK;
    }
    if (object instanceof LibraryNumber
        && cls == PyStr.TYPE
        && object.type().lookup(Names.STR) instanceof PyBuiltin method) {
      return machine.push(new SpecialFrame(SpecialFrame.Use.STR, method, object));
    }
    return Dunders.made(cls, PyStr.TYPE, PyStr.of(Repr.str(machine.meter(), object)));
  }

  /** What the guest's {@code __str__} gives, or its {@code __repr__} where that is object's. */
  private static @Nullable PyObject shown(Machine machine, PyInstance instance) {
    PyObject method = instance.type().lookup(Names.STR);
    if (method == PyType.OBJECT.attributes().getStr(Names.STR)) {
      method = instance.type().lookup(Names.REPR);
    }
    return method instanceof PyFunction
            || method instanceof PyBuiltin && instance instanceof PyException
        ? machine.push(new SpecialFrame(SpecialFrame.Use.STR, method, instance))
        : PyBuiltin.FALLBACK;
  }

  private static PyObject decode(Machine machine, PyObject object, @Nullable PyObject[] args) {
    if (args[3] != null && (args[2] == null ? args[3] : args[2]) == PyNone.NONE) {
      // CPython's own parser of keywords, which it uses for these, has another name for None.
      String parameter = args[2] == null ? "errors" : "encoding";
      throw Raise.typeError("str() argument '" + parameter + "' must be str, not None");
    }
    String encoding = name("str", "encoding", args[2], "utf-8");
    String errors = name("str", "errors", args[3], "strict");
    if (Dunders.asStr(object) != null) {
      throw Raise.typeError("decoding str is not supported");
    }
    byte[] bytes = ByteSources.bytesOf(machine.meter(), object);
    if (bytes == null) {
      throw Raise.typeError(
          "decoding to str: need a bytes-like object, " + object.type().shownName() + " found");
    }
    return new PyStr(Codec.decode(machine.meter(), bytes, encoding, errors));
  }

  /** An optional argument that names an encoding or a way to treat errors. */
  static String name(String function, String parameter, @Nullable PyObject value, String absent) {
    if (value == null) {
      return absent;
    }
    PyStr text = Dunders.asStr(value);
    if (text == null && value == PyNone.NONE && function.equals("str")) {
      throw Raise.typeError("str() argument '" + parameter + "' must be str, not NoneType");
    }
    if (text == null) {
      throw StrSearch.argument(function + "() argument '" + parameter + "'", "str", value);
    }
    if (text.value().indexOf(0) >= 0) {
      throw Raise.valueError("embedded null character");
    }
    return text.value();
  }

  private static PyObject encode(Machine machine, @Nullable PyObject[] args) {
    String encoding = name("encode", "encoding", args[1], "utf-8");
    String errors = name("encode", "errors", args[2], "strict");
    PyStr text = StrSearch.self(args);
    return new PyBytes(Codec.encode(machine.meter(), text, encoding, errors));
  }

  private static PyObject item(Machine machine, @Nullable PyObject[] args) {
    PyObject result =
        Containers.getItem(machine.meter(), StrSearch.self(args), Dunders.at(args, 1));
    return result == null ? PyBuiltin.FALLBACK : result;
  }

  private static PyObject add(Machine machine, @Nullable PyObject[] args) {
    PyStr other = Dunders.asStr(args[1]);
    if (other == null) {
      throw Raise.typeError(
          "can only concatenate str (not \""
              + Dunders.at(args, 1).type().shownName()
              + "\") to str");
    }
    return StrOps.concat(machine.meter(), StrSearch.self(args), other);
  }

  private static PyObject repeat(Machine machine, @Nullable PyObject[] args) {
    return repeat(machine, StrSearch.self(args), Dunders.at(args, 1));
  }

  /** A sequence times a number, which may be any that has an index. */
  static PyObject repeat(Machine machine, PyObject sequence, PyObject times) {
    if (Dunders.needsIndex(times)) {
      return PyBuiltin.FALLBACK;
    }
    PyObject number = Numbers.asInt(times);
    if (number == null) {
      throw Sequences.notIndex(times);
    }
    Sequences.checkFactor(times);
    return Dunders.orNotImplemented(StrOps.binary(machine.meter(), Opcode.MUL, sequence, number));
  }

  private static PyObject percent(Machine machine, @Nullable PyObject[] args) {
    PyStr format = StrSearch.self(args);
    PyObject result =
        Dunders.orNotImplemented(
            StrOps.binary(machine.meter(), Opcode.MOD, format, Dunders.at(args, 1)));
    boolean same = format.charCount() > 0 && format.value().indexOf('%') < 0;
    return same ? Dunders.at(args, 0) : result;
  }

  private static PyObject reflectedPercent(Machine machine, @Nullable PyObject[] args) {
    PyStr format = Dunders.asStr(args[1]);
    return format == null
        ? PyBuiltin.notImplemented()
        : Dunders.orNotImplemented(
            StrOps.binary(machine.meter(), Opcode.MOD, format, Dunders.at(args, 0)));
  }
}
