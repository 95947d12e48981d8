// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.NumberText;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text (RFC 8259, and NaN, Infinity and -Infinity).
 *
 * <p>For hooks written in Python it gives, if asked, objects as tuples of pairs and numbers as
 * bytes of a kind letter (i, f, c) and their text: neither occurs in JSON.
 */
final class JsonReader {
  private static final int MAX_DEPTH = 990;

  /** What is wrong with a text, and where, in Java chars. */
  static final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int at;

    Problem(String problem, int at) {
      super(null, null, false, false);
      this.problem = problem;
      this.at = at;
    }

    String problem() {
      return problem;
    }

    int at() {
      return at;
    }
  }

  private final Meter meter;
  private final ListGrowth growth;
  private final String text;
  private final boolean strict;
  private final boolean pairs;
  private final boolean rawNumbers;
  private final Map<String, PyStr> keys = new HashMap<>();
  private final List<Open> open = new ArrayList<>();
  private int at;

  /** How many of the containers are open. */
  private int depth;

  JsonReader(Meter meter, String text, boolean strict, boolean pairs, boolean rawNumbers) {
    this.meter = meter;
    this.growth = new ListGrowth(meter);
    this.text = text;
    this.strict = strict;
    this.pairs = pairs;
    this.rawNumbers = rawNumbers;
  }

  /** Where reading has come to, in Java chars. */
  int position() {
    return at;
  }

  void setPosition(int position) {
    at = position;
  }

  void skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
        return;
      }
      at++;
    }
  }

  private int peek() {
    return at < text.length() ? text.charAt(at) : -1;
  }

  /** The value that begins here; open containers are kept on a list, not on Java's stack. */
  PyObject value() {
    int outside = depth;
    while (true) {
      PyObject done = begin();
      while (done != null) {
        if (depth == outside) {
          return done;
        }
        done = open.get(depth - 1).take(done);
      }
    }
  }

  /** A value without parts, or null where a container with parts has been opened. */
  private @Nullable PyObject begin() {
    meter.work(2);
    return switch (peek()) {
      case '"' -> PyStr.of(string());
      case '{' -> pairs ? opened(new OpenPairs(), '}') : opened(new OpenObject(), '}');
      case '[' -> opened(new OpenArray(), ']');
      case 'n' -> word("null", PyNone.NONE);
      case 't' -> word("true", PyBool.TRUE);
      case 'f' -> word("false", PyBool.FALSE);
      case 'N' -> constant("NaN", Double.NaN);
      case 'I' -> constant("Infinity", Double.POSITIVE_INFINITY);
      default ->
          text.startsWith("-Infinity", at)
              ? constant("-Infinity", Double.NEGATIVE_INFINITY)
              : number();
    };
  }

  private PyObject word(String word, PyObject value) {
    if (!text.startsWith(word, at)) {
      throw new Problem("Expecting value", at);
    }
    at += word.length();
    return value;
  }

  private PyObject constant(String word, double value) {
    return word(word, rawNumbers ? raw('c', word) : new PyFloat(value));
  }

  private static PyBytes raw(char kind, String text) {
    return new PyBytes((kind + text).getBytes(StandardCharsets.US_ASCII));
  }

  /** Opens a container, or gives it if it has no parts. */
  private @Nullable PyObject opened(Open container, char end) {
    if (depth >= MAX_DEPTH) {
      throw Raise.of(
          ExceptionTypes.RECURSION_ERROR,
          "maximum recursion depth exceeded while decoding a JSON "
              + (end == '}' ? "object" : "array")
              + " from a unicode string");
    }
    at++;
    skipBlanks();
    if (peek() == end) {
      at++;
      return container.finished();
    }
    while (open.size() > depth) {
      open.removeLast();
    }
    open.add(container);
    depth++;
    container.before();
    return null;
  }

  /** A container whose parts are being read. */
  private abstract class Open {
    /** Reads what stands before a part. */
    void before() {}

    /** Adds a part and goes on to the next; the container, if it was the last, or null. */
    final @Nullable PyObject take(PyObject part) {
      add(part);
      skipBlanks();
      if (more()) {
        before();
        return null;
      }
      depth--;
      return finished();
    }

    abstract void add(PyObject part);

    abstract boolean more();

    abstract PyObject finished();
  }

  /** What a part takes, apart from the places of a container, which are counted as they come. */
  private static long bytes(PyObject part) {
    return part instanceof PyList || part instanceof PyDict ? 64 : part.heapBytes();
  }

  private final class OpenArray extends Open {
    private final PyList list = new PyList();

    @Override
    void add(PyObject part) {
      growth.before(bytes(part));
      list.append(part);
    }

    @Override
    boolean more() {
      return JsonReader.this.more(']', "array");
    }

    @Override
    PyObject finished() {
      return list;
    }
  }

  private final class OpenObject extends Open {
    private final PyDict dict = new PyDict();
    private PyStr key = PyStr.EMPTY;

    @Override
    void before() {
      key = key();
    }

    @Override
    void add(PyObject part) {
      long room = dict.growthBytes();
      growth.before(bytes(part) + (room > 0 && dict.findStr(key) < 0 ? room : 0));
      dict.putStr(key, part);
    }

    @Override
    boolean more() {
      return JsonReader.this.more('}', "object");
    }

    @Override
    PyObject finished() {
      return dict;
    }
  }

  private final class OpenPairs extends Open {
    private final PyList list = new PyList();
    private PyStr key = PyStr.EMPTY;

    @Override
    void before() {
      key = key();
    }

    @Override
    void add(PyObject part) {
      growth.before(48 + bytes(part));
      list.append(PyTuple.of(key, part));
    }

    @Override
    boolean more() {
      return JsonReader.this.more('}', "object");
    }

    @Override
    PyObject finished() {
      return PyTuple.of(list.toArray());
    }
  }

  /** Whether another part follows; passes the comma or the end. */
  private boolean more(char end, String what) {
    int c = peek();
    if (c == end) {
      at++;
      return false;
    }
    if (c != ',') {
      throw new Problem("Expecting ',' delimiter", at);
    }
    int comma = at++;
    skipBlanks();
    if (peek() == end) {
      throw new Problem("Illegal trailing comma before end of " + what, comma);
    }
    return true;
  }

  private PyStr newKey(String text) {
    growth.before(132L + text.length());
    return PyStr.of(text);
  }

  private PyStr key() {
    if (peek() != '"') {
      throw new Problem("Expecting property name enclosed in double quotes", at);
    }
    PyStr key = keys.computeIfAbsent(string(), this::newKey);
    skipBlanks();
    if (peek() != ':') {
      throw new Problem("Expecting ':' delimiter", at);
    }
    at++;
    skipBlanks();
    return key;
  }

  private PyObject number() {
    int start = at;
    int i = at;
    if (i < text.length() && text.charAt(i) == '-') {
      i++;
    }
    int digits = digits(i);
    if (digits == i) {
      throw new Problem("Expecting value", start);
    }
    i = text.charAt(i) == '0' ? i + 1 : digits;
    boolean whole = true;
    if (i < text.length() && text.charAt(i) == '.' && digits(i + 1) > i + 1) {
      i = digits(i + 1);
      whole = false;
    }
    if (i < text.length() && (text.charAt(i) | 0x20) == 'e') {
      int k = i + 1;
      if (k < text.length() && (text.charAt(k) == '+' || text.charAt(k) == '-')) {
        k++;
      }
      if (digits(k) > k) {
        i = digits(k);
        whole = false;
      }
    }
    at = i;
    String shown = text.substring(start, i);
    if (rawNumbers) {
      return raw(whole ? 'i' : 'f', shown);
    }
    if (!whole) {
      return new PyFloat(NumberText.nearest(meter, shown));
    }
    if (shown.length() < 18) {
      return PyInt.of(Long.parseLong(shown));
    }
    PyObject big = NumberText.parseInt(meter, shown, 10);
    return big == null ? PyInt.of(0) : big;
  }

  private int digits(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      meter.pass(i);
      i++;
    }
    return i;
  }

  /** Reads a string whose opening quote is at the position. */
  String string() {
    int start = at++;
    int from = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        meter.allocate(2L * (at - from));
        return text.substring(from, at++);
      }
      if (c == '\\' || c < ' ' && strict) {
        return longString(start, from);
      }
      meter.pass(at);
      at++;
    }
    throw new Problem("Unterminated string starting at", start);
  }

  private String longString(int start, int from) {
    StringBuilder out = new StringBuilder(text.substring(from, at));
    while (at < text.length()) {
      meter.pass(at);
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        meter.allocate(2L * out.length());
        return out.toString();
      }
      if (c == '\\') {
        escape(start, out);
      } else {
        if (c < ' ' && strict) {
          throw new Problem("Invalid control character at", at);
        }
        out.append(c);
        at++;
      }
    }
    throw new Problem("Unterminated string starting at", start);
  }

  private void escape(int start, StringBuilder out) {
    int backslash = at++;
    if (at >= text.length()) {
      throw new Problem("Unterminated string starting at", start);
    }
    char c = text.charAt(at++);
    switch (c) {
      case '"', '\\', '/' -> out.append(c);
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> {
        int value = 0;
        for (int i = 0; i < 4; i++) {
          int digit = at + 1 < text.length() ? Character.digit(text.charAt(at), 16) : -1;
          if (digit < 0 || text.charAt(at) > 127) {
            throw new Problem("Invalid \\uXXXX escape", backslash + 1);
          }
          value = value * 16 + digit;
          at++;
        }
        out.append((char) value);
      }
      default -> throw new Problem("Invalid \\escape", backslash);
    }
  }
}
