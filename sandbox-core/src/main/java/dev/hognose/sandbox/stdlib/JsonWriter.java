// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.BigIntegers;
import dev.hognose.sandbox.objects.Comparison;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.FloatText;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.ListGrowth;
import dev.hognose.sandbox.objects.PyBigInt;
import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.TextGrowth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes builtin values as JSON; {@link GuestNeeded} where Python code must say how containers are
 * gone through. Other objects are left out and noted: what {@code default} gives for them belongs
 * where they stand.
 */
final class JsonWriter {
  private static final int MAX_DEPTH = 900;
  private static final int CHARGE_EVERY = 4_096;
  private static final int OTHER_BYTES = 64;

  /**
   * How to write.
   *
   * @param ascii whether characters beyond ASCII are escaped
   * @param allowNan whether NaN and the infinities are written
   * @param indent text of one level, or null for one line
   * @param itemSeparator between items
   * @param keySeparator between key and value
   * @param sortKeys whether keys are sorted
   * @param skipKeys whether keys that are no texts or numbers are left out
   * @param depth how many containers the value stands in
   */
  record Options(
      boolean ascii,
      boolean allowNan,
      @Nullable String indent,
      String itemSeparator,
      String keySeparator,
      boolean sortKeys,
      boolean skipKeys,
      int depth) {}

  /**
   * An object that is no JSON.
   *
   * @param object the object
   * @param at where it stands in the text
   * @param depth how many containers it stands in
   */
  record Other(PyObject object, int at, int depth) {}

  private final Meter meter;
  private final TextGrowth growth;
  private final Options options;
  private final StringBuilder out = new StringBuilder();
  private final List<PyObject> open = new ArrayList<>();
  private final List<Other> others = new ArrayList<>();
  private final ListGrowth left;
  private int charged;

  JsonWriter(Meter meter, Options options) {
    this.meter = meter;
    this.growth = new TextGrowth(meter);
    this.left = new ListGrowth(meter);
    this.options = options;
  }

  String text() {
    return out.toString();
  }

  /** What was left out, in order. */
  List<Other> others() {
    return others;
  }

  private void leaveOut(PyObject object) {
    left.before(OTHER_BYTES);
    others.add(new Other(object, out.length(), depth()));
  }

  private int depth() {
    return options.depth + open.size();
  }

  private void charge() {
    if (out.length() - charged > CHARGE_EVERY) {
      growth.before(out, 0);
      meter.work(out.length() - charged >> 3);
      charged = out.length();
    }
  }

  void write(PyObject value) {
    charge();
    if (value instanceof PyStr s) {
      string(meter, out, s.value(), options.ascii);
    } else if (value instanceof PyInt i) {
      out.append(i.value);
    } else if (value instanceof PyBool b) {
      out.append(b == PyBool.TRUE ? "true" : "false");
    } else if (value instanceof PyNone) {
      out.append("null");
    } else if (value instanceof PyFloat f) {
      out.append(number(f.value));
    } else if (value instanceof PyBigInt b) {
      out.append(BigIntegers.toDecimal(meter, b));
    } else if (value instanceof PyDict dict) {
      object(value, dict);
    } else if (value instanceof PyList list) {
      array(value, list.items, list.size);
    } else if (value instanceof PyTuple tuple) {
      array(value, tuple.items, tuple.items.length);
    } else if (value instanceof PyInstance instance) {
      instance(instance);
    } else {
      leaveOut(value);
    }
  }

  private void instance(PyInstance instance) {
    PyObject payload = instance.payload;
    if (payload instanceof PyDict dict) {
      if (Comparison.overrides(instance, new PyStr("items"))) {
        throw GuestNeeded.SIGNAL;
      }
      object(instance, dict);
    } else if (payload instanceof PyList list) {
      checkPlain(instance);
      array(instance, list.items, list.size);
    } else if (payload instanceof PyTuple tuple) {
      checkPlain(instance);
      array(instance, tuple.items, tuple.items.length);
    } else if (payload instanceof PyStr s) {
      write(s);
    } else if (payload instanceof PyInt i) {
      write(i);
    } else if (payload instanceof PyBigInt b) {
      write(b);
    } else if (payload instanceof PyFloat f) {
      write(f);
    } else {
      leaveOut(instance);
    }
  }

