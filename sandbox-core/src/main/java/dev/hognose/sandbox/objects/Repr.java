// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.objects;

import dev.hognose.sandbox.limits.Meter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code repr} and {@code str} of builtin values and of containers of them. */
public final class Repr {
  /** Containers may be nested this deeply. */
  private static final int MAX_DEPTH = 400;

  /** Chars that are written between two looks at the limits. */
  private static final int PIECE = 4_096;

  private final StringBuilder out = new StringBuilder();

  /** Containers that are being written, outermost first. */
  private final List<PyObject> open = new ArrayList<>();

  private final @Nullable Meter meter;
  private final @Nullable TextGrowth growth;

  /** Chars of the text that are charged. */
  private int charged;

  private Repr(@Nullable Meter meter) {
    this.meter = meter;
    this.growth = meter == null ? null : new TextGrowth(meter);
  }

  /** What {@code repr} gives; {@link GuestNeeded} if a part of it is not a builtin value. */
  public static String repr(PyObject value) {
    return repr(null, value);
  }

  /** What {@code repr} gives, charged to a meter if there is one. */
  public static String repr(@Nullable Meter meter, PyObject value) {
    if (value instanceof PyStr s) {
      return StrRepr.repr(meter, s.value(), false);
    }
    if (value instanceof PyInt i) {
      return Long.toString(i.value);
    }
    if (value instanceof PyFloat f) {
      return FloatText.repr(f.value);
    }

    Repr writer = new Repr(meter);
    writer.write(value);
    return writer.out.toString();
  }

  /** What {@code str} gives; {@link GuestNeeded} as for repr. */
  public static String str(@Nullable Meter meter, PyObject value) {
    return value instanceof PyStr s ? s.value() : repr(meter, value);
  }

  /** What {@code ascii} gives; {@link GuestNeeded} as for repr. */
  public static String ascii(Meter meter, PyObject value) {
    return value instanceof PyStr s
        ? StrRepr.repr(meter, s.value(), true)
        : StrRepr.escapeNonAscii(meter, repr(meter, value));
  }

  /** Charges what was written, now and then. */
  private void charge() {
    int more = out.length() - charged;
    if (more > PIECE && meter != null && growth != null) {
      charged = out.length();
      growth.before(out, 0);
      meter.work(more >> 3);
    }
  }

  private void write(PyObject value) {
    charge();
    if (value instanceof PyStr s) {
      out.append(StrRepr.repr(meter, s.value(), false));
    } else if (value instanceof PyInt i) {
      out.append(i.value);
    } else if (value instanceof PyFloat f) {
      out.append(FloatText.repr(f.value));
    } else if (value instanceof PyBool b) {
      out.append(b == PyBool.TRUE ? "True" : "False");
    } else if (value == PyNone.NONE) {
      out.append("None");
    } else if (value instanceof PyBigInt b) {
      out.append(BigIntegers.toDecimal(meter, b));
    } else if (value instanceof PyComplex c) {
      out.append(complex(c));
    } else if (value instanceof PyBytes b) {
      StrRepr.bytes(meter, out, b.value, 0, b.value.length, false);
    } else if (value instanceof PyByteArray b) {
      out.append("bytearray(");
      StrRepr.bytes(meter, out, b.value, b.start, b.size, true);
      out.append(')');
    } else if (value instanceof PyTuple t) {
      nested(t, "(", t.items.length == 1 ? ",)" : ")", "(...)");
    } else if (value instanceof PyList l) {
      nested(l, "[", "]", "[...]");
    } else if (value instanceof PyDict d) {
      nested(d, "{", "}", "{...}");
    } else if (value instanceof PyRange r) {
      range(r);
    } else if (value instanceof PySlice s) {
      slice(s);
    } else if (value instanceof PySingleton s) {
      out.append(s.name);
    } else if (value instanceof PyType t && t.isBuiltin()) {
      builtinClass(t);
    } else {
      collection(value);
    }
  }

  private void builtinClass(PyType type) {
    boolean owned = type.attributes().getStr(Names.MODULE) instanceof PyStr;
    String owner = owned ? type.attributes().getStr(Names.MODULE) + "." : "";
    boolean shown = owned && !owner.equals("builtins.");
    out.append("<class '").append(shown ? owner : "").append(type.name()).append("'>");
  }

  private void collection(PyObject value) {
    String name = value.type().name();
    switch (name) {
      case "set" -> {
        if (Containers.length(value) == 0) {
          out.append("set()");
        } else {
          nested(value, "{", "}", "set(...)");
        }
      }
      case "frozenset" -> {
        if (Containers.length(value) == 0) {
          out.append("frozenset()");
        } else {
          nested(value, "frozenset({", "})", "frozenset(...)");
        }
      }
      case "dict_keys", "dict_values", "dict_items" -> nested(value, name + "([", "])", "...");
      default -> throw GuestNeeded.SIGNAL;
    }
  }

  private void nested(PyObject value, String before, String after, String cycle) {
    if (open.size() >= MAX_DEPTH) {
      throw Raise.of(
          ExceptionTypes.RECURSION_ERROR,
          "maximum recursion depth exceeded while getting the repr of an object");
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i) == value) {
        out.append(cycle);
        return;
      }
    }
    if (value instanceof PyInstance) {
      throw GuestNeeded.SIGNAL;
    }
    open.add(value);
    out.append(before);
    if (value instanceof PyList list) {
      for (int i = 0; i < list.size; i++) {
        separate(i);
        write(list.get(i));
      }
    } else if (value instanceof PyTuple tuple) {
      for (int i = 0; i < tuple.items.length; i++) {
        separate(i);
        write(tuple.items[i]);
      }
    } else if (value instanceof PyDict dict) {
      entries(dict);
    } else {
      items(value);
    }
    out.append(after);
    open.removeLast();
  }

  private void entries(PyDict dict) {
    int count = 0;
    for (int i = dict.nextPosition(0); i >= 0; i = dict.nextPosition(i + 1)) {
      PyObject key = dict.keyAt(i);
      if (key != null) {
        separate(count++);
        write(key);
        out.append(": ");
        write(dict.valueAt(i));
      }
    }
  }

  private void items(PyObject value) {
    PyIterator iterator = Iteration.iterator(value);
    if (iterator == null) {
      throw GuestNeeded.SIGNAL;
    }
    int count = 0;
    for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
      separate(count++);
      write(item);
    }
  }

  private void separate(int count) {
    if (count > 0) {
      out.append(", ");
    }
  }

  private void range(PyRange range) {
    out.append("range(");
    write(PyInt.of(range.start()));
    out.append(", ");
    write(PyInt.of(range.stop()));
    if (!range.step().equals(java.math.BigInteger.ONE)) {
      out.append(", ");
      write(PyInt.of(range.step()));
    }
    out.append(')');
  }

  private void slice(PySlice slice) {
    if (open.size() >= MAX_DEPTH) {
      throw Raise.recursionError();
    }
    open.add(slice);
    out.append("slice(");
    write(slice.start);
    out.append(", ");
    write(slice.stop);
    out.append(", ");
    write(slice.step);
    out.append(')');
    open.removeLast();
  }

  /** The text of a complex number, which is the same for repr and str. */
  public static String complex(PyComplex value) {
    String imaginary = FloatText.layout(value.imaginary, false);
    boolean noReal = value.real == 0 && 1 / value.real > 0;
    if (noReal) {
      return imaginary + "j";
    }
    String sign = imaginary.startsWith("-") ? "" : "+";
    return "(" + FloatText.layout(value.real, false) + sign + imaginary + "j)";
  }
}
