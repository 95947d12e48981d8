// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.compile.Compiler;
import dev.hognose.sandbox.limits.LimitBreach;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Codec;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyException;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.PyType;
import dev.hognose.sandbox.syntax.Parser;
import dev.hognose.sandbox.syntax.Pulse;
import dev.hognose.sandbox.syntax.SourceText;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import dev.hognose.sandbox.syntax.SyntaxWarning;
import dev.hognose.sandbox.vm.Environment.Compiled;
import dev.hognose.sandbox.vm.Environment.Mode;
import dev.hognose.sandbox.vm.TracebackText;
import java.util.ArrayList;
import java.util.List;

/** From source text to code, and from what is wrong with it to the guest's exception. */
final class Compilation {
  /** What compiling takes for each character of a source. */
  private static final long BYTES_PER_CHARACTER = 64;

  private Compilation() {}

  /** Compiles a host's program. */
  static Compiled program(String source, String name, Mode mode) {
    return program(source, name, mode, Pulse.NONE);
  }

  /** Compiles a host's program within bounds. */
  static Compiled program(String source, String name, Limits limits, Runnable pulse) {
    Meter meter = new Meter(limits.steps(), limits.durationMillis(), limits.memoryBytes(), _ -> 0);
    meter.tellWork(_ -> pulse.run());
    meter.start(Long.MAX_VALUE);
    try {
      meter.allocate(BYTES_PER_CHARACTER * source.length());
      return program(source, name, Mode.MODULE, meter::work);
    } catch (LimitBreach breach) {
      throw new CompilationLimitException(
          breach.limit().fieldName(), breach.allowed(), breach.used());
    }
  }

  private static Compiled program(String source, String name, Mode mode, Pulse pulse) {
    try {
      SourceText text = SourceText.of(name, source, pulse);
      return compiled(text, new Code.Source(name, text.text(), false), mode);
    } catch (SyntaxProblem problem) {
      PyException exception = exception(problem);
      throw new SyntaxErrorException(
          new GuestError(
              exception.type().name(),
              problem.message(),
              List.of(new Value.Str(problem.message())),
              TracebackText.ofSyntaxError(exception),
              problem.line()));
    }
  }

  /**
   * Compiles what guest code asks for.
   *
   * @param shown whether its lines are shown in tracebacks
   */
  static Compiled guest(Meter meter, PyStr source, String name, Mode mode, boolean shown) {
    try {
      SourceText text = SourceText.ofText(name, source.value(), meter::work);
      return compiled(text, new Code.Source(name, shown ? text.text() : "", false), mode);
    } catch (SyntaxProblem problem) {
      if (problem.isOfWholeSource()) {
        Codec.encode(meter, source, "utf-8", "strict");
      }
      throw new PyError(exception(problem, unendedLine(source.value(), mode)));
    }
  }

  /** The last line of a source that is no file, if it has no end, else 0. */
  private static int unendedLine(String source, Mode mode) {
    boolean complete = mode == Mode.EXEC || mode == Mode.MODULE || source.endsWith("\n");
    return complete ? 0 : 1 + (int) source.chars().filter(c -> c == '\n').count();
  }

  /** Parses what guest code asks for; see {@link TreeValues}. */
  static PyObject parse(Meter meter, PyStr source, String name, Mode mode) {
    try {
      SourceText text = SourceText.ofText(name, source.value(), meter::work);
      if (mode == Mode.EVAL && text.text().isEmpty()) {
        throw SyntaxProblem.at(text, new Span(0, -1, 0, -1), "invalid syntax");
      }
      TreeValues values = new TreeValues(text);
      return mode == Mode.EVAL
          ? values.expression(Parser.parseExpression(text))
          : values.body(Parser.parseModule(text).body());
    } catch (SyntaxProblem problem) {
      throw new PyError(exception(problem, unendedLine(source.value(), mode)));
    }
  }

