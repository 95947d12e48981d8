// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import org.jspecify.annotations.Nullable;

/**
 * A {@code str}: a sequence of code points.
 *
 * <p>Text without surrogate pairs is indexed as it is; other text gets an array of its code points
 * when it is first indexed. A high surrogate that comes to stand before a low one becomes one code
 * point with it.
 */
public final class PyStr extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("str");

  public static final PyStr EMPTY = new PyStr("");

  private static final PyStr[] LATIN1 = new PyStr[256];

  static {
    for (int i = 0; i < LATIN1.length; i++) {
      LATIN1[i] = new PyStr(String.valueOf((char) i));
    }
  }

  public final String value;

  /** Code points of the text; null as long as it is not known whether it has surrogate pairs. */
  private int @Nullable [] points;

  private boolean plain;

  public PyStr(String value) {
    this.value = value;
  }

  /** The object of a text; the empty one and single Latin-1 characters are shared. */
  public static PyStr of(String value) {
    return switch (value.length()) {
      case 0 -> EMPTY;
      case 1 -> ofChar(value.charAt(0));
      default -> new PyStr(value);
    };
  }

  /** The object of two texts in a row. */
  public static PyStr concat(PyStr a, PyStr b) {
    if (a.value.isEmpty()) {
      return b;
    }
    if (b.value.isEmpty()) {
      return a;
    }
    PyStr both = new PyStr(a.value.concat(b.value));
    both.plain = a.plain && b.plain && !Character.isLowSurrogate(b.value.charAt(0));
    return both;
  }

  /** The object of one character of the basic plane. */
  public static PyStr ofChar(char c) {
    return c < 256 ? LATIN1[c] : new PyStr(String.valueOf(c));
  }

  /** The object of one code point. */
  public static PyStr ofCodePoint(int point) {
    return point < 256 ? LATIN1[point] : new PyStr(Character.toString(point));
  }

  /** Whether each Java char is a code point of its own, so that Java's indices are Python's. */
  public boolean isPlain() {
    if (!plain && points == null) {
      scan();
    }
    return plain;
  }

  /** Number of code points. */
  public int length() {
    return isPlain() ? value.length() : points().length;
  }

  /** The code point at an index from 0 to length - 1. */
  public int codePointAt(int index) {
    return isPlain() ? value.charAt(index) : points()[index];
  }

  /** The one-character string at an index from 0 to length - 1. */
  public PyStr at(int index) {
    return isPlain() ? ofChar(value.charAt(index)) : ofCodePoint(points()[index]);
  }

  /** The part from one index of code points to another. */
  public PyStr slice(int start, int end) {
    if (start >= end) {
      return EMPTY;
    }
    if (isPlain()) {
      return of(value.substring(start, end));
    }
    return of(new String(points(), start, end - start));
  }

  /** The index of code points that belongs to an index of Java chars. */
  public int indexOfChar(int charIndex) {
    return isPlain() || charIndex < 0 ? charIndex : value.codePointCount(0, charIndex);
  }

  /** The index of Java chars that belongs to an index of code points. */
  public int charIndex(int index) {
    return isPlain() ? index : value.offsetByCodePoints(0, index);
  }

  private int[] points() {
    int[] known = points;
    if (known == null) {
      known = value.codePoints().toArray();
      points = known;
    }
    return known;
  }

  private void scan() {
    for (int i = 1; i < value.length(); i++) {
      if (Character.isLowSurrogate(value.charAt(i))
          && Character.isHighSurrogate(value.charAt(i - 1))) {
        points = value.codePoints().toArray();
        return;
      }
    }
    plain = true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof PyStr that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 48 + 2L * value.length();
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {}
}
