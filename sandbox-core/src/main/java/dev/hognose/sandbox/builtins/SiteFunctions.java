// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.builtins;

import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The builtins that are meant for people at a prompt. */
final class SiteFunctions {
  /** What they show of themselves there. */
  static final Map<String, String> TEXTS =
      Map.of(
          "exit", "Use exit() or Ctrl-D (i.e. EOF) to exit",
          "quit", "Use quit() or Ctrl-D (i.e. EOF) to exit",
          "help", "Type help() for interactive help, or help(object) for help about object.",
          "license", "Type license() to see the full license text",
          "copyright", "Hognose. Copyright of its authors.",
          "credits", "Hognose runs Python without CPython.");

  static final Table FUNCTIONS =
      Table.ofModule("builtins")
          .function("exit", "code=None", SiteFunctions::exit)
          .function("quit", "code=None", SiteFunctions::exit)
          .function("help", "*args, **kwds", (m, a) -> m.callPrelude("_help", Dunders.at(a, 0)))
          .function("license", "", (m, a) -> tell(m, "Apache License, Version 2.0"))
          .function("copyright", "", (m, a) -> tell(m, TEXTS.get("copyright")))
          .function("credits", "", (m, a) -> tell(m, TEXTS.get("credits")))
          .function(
              "breakpoint",
              "*args, **kws",
              (m, a) -> m.callPrelude("_breakpoint", Dunders.at(a, 0), Dunders.at(a, 1)));

  private SiteFunctions() {}

  private static PyObject exit(Machine machine, @Nullable PyObject[] args) {
    PyObject code = args[0];
    if (code instanceof PyTuple several) {
      throw Raise.with(ExceptionTypes.SYSTEM_EXIT, several.items);
    }
    throw Raise.with(ExceptionTypes.SYSTEM_EXIT, code == null ? PyNone.NONE : code);
  }

  private static @Nullable PyObject tell(Machine machine, @Nullable String text) {
    return machine.callPrelude("_tell", new PyStr(text == null ? "" : text));
  }
}
