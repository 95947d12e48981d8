// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A str or bytes as a regular expression sees it: a sequence of code points. */
final class RegexText {
  private final String text;
  private final int @Nullable [] points;
  private final byte @Nullable [] bytes;
  private final @Nullable PyStr whole;

  RegexText(PyStr value) {
    this.whole = value;
    this.text = value.value();
    this.points = value.isPlain() ? null : value.value().codePoints().toArray();
    this.bytes = null;
  }

  RegexText(byte[] value) {
    this.whole = null;
    this.text = new String(value, StandardCharsets.ISO_8859_1);
    this.points = null;
    this.bytes = value;
  }

  boolean isBytes() {
    return bytes != null;
  }

  int length() {
    return points == null ? text.length() : points.length;
  }

  int at(int index) {
    return points == null ? text.charAt(index) : points[index];
  }

  /** A part of it as an object. */
  PyObject slice(int from, int to) {
    if (bytes != null) {
      return new PyBytes(Arrays.copyOfRange(bytes, from, Math.max(from, to)));
    }
    if (whole != null && from == 0 && to == length()) {
      return whole;
    }
    return points == null
        ? PyStr.of(text.substring(from, Math.max(from, to)))
        : PyStr.of(new String(points, from, Math.max(0, to - from)));
  }

  /** Appends a part of it; a byte becomes the character of its value. */
  void append(StringBuilder out, int from, int to) {
    if (points == null) {
      out.append(text, from, Math.max(from, to));
    } else {
      for (int i = from; i < to; i++) {
        out.appendCodePoint(points[i]);
      }
    }
  }
}
