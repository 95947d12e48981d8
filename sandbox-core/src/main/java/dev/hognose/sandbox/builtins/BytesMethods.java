// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.Iteration;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/** The attributes of {@code bytes}, and those that bytearray shares with it. */
final class BytesMethods {
  static final Table METHODS = table();

  private BytesMethods() {}

  private static Table table() {
    Table table =
        Table.of(PyBytes.TYPE)
            .staticMethod(
                "__new__", "cls, source=b'', encoding='utf-8', errors='strict'", BytesMethods::make)
            .classMethod("fromhex", "cls, string, /", BytesMethods::fromHex)
            .method("__bytes__", "self, /", (m, a) -> Dunders.plain(a, 0));
    Dunders.value(table);
    addShared(table);
    Dunders.comparison(table, value -> value instanceof PyBytes || value instanceof PyByteArray);
    return table;
  }

  /** Rows that bytes and bytearray have alike. */
  static void addShared(Table table) {
    table
        .method("decode", "self, /, encoding='utf-8', errors='strict'", BytesMethods::decode)
        .method("hex", "self, sep=None, bytes_per_sep=1", BytesMethods::hex)
        .method("__len__", "self, /", (m, a) -> PyInt.of(ByteText.self(m, a).length()))
        .method("__iter__", "self, /", (m, a) -> Iteration.iterator(Dunders.plain(a, 0)))
        .method("__getitem__", "self, key, /", BytesMethods::item)
        .method(
            "__str__", "self, /", (m, a) -> new PyStr(Repr.repr(m.meter(), Dunders.plain(a, 0))))
        .methodOfSubclassesToo("__add__", "self, value, /", BytesMethods::add)
        .method("__mul__", "self, value, /", BytesMethods::repeat)
        .method("__rmul__", "self, value, /", BytesMethods::repeat)
        .method("__mod__", "self, value, /", BytesMethods::percent)
        .method("__rmod__", "self, value, /", (m, a) -> PyBuiltin.notImplemented())
        .method(
            "__buffer__", "self, flags, /", (m, a) -> MemoryViewMethods.of(Dunders.plain(a, 0)));
    ByteSearch.addTo(table);
    ByteShape.addTo(table);
    ByteSplit.addTo(table);
    Dunders.sizeof(table);
  }

  private static PyObject make(Machine machine, @Nullable PyObject[] args) {
    PyObject cls = Dunders.at(args, 0);
    if (cls != PyBytes.TYPE) {
      Dunders.subclass(cls, PyBytes.TYPE);
    }
    PyObject source = args[1];
    if (source instanceof PyBytes bytes && args[2] == null && args[3] == null) {
      return Dunders.made(cls, PyBytes.TYPE, bytes);
    }
    if (source != null && Dunders.overrides(source, Names.BYTES)) {
      return PyBuiltin.FALLBACK;
    }
    byte[] bytes = contents(machine, args, 1, "bytes");
    return bytes == null ? PyBuiltin.FALLBACK : Dunders.made(cls, PyBytes.TYPE, new PyBytes(bytes));
  }

  /**
   * What the constructor's arguments (source, encoding, errors) stand for; null if guest code is
   * needed.
   */
  static byte @Nullable [] contents(
      Machine machine, @Nullable PyObject[] args, int first, String type) {
    PyObject source = args[first];
    boolean named = args[first + 1] != null || args[first + 2] != null;
    String encoding = StrMethods.name(type, "encoding", args[first + 1], "utf-8");
    String errors = StrMethods.name(type, "errors", args[first + 2], "strict");
    PyStr text = Dunders.asStr(source);
    if (text != null) {
      if (args[first + 1] == null) {
        throw Raise.typeError("string argument without an encoding");
      }
      return Codec.encode(machine.meter(), text, encoding, errors);
    }
    if (!named
        && source != null
        && !Numbers.isInt(source)
        && (Dunders.overrides(source, Names.BUFFER)
            || Dunders.overrides(source, Names.INDEX)
            || Dunders.overrides(source, Names.ITER))) {
      return null;
    }
    if (named) {
      throw Raise.typeError(
          args[first + 1] != null
              ? "encoding without a string argument"
              : "errors without a string argument");
    }
    if (source == null) {
      return new byte[0];
    }
    if (Numbers.isInt(source)) {
      return zeros(machine.meter(), source);
    }
    if (source instanceof PyInstance && Dunders.needsIndex(source)) {
      return null;
    }
    PyList fromList = source instanceof PyList list ? list : null;
    return fromList == null
        ? IntBytes.bytesOf(machine, source, type)
        : IntBytes.pack(machine.meter(), fromList, type);
  }

