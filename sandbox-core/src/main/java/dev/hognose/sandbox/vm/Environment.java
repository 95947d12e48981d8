// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.vm;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.PyDict;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the machine needs from the packages above it: the compiler, the modules, the builtins.
 *
 * <p>Immutable and shared by all sessions; the dicts it gives are never written.
 */
public interface Environment {
  /** What source text is compiled as. */
  enum Mode {
    /** A module: names at the top are globals. */
    MODULE,
    /** Statements that run in a namespace of their own. */
    EXEC,
    /** One expression. */
    EVAL,
    /** One statement typed at a prompt. */
    SINGLE
  }

  /**
   * A module that can be imported.
   *
   * @param name its dotted name
   * @param isPackage whether it may have submodules
   * @param natives what stands in its namespace before its code runs
   * @param code its Python part, or null
   */
  record ModuleDefinition(String name, boolean isPackage, PyDict natives, @Nullable Code code) {}

  /**
   * What a source has become.
   *
   * @param warnings what is legal and probably a mistake, in order
   */
  record Compiled(Code code, List<Warning> warnings) {
    /** Something to be warned of. */
    public record Warning(int line, String message) {}
  }

  /** The module of a dotted name, or null if there is none. */
  @Nullable ModuleDefinition module(String name);

  /**
   * Compiles; raises the guest's SyntaxError.
   *
   * @param meter polled as it goes on
   * @param shown whether tracebacks show the lines of the source
   */
  Compiled compile(Meter meter, PyStr source, String fileName, Mode mode, boolean shown);

  /**
   * The syntax tree of a source as nested tuples: a list of statements, or one expression where the
   * mode is EVAL; raises the guest's SyntaxError.
   */
  PyObject parse(Meter meter, PyStr source, String fileName, Mode mode);

  /** The Python version of a builtin, or null if there is none. */
  @Nullable Code prelude(String function);

  /** The names that every module sees. */
  PyDict builtins();

  /** The names that only the prelude sees. */
  PyDict preludeNames();

  /** What the parser knows of pieces of source. */
  SourceShapes shapes();

  /** Why a module that does not exist is absent by design, for the error's message, or null. */
  @Nullable String absence(String name);
}