  private static void checkPlain(PyInstance instance) {
    if (Comparison.overrides(instance, new PyStr("__iter__"))) {
      throw GuestNeeded.SIGNAL;
    }
  }

  private String number(double value) {
    if (Double.isFinite(value)) {
      return FloatText.repr(value);
    }
    String shown = Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    if (!options.allowNan) {
      throw Raise.valueError(
          "Out of range float values are not JSON compliant: " + FloatText.repr(value));
    }
    return shown;
  }

  private void enter(PyObject value) {
    for (PyObject each : open) {
      if (each == value) {
        throw Raise.valueError("Circular reference detected");
      }
    }
    if (depth() >= MAX_DEPTH) {
      throw Raise.of(
          ExceptionTypes.RECURSION_ERROR,
          "maximum recursion depth exceeded while encoding a JSON object");
    }
    open.add(value);
  }

  private void array(PyObject value, @Nullable PyObject[] items, int size) {
    if (size == 0) {
      out.append("[]");
      return;
    }
    enter(value);
    out.append('[');
    newLine();
    for (int i = 0; i < size; i++) {
      PyObject item = items[i];
      if (item != null) {
        before(i);
        write(item);
      }
    }
    open.removeLast();
    newLine();
    out.append(']');
  }

  private void before(int index) {
    if (index > 0) {
      out.append(options.itemSeparator);
      newLine();
    }
  }

  private void newLine() {
    String indent = options.indent;
    if (indent != null) {
      out.append('\n');
      for (int i = depth(); i > 0; i--) {
        out.append(indent);
      }
    }
  }

  private void object(PyObject value, PyDict dict) {
    if (dict.size() == 0) {
      out.append("{}");
      return;
    }
    enter(value);
    out.append('{');
    newLine();
    int count = 0;
    for (int position : positions(dict)) {
      PyObject key = dict.keyAt(position);
      String name = key == null ? null : name(key);
      if (name != null) {
        before(count++);
        string(meter, out, name, options.ascii);
        out.append(options.keySeparator);
        write(dict.valueAt(position));
      }
    }
    open.removeLast();
    newLine();
    out.append('}');
  }

  private int[] positions(PyDict dict) {
    Integer[] all = new Integer[dict.size()];
    int count = 0;
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      all[count++] = i;
    }
    if (options.sortKeys) {
      meter.work(4L * count);
      Arrays.sort(all, (a, b) -> compare(dict.keyAt(a), dict.keyAt(b)));
    }
    int[] result = new int[count];
    for (int i = 0; i < count; i++) {
      result[i] = all[i];
    }
    return result;
  }

  private int compare(@Nullable PyObject a, @Nullable PyObject b) {
    if (a == null || b == null) {
      return 0;
    }
    if (a instanceof PyStr x && b instanceof PyStr y) {
      return Comparison.compareText(meter, x, y);
    }
    return Comparison.less(meter, a, b) ? -1 : Comparison.less(meter, b, a) ? 1 : 0;
  }

  private @Nullable String name(PyObject key) {
    if (key instanceof PyStr s) {
      return s.value();
    }
    if (key instanceof PyInt i) {
      return Long.toString(i.value);
    }
    if (key instanceof PyBool b) {
      return b == PyBool.TRUE ? "true" : "false";
    }
    if (key instanceof PyNone) {
      return "null";
    }
    if (key instanceof PyFloat f) {
      return number(f.value);
    }
    if (key instanceof PyBigInt b) {
      return Repr.repr(b);
    }
    if (key instanceof PyInstance i && i.payload != null && !(i.payload instanceof PyTuple)) {
      return name(i.payload);
    }

    if (options.skipKeys) {
      return null;
    }
    throw Raise.typeError(
        "keys must be str, int, float, bool or None, not " + key.type().shownName());
  }

  /** Appends a text in quotes. */
  static void string(Meter meter, StringBuilder out, String text, boolean ascii) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      meter.pass(i);
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\f' -> out.append("\\f");
        case '\b' -> out.append("\\b");
        default -> {
          if (c < ' ' || ascii && c > '~') {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
              out.append(Character.forDigit(c >> shift & 15, 16));
            }
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
