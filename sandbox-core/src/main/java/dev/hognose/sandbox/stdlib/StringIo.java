// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.PyIterator;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import org.jspecify.annotations.Nullable;

/**
 * An {@code io.StringIO}: text in memory with a position.
 *
 * <p>The position is kept as an index of Java chars; guests see indices of code points.
 */
final class StringIo extends PyIterator {
  static final PyType TYPE = PyType.builtin("StringIO").filledByInit();

  private final StringBuilder text = new StringBuilder();

  /** Index of Java chars, at most the text's length. */
  private int position;

  /** Places behind the end that a seek went to. */
  private int beyond;

  /** What ends a line: "", "\n", "\r", "\r\n", or null for all of them, written as "\n". */
  private @Nullable String newline = "\n";

  private boolean hasPairs;
  private boolean closed;

  /** Which line ends were translated: 1 for CR, 2 for LF, 4 for both together. */
  private int seen;

  void start(Meter meter, String initial, @Nullable String lineEnd) {
    text.setLength(0);
    position = 0;
    beyond = 0;
    seen = 0;
    closed = false;
    newline = lineEnd;
    write(meter, initial);
    position = 0;
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
    text.setLength(0);
    text.trimToSize();
  }

  void requireOpen() {
    if (closed) {
      throw Raise.valueError("I/O operation on closed file");
    }
  }

  @Nullable String newline() {
    return newline;
  }

  /** Takes text as it stands, and a position in code points. */
  void restore(Meter meter, String value, @Nullable String lineEnd, long at) {
    start(meter, "", "");
    write(meter, value);
    newline = lineEnd;
    seek(at);
  }

  int seenLineEnds() {
    return seen;
  }

  String value() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  void write(Meter meter, String given) {
    String written = translated(given);
    if (written.isEmpty()) {
      return;
    }
    long chars = (long) written.length() + beyond;
    meter.allocate(2 * (chars + slack(chars)));
    meter.work(1 + written.length() / 64);
    if (beyond > 0) {
      text.repeat('\0', beyond);
      position = text.length();
      beyond = 0;
    }
    if (!hasPairs) {
      hasPairs = hasSurrogate(written);
    }
    if (position == text.length()) {
      text.append(written);
    } else {
      int count = hasPairs ? written.codePointCount(0, written.length()) : written.length();
      text.replace(position, after(position, count), written);
    }
    position += written.length();
  }

  /** Room that is left over where the text grows by that many chars. */
  private long slack(long chars) {
    long needed = text.length() + chars;
    long capacity = text.capacity();
    return needed > capacity ? Math.max(0, 2 * capacity + 2 - needed) : 0;
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private String translated(String given) {
    if (newline == null || newline.isEmpty()) {
      if (given.indexOf('\r') < 0) {
        seen |= given.indexOf('\n') >= 0 ? 2 : 0;
        return given;
      }
      String rest = given.replace("\r\n", "");
      seen |= rest.length() < given.length() ? 4 : 0;
      seen |= rest.indexOf('\r') >= 0 ? 1 : 0;
      seen |= rest.indexOf('\n') >= 0 ? 2 : 0;
      return newline == null ? given.replace("\r\n", "\n").replace('\r', '\n') : given;
    }
    return newline.startsWith("\r") ? given.replace("\n", newline) : given;
  }

  /** The index of Java chars that many code points after another, at most the end. */
  private int after(int from, long count) {
    int left = text.length() - from;
    if (!hasPairs || count >= left) {
      return (int) Math.min(text.length(), from + count);
    }
    int at = from;
    for (long i = 0; i < count && at < text.length(); i++) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  PyStr read(Meter meter, long count) {
    int end = count < 0 ? text.length() : after(position, count);
    return take(meter, end);
  }

  private PyStr take(Meter meter, int end) {
    meter.allocate(2L * (end - position));
    PyStr result = PyStr.of(text.substring(position, end));
    position = end;
    return result;
  }

  PyStr readLine(Meter meter, long most) {
    int end = lineEnd();
    if (most >= 0) {
      end = Math.min(end, after(position, most));
    }
    meter.work(1 + (end - position) / 64);
    return take(meter, end);
  }

  private int lineEnd() {
    int length = text.length();
    String wanted = newline;
    if (wanted == null || wanted.equals("\n")) {
      int found = text.indexOf("\n", position);
      return found < 0 ? length : found + 1;
    }
    if (!wanted.isEmpty()) {
      int found = text.indexOf(wanted, position);
      return found < 0 ? length : found + wanted.length();
    }
    for (int i = position; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < length && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return length;
  }

  long tell() {
    return (hasPairs ? text.codePointCount(0, position) : position) + (long) beyond;
  }

  void seek(long to) {
    if (to > Integer.MAX_VALUE - 64) {
      throw Raise.overflowError("new position too large");
    }
    position = after(0, to);
    beyond = position == text.length() ? (int) (to - tellInside()) : 0;
  }

  private int tellInside() {
    return hasPairs ? text.codePointCount(0, position) : position;
  }

  void seekEnd() {
    position = text.length();
    beyond = 0;
  }

  void truncate(long size) {
    int end = after(0, size);
    text.setLength(end);
    if (position > end) {
      beyond = (int) Math.min(Integer.MAX_VALUE, beyond + (long) position - end);
      position = end;
    }
  }

  @Override
  public boolean makesItems() {
    return true;
  }

  @Override
  public @Nullable PyObject next() {
    requireOpen();
    if (position == text.length()) {
      return null;
    }
    int end = lineEnd();
    PyStr line = PyStr.of(text.substring(position, end));
    position = end;
    return line;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 96 + 2L * text.capacity();
  }

  @Override
  public long shownBytes() {
    return 96 + 2L * text.length();
  }

  @Override
  public void trace(Tracer tracer) {}

  @Override
  public void exchange(Fields fields) {
    String written = fields.text(fields.isLoading() ? "" : text.toString());
    position = fields.count(position);
    beyond = fields.count(beyond);
    newline = fields.optionalText(newline);
    hasPairs = fields.flag(hasPairs);
    closed = fields.flag(closed);
    seen = fields.integer(seen);
    if (fields.isLoading()) {
      text.setLength(0);
      text.append(written);
    }
  }
}
