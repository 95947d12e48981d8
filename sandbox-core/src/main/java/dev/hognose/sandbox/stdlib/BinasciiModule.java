// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The module {@code binascii}. */
final class BinasciiModule {
  static final PyType ERROR = PyType.builtin("Error", ExceptionTypes.VALUE_ERROR);
  static final PyType INCOMPLETE = PyType.builtin("Incomplete", ExceptionTypes.EXCEPTION);

  static final Table NATIVES = table();

  private BinasciiModule() {}

  private static Table table() {
    Table.of(ERROR).value("__module__", new PyStr("binascii")).install();
    Table.of(INCOMPLETE).value("__module__", new PyStr("binascii")).install();
    Table table =
        Table.ofModule("binascii")
            .value("Error", ERROR)
            .value("Incomplete", INCOMPLETE)
            .function("a2b_base64", "data, /, *, strict_mode=False", BinasciiModule::fromBase64)
            .function("b2a_base64", "data, /, *, newline=True", BinasciiModule::toBase64)
            .function("crc32", "data, crc=0, /", BinasciiModule::crc32)
            .function("crc_hqx", "data, crc, /", BinasciiModule::crcHqx)
            .function("a2b_uu", "data, /", UuText::decode)
            .function("b2a_uu", "data, /, *, backtick=False", UuText::encode)
            .function("a2b_qp", "data, header=False", QuotedPrintable::decode)
            .function(
                "b2a_qp",
                "data, quotetabs=False, istext=True, header=False",
                QuotedPrintable::encode);
    for (String name : new String[] {"hexlify", "b2a_hex"}) {
      table.function(name, "data, sep=None, bytes_per_sep=1", BinasciiModule::toHex);
    }
    for (String name : new String[] {"unhexlify", "a2b_hex"}) {
      table.function(name, "hexstr, /", BinasciiModule::fromHex);
    }
    return table;
  }

  static PyError error(String message) {
    return Raise.of(ERROR, message);
  }

  /** The bytes of an argument that is bytes-like or ASCII text, charged for. */
  static byte[] asciiOrBytes(Meter meter, PyObject value) {
    byte[] bytes;
    if (Payload.of(value) instanceof PyStr text) {
      if (!Args.isAscii(meter, text.value())) {
        throw Raise.valueError("string argument should contain only ASCII characters");
      }
      bytes = text.value().getBytes(StandardCharsets.ISO_8859_1);
    } else {
      bytes = Args.bytesOrNull(value);
    }
    if (bytes == null) {
      throw Raise.typeError(
          "argument should be bytes, buffer or ASCII string, not '"
              + value.type().shownName()
              + "'");
    }
    charge(meter, bytes.length);
    return bytes;
  }

  /** Charges for looking at bytes and making as many. */
  static void charge(Meter meter, long count) {
    meter.work(count / 32);
    meter.allocate(count);
  }

  private static PyObject toBase64(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    charge(machine.meter(), data.length * 4L / 3);
    byte[] encoded = Base64.getEncoder().encode(data);
    if (Args.flag(args, 1, true)) {
      encoded = Arrays.copyOf(encoded, encoded.length + 1);
      encoded[encoded.length - 1] = '\n';
    }
    return new PyBytes(encoded);
  }

