// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The functions of the module {@code struct}; its classes are in Python. */
final class StructModule {
  static final PyType ERROR = PyType.builtin("error", ExceptionTypes.EXCEPTION);

  static final Table NATIVES = table();

  private StructModule() {}

  private static Table table() {
    Table.of(ERROR).value("__module__", new PyStr("struct")).install();
    return Table.ofModule("_struct")
        .value("error", ERROR)
        .function("calcsize", "format, /", StructModule::size)
        .function("pack", "*values", StructModule::pack)
        .function("pack_into", "*values", StructModule::packInto)
        .function("unpack", "format, buffer, /", StructModule::unpack)
        .function("unpack_from", "format, /, buffer, offset=0", StructModule::unpackFrom)
        .function("_codes", "format, /", StructModule::codes);
  }

  private static StructFormat format(Meter meter, PyObject value) {
    String text =
        switch (Payload.of(value)) {
          case PyStr s -> s.value();
          case PyBytes b -> new String(b.value, StandardCharsets.ISO_8859_1);
          default -> throw unknown(value);
        };
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        throw notAscii(text, i);
      }
    }
    return StructFormat.of(meter, text);
  }

  /** A cache is asked for the format first. */
  private static PyError unknown(PyObject value) {
    try {
      Hashing.hash(value);
    } catch (GuestNeeded needed) {
      // Its hash does not matter.
    }
    return Raise.typeError(
        "Struct() argument 1 must be a str or bytes object, not " + value.type().name());
  }

  private static PyError notAscii(String text, int at) {
    PyStr whole = new PyStr(text);
    int index = whole.indexOfChar(at);
    int end = at;
    while (end < text.length() && text.charAt(end) > 127) {
      end++;
    }
    return Raise.with(
        ExceptionTypes.UNICODE_ENCODE_ERROR,
        new PyStr("ascii"),
        whole,
        PyInt.of(index),
        PyInt.of(whole.indexOfChar(end)),
        new PyStr("ordinal not in range(128)"));
  }

  private static PyObject size(Machine machine, @Nullable PyObject[] args) {
    return PyInt.of(format(machine.meter(), Args.at(args, 0)).size());
  }

  /** One character for each value that a format takes. */
  private static PyObject codes(Machine machine, @Nullable PyObject[] args) {
    StructFormat format = format(machine.meter(), Args.at(args, 0));
    machine.meter().allocate(format.values());
    StringBuilder codes = new StringBuilder();
    for (StructFormat.Item item : format.items()) {
      codes.repeat(item.code(), (int) item.values());
    }
    return new PyStr(codes.toString());
  }

  private static PyObject pack(Machine machine, @Nullable PyObject[] args) {
    PyObject[] values = ((PyTuple) Args.at(args, 0)).items;
    if (values.length == 0) {
      throw Raise.typeError("missing format argument");
    }
    StructFormat format = format(machine.meter(), values[0]);
    requireCount("pack", format, values.length - 1);
    if (format.size() > Integer.MAX_VALUE - 64) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    machine.meter().allocate(format.size());
    byte[] result = new byte[(int) format.size()];
    StructValues.pack(machine.meter(), format, values, 1, result, 0);
    return new PyBytes(result);
  }

  private static void requireCount(String function, StructFormat format, long given) {
    if (given != format.values()) {
      throw StructFormat.error(
          function + " expected " + format.values() + " items for packing (got " + given + ")");
    }
  }

  private static PyObject packInto(Machine machine, @Nullable PyObject[] args) {
    PyObject[] values = ((PyTuple) Args.at(args, 0)).items;
    if (values.length == 0) {
      throw Raise.typeError("missing format argument");
    }
    StructFormat format = format(machine.meter(), values[0]);
    if (values.length < 3) {
      throw StructFormat.error(
          "pack_into expected " + (values.length == 1 ? "buffer" : "offset") + " argument");
    }
    requireCount("pack_into", format, values.length - 3);
    PyObject target = Payload.of(values[1]);
    int length =
        switch (target) {
          case PyByteArray b -> b.size;
          case PyMemoryView v when !v.readOnly && !v.released -> v.byteCount();
          case Array a -> a.byteLength();
          default ->
              throw Raise.typeError(
                  "argument must be read-write bytes-like object, not " + target.type().name());
        };
    long offset = index(values[2]);
    if (offset < 0) {
      if (offset + format.size() > 0) {
        throw StructFormat.error(
            "no space to pack " + format.size() + " bytes at offset " + offset);
      }
      offset = fromEnd(offset, length);
    }
    requireRoom("pack_into", "packing", format, offset, length);
    byte[] result = new byte[(int) format.size()];
    StructValues.pack(machine.meter(), format, values, 3, result, 0);
    store(target, (int) offset, result);
    return PyNone.NONE;
  }

  private static void store(PyObject target, int offset, byte[] bytes) {
    switch (target) {
      case PyByteArray b -> b.write(offset, bytes);
      case PyMemoryView v -> v.write(offset, bytes);
      case Array a -> a.write(offset, bytes);
      default -> throw new IllegalStateException("not writable: " + target.type().name());
    }
  }

  private static long index(PyObject value) {
    if (Numbers.index(value) instanceof PyInt small) {
      return small.value;
    }
    throw Raise.indexError("cannot fit 'int' into an index-sized integer");
  }

  private static long fromEnd(long offset, int length) {
    if (offset + length < 0) {
      throw StructFormat.error("offset " + offset + " out of range for " + length + "-byte buffer");
    }
    return offset + length;
  }

  private static void requireRoom(
      String function, String doing, StructFormat format, long offset, int length) {
    if (length - offset < format.size()) {
      BigInteger needed = BigInteger.valueOf(offset).add(BigInteger.valueOf(format.size()));
      throw StructFormat.error(
          String.format(
              java.util.Locale.ROOT,
              "%s requires a buffer of at least %s bytes for %s %d bytes at offset %d"
                  + " (actual buffer size is %d)",
              function,
              needed,
              doing,
              format.size(),
              offset,
              length));
    }
  }

  private static PyObject unpack(Machine machine, @Nullable PyObject[] args) {
    StructFormat format = format(machine.meter(), Args.at(args, 0));
    byte[] bytes = Args.bytes(args, 1);
    if (bytes.length != format.size()) {
      throw StructFormat.error("unpack requires a buffer of " + format.size() + " bytes");
    }
    return StructValues.unpack(machine.meter(), format, bytes, 0);
  }

  private static PyObject unpackFrom(Machine machine, @Nullable PyObject[] args) {
    StructFormat format = format(machine.meter(), Args.at(args, 0));
    byte[] bytes = Args.bytes(args, 1);
    if (!(Args.plain(args, 1) instanceof PyBytes)) {
      machine.meter().work(bytes.length >> 8);
    }
    long offset = args[2] == null ? 0 : index(Args.at(args, 2));
    if (offset < 0) {
      if (offset + format.size() > 0) {
        throw StructFormat.error(
            "not enough data to unpack " + format.size() + " bytes at offset " + offset);
      }
      offset = fromEnd(offset, bytes.length);
    }
    requireRoom("unpack_from", "unpacking", format, offset, bytes.length);
    return StructValues.unpack(machine.meter(), format, bytes, (int) offset);
  }
}
