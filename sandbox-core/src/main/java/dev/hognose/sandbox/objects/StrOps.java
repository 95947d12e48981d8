// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.limits.Meter;
import org.jspecify.annotations.Nullable;

/** The operators {@code + * %} of str, bytes and bytearray. */
public final class StrOps {
  private StrOps() {}

  /** The result, or null if the operands are not of these types or do not have the operator. */
  public static @Nullable PyObject binary(Meter meter, int opcode, PyObject a, PyObject b) {
    return switch (opcode) {
      case Opcode.ADD -> add(meter, a, b);
      case Opcode.MUL -> product(meter, a, b);
      case Opcode.MOD -> formatted(meter, a, b);
      default -> null;
    };
  }

  private static @Nullable PyObject formatted(Meter meter, PyObject a, PyObject b) {
    if (a instanceof PyStr text) {
      return PercentFormat.format(meter, text, b);
    }
    if (a instanceof PyBytes bytes) {
      return new PyBytes(PercentFormat.format(meter, bytes.value, b));
    }
    return a instanceof PyByteArray bytes
        ? new PyByteArray(PercentFormat.format(meter, bytes.toArray(), b))
        : null;
  }

  private static @Nullable PyObject product(Meter meter, PyObject a, PyObject b) {
    if (isText(a) && isNumber(b)) {
      return repeat(meter, a, b);
    }
    return isText(b) && isNumber(a) ? repeat(meter, b, a) : null;
  }

  private static boolean isText(PyObject value) {
    return value instanceof PyStr || value instanceof PyBytes || value instanceof PyByteArray;
  }

  private static boolean isNumber(PyObject value) {
    return value instanceof PyInt || Numbers.isInt(value);
  }

  private static @Nullable PyObject add(Meter meter, PyObject a, PyObject b) {
    if (a instanceof PyStr left) {
      return b instanceof PyStr right ? concat(meter, left, right) : null;
    }
    if (a instanceof PyBytes left) {
      byte[] right = bytesOf(b);
      return right == null ? null : new PyBytes(concat(meter, left.value, 0, left.value.length, b));
    }
    if (a instanceof PyByteArray left) {
      byte[] right = bytesOf(b);
      return right == null
          ? null
          : new PyByteArray(concat(meter, left.value, left.start, left.size, b));
    }
    return null;
  }

  /** Two texts in a row. */
  public static PyStr concat(Meter meter, PyStr a, PyStr b) {
    if ((long) a.charCount() + b.charCount() > Integer.MAX_VALUE - 16) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    meter.allocate(PyStr.concatBytes(a, b));
    return PyStr.concat(meter, a, b);
  }

  /** Charges for a text of that many chars. */
  public static void chargeText(Meter meter, long chars) {
    chargeChars(meter, chars);
    meter.work(chars >> 6);
  }

  /** The same where what makes the text counts the steps for that. */
  static void chargeChars(Meter meter, long chars) {
    if (chars > Integer.MAX_VALUE - 16) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    meter.allocate(2 * chars);
  }

  private static byte[] concat(Meter meter, byte[] a, int start, int size, PyObject b) {
    byte[] right = b instanceof PyBytes bytes ? bytes.value : ((PyByteArray) b).value;
    int rightStart = b instanceof PyByteArray array ? array.start : 0;
    int rightSize = b instanceof PyByteArray array ? array.size : right.length;
    chargeBytes(meter, (long) size + rightSize);
    byte[] result = java.util.Arrays.copyOfRange(a, start, start + size + rightSize);
    System.arraycopy(right, rightStart, result, size, rightSize);
    return result;
  }

  /** Charges for that many bytes. */
  public static void chargeBytes(Meter meter, long count) {
    if (count > Integer.MAX_VALUE - 16) {
      throw Raise.with(ExceptionTypes.MEMORY_ERROR);
    }
    meter.allocate(count);
    meter.work(count >> 7);
  }

  /** Charges for what a bytearray takes if that many bytes are added. */
  public static void chargeGrowth(Meter meter, PyByteArray bytes, long count) {
    long size = bytes.size + count;
    chargeBytes(meter, bytes.roomFor(size) > bytes.value.length ? size + (size >> 1) : 0);
    meter.work(count >> 7);
  }

  private static byte @Nullable [] bytesOf(PyObject value) {
    if (value instanceof PyBytes b) {
      return b.value;
    }
    if (value instanceof PyByteArray b) {
      return b.value;
    }
    return null;
  }

  private static PyObject repeat(Meter meter, PyObject text, PyObject times) {
    long count = Math.max(0, Numbers.count(times));
    if (text instanceof PyStr s) {
      return repeat(meter, s, count);
    }
    if (text instanceof PyBytes b) {
      long length = total(b.value.length, count, "repeated bytes are too long");
      return count == 1 ? b : new PyBytes(repeat(meter, b.value, 0, b.value.length, length));
    }

    PyByteArray b = (PyByteArray) text;
    return new PyByteArray(repeat(meter, b.value, b.start, b.size, total(b.size, count, null)));
  }

  private static PyStr repeat(Meter meter, PyStr text, long count) {
    if (count == 0 || text.charCount() == 0) {
      return PyStr.EMPTY;
    }
    if (count == 1) {
      return text;
    }
    chargeText(meter, total(text.charCount(), count, "repeated string is too long"));
    return new PyStr(text.value().repeat((int) count));
  }

  private static byte[] repeat(Meter meter, byte[] bytes, int start, int size, long length) {
    chargeBytes(meter, length);
    byte[] result = new byte[(int) length];
    if (length > 0) {
      System.arraycopy(bytes, start, result, 0, size);
      for (int done = size; done < length; done *= 2) {
        System.arraycopy(result, 0, result, done, (int) Math.min(done, length - done));
        if (done > length / 2) {
          break;
        }
      }
    }
    return result;
  }

  /** The size of what is repeated; more than any index is the type's own fault, if it names one. */
  private static long total(long size, long count, @Nullable String fault) {
    long length = size * count;
    if (Math.multiplyHigh(size, count) != 0 || length < 0) {
      throw fault == null ? Raise.with(ExceptionTypes.MEMORY_ERROR) : Raise.overflowError(fault);
    }
    return length;
  }
}
