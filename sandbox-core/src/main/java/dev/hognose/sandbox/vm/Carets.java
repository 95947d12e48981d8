// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.vm.SourceShapes.Anchors;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The source lines of one frame of a traceback with the carets below, laid out as CPython 3.13 does
 * it (PEP 657): carets under what failed, tildes under the rest of the expression; none if the
 * whole line failed and no part of it stands out; lines in the middle of a long expression left
 * out.
 */
final class Carets {
  /** Columns are not known beyond this one: positions hold 14 bits. */
  private static final int MAX_COLUMN = 0x3FFF;

  private static final int MAX_LINES = 0xFFF;
  private static final String MARGIN = "    ";

  private final int[][] lines;
  private final SourceShapes shapes;

  /** First column of the range, in the first line. */
  private final int start;

  /** Column after the range, in the last line. */
  private final int end;

  private final boolean known;

  private Carets(SourceLines source, long span, SourceShapes shapes) {
    this.shapes = shapes;
    boolean clipped =
        Code.column(span) >= MAX_COLUMN
            || Code.endColumn(span) >= MAX_COLUMN
            || Code.endLine(span) - Code.line(span) >= MAX_LINES;
    int count = clipped ? 1 : Code.endLine(span) - Code.line(span) + 1;
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = source.line(Code.line(span) + i);
    }
    int indent = dedent(texts);
    this.lines = new int[count][];
    for (int i = 0; i < count; i++) {
      lines[i] = texts[i].codePoints().toArray();
    }
    this.start = Math.clamp(Code.column(span) - indent, 0, lines[0].length);
    this.end = Math.clamp(Code.endColumn(span) - indent, 0, lines[count - 1].length);
    this.known = !clipped && (count > 1 || end > start);
  }

  /** Adds the lines of a position. */
  static void append(StringBuilder out, SourceLines source, long span, SourceShapes shapes) {
    if (source.line(Code.line(span)).isEmpty()) {
      return;
    }
    new Carets(source, span, shapes).appendTo(out);
  }

  /** Removes the indentation that all lines share; gives its width. */
  private static int dedent(String[] texts) {
    String shared = null;
    for (String text : texts) {
      if (text.isEmpty()) {
        continue;
      }
      String own = text.substring(0, text.length() - text.stripLeading().length());
      if (shared == null) {
        shared = own;
      }
      int same = 0;
      while (same < shared.length()
          && same < own.length()
          && shared.charAt(same) == own.charAt(same)) {
        same++;
      }
      shared = shared.substring(0, same);
    }
    int indent = shared == null ? 0 : shared.length();
    for (int i = 0; i < texts.length; i++) {
      texts[i] = texts[i].isEmpty() ? "" : texts[i].substring(indent);
    }
    return indent;
  }

  private void appendTo(StringBuilder out) {
    Anchors anchors = known ? anchors() : null;
    boolean shown = known && isShown(anchors);
    int before = -1;
    for (int line : significant(anchors)) {
      int between = line - before - 1;
      if (between == 1) {
        appendLine(out, line - 1, shown, anchors);
      } else if (between > 1) {
        out.append(MARGIN).append("...<").append(between).append(" lines>...\n");
      }
      appendLine(out, line, shown, anchors);
      before = line;
    }
  }

  /** The lines that are shown: the first, the last, and those around what failed. */
  private SortedSet<Integer> significant(@Nullable Anchors anchors) {
    int last = lines.length - 1;
    SortedSet<Integer> significant = new TreeSet<>();
    significant.add(0);
    significant.add(last);
    if (anchors != null) {
      for (int i = -1; i <= 1; i++) {
        significant.add(Math.clamp(anchors.leftLine() + i, 0, last));
        significant.add(Math.clamp(anchors.rightLine() + i, 0, last));
      }
    }
    return significant;
  }

  private @Nullable Anchors anchors() {
    StringBuilder segment = new StringBuilder();
    int last = lines.length - 1;
    for (int i = 0; i <= last; i++) {
      int from = i == 0 ? start : 0;
      int to = i == last ? end : lines[i].length;
      segment.append(i == 0 ? "" : "\n").append(new String(lines[i], from, Math.max(0, to - from)));
    }
    Anchors found = shapes.anchors(segment.toString());
    if (found == null) {
      return null;
    }
    return new Anchors(
        found.leftLine(),
        found.leftColumn() + (found.leftLine() == 0 ? start : 0),
        found.rightLine(),
        found.rightColumn() + (found.rightLine() == 0 ? start : 0));
  }

  private boolean isShown(@Nullable Anchors anchors) {
    int last = lines.length - 1;
    if (anchors != null && !isPlainCall(last)) {
      return true;
    }
    return anchors == null && (!isBlank(lines[0], 0, start) || end < lines[last].length);
  }

  private boolean isPlainCall(int last) {
    // Where other characters stand before it, CPython counts bytes here, and the places differ.
    if (!isAscii(lines[0], start) || !isAscii(lines[last], end)) {
      return false;
    }
    StringBuilder text = new StringBuilder();
    for (int[] line : lines) {
      text.append(new String(line, 0, line.length)).append('\n');
    }
    return shapes.isPlainCall(text.toString(), new Anchors(0, start, last, end));
  }

  private static boolean isAscii(int[] line, int to) {
    for (int i = 0; i < to; i++) {
      if (line[i] > 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(int[] line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(line[i])) {
        return false;
      }
    }
    return true;
  }

  private void appendLine(
      StringBuilder out, int number, boolean withCarets, @Nullable Anchors anchors) {
    int[] line = lines[number];
    out.append(MARGIN).append(new String(line, 0, line.length)).append('\n');
    if (!withCarets) {
      return;
    }
    out.append(MARGIN);
    int from = number == 0 ? start : indentation(line);
    int to = number == lines.length - 1 ? end : line.length;
    for (int i = 0; i < to; i++) {
      char mark = i < from ? ' ' : mark(number, i, anchors);
      out.repeat(mark, WideCharacters.isWide(line[i]) ? 2 : 1);
    }
    out.append('\n');
  }

  private static int indentation(int[] line) {
    int indent = 0;
    while (indent < line.length && Character.isWhitespace(line[indent])) {
      indent++;
    }
    return indent;
  }

  private static char mark(int line, int column, @Nullable Anchors anchors) {
    if (anchors == null) {
      return '^';
    }
    boolean left =
        line < anchors.leftLine() || line == anchors.leftLine() && column < anchors.leftColumn();
    boolean right =
        line > anchors.rightLine()
            || line == anchors.rightLine() && column >= anchors.rightColumn();
    return left || right ? '~' : '^';
  }
}