  private static int digit64(int c) {
    if (c >= 'A' && c <= 'Z') {
      return c - 'A';
    }
    if (c >= 'a' && c <= 'z') {
      return c - 'a' + 26;
    }
    if (c >= '0' && c <= '9') {
      return c - '0' + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : -1;
  }

  private static PyObject fromBase64(Machine machine, @Nullable PyObject[] args) {
    byte[] data = asciiOrBytes(machine.meter(), Args.at(args, 0));
    boolean strict = Args.flag(args, 1, false);
    if (strict && data.length > 0 && data[0] == '=') {
      throw error("Leading padding not allowed");
    }
    byte[] out = new byte[data.length / 4 * 3 + 3];
    int size = 0;
    int place = 0;
    int pads = 0;
    int left = 0;
    for (int i = 0; i < data.length; i++) {
      int c = data[i];
      if (c == '=') {
        if (place >= 2 && place + ++pads >= 4) {
          if (strict && i + 1 < data.length) {
            throw error("Excess data after padding");
          }
          return new PyBytes(Arrays.copyOf(out, size));
        }
        if (strict && place == 0) {
          throw error("Excess padding not allowed");
        }
        pads += strict && place == 1 ? 1 : 0;
        continue;
      }
      int digit = digit64(c);
      if (digit < 0) {
        if (strict) {
          throw error("Only base64 data is allowed");
        }
        continue;
      }
      if (strict && pads > 0) {
        throw error("Discontinuous padding not allowed");
      }
      pads = 0;
      left = left << 6 | digit;
      if (place > 0) {
        out[size++] = (byte) (left >> 6 - 2 * place);
      }
      place = place + 1 & 3;
    }
    if (place == 1) {
      throw error(
          "Invalid base64-encoded string: number of data characters ("
              + (size / 3 * 4 + 1)
              + ") cannot be 1 more than a multiple of 4");
    }
    if (place > 0) {
      throw error("Incorrect padding");
    }
    return new PyBytes(Arrays.copyOf(out, size));
  }

  private static PyObject toHex(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    int separator = args[1] == null ? -1 : separator(Args.at(args, 1));
    long group = args[2] == null ? 1 : Numbers.cInt(Args.at(args, 2));
    charge(machine.meter(), 3L * data.length);
    long every = separator < 0 ? 0 : Math.abs(group);
    byte[] out = new byte[Math.toIntExact(3L * data.length)];
    int size = 0;
    for (int i = 0; i < data.length; i++) {
      long done = group > 0 ? data.length - i : i;
      if (every > 0 && i > 0 && done % every == 0) {
        out[size++] = (byte) separator;
      }
      out[size++] = (byte) Character.forDigit(data[i] >> 4 & 15, 16);
      out[size++] = (byte) Character.forDigit(data[i] & 15, 16);
    }
    return new PyBytes(Arrays.copyOf(out, size));
  }

  private static int separator(PyObject value) {
    int length;
    int first;
    switch (Payload.of(value)) {
      case PyStr s -> {
        length = s.length();
        first = length == 1 ? s.codePointAt(0) : 0;
      }
      case PyBytes b -> {
        length = b.value.length;
        first = length == 1 ? b.value[0] & 0xff : 0;
      }
      default -> {
        int known = Containers.length(value);
        throw Raise.typeError(
            known < 0
                ? "object of type '" + value.type().shownName() + "' has no len()"
                : "sep must be str or bytes.");
      }
    }
    if (length != 1) {
      throw Raise.valueError("sep must be length 1.");
    }
    if (first > 255) {
      throw Raise.valueError("sep must be ASCII.");
    }
    return first;
  }

  private static PyObject fromHex(Machine machine, @Nullable PyObject[] args) {
    byte[] data = asciiOrBytes(machine.meter(), Args.at(args, 0));
    if (data.length % 2 != 0) {
      throw error("Odd-length string");
    }
    byte[] out = new byte[data.length / 2];
    for (int i = 0; i < out.length; i++) {
      machine.meter().pass(i);
      int high = data[2 * i] < 0 ? -1 : Character.digit(data[2 * i], 16);
      int low = data[2 * i + 1] < 0 ? -1 : Character.digit(data[2 * i + 1], 16);
      if (high < 0 || low < 0) {
        throw error("Non-hexadecimal digit found");
      }
      out[i] = (byte) (high << 4 | low);
    }
    return new PyBytes(out);
  }

  /** The checksum CRC-32 of bytes, going on from that of what came before. */
  static PyObject crc32(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    long start = args[1] == null ? 0 : Args.big(args, 1).longValue() & 0xffffffffL;
    return PyInt.of(Checksums.crc32(machine.meter(), start, data));
  }

  private static PyObject crcHqx(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    int crc = Args.big(args, 1).intValue() & 0xffff;
    for (int at = 0; at < data.length; at++) {
      machine.meter().pass(at);
      crc ^= (data[at] & 0xff) << 8;
      for (int i = 0; i < 8; i++) {
        crc = (crc << 1 ^ ((crc & 0x8000) != 0 ? 0x1021 : 0)) & 0xffff;
      }
    }
    return PyInt.of(crc);
  }
}
