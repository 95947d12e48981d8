// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code csv}: rows in one line, without escapes. */
final class CsvModule {
  static final Table NATIVES =
      Table.ofModule("csv")
          .function(
              "_fields",
              "line, delimiter, quote, doubled, skip, strict, limit, /",
              CsvModule::fields)
          .function(
              "_line", "row, delimiter, quote, doubled, escape, end, quoting, /", CsvModule::line);

  /** No character. */
  private static final int NONE = -1;

  private static final int QUOTE_NOTNULL = 5;

  private CsvModule() {}

  /** The character that a text is; {@link #NONE} for any other object. */
  private static int character(@Nullable PyObject[] args, int index) {
    return Args.at(args, index) instanceof PyStr s && s.charCount() == 1
        ? s.value().charAt(0)
        : NONE;
  }

  private static boolean isNone(@Nullable PyObject[] args, int index) {
    return Args.at(args, index) == PyNone.NONE;
  }

  /** The fields of a line, or None if they go on in the next or something is wrong. */
  private static PyObject fields(Machine machine, @Nullable PyObject[] args) {
    int delimiter = character(args, 1);
    int quote = character(args, 2);
    if (!(Args.at(args, 0) instanceof PyStr line)
        || delimiter == NONE
        || quote == NONE && !isNone(args, 2)) {
      return PyNone.NONE;
    }
    machine.meter().work(line.charCount() >> 4);
    machine.meter().allocate(2L * line.charCount());
    CsvLine reader =
        new CsvLine(
            machine.meter(),
            (char) delimiter,
            quote,
            Args.truth(Args.at(args, 3)),
            Args.truth(Args.at(args, 4)),
            Args.truth(Args.at(args, 5)));
    PyList row = reader.read(line.value(), Args.integer(args, 6, 0));
    return row == null ? PyNone.NONE : row;
  }

  /** The line of a row of plain values, or None if Python code must write it. */
  private static PyObject line(Machine machine, @Nullable PyObject[] args) {
    PyObject row = Args.at(args, 0);
    int delimiter = character(args, 1);
    int quote = character(args, 2);
    int escape = character(args, 4);
    if (delimiter == NONE
        || quote == NONE && !isNone(args, 2)
        || escape == NONE && !isNone(args, 4)
        || !(Args.at(args, 5) instanceof PyStr end)) {
      return PyNone.NONE;
    }
    if (!(row instanceof PyList || row instanceof PyTuple)
        || Args.integer(args, 6, 0) > QUOTE_NOTNULL) {
      return PyNone.NONE;
    }
    CsvRow writer =
        new CsvRow(
            machine.meter(),
            (char) delimiter,
            quote,
            Args.truth(Args.at(args, 3)),
            escape,
            end.value(),
            (int) Args.integer(args, 6, 0));
    String text =
        row instanceof PyList list
            ? writer.write(list.items, list.size)
            : writer.write(((PyTuple) row).items, ((PyTuple) row).items.length);
    return text == null ? PyNone.NONE : PyStr.of(text);
  }
}
