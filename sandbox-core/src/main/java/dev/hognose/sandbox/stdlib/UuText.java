// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.vm.Machine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines of uuencoded data. */
final class UuText {
  private static final int MOST = 45;

  private UuText() {}

  static PyObject encode(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    if (data.length > MOST) {
      throw BinasciiModule.error("At most 45 bytes at once");
    }
    char zero = Args.flag(args, 1, false) ? '`' : ' ';
    byte[] out = new byte[2 + (data.length + 2) / 3 * 4];
    out[0] = letter(data.length, zero);
    int size = 1;
    for (int i = 0; i < data.length; i += 3) {
      int group = at(data, i) << 16 | at(data, i + 1) << 8 | at(data, i + 2);
      for (int shift = 18; shift >= 0; shift -= 6) {
        out[size++] = letter(group >> shift & 63, zero);
      }
    }
    out[size] = '\n';
    return new PyBytes(out);
  }

  private static int at(byte[] data, int index) {
    return index < data.length ? data[index] & 0xff : 0;
  }

  private static byte letter(int value, char zero) {
    return (byte) (value == 0 ? zero : ' ' + value);
  }

  static PyObject decode(Machine machine, @Nullable PyObject[] args) {
    byte[] data = BinasciiModule.asciiOrBytes(machine.meter(), Args.at(args, 0));
    int length = data.length == 0 ? 32 : at(data, 0) - ' ' & 63;
    byte[] out = new byte[length];
    int size = 0;
    int bits = 0;
    int count = 0;
    int next = 1;
    for (; size < length; next++) {
      int value = next < data.length ? at(data, next) : 0;
      if (value == '\n' || value == '\r' || next >= data.length) {
        value = 0;
      } else if (value < ' ' || value > ' ' + 64) {
        throw BinasciiModule.error("Illegal char");
      } else {
        value = value - ' ' & 63;
      }
      bits = bits << 6 | value;
      count += 6;
      if (count >= 8) {
        count -= 8;
        out[size++] = (byte) (bits >> count);
      }
    }
    for (; next < data.length; next++) {
      if ("\r\n `".indexOf(at(data, next)) < 0) {
        throw BinasciiModule.error("Trailing garbage");
      }
    }
    return new PyBytes(Arrays.copyOf(out, length));
  }
}
