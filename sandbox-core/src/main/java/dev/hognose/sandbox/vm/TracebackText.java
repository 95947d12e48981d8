// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyException.TraceEntry;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Tracebacks as CPython 3.13 prints them: chained exceptions, groups as trees, notes. */
public final class TracebackText {
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  private static final String RULE = "+----------------";

  /** Members of a group that are shown, and groups within groups. */
  private static final int MAX_GROUP_WIDTH = 15;

  private static final int MAX_GROUP_DEPTH = 10;

  /** Exceptions of one chain that are shown, the last ones. */
  private static final int MAX_CHAIN = 1_000;

  /** Nothing is added to a text this long. */
  private static final int MAX_LENGTH = 1 << 23;

  /** Steps that a frame counts for. */
  private static final int FRAME_STEPS = 16;

  private final Meter meter;
  private final FrameText frames;
  private final IdentityHashMap<PyException, Description> descriptions;
  private final List<String> pieces = new ArrayList<>();
  private final @Nullable Integer limit;
  private int length;
  private int depth;

  /** Whether the frame around the group that is being written has not been closed yet. */
  private boolean open;

  private TracebackText(
      Meter meter,
      SourceShapes shapes,
      IdentityHashMap<PyException, Description> descriptions,
      @Nullable Integer limit) {
    this.meter = meter;
    this.limit = limit;
    this.frames = new FrameText(shapes);
    this.descriptions = descriptions;
  }

  /**
   * The innermost frames of the guest's own code on a stack, innermost first.
   *
   * @param passed told of each frame of any code that is looked at
   */
  static List<TraceEntry> entries(@Nullable Frame top, int most, IntConsumer passed) {
    List<TraceEntry> entries = new ArrayList<>();
    int walked = 0;
    for (Frame frame = top; frame != null && entries.size() < most; frame = frame.back) {
      passed.accept(walked++);
      if (frame instanceof PyFrame python && !python.code.identity.source().internal()) {
        entries.add(new TraceEntry(python.code, python.place(), false, python));
      }
    }
    return entries;
  }

  /**
   * The text of an exception, in pieces that end with a newline each: a line, or a frame.
   *
   * @param chained whether the exceptions before it are shown
   * @param limit most frames of each exception: the outermost, or if negative the innermost; null
   *     for all
   */
  static List<String> of(
      Meter meter,
      PyException exception,
      boolean chained,
      @Nullable Integer limit,
      SourceShapes shapes,
      IdentityHashMap<PyException, Description> descriptions) {
    TracebackText text = new TracebackText(meter, shapes, descriptions, limit);
    text.chain(TracebackTree.of(exception, chained));
    return text.pieces;
  }

  /** The lines that name an exception, without frames and chain. */
  static List<String> last(
      Meter meter,
      PyException exception,
      SourceShapes shapes,
      IdentityHashMap<PyException, Description> descriptions) {
    return new TracebackText(meter, shapes, descriptions, null).named(exception);
  }

  /** The lines of frames, which are given innermost first. */
  static String frames(List<TraceEntry> entries, SourceShapes shapes) {
    return String.join("", new FrameText(shapes).pieces(entries));
  }

  /** The text of a source that cannot be compiled, of which no code runs. */
  public static String ofSyntaxError(PyException exception) {
    return String.join(
        "", SyntaxErrorText.of(null, exception, NativeText.typeName(exception.type())));
  }

  /** What an uncaught {@code SystemExit} prints: nothing for a number or None. */
  static String ofExit(PyException exit, String message) {
    PyObject[] args = exit.args.items;
    boolean silent = args.length == 0 || args[0] == PyNone.NONE || args[0] instanceof PyInt;
    return silent && args.length <= 1 ? "" : message + "\n";
  }

  private void chain(TracebackTree.Node last) {
    Deque<TracebackTree.Node> chain = new ArrayDeque<>();
    for (TracebackTree.Node each = last; each != null; each = each.before) {
      chain.push(each);
      if (chain.size() >= MAX_CHAIN) {
        break;
      }
    }
    while (true) {
      one(chain.pop());
      if (chain.isEmpty()) {
        return;
      }
      emit(chain.element().isCause ? CAUSE : CONTEXT, "| ");
    }
  }

