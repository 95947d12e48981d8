// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frames of tracebacks: file, line and name, source and carets. A place that comes more than
 * three times in a row is shown three times and then counted.
 */
final class FrameText {
  private static final int SHOWN_REPETITIONS = 3;

  /** Source lines are left out once this many characters of them were shown. */
  private static final int MAX_SOURCE = 1 << 20;

  private final SourceShapes shapes;
  private final Map<Code.Source, SourceLines> sources = new IdentityHashMap<>();
  private int shown;

  FrameText(SourceShapes shapes) {
    this.shapes = shapes;
  }

  /** Adds frames, which are given innermost first, outermost first. */
  void append(StringBuilder out, List<TraceEntry> entries) {
    TraceEntry last = null;
    int count = 0;
    for (int i = entries.size() - 1; i >= 0; i--) {
      TraceEntry entry = entries.get(i);
      if (last == null || !isSamePlace(last, entry)) {
        appendRepetitions(out, count);
        count = 0;
      }
      last = entry;
      if (++count <= SHOWN_REPETITIONS) {
        append(out, entry);
      }
    }
    appendRepetitions(out, count);
  }

  private static boolean isSamePlace(TraceEntry a, TraceEntry b) {
    Code.Identity x = a.code().identity;
    Code.Identity y = b.code().identity;
    return Code.line(a.span()) == Code.line(b.span())
        && x.name().equals(y.name())
        && x.source().name().equals(y.source().name());
  }

  private static void appendRepetitions(StringBuilder out, int count) {
    int more = count - SHOWN_REPETITIONS;
    if (more > 0) {
      out.append("  [Previous line repeated ").append(more);
      out.append(more == 1 ? " more time]\n" : " more times]\n");
    }
  }

  private void append(StringBuilder out, TraceEntry entry) {
    Code.Identity identity = entry.code().identity;
    long span = entry.span();
    out.append("  File \"").append(identity.source().name()).append("\", line ");
    out.append(Code.line(span)).append(", in ").append(identity.name()).append('\n');
    if (shown < MAX_SOURCE) {
      int before = out.length();
      Carets.append(out, lines(identity.source()), span, shapes);
      shown += out.length() - before;
    }
  }

  private SourceLines lines(Code.Source source) {
    @Nullable SourceLines known = sources.get(source);
    if (known == null) {
      known = new SourceLines(source.text());
      sources.put(source, known);
    }
    return known;
  }
}
