// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.limits.Meter;
import dev.hognose.sandbox.objects.Fields;
import dev.hognose.sandbox.objects.InvalidStateException;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyError;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.objects.Raise;
import dev.hognose.sandbox.vm.Machine;
import org.jspecify.annotations.Nullable;

/** The natives of the module {@code re}. */
final class ReModule {
  static final Table NATIVES = table();

  private ReModule() {}

  private static Table table() {
    PatternMethods.METHODS.install();
    ItertoolsModule.methods(PatternMethods.ITERATOR).install();
    MatchMethods.METHODS.install();
    return Table.ofModule("re")
        .value("Pattern", PyPattern.TYPE)
        .value("Match", PyMatch.TYPE)
        .function("_compile", "pattern, flags, /", ReModule::compile)
        .function("_check_template", "pattern, template, /", ReModule::checkTemplate)
        .function("escape", "pattern", ReModule::escape);
  }

  /** The code points of a str, or the bytes of bytes. */
  static int[] points(Meter meter, PyObject text) {
    if (text instanceof PyStr s) {
      return points(meter, s.value(), s.length());
    }
    byte[] bytes = Args.bytesOrNull(text);
    if (bytes == null) {
      throw Raise.typeError("first argument must be string or compiled pattern");
    }
    meter.allocate(4L * bytes.length);
    int[] points = new int[bytes.length];
    for (int i = 0; i < points.length; i++) {
      meter.pass(i);
      points[i] = bytes[i] & 0xFF;
    }
    return points;
  }

  private static int[] points(Meter meter, String text, int count) {
    meter.allocate(4L * count);
    int[] points = new int[count];
    for (int i = 0, at = 0; i < count; i++) {
      meter.pass(i);
      points[i] = text.codePointAt(at);
      at += Character.charCount(points[i]);
    }
    return points;
  }

  /**
   * A pattern, or the message and position of what is wrong with it; with warnings, a tuple of both
   * and of them.
   */
  private static PyObject compile(Machine machine, @Nullable PyObject[] args) {
    PyObject given = Args.plain(args, 0);
    long flags = Args.integer(args, 1, 0);
    boolean bytes = !(given instanceof PyStr);
    PyObject source = bytes ? new PyBytes(Args.bytes(args, 0)) : given;
    int[] points = points(machine.meter(), given);
    machine.meter().allocate(64L * points.length);
    RegexParser parser =
        new RegexParser(points, checkFlags((int) flags, bytes), bytes, machine.meter());
    PyObject result;
    try {
      result = new PyPattern(source, program(parser));
    } catch (RegexProblem problem) {
      result = describe(problem);
    }
    if (parser.warnings().isEmpty()) {
      return result;
    }
    PyList warnings = new PyList();
    parser.warnings().forEach(warning -> warnings.append(new PyStr(warning)));
    return warned(result, warnings);
  }

  /** A result with warnings: message and position are None for a pattern that is right. */
  private static PyObject warned(PyObject result, PyList warnings) {
    return result instanceof PyTuple problem
        ? PyTuple.of(problem.items[0], problem.items[1], PyNone.NONE, warnings)
        : PyTuple.of(PyNone.NONE, PyNone.NONE, result, warnings);
  }

  private static RegexProgram program(RegexParser parser) throws RegexProblem {
    RegexProgram program = RegexCompiler.compile(parser);
    boolean bytes = parser.isBytes();
    int all = checkFlags(program.flags(), bytes);
    if (!bytes && !RegexFlags.has(all, RegexFlags.ASCII)) {
      all |= RegexFlags.UNICODE;
    }
    return new RegexProgram(
        program.code(),
        program.sets(),
        program.groups(),
        program.names(),
        program.registers(),
        all,
        program.first());
  }

  /** Compiles the source that a snapshot holds; it was compiled before, with all its flags. */
  static RegexProgram program(PyObject source, int flags, Fields fields) {
    boolean bytes = source instanceof PyBytes;
    fields.require(bytes || source instanceof PyStr, "a pattern without a text");
    try {
      // loading counts no steps: those of the execution stand in the snapshot
      Meter loading = new Meter(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, _ -> 0);
      int[] points = points(loading, source);
      fields.charge(64L * points.length);
      return program(new RegexParser(points, flags, bytes, loading));
    } catch (RegexProblem | PyError problem) {
      throw new InvalidStateException("a pattern that is none");
    }
  }

  private static int checkFlags(int flags, boolean bytes) {
    if (bytes && RegexFlags.has(flags, RegexFlags.UNICODE)) {
      throw Raise.valueError("cannot use UNICODE flag with a bytes pattern");
    }
    if (!bytes && RegexFlags.has(flags, RegexFlags.LOCALE)) {
      throw Raise.valueError("cannot use LOCALE flag with a str pattern");
    }
    if (RegexFlags.has(flags, RegexFlags.ASCII) && RegexFlags.has(flags, RegexFlags.UNICODE)) {
      throw Raise.valueError("ASCII and UNICODE flags are incompatible");
    }
    return flags;
  }

  private static PyObject describe(RegexProblem problem) {
    return PyTuple.of(
        new PyStr(problem.problem()),
        problem.position() < 0 ? PyNone.NONE : PyInt.of(problem.position()));
  }

  /** What is wrong with a template: a message and a position, or the name of an unknown group. */
  private static PyObject checkTemplate(Machine machine, @Nullable PyObject[] args) {
    PyPattern pattern = (PyPattern) Args.at(args, 0);
    try {
      new ReplacementTemplate(
          points(machine.meter(), Args.plain(args, 1)),
          pattern.isBytes(),
          pattern.program,
          machine.meter());
      return PyNone.NONE;
    } catch (RegexProblem problem) {
      return describe(problem);
    } catch (IndexOutOfBoundsException unknown) {
      String name = unknown.getMessage();
      return new PyStr(name == null ? "" : name);
    }
  }

  private static PyObject escape(Machine machine, @Nullable PyObject[] args) {
    PyObject text = Args.plain(args, 0);
    if (!(text instanceof PyStr) && Args.bytesOrNull(text) == null) {
      throw Raise.typeError(
          "decoding to str: need a bytes-like object, " + text.type().shownName() + " found");
    }
    int[] points = points(machine.meter(), text);
    machine.meter().allocate(4L * points.length);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      machine.meter().pass(i);
      int c = points[i];
      if (c < 128
          && "\t\n\u000b\f\r !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0
          && "!\"%',/:;<=>@_`".indexOf(c) < 0) {
        out.append('\\');
      }
      out.appendCodePoint(c);
    }
    return text instanceof PyStr
        ? PyStr.of(out.toString())
        : new PyBytes(out.toString().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
  }
}
