// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.limits.RunningAccount;
import org.jspecify.annotations.Nullable;

/**
 * A {@code str}: a sequence of code points.
 *
 * <p>Text without surrogate pairs is indexed as it is; other text gets a {@link PointIndex} when it
 * is first indexed. A high surrogate that comes to stand before a low one becomes one code point
 * with it.
 */
public final class PyStr extends Traced {
  /** Its class. */
  public static final PyType TYPE = PyType.builtin("str");

  public static final PyStr EMPTY = shared("");

  private static final PyStr[] LATIN1 = new PyStr[256];

  static {
    for (int i = 0; i < LATIN1.length; i++) {
      LATIN1[i] = shared(String.valueOf((char) i));
      LATIN1[i].plain = true;
      LATIN1[i].bytesPerChar = 1;
    }
  }

  /** From so many chars on, text that grows at its end is kept in a buffer. */
  private static final int BUFFERED_CHARS = 128;

  private static final int MOST_BUFFERED_CHARS = 1 << 29;

  /** Chars from which it counts in a charge how many bytes each has. */
  private static final int LONG_CHARS = 1_024;

  /** Bytes of one that stands in a buffer. */
  private static final int PIECE_BYTES = 48;

  /** The text; null as long as it stands in the buffer alone. */
  private @Nullable String value;

  /** Where the text stands that was made by concatenation; shorter and longer ones may share it. */
  private @Nullable GrowingText buffer;

  /** Number of Java chars. */
  private final int chars;

  /**
   * Where its code points begin; null as long as it is not known whether it has surrogate pairs,
   * and for a text that stands in a buffer, which has one for all texts in it.
   */
  private volatile @Nullable PointIndex index;

  private boolean plain;

  /** Bytes for a char in the JVM; 0 until it is first asked for. */
  private byte bytesPerChar;

  /** Whether all chars are ASCII; 0 until it is first asked for. */
  private byte ascii;

  /** Its hash; 0 until it is first asked for. */
  private long hash;

  /** Whether it was made by concatenation, so that more is likely to be appended. */
  private boolean grown;

  public PyStr(String value) {
    this.value = value;
    this.chars = value.length();
  }

  /** A text that all sessions share: a name that our own code knows. */
  public static PyStr shared(String value) {
    PyStr text = new PyStr(value);
    text.share();
    return text;
  }

  /** A text of Latin-1 that all sessions share, whose hash is known. */
  public static PyStr sharedLatin1(String value) {
    PyStr text = ofLatin1(value);
    text.hash();
    text.share();
    return text;
  }

  /** A text whose hash {@link #hashOf} has given before. */
  public PyStr(String value, long hash) {
    this(value);
    this.hash = hash;
  }

  /** The hash of a text. */
  public static long hashOf(String value) {
    return TextHash.of(value);
  }

  private PyStr(GrowingText buffer, int chars, boolean plain) {
    this.buffer = buffer;
    this.chars = chars;
    this.plain = plain;
    this.bytesPerChar = (byte) buffer.bytesPerChar();
    this.grown = true;
  }

  /** Makes one that stands in a buffer from what a snapshot holds, or hands it to one. */
  static PyStr exchange(HeapType.Source source, @Nullable PyStr part) {
    GrowingText text = source.headPart(part == null ? null : part.buffer, GrowingText.class);
    int chars = source.headCount(part == null ? 0 : part.chars);
    if (part != null) {
      return part;
    }
    if (chars == 0 || chars > text.length()) {
      throw new InvalidStateException("a text is longer than what it stands in");
    }
    return new PyStr(text, chars, text.isPlain(chars));
  }

  /** Whether all its chars are ASCII, which it looks for once. */
  public boolean isAscii() {
    if (ascii == 0) {
      String text = value();
      int any = 0;
      for (int i = 0; i < text.length(); i++) {
        any |= text.charAt(i);
      }
      ascii = (byte) (any < 128 ? 1 : -1);
    }
    return ascii > 0;
  }

  /** What its chars stand in together with those of other texts, or null. */
  public @Nullable Traced growing() {
    return buffer;
  }

  /** The text. */
  public String value() {
    String known = value;
    return known == null ? flatten() : known;
  }

  private String flatten() {
    GrowingText source = buffer;
    if (source == null) {
      throw new IllegalStateException("a str without text");
    }
    String text = source.chargedFirst(chars);
    value = text;
    buffer = null;
    bytesPerChar = (byte) source.bytesPerChar();
    return text;
  }

  /** Its hash, which is computed once. */
  long hash() {
    long known = hash;
    if (known == 0) {
      known = TextHash.of(value());
      hash = known;
    }
    return known;
  }