  private static byte[] zeros(Meter meter, PyObject number) {
    long count = Numbers.count(number);
    if (count < 0) {
      throw Raise.valueError("negative count");
    }
    StrOps.chargeBytes(meter, count);
    return new byte[(int) count];
  }

  static @Nullable PyObject fromHex(Machine machine, @Nullable PyObject[] args) {
    PyStr text = Dunders.asStr(args[1]);
    if (text == null) {
      throw StrSearch.argument("fromhex() argument", "str", Dunders.at(args, 1));
    }
    byte[] bytes = parseHex(machine.meter(), text.value());
    PyObject cls = Dunders.at(args, 0);
    if (cls == PyByteArray.TYPE) {
      return new PyByteArray(bytes);
    }
    PyObject result = new PyBytes(bytes);
    return cls == PyBytes.TYPE ? result : machine.call(cls, result);
  }

  private static byte[] parseHex(Meter meter, String text) {
    byte[] bytes = new byte[text.length() / 2 + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      if (ByteText.isSpace(text.charAt(i))) {
        continue;
      }
      int high = digit(text, i);
      int low = digit(text, ++i);
      bytes[count++] = (byte) (high << 4 | low);
    }
    return java.util.Arrays.copyOf(bytes, count);
  }

  private static int digit(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    int digit = c < 0x80 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw Raise.valueError(
          "non-hexadecimal number found in fromhex() arg at position "
              + text.codePointCount(0, Math.min(at, text.length())));
    }
    return digit;
  }

  private static PyObject decode(Machine machine, @Nullable PyObject[] args) {
    String encoding = StrMethods.name("decode", "encoding", args[1], "utf-8");
    String errors = StrMethods.name("decode", "errors", args[2], "strict");
    byte[] bytes = ByteSources.require(Dunders.at(args, 0));
    return PyStr.of(Codec.decode(machine.meter(), bytes, encoding, errors));
  }

  static PyObject hex(Machine machine, @Nullable PyObject[] args) {
    byte[] bytes = ByteSources.require(Dunders.at(args, 0));
    StrOps.chargeText(machine.meter(), 3L * bytes.length);
    long group = args[2] == null ? 1 : Numbers.cInt(Dunders.at(args, 2));
    String separator = separator(args[1]);
    StringBuilder out = new StringBuilder(2 * bytes.length);
    long size = Math.abs(group);
    for (int i = 0; i < bytes.length; i++) {
      machine.meter().pass(i);
      boolean parts = i > 0 && size > 0 && (group > 0 ? bytes.length - i : i) % size == 0;
      if (parts) {
        out.append(separator);
      }
      out.append(Character.forDigit(bytes[i] >> 4 & 15, 16));
      out.append(Character.forDigit(bytes[i] & 15, 16));
    }
    return new PyStr(out.toString());
  }

  private static String separator(@Nullable PyObject value) {
    if (value == null) {
      return "";
    }
    PyStr text = Dunders.asStr(value);
    String separator = text == null ? ByteText.optional(value) : text.value();
    if (separator == null && Containers.length(Payload.of(value)) < 0) {
      throw Raise.typeError("object of type '" + value.type().shownName() + "' has no len()");
    }
    if (separator == null && Containers.length(Payload.of(value)) == 1) {
      throw Raise.typeError("sep must be str or bytes.");
    }
    if (separator == null || separator.length() != 1) {
      throw Raise.valueError("sep must be length 1.");
    }
    if (separator.charAt(0) > 0x7f) {
      throw Raise.valueError("sep must be ASCII.");
    }
    return separator;
  }

  private static PyObject item(Machine machine, @Nullable PyObject[] args) {
    PyObject result =
        Containers.getItem(machine.meter(), Dunders.plain(args, 0), Dunders.at(args, 1));
    return result == null ? PyBuiltin.FALLBACK : result;
  }

  private static PyObject add(Machine machine, @Nullable PyObject[] args) {
    PyObject self = Dunders.plain(args, 0);
    byte[] other = ByteSources.bytesOf(machine.meter(), Dunders.at(args, 1));
    if (other == null) {
      throw Raise.typeError(
          "can't concat "
              + Dunders.at(args, 1).type().shownName()
              + " to "
              + Dunders.at(args, 0).type().shownName());
    }
    return Dunders.orNotImplemented(
        StrOps.binary(machine.meter(), Opcode.ADD, self, new PyBytes(other)));
  }

  private static PyObject repeat(Machine machine, @Nullable PyObject[] args) {
    return StrMethods.repeat(machine, Dunders.plain(args, 0), Dunders.at(args, 1));
  }

  private static PyObject percent(Machine machine, @Nullable PyObject[] args) {
    return Dunders.orNotImplemented(
        StrOps.binary(machine.meter(), Opcode.MOD, Dunders.plain(args, 0), Dunders.at(args, 1)));
  }
}
