// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.code;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The compiled form of one module, function, class body, lambda or comprehension: immutable, shared
 * by all sessions and threads.
 *
 * <ul>
 *   <li>Registers: positional parameters, keyword-only parameters, {@code *args}, {@code **kwargs},
 *       other locals, temporaries; {@code localNames} names all but the temporaries.
 *   <li>Each path ends with {@link Op#RETURN} or an instruction that raises.
 *   <li>{@code spans} holds one position for each instruction, as {@link #span} packs them.
 * </ul>
 *
 * The arrays are never written after construction.
 */
public final class Code {
  /** What a code is the body of. */
  public enum Kind {
    /** A source file or cell; its namespace is the module's; returns its last expression. */
    MODULE,
    /** A {@code def}, lambda or comprehension. */
    FUNCTION,
    /** A class body; its namespace becomes the class's. */
    CLASS
  }

  /** How a call of it runs. */
  public enum Flavor {
    /** At once. */
    PLAIN,
    /** As a generator. */
    GENERATOR,
    /** As a coroutine. */
    COROUTINE,
    /** As an asynchronous generator. */
    ASYNC_GENERATOR
  }

  /**
   * The parameters.
   *
   * @param positionalOnly number of positional-only ones
   * @param positional number of all positional ones, positional-only ones included
   * @param keywordOnly number of keyword-only ones
   * @param star whether {@code *args} follows
   * @param doubleStar whether {@code **kwargs} follows
   */
  public record Parameters(
      int positionalOnly, int positional, int keywordOnly, boolean star, boolean doubleStar) {
    /** No parameters. */
    public static final Parameters NONE = new Parameters(0, 0, 0, false, false);

    /** Number of registers they take. */
    public int registers() {
      return positional + keywordOnly + (star ? 1 : 0) + (doubleStar ? 1 : 0);
    }

    /** Whether a call with exactly {@code positional} plain arguments binds without more ado. */
    public boolean simple() {
      return keywordOnly == 0 && !star && !doubleStar;
    }
  }

  /**
   * The tables that instructions refer to.
   *
   * @param constants of {@link Op.Operand#CONSTANT}
   * @param names of {@link Op.Operand#NAME}
   * @param lists of {@link Op.Operand#READ_LIST} and {@link Op.Operand#WRITE_LIST}
   * @param calls of {@link Op.Operand#CALL_SITE}
   * @param functions of {@link Op.Operand#FUNCTION}
   * @param imports of {@link Op.Operand#IMPORT}
   * @param children codes of the functions and classes inside
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Tables(
      Constant[] constants,
      String[] names,
      int[][] lists,
      CallSite[] calls,
      FunctionShape[] functions,
      ImportShape[] imports,
      Code[] children) {}

  /**
   * What it is called and where it stands.
   *
   * @param name {@code __name__}
   * @param qualifiedName {@code __qualname__}
   * @param doc {@code __doc__}
   * @param firstLine line of its {@code def}, {@code class} or first decorator
   * @param source the text it was compiled from
   */
  public record Identity(
      String name, String qualifiedName, @Nullable String doc, int firstLine, Source source) {}

  /**
   * A source text and its name in tracebacks.
   *
   * @param internal whether its frames stay out of tracebacks, as those of the library's own code
   */
  public record Source(String name, String text, boolean internal) {}

  public final Identity identity;
  public final Kind kind;
  public final Flavor flavor;
  public final Parameters parameters;

  /** Names of the registers that are locals, parameters first. */
  public final String[] localNames;

  /** Names of the closure's cells. */
  public final String[] freeNames;

  /** Number of registers. */
  public final int registers;

  public final long[] instructions;
  public final long[] spans;
  public final ExceptionRange[] ranges;
  public final Tables tables;

  /** Its bytes in snapshots, once they were asked for; threads may set it more than once. */
  private byte @Nullable [] stored;

  /** Hashes of its names, once they were asked for; threads may set it more than once. */
  private long @Nullable [] nameHashes;

  /** What all sessions that run it share, once it was asked for. */
  private volatile @Nullable Object shared;

  /** What runs it otherwise, if it is the library's; set before threads share it. */
  private @Nullable Object nativeVersion;

  public Code(
      Identity identity,
      Kind kind,
      Flavor flavor,
      Parameters parameters,
      String[] localNames,
      String[] freeNames,
      int registers,
      long[] instructions,
      long[] spans,
      ExceptionRange[] ranges,
      Tables tables) {
    this.identity = identity;
    this.kind = kind;
    this.flavor = flavor;
    this.parameters = parameters;
    this.localNames = localNames;
    this.freeNames = freeNames;
    this.registers = registers;
    this.instructions = instructions;
    this.spans = spans;
    this.ranges = ranges;
    this.tables = tables;
  }

  /** What the machine runs instead where that can, or null. */
  public @Nullable Object nativeVersion() {
    return nativeVersion;
  }

  /** What {@link #share} was given, or null. */
  public @Nullable Object shared() {
    return shared;
  }

  /** Keeps what all sessions that run it share; threads may do so more than once. */
  public void share(Object made) {
    shared = made;
  }

  /** Gives codes inside what the machine may run instead, by their qualified names. */
  public void takeNativeVersions(Map<String, ?> versions) {
    for (Code child : tables.children()) {
      child.nativeVersion = versions.get(child.identity.qualifiedName());
      child.takeNativeVersions(versions);
    }
  }

  /** Its bytes in snapshots, made when they are first asked for. */
  public byte[] stored(Supplier<byte[]> make) {
    byte[] known = stored;
    if (known == null) {
      known = make.get();
      stored = known;
    }
    return known;
  }

  /**
   * The same code called otherwise, or standing elsewhere.
   *
   * @param other what it is called; where its source differs, the codes inside have that, too
   */
  public Code identifiedAs(Identity other) {
    long[] moved = spans.clone();
    int lines = other.firstLine() - identity.firstLine();
    for (int i = 0; lines != 0 && i < moved.length; i++) {
      int line = Math.max(0, line(moved[i]) + lines);
      moved[i] =
          span(
              line,
              column(moved[i]),
              line + endLine(spans[i]) - line(spans[i]),
              endColumn(moved[i]));
    }
    Tables inside = tables;
    if (!other.source().equals(identity.source()) && tables.children().length > 0) {
      Code[] children = tables.children().clone();
      for (int i = 0; i < children.length; i++) {
        Identity child = children[i].identity;
        children[i] =
            children[i].identifiedAs(
                new Identity(
                    child.name(),
                    child.qualifiedName(),
                    child.doc(),
                    child.firstLine(),
                    other.source()));
      }
      inside =
          new Tables(
              tables.constants(),
              tables.names(),
              tables.lists(),
              tables.calls(),
              tables.functions(),
              tables.imports(),
              children);
    }
    return new Code(
        other,
        kind,
        flavor,
        parameters,
        localNames,
        freeNames,
        registers,
        instructions,
        moved,
        ranges,
        inside);
  }

  /** The same code, in which an instruction stands on another line. */
  public Code movedTo(int pc, int line) {
    long[] moved = spans.clone();
    moved[pc] = span(line, 0, line, 0);
    return new Code(
        identity,
        kind,
        flavor,
        parameters,
        localNames,
        freeNames,
        registers,
        instructions,
        moved,
        ranges,
        tables);
  }

  /** Packs a position: line 24 bits, column 14, further lines to its end 12, end column 14. */
  public static long span(int line, int column, int endLine, int endColumn) {
    return (long) Math.min(line, 0xFFFFFF) << 40
        | (long) Math.min(column, 0x3FFF) << 26
        | (long) Math.min(endLine - line, 0xFFF) << 14
        | Math.min(endColumn, 0x3FFF);
  }

  /** First line of a packed position. */
  public static int line(long span) {
    return (int) (span >>> 40);
  }

  /** First column, in code points from 0. */
  public static int column(long span) {
    return (int) (span >>> 26) & 0x3FFF;
  }

  /** Last line. */
  public static int endLine(long span) {
    return line(span) + ((int) (span >>> 14) & 0xFFF);
  }

  /** Column after the last one. */
  public static int endColumn(long span) {
    return (int) span & 0x3FFF;
  }

  /** Hashes of the names of its tables, computed for the first session that links it. */
  public long[] nameHashes(ToLongFunction<String> hash) {
    long[] known = nameHashes;
    if (known == null) {
      known = new long[tables.names().length];
      for (int i = 0; i < known.length; i++) {
        known[i] = hash.applyAsLong(tables.names()[i]);
      }
      nameHashes = known;
    }
    return known;
  }
}
