// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.snapshot.Codec;
import dev.hognose.sandbox.vm.Environment;
import dev.hognose.sandbox.vm.Environment.Mode;
import org.jspecify.annotations.Nullable;

/** A compiled Python source: immutable, shareable between sessions and threads. */
public final class Program {
  private final String source;
  private final String scriptName;
  private final Code code;

  /** Warnings of the compiler, or null if there was none. */
  private final @Nullable String warnings;

  private Program(String source, String scriptName, Code code, @Nullable String warnings) {
    this.warnings = warnings;
    this.source = source;
    this.scriptName = scriptName;
    this.code = code;
  }

  /**
   * Compiles a source, however long that takes; for sources that a host trusts.
   *
   * @param source the text
   * @param scriptName what tracebacks call it, such as {@code main.py}
   * @throws SyntaxErrorException if it is not Python
   */
  public static Program compile(String source, String scriptName) {
    Environment.Compiled compiled = Compilation.program(source, scriptName, Mode.MODULE);
    return new Program(source, scriptName, compiled.code(), Compilation.text(compiled));
  }

  /**
   * Compiles a source that may be hostile, within bounds.
   *
   * @param source the text
   * @param scriptName what tracebacks call it, such as {@code main.py}
   * @param limits of which the duration, the memory (64 bytes for each character) and the steps
   *     hold, each as for code that a guest compiles
   * @throws SyntaxErrorException if it is not Python
   * @throws CompilationLimitException if that takes more than is allowed
   */
  public static Program compile(String source, String scriptName, Limits limits) {
    return compile(source, scriptName, limits, () -> {});
  }

  /**
   * Compiles a source that may be hostile, within bounds, for a host that may lose interest.
   *
   * @param source the text
   * @param scriptName what tracebacks call it, such as {@code main.py}
   * @param limits of which the duration, the memory (64 bytes for each character) and the steps
   *     hold, each as for code that a guest compiles
   * @param pulse run now and then meanwhile; what it throws ends the compilation
   * @throws SyntaxErrorException if it is not Python
   * @throws CompilationLimitException if that takes more than is allowed
   */
  public static Program compile(String source, String scriptName, Limits limits, Runnable pulse) {
    Environment.Compiled compiled = Compilation.program(source, scriptName, limits, pulse);
    return new Program(source, scriptName, compiled.code(), Compilation.text(compiled));
  }

  /** The text. */
  public String source() {
    return source;
  }

  /** What tracebacks call it. */
  public String scriptName() {
    return scriptName;
  }

  Code code() {
    return code;
  }

  /** What its standard error begins with: warnings of the compiler; none if it was loaded. */
  String warnings() {
    return warnings == null ? "" : warnings;
  }

  /** Whether it comes from a file, which our compiler need not have written. */
  boolean isLoaded() {
    return warnings == null;
  }

  /**
   * Its compiled form as a file, which loads faster than the source compiles. Equal programs give
   * equal bytes.
   */
  public byte[] dump(SnapshotKeys keys) {
    return Snapshot.write(Snapshot.Kind.PROGRAM, Codec.writeProgram(code), keys);
  }

  /**
   * Loads what {@link #dump} has written. The code is verified before it is used.
   *
   * @throws InvalidSnapshotException if the file is no program that can be loaded
   */
  public static Program load(byte[] file, SnapshotKeys keys) {
    Code code = Snapshot.read(Snapshot.Kind.PROGRAM, file, keys, Snapshot.codec()::readProgram);
    Code.Source source = code.identity.source();
    return new Program(source.text(), source.name(), code, null);
  }
}
