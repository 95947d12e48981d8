// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Module;
import dev.hognose.sandbox.syntax.SourceText;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import dev.hognose.sandbox.syntax.SyntaxWarning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code generator: trees in, verified-by-construction code out.
 *
 * <p>Raises {@link SyntaxProblem} for the errors that CPython's symbol table and compiler find,
 * with their messages and places. Its own recursion is as deep as the tree.
 */
public final class Compiler {
  private static final String MODULE_NAME = "<module>";
  private static final Span START = new Span(1, 0, 1, 0);

  private Compiler() {}

  /**
   * Code whose top-level names are globals; it returns the value of the last statement if that is
   * an expression. With {@code await} at top level it is a coroutine's.
   *
   * @param warnings takes what deserves a warning
   */
  public static Code compileModule(
      Module module, Code.Source source, SourceText text, List<SyntaxWarning> warnings) {
    warnings.addAll(module.warnings());
    return statements(module.body(), new Context(source, text, false, true, false, warnings));
  }

  /** Code for {@code exec}: its top-level names live in the frame's namespace. */
  public static Code compileExec(
      Module module, Code.Source source, SourceText text, List<SyntaxWarning> warnings) {
    warnings.addAll(module.warnings());
    return statements(module.body(), new Context(source, text, true, false, false, warnings));
  }

  /** Code for one statement typed at a prompt: as {@code exec}, and it shows values. */
  public static Code compileSingle(
      Module module, Code.Source source, SourceText text, List<SyntaxWarning> warnings) {
    warnings.addAll(module.warnings());
    List<Statement> body = module.body();
    if (body.isEmpty() || compound(body.getFirst()) && text.text().indexOf('\n') < 0) {
      int line = text.text().isEmpty() ? 0 : 1;
      throw SyntaxProblem.at(text, new Span(line, -1, line, -1), "invalid syntax");
    }
    for (int i = 1; i < body.size(); i++) {
      int line = body.get(i - 1).span().endLine();
      if (body.get(i).span().line() > line) {
        int end = text.line(line).codePointCount(0, text.line(line).length());
        throw SyntaxProblem.at(
            text,
            new Span(line, end, line, end + 1),
            "multiple statements found while compiling a single statement");
      }
    }
    return statements(body, new Context(source, text, true, false, true, warnings));
  }

  private static boolean compound(Statement statement) {
    return statement instanceof Statement.FunctionDef
        || statement instanceof Statement.ClassDef
        || statement instanceof Statement.For
        || statement instanceof Statement.While
        || statement instanceof Statement.If
        || statement instanceof Statement.With
        || statement instanceof Statement.Match
        || statement instanceof Statement.Try;
  }

  /** Code for {@code eval}: returns the expression's value. */
  public static Code compileExpression(
      Expression expression, Code.Source source, SourceText text, List<SyntaxWarning> warnings) {
    Context context = new Context(source, text, true, false, false, warnings);
    Scope scope = new Resolver(context).expression(expression);
    Unit unit = new Unit(context, null, scope, MODULE_NAME);
    int value = unit.expressions.operand(expression);
    unit.out.emitLast(expression.span(), Opcode.RETURN, value, 0, 0);
    return finish(unit, null);
  }

  private static Code statements(List<Statement> body, Context context) {
    Futures.read(context, body);
    Scope scope = new Resolver(context).module(body);
    Unit unit = new Unit(context, null, scope, MODULE_NAME);
    String doc = Docstrings.of(body);
    int mark = unit.mark();
    if (doc != null) {
      int text = unit.constant(START, new Constant.StringConstant(doc));
      int opcode = context.namespace ? Opcode.STORE_NAME : Opcode.STORE_GLOBAL;
      unit.out.emit(START, opcode, 0, text, unit.out.name("__doc__"));
    }
    if (Annotations.any(body)) {
      unit.out.intrinsic(START, Intrinsic.ANNOTATIONS, unit.temporary(START));
    }
    unit.release(mark);
    if (!context.namespace
        && !body.isEmpty()
        && body.getLast() instanceof Statement.ExpressionStatement last) {
      unit.statements.body(body.subList(0, body.size() - 1));
      int value = unit.expressions.operand(last.value());
      unit.out.emitLast(last.span(), Opcode.RETURN, value, 0, 0);
    } else {
      unit.statements.body(body);
      unit.definitions.returnNone(body.isEmpty() ? START : body.getLast().span());
    }
    return finish(unit, doc);
  }

  private static Code finish(Unit unit, @Nullable String doc) {
    return unit.finish(
        new Code.Identity(MODULE_NAME, MODULE_NAME, doc, 1, unit.context.source),
        Code.Kind.MODULE,
        Code.Parameters.NONE);
  }
}
