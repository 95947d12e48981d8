// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.vm.Machine;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Quoted-printable data (RFC 2045, section 6.7; in headers RFC 2047). */
final class QuotedPrintable {
  private static final int LINE = 76;
  private static final String HEX = "0123456789ABCDEF";

  private final byte[] data;
  private final boolean quoteTabs;
  private final boolean isText;
  private final boolean isHeader;
  private final boolean endsWithReturn;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int column;

  private QuotedPrintable(byte[] data, boolean quoteTabs, boolean isText, boolean isHeader) {
    this.data = data;
    this.quoteTabs = quoteTabs;
    this.isText = isText;
    this.isHeader = isHeader;
    int first = 0;
    while (first < data.length && data[first] != '\n') {
      first++;
    }
    this.endsWithReturn = first > 0 && first < data.length && data[first - 1] == '\r';
  }

  static PyObject encode(Machine machine, @Nullable PyObject[] args) {
    byte[] data = Args.bytes(args, 0);
    BinasciiModule.charge(machine.meter(), 6L * data.length);
    QuotedPrintable text =
        new QuotedPrintable(
            data, Args.flag(args, 1, false), Args.flag(args, 2, true), Args.flag(args, 3, false));
    return new PyBytes(text.encode(machine.meter()));
  }

  private int at(int index) {
    return index < data.length ? data[index] & 0xff : -1;
  }

  private byte[] encode(Meter meter) {
    for (int i = 0; i < data.length; i++) {
      meter.pass(i);
      int c = at(i);
      if (isQuoted(i)) {
        if (column + 3 >= LINE) {
          softBreak();
        }
        quote(c);
        column += 3;
      } else if (isText && isLineEnd(i)) {
        newLine();
        i += c == '\r' ? 1 : 0;
        column = 0;
      } else {
        if (at(i + 1) != '\n' && i + 1 < data.length && column + 1 >= LINE) {
          softBreak();
        }
        column++;
        int shown = isHeader && c == ' ' ? '_' : c;
        if (isText && (shown == ' ' || shown == '\t') && isLineEnd(i + 1)) {
          quote(shown);
        } else {
          out.write(shown);
        }
      }
    }
    return out.toByteArray();
  }

  private boolean isQuoted(int index) {
    int c = at(index);
    int next = at(index + 1);
    boolean atEnd = index + 1 == data.length;
    boolean loneDot =
        c == '.' && column == 0 && (atEnd || next == '\n' || next == '\r' || next == 0);
    boolean blank = c == ' ' || c == '\t';
    boolean lineEnd = c == '\r' || c == '\n';
    return c > 126
        || c == '='
        || isHeader && c == '_'
        || loneDot
        || !isText && lineEnd
        || blank && (atEnd || quoteTabs)
        || c < 33 && !blank && !lineEnd;
  }

  private boolean isLineEnd(int index) {
    return at(index) == '\n' || at(index) == '\r' && at(index + 1) == '\n';
  }

  private void quote(int c) {
    out.write('=');
    out.write(HEX.charAt(c >> 4));
    out.write(HEX.charAt(c & 15));
  }

  private void newLine() {
    if (endsWithReturn) {
      out.write('\r');
    }
    out.write('\n');
  }

  private void softBreak() {
    out.write('=');
    newLine();
    column = 0;
  }

  static PyObject decode(Machine machine, @Nullable PyObject[] args) {
    byte[] data = BinasciiModule.asciiOrBytes(machine.meter(), Args.at(args, 0));
    boolean header = Args.flag(args, 1, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < data.length; i++) {
      machine.meter().pass(i);
      int c = data[i];
      if (c == '_' && header) {
        out.write(' ');
      } else if (c != '=') {
        out.write(c);
      } else if (++i < data.length) {
        if (data[i] == '\n' || data[i] == '\r') {
          while (i < data.length && data[i] != '\n') {
            i++;
          }
        } else if (data[i] == '=') {
          out.write('=');
        } else {
          i = escape(data, i, out);
        }
      }
    }
    return new PyBytes(out.toByteArray());
  }

  private static int escape(byte[] data, int at, ByteArrayOutputStream out) {
    int high = at + 1 < data.length ? digit(data[at]) : -1;
    int low = high < 0 ? -1 : digit(data[at + 1]);
    if (low < 0) {
      out.write('=');
      return at - 1;
    }
    out.write(high << 4 | low);
    return at + 1;
  }

  private static int digit(byte c) {
    return c < 0 ? -1 : Character.digit(c, 16);
  }
}