  /** Number of Java chars; unlike {@link #value} it leaves the text in its buffer. */
  public int charCount() {
    return chars;
  }

  /** The object of a text; the empty one and single Latin-1 characters are shared. */
  public static PyStr of(String value) {
    return switch (value.length()) {
      case 0 -> EMPTY;
      case 1 -> ofChar(value.charAt(0));
      default -> new PyStr(value);
    };
  }

  /** The object of a text of which it is known that all of its characters are Latin-1. */
  public static PyStr ofLatin1(String value) {
    if (value.length() < 2) {
      return of(value);
    }
    PyStr text = new PyStr(value);
    text.plain = true;
    text.bytesPerChar = 1;
    return text;
  }

  /** The part from one index of Java chars to another, neither of them within a pair. */
  public PyStr charsBetween(int start, int end) {
    if (end - start == chars) {
      return this;
    }
    if (end - start < 2) {
      return start == end ? EMPTY : ofChar(value().charAt(start));
    }
    PyStr part = new PyStr(value().substring(start, end));
    part.bytesPerChar = bytesPerChar() == 1 ? (byte) 1 : 0;
    part.plain = plain;
    return part;
  }

  /** Whether all of its characters are Latin-1. */
  public boolean isLatin1() {
    return bytesPerChar() == 1;
  }

  /** Whether that is known, so that it costs nothing to ask. */
  public boolean isKnownLatin1() {
    return bytesPerChar == 1;
  }

  /**
   * The object of two texts in a row; the caller has charged for it.
   *
   * <p>The second concatenation in a row puts the text into a buffer, which later ones append to,
   * so that a loop that appends takes time in proportion to what it appends. What stands in a
   * buffer does not change: only the longest of the texts that share it appends to it in place, as
   * long as there is room. A text that must leave the buffer is charged then.
   */
  public static PyStr concat(Meter meter, PyStr a, PyStr b) {
    if (a.chars == 0) {
      return b;
    }
    if (b.chars == 0) {
      return a;
    }
    if (isBuffered(a, b)) {
      return a.append(meter.session(), b);
    }
    PyStr both = new PyStr(a.value().concat(b.value()));
    if (a.bytesPerChar == 1 && b.bytesPerChar == 1) {
      both.bytesPerChar = 1;
      both.plain = true;
    } else {
      both.plain = a.plain && b.plain && !Character.isLowSurrogate(b.value().charAt(0));
    }
    both.grown = true;
    return both;
  }

  /** Bytes that {@link #concat} allocates. */
  public static long concatBytes(PyStr a, PyStr b) {
    if (!isBuffered(a, b)) {
      long chars = (long) a.chars + b.chars;
      return 48 + (chars < LONG_CHARS ? chars : chars * mostBytesPerChar(a, b));
    }
    return a.hasRoom(b)
        ? PIECE_BYTES
        : PIECE_BYTES + GrowingText.bytes(a.chars + b.chars, mostBytesPerChar(a, b));
  }

  private static int mostBytesPerChar(PyStr a, PyStr b) {
    return Math.max(a.bytesPerChar(), b.bytesPerChar());
  }

  private static boolean isBuffered(PyStr a, PyStr b) {
    return a.grown && a.chars >= BUFFERED_CHARS && (long) a.chars + b.chars <= MOST_BUFFERED_CHARS;
  }

  /** Whether it stands in a buffer, to the buffer's end, and another may stand after it. */
  private boolean hasRoom(PyStr more) {
    GrowingText text = buffer;
    return text != null && text.length() == chars && text.hasRoom(more.chars, more.bytesPerChar());
  }

  private PyStr append(RunningAccount account, PyStr more) {
    GrowingText text = buffer;
    String added = more.value();
    boolean both =
        (text == null ? isPlain() : plain)
            && more.isPlain()
            && !(Character.isLowSurrogate(added.charAt(0))
                && Character.isHighSurrogate(lastChar()));
    if (text == null || !hasRoom(more)) {
      text = new GrowingText(account, chars + more.chars, mostBytesPerChar(this, more));
      putInto(text);
    }
    text.append(added);
    return new PyStr(text, chars + more.chars, both);
  }

  private char lastChar() {
    return charAt(chars - 1);
  }

  /** The Java char at an index; it leaves the text in its buffer. */
  char charAt(int charIndex) {
    GrowingText text = buffer;
    return text == null ? value().charAt(charIndex) : text.charAt(charIndex);
  }

