// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ByValue;
import dev.hognose.sandbox.objects.ByteStore;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.FixedType;
import dev.hognose.sandbox.objects.Hashing;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyMemoryView;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import org.jspecify.annotations.Nullable;

/** A {@code re.Pattern}. */
final class PyPattern extends Traced implements ByValue, FixedType {
  static final PyType TYPE = PyType.builtin("Pattern").isFinal();

  /** Its source: a str or bytes. */
  PyObject source;

  RegexProgram program;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyPattern() {}

  PyPattern(PyObject source, RegexProgram program) {
    this.source = source;
    this.program = program;
  }

  boolean isBytes() {
    return source instanceof PyBytes;
  }

  /** The text of an argument; TypeError if it is not of the pattern's kind. */
  RegexText text(Meter meter, PyObject value) {
    PyObject plain = Payload.of(value);
    if (plain instanceof PyStr s) {
      if (isBytes()) {
        throw Raise.typeError("cannot use a bytes pattern on a string-like object");
      }
      return new RegexText(s);
    }
    RegexText text = bytesText(meter, plain);
    if (text == null) {
      throw Raise.typeError(
          "expected string or bytes-like object, got '" + value.type().shownName() + "'");
    }
    if (!isBytes()) {
      throw Raise.typeError("cannot use a string pattern on a bytes-like object");
    }
    return text;
  }

  private static @Nullable RegexText bytesText(Meter meter, PyObject value) {
    if (value instanceof PyBytes plain) {
      return new RegexText(plain.value, false);
    }
    if (value instanceof PyByteArray array) {
      return new RegexText(array);
    }
    if (value instanceof PyMemoryView view && !view.released) {
      meter.allocate((long) view.count() * view.itemSize());
    } else if (value instanceof ByteStore store) {
      meter.allocate(store.byteLength());
    }
    byte[] bytes = Args.bytesOrNull(value);
    return bytes == null ? null : new RegexText(bytes, true);
  }

  /** A search prepared by the arguments string, pos and endpos. */
  Search prepare(Meter meter, PyObject string, @Nullable PyObject pos, @Nullable PyObject endpos) {
    RegexText text = text(meter, string);
    int length = text.length();
    int end = clip(endpos, length, length);
    int start = clip(pos, 0, length);
    return new Search(this, string, text, start, end, new RegexMatcher(program, text, end, meter));
  }

  private static int clip(@Nullable PyObject value, int absent, int length) {
    if (value == null || value == PyNone.NONE) {
      return absent;
    }
    return Math.clamp(Numbers.ssize(value), 0, length);
  }

  @Override
  public boolean equalTo(PyObject other) {
    return other instanceof PyPattern that
        && program.flags() == that.program.flags()
        && source.type() == that.source.type()
        && Comparison.equal(source, that.source);
  }

  @Override
  public long valueHash() {
    return Hashing.combine(Hashing.hash(source), program.flags());
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return 40 + program.heapBytes();
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(source);
  }

  @Override
  public void exchange(Fields fields) {
    source = fields.object(source);
    int flags = fields.integer(program == null ? 0 : program.flags());
    if (fields.isLoading()) {
      program = ReModule.program(source, flags, fields);
    }
  }

  /**
   * A pattern about to be matched against a text.
   *
   * @param pattern the pattern
   * @param string the text as the guest gave it
   * @param text the text
   * @param start where to begin
   * @param end where the text is taken to end
   * @param matcher does the work
   */
  record Search(
      PyPattern pattern,
      PyObject string,
      RegexText text,
      int start,
      int end,
      RegexMatcher matcher) {

    /** The match that the matcher has found. */
    PyMatch found() {
      int[] spans = matcher.spans();
      matcher.meter().allocate(PyMatch.bytes(spans));
      return new PyMatch(this, spans, matcher.lastGroup());
    }
  }
}
