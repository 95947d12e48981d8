// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A str or bytes as a regular expression sees it: a sequence of code points. It is made in no time,
 * as it copies nothing: many are made for one text.
 */
final class RegexText {
  /** Code points that are decoded together, a power of two, and as that power. */
  private static final int WINDOW = 1 << 9;

  private static final int WINDOW_SHIFT = 9;

  /** Code points in a row that are looked up one by one before a window is opened on them. */
  private static final int PATIENCE = 32;

  private static final int[] NO_WINDOW = {};

  /** The chars of a text without surrogate pairs. */
  private final @Nullable String text;

  private final byte @Nullable [] bytes;
  private final boolean isCopy;
  private final @Nullable PyByteArray changing;
  private final @Nullable PyStr whole;

  /** Decoded code points of a text with surrogate pairs, and the index of the first of them. */
  private int[] window = NO_WINDOW;

  private int windowFrom;

  /** The window's number of the last look-up outside it, and how many there were in a row. */
  private int missed;

  private int misses;

  RegexText(PyStr value) {
    whole = value;
    text = value.isPlain() ? value.value() : null;
    bytes = null;
    isCopy = false;
    changing = null;
  }

  /**
   * A text of bytes, which do not change.
   *
   * @param isCopy whether nobody else has them
   */
  RegexText(byte[] value, boolean isCopy) {
    whole = null;
    text = null;
    bytes = value;
    this.isCopy = isCopy;
    changing = null;
  }

  /** What stands in a bytearray now and later; what it has lost reads as zeros. */
  RegexText(PyByteArray value) {
    whole = null;
    text = null;
    bytes = null;
    isCopy = false;
    changing = value;
  }

  boolean isBytes() {
    return whole == null;
  }

  int length() {
    if (text != null) {
      return text.length();
    }
    if (bytes != null) {
      return bytes.length;
    }
    return changing != null ? changing.size : whole().length();
  }

  private PyStr whole() {
    if (whole == null) {
      throw new IllegalStateException("a text of bytes");
    }
    return whole;
  }

  int at(int index) {
    return text != null ? text.charAt(index) : other(index);
  }

  private int other(int index) {
    if (bytes != null) {
      return bytes[index] & 0xff;
    }
    if (changing != null) {
      return index < changing.size ? changing.get(index) & 0xff : 0;
    }
    int place = index - windowFrom;
    return place >= 0 && place < window.length ? window[place] : outside(index);
  }

  private int outside(int index) {
    int number = index >> WINDOW_SHIFT;
    misses = number == missed ? misses + 1 : 0;
    missed = number;
    if (misses >= PATIENCE) {
      misses = 0;
      open(number << WINDOW_SHIFT);
    }
    return whole().codePointAt(index);
  }

  private void open(int from) {
    PyStr known = whole();
    int to = Math.min(from + WINDOW, known.length());
    window =
        known.value().substring(known.charIndex(from), known.charIndex(to)).codePoints().toArray();
    windowFrom = from;
  }

  /** Bytes that nobody else has, and those of the window. */
  long ownBytes() {
    return 4L * window.length + (isCopy && bytes != null ? bytes.length : 0);
  }

  /** The same for whoever keeps it, without what makes looking through it fast. */
  RegexText kept() {
    return whole == null || window.length == 0 ? this : new RegexText(whole);
  }

  /** A part of it as an object. */
  PyObject slice(int from, int to) {
    if (whole != null) {
      return from == 0 && to == length() ? whole : whole.slice(from, Math.max(from, to));
    }
    return new PyBytes(part(from, Math.max(from, to)));
  }

  /** What {@link #slice} makes. */
  long sliceBytes(int from, int to) {
    if (whole == null) {
      return 48 + (long) Math.max(0, to - from);
    }
    return from == 0 && to == length() ? 0 : whole.sliceBytes(from, to);
  }

  private byte[] part(int from, int to) {
    if (bytes != null) {
      return Arrays.copyOfRange(bytes, from, to);
    }
    if (changing == null) {
      return new byte[0];
    }
    int start = Math.min(from, changing.size);
    return changing.copy(start, Math.max(start, Math.min(to, changing.size)));
  }

  /** Appends a part of it; a byte becomes the character of its value. */
  void append(StringBuilder out, int from, int to) {
    if (text != null) {
      out.append(text, from, Math.max(from, to));
    } else if (whole != null) {
      if (from < to) {
        out.append(whole.value(), whole.charIndex(from), whole.charIndex(to));
      }
    } else {
      for (int i = from; i < to; i++) {
        out.append((char) at(i));
      }
    }
  }
}
