// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Names;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyTuple;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tracebacks as CPython 3.13 prints them: chained exceptions, groups as trees, notes. */
public final class TracebackText {
  private static final String CAUSE =
      "\nThe above exception was the direct cause of the following exception:\n\n";
  private static final String CONTEXT =
      "\nDuring handling of the above exception, another exception occurred:\n\n";

  /** Members of a group that are shown, and groups within groups. */
  private static final int MAX_GROUP_WIDTH = 15;

  private static final int MAX_GROUP_DEPTH = 10;

  /** Exceptions of one chain that are shown, the last ones. */
  private static final int MAX_CHAIN = 1_000;

  /** Nothing is added to a text this long. */
  private static final int MAX_LENGTH = 1 << 23;

  private final FrameText frames;
  private final Map<PyException, Description> descriptions;
  private final Set<PyException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringBuilder out = new StringBuilder();
  private int depth;

  /** Whether the frame around the group that is being written has not been closed yet. */
  private boolean open;

  private TracebackText(SourceShapes shapes, Map<PyException, Description> descriptions) {
    this.frames = new FrameText(shapes);
    this.descriptions = descriptions;
  }

  /** The whole text of an uncaught exception, ending with a newline. */
  static String of(
      PyException exception, SourceShapes shapes, Map<PyException, Description> descriptions) {
    TracebackText text = new TracebackText(shapes, descriptions);
    text.chain(exception, true);
    return text.out.toString();
  }

  /** The text of one exception without those it is chained to. */
  static String unchained(
      PyException exception, SourceShapes shapes, Map<PyException, Description> descriptions) {
    TracebackText text = new TracebackText(shapes, descriptions);
    text.chain(exception, false);
    return text.out.toString();
  }

  /** The lines that name an exception, without frames and chain. */
  static String last(
      PyException exception, SourceShapes shapes, Map<PyException, Description> descriptions) {
    return new TracebackText(shapes, descriptions).named(exception);
  }

  /** The lines of frames, which are given innermost first. */
  static String frames(List<PyException.TraceEntry> entries, SourceShapes shapes) {
    StringBuilder text = new StringBuilder();
    new FrameText(shapes).append(text, entries);
    return text.toString();
  }

  /** The text of a source that cannot be compiled, of which no code runs. */
  public static String ofSyntaxError(PyException exception) {
    return SyntaxErrorText.of(exception, NativeText.typeName(exception.type()));
  }

  /** What an uncaught {@code SystemExit} prints: nothing for a number or None. */
  static String ofExit(PyException exit, String message) {
    PyObject[] args = exit.args.items;
    boolean silent = args.length == 0 || args[0] == PyNone.NONE || args[0] instanceof PyInt;
    return silent && args.length <= 1 ? "" : message + "\n";
  }

  private void chain(PyException last, boolean chained) {
    Deque<PyException> chain = new ArrayDeque<>();
    Deque<String> links = new ArrayDeque<>();
    PyException each = last;
    seen.add(each);
    while (true) {
      chain.push(each);
      if (!chained || chain.size() >= MAX_CHAIN) {
        break;
      }
      if (each.cause != null && seen.add(each.cause)) {
        links.push(CAUSE);
        each = each.cause;
      } else if (each.context != null && !each.suppressContext && seen.add(each.context)) {
        links.push(CONTEXT);
        each = each.context;
      } else {
        break;
      }
    }
    while (!chain.isEmpty()) {
      one(chain.pop());
      if (!links.isEmpty()) {
        emit(links.pop(), "| ");
      }
    }
  }

  private void one(PyException exception) {
    PyObject[] members = members(exception);
    if (members == null) {
      if (!exception.traceback.isEmpty()) {
        emit("Traceback (most recent call last):\n" + framesOf(exception), "| ");
      }
      emit(named(exception), "| ");
    } else if (depth > MAX_GROUP_DEPTH) {
      emit("... (max_group_depth is " + MAX_GROUP_DEPTH + ")\n", "| ");
    } else {
      group(exception, members);
    }
  }

  private void group(PyException exception, PyObject[] members) {
    boolean top = depth == 0;
    if (top) {
      depth = 1;
    }
    if (!exception.traceback.isEmpty()) {
      emit("Exception Group Traceback (most recent call last):\n", top ? "+ " : "| ");
      emit(framesOf(exception), "| ");
    }
    emit(named(exception), "| ");
    int shown = Math.min(members.length, MAX_GROUP_WIDTH + 1);
    for (int i = 0; i < shown; i++) {
      open |= i == shown - 1;
      boolean cut = i == MAX_GROUP_WIDTH;
      out.repeat("  ", depth).append(i == 0 ? "+-" : "  ");
      out.append("+---------------- ").append(cut ? "..." : String.valueOf(i + 1));
      out.append(" ----------------\n");
      depth++;
      if (cut) {
        int more = members.length - MAX_GROUP_WIDTH;
        emit("and " + more + " more exception" + (more == 1 ? "" : "s") + "\n", "| ");
      } else if (members[i] instanceof PyException member) {
        chain(member, true);
      }
      if (i == shown - 1 && open) {
        out.repeat("  ", depth).append("+------------------------------------\n");
        open = false;
      }
      depth--;
    }
    if (top) {
      depth = 0;
    }
  }

  private String framesOf(PyException exception) {
    StringBuilder text = new StringBuilder();
    frames.append(text, exception.traceback);
    return text.toString();
  }

  /** The members of a group, or null for any other exception. */
  static PyObject @org.jspecify.annotations.Nullable [] members(PyException exception) {
    return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)
            && exception.attribute(Names.PLAIN_EXCEPTIONS) instanceof PyTuple tuple
        ? tuple.items
        : null;
  }

  private String named(PyException exception) {
    Description known = descriptions.get(exception);
    String type = NativeText.typeName(exception.type());
    String message = known == null ? NativeText.message(exception) : known.message();
    StringBuilder text = new StringBuilder();
    if (exception.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)) {
      text.append(SyntaxErrorText.of(exception, type));
    } else {
      String whole = message == null ? ExceptionReport.FAILED : message;
      whole += known == null ? "" : known.hint();
      text.append(type).append(whole.isEmpty() ? "" : ": ").append(whole).append('\n');
    }
    if (known != null) {
      for (String note : known.notes()) {
        text.append(note).append('\n');
      }
    }
    return text.toString();
  }

  /** Adds lines, each behind the bars of the groups it is in. */
  private void emit(String lines, String bar) {
    if (out.length() > MAX_LENGTH) {
      return;
    }
    if (depth == 0) {
      out.append(lines);
      return;
    }
    int start = 0;
    while (start < lines.length()) {
      int end = lines.indexOf('\n', start) + 1;
      end = end == 0 ? lines.length() : end;
      out.repeat("  ", depth).append(bar).append(lines, start, end);
      start = end;
    }
  }
}