  private void one(TracebackTree.Node node) {
    if (length > MAX_LENGTH) {
      return;
    }
    if (node.members == null) {
      emitFrames(node.exception, "Traceback (most recent call last):\n", "| ");
      named(node.exception).forEach(line -> emit(line, "| "));
    } else if (depth > MAX_GROUP_DEPTH) {
      emit("... (max_group_depth is " + MAX_GROUP_DEPTH + ")\n", "| ");
    } else {
      group(node.exception, node.members);
    }
  }

  private void group(PyException exception, List<TracebackTree.Node> members) {
    boolean top = depth == 0;
    if (top) {
      depth = 1;
    }
    emitFrames(
        exception, "Exception Group Traceback (most recent call last):\n", top ? "+ " : "| ");
    named(exception).forEach(line -> emit(line, "| "));
    int shown = Math.min(members.size(), MAX_GROUP_WIDTH + 1);
    for (int i = 0; i < shown; i++) {
      open |= i == shown - 1;
      boolean cut = i == MAX_GROUP_WIDTH;
      String title = cut ? "..." : String.valueOf(i + 1);
      add(
          "  ".repeat(depth)
              + (i == 0 ? "+-" : "  ")
              + RULE
              + " "
              + title
              + " "
              + RULE.substring(1));
      depth++;
      if (cut) {
        int more = members.size() - MAX_GROUP_WIDTH;
        emit("and " + more + " more exception" + (more == 1 ? "" : "s") + "\n", "| ");
      } else {
        chain(members.get(i));
      }
      if (i == shown - 1 && open) {
        add("  ".repeat(depth) + "+" + "-".repeat(36));
        open = false;
      }
      depth--;
    }
    if (top) {
      depth = 0;
    }
  }

  private void emitFrames(PyException exception, String heading, String bar) {
    List<TraceEntry> entries = limited(exception.traceback);
    meter.work(FRAME_STEPS * (1L + entries.size()));
    if (!entries.isEmpty() || exception.view == PyBool.TRUE && exception.traceback.isEmpty()) {
      emit(heading, bar);
      frames.pieces(entries).forEach(piece -> emit(piece, "| "));
    }
  }

  private List<TraceEntry> limited(List<TraceEntry> entries) {
    int size = entries.size();
    if (limit == null || Math.abs((long) limit) >= size) {
      return entries;
    }
    return limit >= 0 ? entries.subList(size - limit, size) : entries.subList(0, -limit);
  }

  /** The members of a group, or null for any other exception. */
  static PyObject @Nullable [] members(PyException exception) {
    return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)
            && exception.slot(ExceptionMembers.EXCEPTIONS) instanceof PyTuple tuple
        ? tuple.items
        : null;
  }

  private List<String> named(PyException exception) {
    Description known = descriptions.get(exception);
    String type = NativeText.typeName(exception.type());
    String message = known == null ? NativeText.message(meter, exception) : known.message();
    List<String> lines = new ArrayList<>();
    if (exception.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)) {
      lines.addAll(SyntaxErrorText.of(meter, exception, type));
    } else {
      String whole = message == null ? ExceptionReport.FAILED : message;
      whole += known == null ? "" : known.hint();
      lines.add(type + (whole.isEmpty() ? "" : ": ") + whole + "\n");
    }
    if (known != null) {
      known.notes().forEach(note -> lines.add(note + "\n"));
    }
    return lines;
  }

  /** Adds a piece, each line behind the bars of the groups it is in. */
  private void emit(String piece, String bar) {
    if (depth == 0) {
      add(piece);
      return;
    }
    StringBuilder text = new StringBuilder();
    int start = 0;
    while (start < piece.length()) {
      int end = piece.indexOf('\n', start) + 1;
      end = end == 0 ? piece.length() : end;
      text.repeat("  ", depth).append(bar).append(piece, start, end);
      start = end;
    }
    add(text.toString());
  }

  private void add(String piece) {
    if (length <= MAX_LENGTH) {
      length += piece.length();
      pieces.add(piece.endsWith("\n") ? piece : piece + "\n");
    }
  }
}
