// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.GuestNeeded;
import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.vm.Machine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code json}. */
final class JsonModule {
  static final Table NATIVES =
      Table.ofModule("json")
          .function("_read", "text, strict, pairs, numbers, /", JsonModule::read)
          .function("_read_at", "text, start, strict, pairs, numbers, /", JsonModule::readAt)
          .function(
              "_write",
              "value, ascii, nan, indent, item_separator, key_separator, sort, skip, depth=0, /",
              JsonModule::write)
          .function("_quote", "text, ascii, /", JsonModule::quote);

  private static final long PIECE_BYTES = 128;

  private JsonModule() {}

  /** The value of a whole text in a tuple of one, or message and position of what is wrong. */
  private static PyObject read(Machine machine, @Nullable PyObject[] args) {
    PyStr text = (PyStr) Args.plain(args, 0);
    JsonReader reader = reader(machine, text, args, 1);
    try {
      reader.skipBlanks();
      PyObject value = reader.value();
      reader.skipBlanks();
      if (reader.position() < text.charCount()) {
        throw new JsonReader.Problem("Extra data", reader.position());
      }
      return PyTuple.of(value);
    } catch (JsonReader.Problem problem) {
      return describe(text, problem);
    }
  }

  private static JsonReader reader(
      Machine machine, PyStr text, @Nullable PyObject[] args, int first) {
    return new JsonReader(
        machine.meter(),
        text.value(),
        Args.truth(Args.at(args, first)),
        Args.truth(Args.at(args, first + 1)),
        Args.truth(Args.at(args, first + 2)));
  }

  private static PyObject describe(PyStr text, JsonReader.Problem problem) {
    int at = Math.min(problem.at(), text.charCount());
    return PyTuple.of(new PyStr(problem.problem()), PyInt.of(text.indexOfChar(at)));
  }

  /** The value that begins at an index in a tuple (value, end, None), or what is wrong. */
  private static PyObject readAt(Machine machine, @Nullable PyObject[] args) {
    PyStr text = (PyStr) Args.plain(args, 0);
    JsonReader reader = reader(machine, text, args, 2);
    long start = Args.integer(args, 1, 0);
    try {
      if (start > text.length()) {
        return PyTuple.of(new PyStr("Expecting value"), PyInt.of(start));
      }
      reader.setPosition(text.charIndex((int) start));
      PyObject value = reader.value();
      return PyTuple.of(value, PyInt.of(text.indexOfChar(reader.position())), PyNone.NONE);
    } catch (JsonReader.Problem problem) {
      return describe(text, problem);
    }
  }

  /**
   * The text of a value; None if Python code is needed; or texts in a list, the objects that stand
   * between them, and how deep these are.
   */
  private static PyObject write(Machine machine, @Nullable PyObject[] args) {
    PyObject indent = Payload.of(Args.at(args, 3));
    String keySeparator = Args.text(args, 5, "make_encoder() argument 5");
    JsonWriter.Options options =
        new JsonWriter.Options(
            Args.truth(Args.at(args, 1)),
            Args.truth(Args.at(args, 2)),
            indent instanceof PyStr s ? s.value() : null,
            Args.text(args, 4, "make_encoder() argument 6"),
            keySeparator,
            Args.truth(Args.at(args, 6)),
            Args.truth(Args.at(args, 7)),
            Math.clamp(Args.integer(args, 8, 0), 0, Integer.MAX_VALUE / 2));
    JsonWriter writer = new JsonWriter(machine.meter(), options);
    try {
      writer.write(Args.at(args, 0));
    } catch (GuestNeeded needed) {
      return PyNone.NONE;
    } catch (PyError problem) {
      if (writer.others().isEmpty()) {
        throw problem;
      }
      return PyNone.NONE;
    }
    String text = writer.text();
    machine.meter().allocate(2L * text.length());
    return writer.others().isEmpty() ? PyStr.of(text) : pieces(machine, text, writer.others());
  }

  private static PyObject pieces(Machine machine, String text, List<JsonWriter.Other> others) {
    machine.meter().allocate(PIECE_BYTES * others.size());
    PyList pieces = new PyList();
    PyList objects = new PyList();
    PyList depths = new PyList();
    int from = 0;
    for (JsonWriter.Other each : others) {
      pieces.append(PyStr.of(text.substring(from, each.at())));
      objects.append(each.object());
      depths.append(PyInt.of(each.depth()));
      from = each.at();
    }
    pieces.append(PyStr.of(text.substring(from)));
    return PyTuple.of(pieces, objects, depths);
  }

  private static PyObject quote(Machine machine, @Nullable PyObject[] args) {
    StringBuilder out = new StringBuilder();
    String text = Args.text(args, 0, "first argument");
    machine.meter().allocate(4L * text.length());
    JsonWriter.string(machine.meter(), out, text, Args.truth(Args.at(args, 1)));
    return new PyStr(out.toString());
  }
}