  /** Compiles a part of the library. */
  static Code library(String source, String name, boolean internal) {
    SourceText text = SourceText.of(name, source);
    return compiled(text, new Code.Source(name, text.text(), internal), Mode.MODULE).code();
  }

  private static Compiled compiled(SourceText text, Code.Source shown, Mode mode) {
    List<SyntaxWarning> warnings = new ArrayList<>();
    Code code = code(text, shown, mode, warnings);
    if (warnings.isEmpty()) {
      return new Compiled(code, List.of());
    }
    return new Compiled(
        code,
        warnings.stream()
            .map(each -> new Compiled.Warning(each.span().line(), each.message()))
            .distinct()
            .toList());
  }

  /** What a program's warnings look like on standard error. */
  static String text(Compiled compiled) {
    if (compiled.warnings().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    Code.Source source = compiled.code().identity.source();
    SourceText text = SourceText.of(source.name(), source.text());
    for (Compiled.Warning each : compiled.warnings()) {
      out.append(source.name()).append(':').append(each.line());
      out.append(": SyntaxWarning: ").append(each.message());
      out.append("\n  ").append(text.line(each.line()).strip()).append('\n');
    }
    return out.toString();
  }

  private static Code code(
      SourceText text, Code.Source shown, Mode mode, List<SyntaxWarning> warnings) {
    if (mode == Mode.EVAL && text.text().isEmpty()) {
      throw SyntaxProblem.at(text, new Span(0, -1, 0, -1), "invalid syntax");
    }
    return switch (mode) {
      case MODULE -> Compiler.compileModule(Parser.parseModule(text), shown, text, warnings);
      case EXEC -> Compiler.compileExec(Parser.parseModule(text), shown, text, warnings);
      case SINGLE -> Compiler.compileSingle(Parser.parseModule(text), shown, text, warnings);
      case EVAL ->
          Compiler.compileExpression(Parser.parseExpression(text, warnings), shown, text, warnings);
    };
  }

  private static PyObject line(SyntaxProblem problem, int unended) {
    String text = problem.lineText();
    if (text.isEmpty()) {
      return problem.line() == 0 ? PyStr.EMPTY : PyNone.NONE;
    }
    boolean cut = problem.line() == unended && text.endsWith("\n");
    return new PyStr(cut ? text.substring(0, text.length() - 1) : text);
  }

  /** Whether something is missing at the end of a line without an end, which has no place. */
  private static boolean isAtEnd(SyntaxProblem problem, int unended) {
    String text = problem.lineText();
    return problem.line() == unended
        && problem.message().equals("invalid syntax")
        && problem.offset() >= text.codePointCount(0, text.length())
        && !text.isEmpty();
  }

  private static PyException exception(SyntaxProblem problem) {
    return exception(problem, 0);
  }

  private static PyException exception(SyntaxProblem problem, int unended) {
    PyType type = ExceptionTypes.named(problem.kind().pythonName());
    PyStr message = new PyStr(problem.message());
    if (problem.isOfWholeSource()) {
      boolean tooDeep = problem.message().startsWith("Parser stack overflowed");
      PyType kind = tooDeep ? ExceptionTypes.MEMORY_ERROR : ExceptionTypes.SYNTAX_ERROR;
      return new PyException(kind, PyTuple.of(message));
    }
    boolean atEnd = isAtEnd(problem, unended);
    PyObject place =
        PyTuple.of(
            new PyStr(problem.sourceName()),
            PyInt.of(problem.line()),
            PyInt.of(atEnd ? 0 : problem.offset()),
            line(problem, unended),
            PyInt.of(problem.endLine()),
            problem.endOffset() < -1 ? PyNone.NONE : PyInt.of(atEnd ? 0 : problem.endOffset()));
    return new PyException(
        type == null ? ExceptionTypes.SYNTAX_ERROR : type, PyTuple.of(message, place));
  }
}