  /** Whether another text stands in it from an index of Java chars on. */
  public boolean hasAt(int charIndex, PyStr part) {
    GrowingText text = buffer;
    return text == null
        ? value().startsWith(part.value(), charIndex)
        : charIndex >= 0 && part.chars <= chars - charIndex && text.hasAt(charIndex, part.value());
  }

  private void putInto(GrowingText text) {
    GrowingText own = buffer;
    if (own == null) {
      text.append(value());
    } else {
      text.append(own, chars);
    }
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
    if (!plain && buffer == null && index == null) {
      scan();
    }
    return plain;
  }

  /** Number of code points. */
  public int length() {
    return isPlain() ? chars : index().points(chars);
  }

  /** The code point at an index from 0 to length - 1. */
  public int codePointAt(int index) {
    return isPlain() ? charAt(index) : point(index);
  }

  /** The one-character string at an index from 0 to length - 1. */
  public PyStr at(int index) {
    return isPlain() ? ofChar(charAt(index)) : ofCodePoint(point(index));
  }

  /** The same, charged if it is made. */
  public PyStr at(Meter meter, int index) {
    PyStr character = at(index);
    meter.allocate(character.heapBytes());
    return character;
  }

  /** The part from one index of code points to another. */
  public PyStr slice(int start, int end) {
    if (start >= end) {
      return EMPTY;
    }
    if (isPlain()) {
      return end - start == 1 ? ofChar(charAt(start)) : part(start, end);
    }
    return of(chars(charIndex(start), charIndex(end)));
  }

  /** What {@link #slice} makes; the shortest are shared. */
  public long sliceBytes(int start, int end) {
    if (end - start < 2) {
      return 0;
    }
    return isPlain()
        ? 84 + (long) (end - start) * bytesPerChar()
        : 84 + 2L * (charIndex(end) - charIndex(start));
  }

  private String chars(int start, int end) {
    GrowingText text = buffer;
    return text == null ? value().substring(start, end) : text.between(start, end);
  }

  /** A part of a text without surrogate pairs, which has none either. */
  private PyStr part(int start, int end) {
    PyStr part = new PyStr(chars(start, end));
    part.plain = true;
    part.bytesPerChar = bytesPerChar() == 1 ? (byte) 1 : 0;
    return part;
  }

  /** The index of code points that belongs to an index of Java chars. */
  public int indexOfChar(int charIndex) {
    return isPlain() || charIndex < 0 ? charIndex : index().pointAt(charIndex);
  }

  /** The index of Java chars that belongs to an index of code points. */
  public int charIndex(int index) {
    return isPlain() ? index : Math.min(chars, index().charAt(index));
  }

  /** The code point at an index, of a text that has surrogate pairs. */
  private int point(int index) {
    PointIndex known = index();
    return known.valueAt(known.charAt(index), chars);
  }

  /** The index of a text that has surrogate pairs. */
  private PointIndex index() {
    GrowingText text = buffer;
    if (text != null) {
      return text.index(chars);
    }
    PointIndex known = index;
    if (known == null) {
      known = new PointIndex(value(), chars);
      index = known;
    }
    return known;
  }

  private void scan() {
    if (bytesPerChar() == 1) {
      return;
    }
    String text = value();
    for (int i = 1; i < chars; i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        index = new PointIndex(text, chars);
        return;
      }
    }
    plain = true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof PyStr that
            && chars == that.chars
            && TextOrder.early(this, that) == 0
            && sameText(that);
  }

  /** Long equal texts have the same characters from then on, so that they are compared once. */
  private boolean sameText(PyStr that) {
    String text = value();
    if (!text.equals(that.value())) {
      return false;
    }
    if (chars >= LONG_CHARS && !that.isShared()) {
      that.value = text;
    }
    return true;
  }

  @Override
  public int hashCode() {
    return value().hashCode();
  }

  @Override
  public String toString() {
    return value();
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    if (isShared()) {
      return 0;
    }
    return buffer == null ? shownBytes() : PIECE_BYTES;
  }

  @Override
  public long shownBytes() {
    return 84 + (long) chars * bytesPerChar();
  }

  /** Bytes that a char of it takes: 1 if all are Latin-1, else 2. Text in a buffer knows it. */
  private int bytesPerChar() {
    if (bytesPerChar == 0) {
      String text = value();
      int most = 0;
      for (int i = 0; i < chars; i++) {
        most |= text.charAt(i);
      }
      bytesPerChar = (byte) (most < 256 ? 1 : 2);
      plain |= most < 256;
    }
    return bytesPerChar;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(buffer);
  }

  @Override
  public void exchange(Fields fields) {}
}
