// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Containers;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.Formatting;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyInstance;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.StrFormatParser;
import dev.hognose.sandbox.objects.StrFormatParser.Piece;
import dev.hognose.sandbox.objects.StrFormatParser.Step;
import dev.hognose.sandbox.objects.TextGrowth;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import org.jspecify.annotations.Nullable;

/**
 * {@code str.format} and {@code str.format_map} over builtin values; where an attribute is asked
 * for or a value is not builtin, the Python version does all of it again.
 */
final class StrFormatting {
  private static final int MAX_NESTING = 2;

  private final Machine machine;
  private final @Nullable PyTuple positional;
  private final PyObject named;

  /** Number of the next field without a name; -1 once fields were numbered by hand. */
  private int automatic;

  private StrFormatting(Machine machine, @Nullable PyTuple positional, PyObject named) {
    this.machine = machine;
    this.positional = positional;
    this.named = named;
  }

  static void addTo(Table table) {
    table
        .methodOfSubclassesToo("format", "self, /, *args, **kwargs", StrFormatting::format)
        .methodOfSubclassesToo("format_map", "self, mapping, /", StrFormatting::formatMap);
  }

  private static PyObject format(Machine machine, @Nullable PyObject[] args) {
    StrFormatting formatting =
        new StrFormatting(machine, (PyTuple) Dunders.at(args, 1), Dunders.at(args, 2));
    return formatting.result(args);
  }

  private static PyObject formatMap(Machine machine, @Nullable PyObject[] args) {
    PyObject mapping = Dunders.at(args, 1);
    if (mapping instanceof PyInstance) {
      return PyBuiltin.FALLBACK;
    }
    StrFormatting formatting = new StrFormatting(machine, null, mapping);
    return formatting.result(args);
  }

  /** The text with its fields filled; itself, also of a subclass, if there are none. */
  private PyObject result(@Nullable PyObject[] args) {
    String format = StrSearch.self(args).value();
    PyStr text = PyStr.of(run(format, MAX_NESTING));
    boolean same = !format.isEmpty() && format.indexOf('{') < 0 && format.indexOf('}') < 0;
    return same ? Dunders.at(args, 0) : text;
  }

  private String run(String format, int nesting) {
    if (nesting == 0) {
      throw Raise.valueError("Max string recursion exceeded");
    }
    StringBuilder out = new StringBuilder(format.length() + 32);
    TextGrowth growth = new TextGrowth(machine.meter());
    for (Piece piece : StrFormatParser.parse(machine.meter(), format)) {
      if (piece.problem() != null) {
        throw piece.problem();
      }
      growth.before(out, piece.literal().length());
      out.append(piece.literal());
      String field = piece.field();
      if (field != null) {
        String value = field(piece, field, nesting);
        growth.before(out, value.length());
        out.append(value);
      }
    }
    return out.toString();
  }

  private String field(Piece piece, String field, int nesting) {
    PyObject value = value(field);
    value =
        switch (piece.conversion()) {
          case 0 -> value;
          case 'r' -> new PyStr(Repr.repr(machine.meter(), value));
          case 's' -> new PyStr(Repr.str(machine.meter(), value));
          case 'a' -> new PyStr(Repr.ascii(machine.meter(), value));
          default -> throw unknownConversion(piece.conversion());
        };
    String spec = piece.spec();
    if (spec.indexOf('{') >= 0 || spec.indexOf('}') >= 0) {
      spec = run(spec, nesting - 1);
    }
    if (value instanceof PyInstance) {
      throw GuestNeeded.SIGNAL;
    }
    return Formatting.format(machine.meter(), value, spec).value();
  }

  private static dev.hognose.sandbox.objects.PyError unknownConversion(int conversion) {
    return Raise.valueError(
        "Unknown conversion specifier "
            + (conversion > 32 && conversion < 127
                ? Character.toString(conversion)
                : "\\x" + Integer.toHexString(conversion)));
  }

  private PyObject value(String field) {
    int end = StrFormatParser.firstEnd(field);
    PyObject value = first(field.substring(0, end));
    if (end == field.length()) {
      return value;
    }
    for (Step step : StrFormatParser.steps(machine.meter(), field)) {
      if (step.problem() != null) {
        throw step.problem();
      }
      if (step.isAttribute() || value instanceof PyInstance) {
        throw GuestNeeded.SIGNAL;
      }
      int number = StrFormatParser.number(step.name());
      PyObject key = number >= 0 ? PyInt.of(number) : new PyStr(step.name());
      PyObject item = Containers.getItem(machine.meter(), value, key);
      if (item == null) {
        throw GuestNeeded.SIGNAL;
      }
      value = item;
    }
    return value;
  }

  private PyObject first(String name) {
    int number = name.isEmpty() ? next() : StrFormatParser.number(name);
    if (number < 0) {
      return named(new PyStr(name));
    }
    if (!name.isEmpty()) {
      if (automatic > 0) {
        throw Raise.valueError(
            "cannot switch from automatic field numbering to manual field specification");
      }
      automatic = -1;
    }
    if (positional == null) {
      throw Raise.valueError("Format string contains positional fields");
    }
    if (number >= positional.items.length) {
      throw Raise.of(
          ExceptionTypes.INDEX_ERROR,
          "Replacement index " + number + " out of range for positional args tuple");
    }
    return positional.items[number];
  }

  private int next() {
    if (automatic < 0) {
      throw Raise.valueError(
          "cannot switch from manual field specification to automatic field numbering");
    }
    return automatic++;
  }

  private PyObject named(PyStr name) {
    if (named instanceof PyDict dict) {
      PyObject value = dict.get(name);
      if (value == null) {
        throw Raise.keyError(name);
      }
      return value;
    }
    PyObject value = Containers.getItem(machine.meter(), named, name);
    if (value == null) {
      throw Raise.typeError("'" + named.type().shownName() + "' object is not subscriptable");
    }
    return value;
  }
}
