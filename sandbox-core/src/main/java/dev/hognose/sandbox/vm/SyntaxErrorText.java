// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionMembers;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The last lines of the traceback of a {@code SyntaxError}: its place, its line, carets. */
final class SyntaxErrorText {
  private static final String[] MEMBERS = {
    "filename", "lineno", "offset", "text", "end_lineno", "end_offset"
  };

  /** File, line, offset, text, last line, last offset. */
  private final PyObject[] place;

  private SyntaxErrorText(PyException exception) {
    this.place = new PyObject[MEMBERS.length];
    for (int i = 0; i < place.length; i++) {
      PyObject own = ExceptionMembers.get(exception, MEMBERS[i]);
      place[i] = own != null ? own : PyNone.NONE;
    }
  }

  /** The lines of an exception whose class is shown by that name; charged where that counts. */
  static List<String> of(@Nullable Meter meter, PyException exception, String typeName) {
    SyntaxErrorText text = new SyntaxErrorText(exception);
    List<String> out = new ArrayList<>();
    String file = text.string(0);
    Integer line = text.number(1);
    String suffix = "";
    if (line != null) {
      out.add("  File \"" + (file == null ? "<string>" : file) + "\", line " + line + "\n");
    } else if (file != null) {
      suffix = " (" + file + ")";
    }
    text.addSource(out, line);
    out.add(typeName + ": " + message(meter, exception) + suffix + "\n");
    return out;
  }

  /** What is wrong, without the place. */
  private static String message(@Nullable Meter meter, PyException exception) {
    PyObject message = ExceptionMembers.get(exception, "msg");
    if (message == null || message == PyNone.NONE) {
      return "<no detail available>";
    }
    String text = NativeText.str(meter, message);
    return text == null || text.isEmpty() ? "<no detail available>" : text;
  }

  private void addSource(List<String> lines, @Nullable Integer line) {
    String whole = string(3);
    if (whole == null) {
      return;
    }
    int stop = whole.length();
    while (stop > 0 && whole.charAt(stop - 1) == '\n') {
      stop--;
    }
    int[] text = whole.substring(0, stop).codePoints().toArray();
    int indent = 0;
    while (indent < text.length && " \n\f".indexOf(text[indent]) >= 0) {
      indent++;
    }
    lines.add("    " + new String(text, indent, text.length - indent) + "\n");
    Integer offset = number(2);
    if (offset == null) {
      return;
    }
    int from = Math.min(offset, text.length + 1);
    int to = end(line, from, text.length + 1);
    int column = from - 1 - indent;
    if (column < 0) {
      return;
    }
    StringBuilder out = new StringBuilder("    ");
    for (int i = indent; i < indent + column; i++) {
      boolean space = i < text.length && Character.isWhitespace(text[i]);
      out.appendCodePoint(space ? text[i] : ' ');
    }
    lines.add(out.repeat('^', Math.max(0, to - from)).append('\n').toString());
  }

  private int end(@Nullable Integer line, int from, int most) {
    Integer given = number(5);
    if (!Objects.equals(number(4), line)) {
      return Math.max(most, from + 1);
    }
    int to = given == null || given == 0 ? from : Math.min(given, most);
    return to <= from ? from + 1 : to;
  }

  private @Nullable String string(int index) {
    return place[index] instanceof PyStr text ? text.value() : null;
  }

  private @Nullable Integer number(int index) {
    return place[index] instanceof PyInt number
        ? (Integer) (int) Math.clamp(number.value, -1L, Integer.MAX_VALUE - 2L)
        : null;
  }
}
