// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Instruction;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Node;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One code while it is generated: its scope, registers, blocks and the compilers that write it.
 *
 * <p>Temporaries form a stack above the locals: a caller marks it, takes what it needs and releases
 * to the mark.
 */
final class Unit {
  static final Constant NONE = new Constant.NoneConstant();
  private static final int MAX_BLOCKS = 21;
  private static final String TOO_MANY = "too many variables or values at once";

  final Context context;
  final @Nullable Unit parent;
  final Scope frame;
  final String qualifiedName;
  final int locals;
  final Assembler out;
  final Variables variables;
  final ExpressionCompiler expressions;
  final ConditionCompiler conditions;
  final CallCompiler calls;
  final DisplayCompiler displays;
  final ComprehensionCompiler comprehensions;
  final DefinitionCompiler definitions;
  final AssignmentCompiler assignments;
  final StatementCompiler statements;
  final TryCompiler tries;
  final WithCompiler withs;
  final PatternCompiler patterns;

  /** Names assigned as attributes of {@code self} in the methods of a class. */
  final Set<String> staticAttributes = new LinkedHashSet<>();

  /** The scope that names are looked up in: the frame's or one inlined into it. */
  Scope scope;

  private @Nullable Block block;
  private int blocks;
  private int top;
  private int highest;

  Unit(Context context, @Nullable Unit parent, Scope frame, String qualifiedName) {
    this.context = context;
    this.parent = parent;
    this.frame = frame;
    this.scope = frame;
    this.qualifiedName = qualifiedName;
    this.locals = frame.locals.size();
    if (locals >= Instruction.MAX_REGISTER) {
      throw context.problem(new Span(1, 0, 1, 0), TOO_MANY);
    }
    this.top = locals;
    this.highest = locals;
    this.out = new Assembler(context, locals);
    this.variables = new Variables(this);
    this.expressions = new ExpressionCompiler(this);
    this.conditions = new ConditionCompiler(this);
    this.calls = new CallCompiler(this);
    this.displays = new DisplayCompiler(this);
    this.comprehensions = new ComprehensionCompiler(this);
    this.definitions = new DefinitionCompiler(this);
    this.assignments = new AssignmentCompiler(this);
    this.statements = new StatementCompiler(this);
    this.tries = new TryCompiler(this);
    this.withs = new WithCompiler(this);
    this.patterns = new PatternCompiler(this);
  }

  SyntaxProblem problem(Node node, String message) {
    return context.problem(node.span(), message);
  }

  /** A new temporary. */
  int temporary(Span span) {
    if (top >= Instruction.MAX_REGISTER) {
      throw context.problem(span, TOO_MANY);
    }
    int register = top++;
    highest = Math.max(highest, top);
    return register;
  }

  int mark() {
    return top;
  }

  void release(int mark) {
    top = mark;
  }

  boolean isLocal(int register) {
    return register < locals;
  }

  /** The register itself if it is a temporary, else a new temporary. */
  int scratch(int register, Span span) {
    return isLocal(register) ? temporary(span) : register;
  }

  /** Copies a local that an expression evaluated later may rebind. */
  int keep(int register, boolean laterMayRebind, Span span) {
    if (!laterMayRebind || !isLocal(register) || !variables.rebindable(register)) {
      return register;
    }
    int copy = temporary(span);
    out.emit(span, Opcode.MOVE, copy, register, 0);
    return copy;
  }

  void move(Span span, int target, int source) {
    if (target != source) {
      out.emit(span, Opcode.MOVE, target, source, 0);
    }
  }

  void load(Span span, int target, Constant constant) {
    out.emit(span, Opcode.LOAD_CONST, target, 0, out.constant(constant));
  }

  /** A new temporary that holds a constant. */
  int constant(Span span, Constant constant) {
    int register = temporary(span);
    load(span, register, constant);
    return register;
  }

  @Nullable Block block() {
    return block;
  }

  void enter(Block inner, Span span) {
    if (++blocks > MAX_BLOCKS) {
      throw context.problem(span, "too many statically nested blocks");
    }
    block = inner;
  }

  void leave() {
    if (block != null) {
      block = block.outer();
      blocks--;
    }
  }

  /** Emits what leaving all blocks up to, but not including, {@code until} takes. */
  void unwind(Span span, @Nullable Block until) {
    Block saved = block;
    int savedBlocks = blocks;
    int savedHandler = out.protect(0);
    for (Block current = saved; current != null && current != until; current = current.outer()) {
      block = current.outer();
      blocks--;
      out.protect(current.handlerOutside());
      switch (current) {
        case Block.Loop loop -> {}
        case Block.TryBody body -> {}
        case Block.Handling handling -> tries.leaveHandling(span, handling);
        case Block.Finally last -> statements.body(last.body());
        case Block.With with -> withs.exitNormally(with);
      }
    }
    block = saved;
    blocks = savedBlocks;
    out.protect(savedHandler);
  }

  /** Whether leaving all blocks may run code that rebinds variables. */
  boolean unwindingRuns() {
    for (Block current = block; current != null; current = current.outer()) {
      boolean plain =
          current instanceof Block.Loop
              || current instanceof Block.TryBody
              || (current instanceof Block.Handling handling && handling.name() == null);
      if (!plain) {
        return true;
      }
    }
    return false;
  }

  /** The finished code. */
  Code finish(Code.Identity identity, Code.Kind kind, Code.Parameters parameters) {
    long[] instructions = out.instructions();
    return new Code(
        identity,
        kind,
        flavor(),
        parameters,
        frame.locals.toArray(new String[0]),
        frame.free.toArray(new String[0]),
        highest,
        instructions,
        out.spans(),
        out.ranges(),
        out.tables());
  }

  private Code.Flavor flavor() {
    if (frame.kind == Scope.Kind.CLASS) {
      return Code.Flavor.PLAIN;
    }
    boolean generator = frame.kind == Scope.Kind.FUNCTION && frame.generator;
    if (frame.coroutine) {
      return generator ? Code.Flavor.ASYNC_GENERATOR : Code.Flavor.COROUTINE;
    }
    return generator ? Code.Flavor.GENERATOR : Code.Flavor.PLAIN;
  }
}
