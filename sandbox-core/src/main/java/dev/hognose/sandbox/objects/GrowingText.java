// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.RunningAccount;
import org.jspecify.annotations.Nullable;

/**
 * Chars that texts share which were made one from another by concatenation: each is what stands
 * here up to its length. It is a value only for walks of the heap, which count it once: no guest
 * gets hold of it.
 *
 * <ul>
 *   <li>What stands here does not change; more is only put after it.
 *   <li>Its room follows from its length and stays as it is: at most half as much again. So the
 *       shortest text in it keeps no more alive than twice its own length.
 *   <li>Either all of its texts have a char beyond Latin-1, or none has.
 * </ul>
 */
final class GrowingText extends Traced implements CharSequence {
  /** Bytes of it and of the array it holds, without the chars. */
  private static final int OWN_BYTES = 64;

  /** The chars if all are Latin-1; else they are {@link #wide}. */
  private final byte @Nullable [] narrow;

  private final char[] wide;
  private int length;

  /** Chars before the second one of the first surrogate pair. */
  private final int plainLength;

  /** Charged where a text needs its chars for itself. */
  private RunningAccount account;

  /** Where code points begin; null until a text with surrogate pairs asks for that. */
  private volatile @Nullable PointIndex index;

  /** With room for so many chars and some more, which the caller has charged for. */
  GrowingText(RunningAccount account, int chars, int bytesPerChar) {
    this.account = account;
    this.narrow = bytesPerChar == 1 ? new byte[room(chars)] : null;
    this.wide = bytesPerChar == 1 ? new char[0] : new char[room(chars)];
    this.plainLength = 0;
  }

  /** One that a snapshot holds. */
  private GrowingText(String text) {
    boolean isNarrow = text.chars().allMatch(c -> c < 256);
    this.account = new RunningAccount();
    this.narrow = isNarrow ? new byte[room(text.length())] : null;
    this.wide = isNarrow ? new char[0] : new char[room(text.length())];
    this.plainLength = isNarrow ? text.length() : plainLength(text);
    append(text);
  }

  /** Makes it from what a snapshot holds, or hands it to one. */
  static GrowingText exchange(HeapType.Source source, @Nullable GrowingText part) {
    String text = source.headText(part == null ? "" : part.first(part.length));
    if (part != null) {
      return part;
    }
    source.charge(2L * text.length());
    return new GrowingText(text);
  }

  private static int plainLength(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        return i;
      }
    }
    return text.length();
  }

  /** The least power of two, or three quarters of one, that has room for so many chars. */
  private static int room(int chars) {
    int half = Integer.highestOneBit(Math.max(1, chars));
    if (chars <= half) {
      return half;
    }
    return chars <= half + half / 2 ? half + half / 2 : 2 * half;
  }

  /** Bytes of one that is made for so many chars. */
  static long bytes(int chars, int bytesPerChar) {
    return OWN_BYTES + (long) room(chars) * bytesPerChar;
  }

  @Override
  public int length() {
    return length;
  }

  int bytesPerChar() {
    return narrow == null ? 2 : 1;
  }

  /** Whether so many more chars can be put into it. */
  boolean hasRoom(int chars, int bytesPerChar) {
    return chars <= room(length) - length && bytesPerChar <= bytesPerChar() && !isShared();
  }

  @Override
  public char charAt(int at) {
    return narrow == null ? wide[at] : (char) (narrow[at] & 0xFF);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return between(start, end);
  }

  @Override
  public String toString() {
    return first(length);
  }

  /** The chars from one index to another; the caller has charged for them. */
  @SuppressWarnings("deprecation") // each byte is a char
  String between(int start, int end) {
    return narrow == null
        ? new String(wide, start, end - start)
        : new String(narrow, 0, start, end - start);
  }

  /** Whether a text stands there; no more chars are asked for than there are. */
  boolean hasAt(int start, String part) {
    for (int i = 0; i < part.length(); i++) {
      if (charAt(start + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the code points of the first chars begin. Sessions that share this text may ask for it at
   * the same time, and it does not grow any more then.
   */
  PointIndex index(int count) {
    PointIndex known = index;
    if (known == null || isShared() && known.seen() < count) {
      known = new PointIndex(this, isShared() ? length : count);
      index = known;
    } else if (known.seen() < count) {
      known.extend(count);
    }
    return known;
  }

  /** Whether the first chars hold no surrogate pair; for one that a snapshot has held. */
  boolean isPlain(int count) {
    return count <= plainLength;
  }

  /** A text of the first chars, charged to the execution that is on. */
  String chargedFirst(int count) {
    account.allocate(48L + (long) count * bytesPerChar());
    account.work(count >> 7);
    return first(count);
  }

  @SuppressWarnings("deprecation") // each byte is a char
  private String first(int count) {
    return narrow == null ? new String(wide, 0, count) : new String(narrow, 0, 0, count);
  }

  @SuppressWarnings("deprecation") // each char is a byte
  void append(String more) {
    if (narrow == null) {
      more.getChars(0, more.length(), wide, length);
    } else {
      more.getBytes(0, more.length(), narrow, length);
    }
    length += more.length();
  }

  /** Appends the first chars of another. */
  void append(GrowingText other, int count) {
    if (narrow != null && other.narrow != null) {
      System.arraycopy(other.narrow, 0, narrow, length, count);
    } else if (other.narrow == null) {
      System.arraycopy(other.wide, 0, wide, length, count);
    } else {
      for (int i = 0; i < count; i++) {
        wide[length + i] = other.charAt(i);
      }
    }
    length += count;
  }

  @Override
  public PyType type() {
    return PyStr.TYPE;
  }

  @Override
  public long heapBytes() {
    return isShared() ? 0 : bytes(length, bytesPerChar());
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    if (fields.isLoading()) {
      account = fields.meter().session();
    }
  }
}
