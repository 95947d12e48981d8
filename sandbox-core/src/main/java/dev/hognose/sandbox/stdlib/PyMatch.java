// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.objects.Numbers;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Traced;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code re.Match}. */
final class PyMatch extends Traced {
  static final PyType TYPE = PyType.builtin("Match").isFinal();

  final PyPattern pattern;
  final PyObject string;
  final RegexText text;
  final int pos;
  final int endpos;

  /** First place and place after the last of the match and of each group. */
  final int[] spans;

  /** The group closed last, or 0. */
  final int lastGroup;

  PyMatch(PyPattern.Search search, int[] spans, int lastGroup) {
    this.pattern = search.pattern();
    this.string = search.string();
    this.text = search.text();
    this.pos = search.start();
    this.endpos = search.end();
    this.spans = spans;
    this.lastGroup = lastGroup;
  }

  int groups() {
    return spans.length / 2 - 1;
  }

  /** What a group matched, or null. */
  @Nullable PyObject group(int index) {
    return spans[2 * index] < 0 ? null : text.slice(spans[2 * index], spans[2 * index + 1]);
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
      Integer known = pattern.program.names().get(name.value);
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
    return 80 + 4L * spans.length;
  }

  @Override
  public void trace(Tracer tracer) {
    tracer.reference(pattern);
    tracer.reference(string);
  }
}
