// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.FixedType;
import dev.hognose.sandbox.objects.InvalidStateException;
import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyByteArray;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code re.Match}. */
final class PyMatch extends Traced implements FixedType {
  static final PyType TYPE = PyType.builtin("Match").isFinal();

  PyPattern pattern;
  PyObject string;
  RegexText text;
  int pos;
  int endpos;

  /** First place and place after the last of the match and of each group. */
  int[] spans;

  /** The group closed last, or 0. */
  int lastGroup;

  /** A blank one, which a snapshot fills. */
  @SuppressWarnings("NullAway")
  PyMatch() {}

  PyMatch(PyPattern.Search search, int[] spans, int lastGroup) {
    this.pattern = search.pattern();
    this.string = search.string();
    this.text = search.text().kept();
    this.pos = search.start();
    this.endpos = search.end();
    this.spans = spans;
    this.lastGroup = lastGroup;
  }

  int groups() {
    return spans.length / 2 - 1;
  }

  /** What a group matched, or null. */
  @Nullable PyObject group(Meter meter, int index) {
    int from = spans[2 * index];
    int to = Math.min(spans[2 * index + 1], text.length());
    if (from < 0) {
      return null;
    }
    meter.allocate(text.sliceBytes(Math.min(from, to), to));
    return text.slice(Math.min(from, to), to);
  }

  /** The index of a group by its number or name; IndexError if there is none. */
  int index(PyObject key) {
    PyObject plain = Payload.of(key);
    if (Numbers.asInt(plain) instanceof PyInt number
        && number.value >= 0
        && number.value <= groups()) {
      return (int) number.value;
    }
    if (plain instanceof PyStr name) {
      Integer known = pattern.program.names().get(name.value());
      if (known != null) {
        return known;
      }
    }
    throw Raise.indexError("no such group");
  }

  /** The name of a group, or null. */
  @Nullable String nameOf(int index) {
    for (Map.Entry<String, Integer> entry : pattern.program.names().entrySet()) {
      if (entry.getValue() == index) {
        return entry.getKey();
      }
    }
    return null;
  }

  @Override
  public PyType type() {
    return TYPE;
  }

  @Override
  public long heapBytes() {
    return bytes(spans) + text.ownBytes();
  }

  /** What one with these places takes. */
  static long bytes(int[] spans) {
    return 112 + 4L * spans.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(pattern);
    tracer.reference(string);
  }

  @Override
  public void exchange(Fields fields) {
    pattern = fields.part(pattern, PyPattern.class);
    string = fields.object(string);
    pos = fields.count(pos);
    endpos = fields.count(endpos);
    spans = fields.integers(spans);
    lastGroup = fields.count(lastGroup);
    fields.require(spans.length >= 2 && spans.length % 2 == 0, "a match without places");
    if (fields.isLoading()) {
      Meter meter = fields.meter();
      fields.later(() -> restoreText(meter));
    }
  }

  /** Finds its text again, when all is filled; that of a bytearray may be shorter now. */
  private void restoreText(Meter meter) {
    text = pattern.text(meter, string);
    for (int each : spans) {
      if (each < -1 || each > text.length() && !(string instanceof PyByteArray)) {
        throw new InvalidStateException("a match outside its text");
      }
    }
    if (spans.length != 2 * pattern.program.groups() + 2) {
      throw new InvalidStateException("a match of another pattern");
    }
  }
}
