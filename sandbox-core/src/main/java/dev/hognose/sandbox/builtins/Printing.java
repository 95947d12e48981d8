// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.Payload;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.objects.Repr;
import dev.hognose.sandbox.objects.StrOps;
import dev.hognose.sandbox.vm.Machine;
import dev.hognose.sandbox.vm.PyBuiltin;
import dev.hognose.sandbox.vm.PyModule;
import dev.hognose.sandbox.vm.StreamText;
import org.jspecify.annotations.Nullable;

/** The builtin functions {@code print}, {@code input} and {@code open}. */
final class Printing {
  private static final PyStr SYS = PyStr.shared("sys");
  private static final PyStr STDOUT = PyStr.shared("stdout");

  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("input", "prompt='', /", (m, a) -> PyBuiltin.FALLBACK)
          .function(
              "open",
              "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None,"
                  + " closefd=True, opener=None",
              (m, a) -> PyBuiltin.FALLBACK)
          .function("print", "*args, sep=' ', end='\\n', file=None, flush=False", Printing::print);

  static final Table PRIVATE =
      Table.ofModule("prelude")
          .function("_standard_output", "", (m, a) -> standardOutput(m))
          .function("_write", "text, /", Printing::write);

  private Printing() {}

  /** What {@code sys.stdout} is if guest code has replaced it, or {@code _missing}. */
  private static PyObject standardOutput(Machine machine) {
    if (machine.session().modules().getStr(SYS) instanceof PyModule sys) {
      PyObject stream = sys.namespace.getStr(STDOUT);
      if (stream != null
          && !(stream.type().isBuiltin() && stream.type().name().equals("TextIOWrapper"))) {
        return stream;
      }
    }
    return Builtins.MISSING;
  }

  private static PyObject write(Machine machine, @Nullable PyObject[] args) {
    machine.write(false, StreamText.of(machine, false, ((PyStr) Dunders.plain(args, 0)).value()));
    return PyNone.NONE;
  }

  private static PyObject print(Machine machine, @Nullable PyObject[] args) {
    String separator = text(args[1], "sep", " ");
    String end = text(args[2], "end", "\n");
    if (!Dunders.isAbsent(args[3]) || standardOutput(machine) != Builtins.MISSING) {
      return PyBuiltin.FALLBACK;
    }
    StringBuilder out = new StringBuilder();
    long charged = 1_024;
    try {
      PyObject[] values = ((PyTuple) Dunders.at(args, 0)).items;
      for (int i = 0; i < values.length; i++) {
        String shown =
            values[i] instanceof PyStr text ? text.value() : Repr.str(machine.meter(), values[i]);
        long length = (long) out.length() + separator.length() + shown.length();
        if (length > charged) {
          charged = 2 * length;
          StrOps.chargeText(machine.meter(), charged);
        }
        if (i > 0) {
          out.append(StreamText.of(machine, false, separator));
        }
        out.append(StreamText.of(machine, false, shown));
      }
      out.append(StreamText.of(machine, false, end));
    } catch (PyError error) {
      machine.write(false, out.toString());
      throw error;
    }
    machine.write(false, out.toString());
    return PyNone.NONE;
  }

  private static String text(@Nullable PyObject value, String name, String otherwise) {
    if (Dunders.isAbsent(value) || value == null) {
      return otherwise;
    }
    if (Payload.of(value) instanceof PyStr text) {
      return text.value();
    }
    throw Raise.typeError(name + " must be None or a string, not " + value.type().shownName());
  }
}
