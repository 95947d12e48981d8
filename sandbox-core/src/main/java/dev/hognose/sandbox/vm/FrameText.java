// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frames of tracebacks: file, line and name, source and carets. A place that comes more than
 * three times in a row is shown three times and then counted.
 */
public final class FrameText {
  private static final int SHOWN_REPETITIONS = 3;

  /** Source lines are left out once this many characters of them were shown. */
  private static final int MAX_SOURCE = 1 << 20;

  private final SourceShapes shapes;
  private final IdentityHashMap<Code.Source, SourceLines> sources = new IdentityHashMap<>();
  private int shown;

  public FrameText(SourceShapes shapes) {
    this.shapes = shapes;
  }

  /** The pieces of a traceback, outermost frame first, of frames that are given innermost first. */
  List<String> pieces(List<TraceEntry> entries) {
    List<String> pieces = new ArrayList<>();
    TraceEntry last = null;
    int count = 0;
    for (int i = entries.size() - 1; i >= 0; i--) {
      TraceEntry entry = entries.get(i);
      if (last == null || !isSamePlace(last, entry)) {
        addRepetitions(pieces, count);
        count = 0;
      }
      last = entry;
      if (++count <= SHOWN_REPETITIONS) {
        pieces.add(piece(entry));
      }
    }
    addRepetitions(pieces, count);
    return pieces;
  }

  private static boolean isSamePlace(TraceEntry a, TraceEntry b) {
    Code.Identity x = a.code().identity;
    Code.Identity y = b.code().identity;
    return Code.line(a.span()) == Code.line(b.span())
        && x.name().equals(y.name())
        && x.source().name().equals(y.source().name());
  }

  private static void addRepetitions(List<String> pieces, int count) {
    int more = count - SHOWN_REPETITIONS;
    if (more > 0) {
      pieces.add(
          "  [Previous line repeated " + more + (more == 1 ? " more time]\n" : " more times]\n"));
    }
  }

  /** The lines of one frame. */
  public String piece(TraceEntry entry) {
    Code.Identity identity = entry.code().identity;
    long span = entry.span();
    StringBuilder out = new StringBuilder(place(entry));
    if (shown < MAX_SOURCE) {
      int before = out.length();
      Carets.append(out, lines(identity.source()), span, shapes);
      shown += out.length() - before;
    }
    return out.toString();
  }

  /** The line of a frame that names its place. */
  public static String place(TraceEntry entry) {
    return "  File \""
        + entry.file()
        + "\", line "
        + entry.line()
        + ", in "
        + entry.function()
        + "\n";
  }

  /** The line of the source where a frame is, without white space around it. */
  public String source(TraceEntry entry) {
    return lines(entry.code().identity.source()).line(Code.line(entry.span())).strip();
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
