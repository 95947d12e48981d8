// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text form of syntax trees, with every place, which a tool also makes of CPython's trees.
 *
 * <p>A node is {@code (Kind line:column-line:column field ...)}, a list {@code [...]}, an absent
 * field {@code ~}; a name stands as it is; a string is in JSON's form.
 */
final class AstDump {
  private final StringBuilder out = new StringBuilder();

  private AstDump() {}

  static String of(Module module) {
    StringBuilder lines = new StringBuilder();
    for (Statement statement : module.body()) {
      AstDump dump = new AstDump();
      dump.statement(statement);
      lines.append(dump.out).append('\n');
    }
    return lines.toString();
  }

  static String of(Expression expression) {
    AstDump dump = new AstDump();
    dump.expression(expression);
    return dump.out.toString();
  }

  // ---- form

  private AstDump open(String kind, @Nullable Span span) {
    out.append('(').append(kind);
    if (span != null) {
      out.append(
          " %d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn()));
    }
    return this;
  }

  private AstDump word(Object word) {
    out.append(' ').append(word);
    return this;
  }

  private AstDump name(@Nullable String name) {
    return word(name == null ? "~" : name);
  }

  private AstDump names(List<String> names) {
    return word("[" + String.join(" ", names) + "]");
  }

  private AstDump child(@Nullable Expression expression) {
    out.append(' ');
    if (expression == null) {
      out.append('~');
    } else {
      expression(expression);
    }
    return this;
  }

  private interface Each<T> {
    void dump(T item);
  }

  private <T> AstDump children(List<? extends T> items, Each<T> each) {
    out.append(" [");
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(' ');
      }
      each.dump(items.get(i));
    }
    out.append(']');
    return this;
  }

  private AstDump expressions(List<Expression> items) {
    return this.<Expression>children(items, this::expression);
  }

  private AstDump body(List<Statement> items) {
    return this.<Statement>children(items, this::statement);
  }

  private void close() {
    out.append(')');
  }

  // ---- statements

  private void statement(Statement statement) {
    switch (statement) {
      case Statement.FunctionDef f -> {
        open(f.async() ? "AsyncFunctionDef" : "FunctionDef", f.span()).name(f.name());
        arguments(f.arguments());
        body(f.body()).expressions(f.decorators()).child(f.returns());
        children(f.typeParams(), this::typeParameter).close();
      }
      case Statement.ClassDef c -> {
        open("ClassDef", c.span()).name(c.name()).expressions(c.bases());
        children(c.keywords(), this::keyword);
        body(c.body()).expressions(c.decorators());
        children(c.typeParams(), this::typeParameter).close();
      }
      case Statement.Return r -> open("Return", r.span()).child(r.value()).close();
      case Statement.Delete d -> open("Delete", d.span()).expressions(d.targets()).close();
      case Statement.Assign a ->
          open("Assign", a.span()).expressions(a.targets()).child(a.value()).close();
      case Statement.TypeAlias t -> {
        open("TypeAlias", t.span()).child(t.name());
        children(t.typeParams(), this::typeParameter).child(t.value()).close();
      }
      case Statement.AugAssign a ->
          open("AugAssign", a.span())
              .child(a.target())
              .word(a.op().symbol())
              .child(a.value())
              .close();
      case Statement.AnnAssign a ->
          open("AnnAssign", a.span())
              .child(a.target())
              .child(a.annotation())
              .child(a.value())
              .word(a.simple() ? 1 : 0)
              .close();
      case Statement.For f ->
          open(f.async() ? "AsyncFor" : "For", f.span())
              .child(f.target())
              .child(f.iterable())
              .body(f.body())
              .body(f.orElse())
              .close();
      case Statement.While w ->
          open("While", w.span()).child(w.test()).body(w.body()).body(w.orElse()).close();
      case Statement.If i ->
          open("If", i.span()).child(i.test()).body(i.body()).body(i.orElse()).close();
      case Statement.With w -> {
        open(w.async() ? "AsyncWith" : "With", w.span());
        children(w.items(), this::withItem).body(w.body()).close();
      }
      case Statement.Match m -> {
        open("Match", m.span()).child(m.subject());
        children(m.cases(), this::matchCase).close();
      }
      case Statement.Raise r ->
          open("Raise", r.span()).child(r.exception()).child(r.cause()).close();
      case Statement.Try t -> {
        open(t.star() ? "TryStar" : "Try", t.span()).body(t.body());
        children(t.handlers(), this::handler).body(t.orElse()).body(t.finalBody()).close();
      }
      case Statement.Assert a ->
          open("Assert", a.span()).child(a.test()).child(a.message()).close();
      case Statement.Import i -> {
        open("Import", i.span());
        children(i.names(), this::alias).close();
      }
      case Statement.ImportFrom i -> {
        open("ImportFrom", i.span()).name(i.module());
        children(i.names(), this::alias).word(i.level()).close();
      }
      case Statement.Global g -> open("Global", g.span()).names(g.names()).close();
      case Statement.Nonlocal n -> open("Nonlocal", n.span()).names(n.names()).close();
      case Statement.ExpressionStatement e -> open("Expr", e.span()).child(e.value()).close();
      case Statement.Pass p -> open("Pass", p.span()).close();
      case Statement.Break b -> open("Break", b.span()).close();
      case Statement.Continue c -> open("Continue", c.span()).close();
    }
  }

  private void alias(Statement.Alias alias) {
    open("alias", alias.span()).name(alias.name()).name(alias.asName()).close();
  }

  private void withItem(Statement.WithItem item) {
    open("withitem", null).child(item.context()).child(item.target()).close();
  }

  private void matchCase(Statement.MatchCase matchCase) {
    open("case", null);
    out.append(' ');
    pattern(matchCase.pattern());
    child(matchCase.guard()).body(matchCase.body()).close();
  }

  private void handler(Statement.ExceptHandler handler) {
    open("except", handler.span())
        .child(handler.type())
        .name(handler.name())
        .body(handler.body())
        .close();
  }

  private void typeParameter(TypeParameter parameter) {
    switch (parameter) {
      case TypeParameter.TypeVar t ->
          open("TypeVar", t.span()).name(t.name()).child(t.bound()).child(t.defaultValue()).close();
      case TypeParameter.TypeVarTuple t ->
          open("TypeVarTuple", t.span()).name(t.name()).child(t.defaultValue()).close();
      case TypeParameter.ParamSpec p ->
          open("ParamSpec", p.span()).name(p.name()).child(p.defaultValue()).close();
    }
  }

  private void arguments(Arguments arguments) {
    out.append(' ');
    open("arguments", null);
    children(arguments.positionalOnly(), this::parameter);
    children(arguments.positional(), this::parameter);
    optional(arguments.varargs());
    children(arguments.keywordOnly(), this::parameter);
    optional(arguments.kwargs());
    close();
  }

  private void optional(@Nullable Parameter parameter) {
    out.append(' ');
    if (parameter == null) {
      out.append('~');
    } else {
      parameter(parameter);
    }
  }

  private void parameter(Parameter parameter) {
    open("arg", parameter.span())
        .name(parameter.name())
        .child(parameter.annotation())
        .child(parameter.defaultValue())
        .close();
  }

  // ---- expressions

  private void expression(Expression expression) {
    switch (expression) {
      case Expression.BoolOp b ->
          open("BoolOp", b.span()).word(b.op()).expressions(b.values()).close();
      case Expression.NamedExpr n ->
          open("NamedExpr", n.span()).child(n.target()).child(n.value()).close();
      case Expression.BinOp b ->
          open("BinOp", b.span()).child(b.left()).word(b.op().symbol()).child(b.right()).close();
      case Expression.UnaryOp u ->
          open("UnaryOp", u.span()).word(u.op().symbol()).child(u.operand()).close();
      case Expression.Lambda l -> {
        open("Lambda", l.span());
        arguments(l.arguments());
        child(l.body()).close();
      }
      case Expression.IfExp i ->
          open("IfExp", i.span()).child(i.test()).child(i.body()).child(i.orElse()).close();
      case Expression.DictExpr d -> {
        open("Dict", d.span());
        children(d.entries(), this::entry).close();
      }
      case Expression.SetExpr s -> open("Set", s.span()).expressions(s.elements()).close();
      case Expression.ListComp c ->
          comprehension("ListComp", c.span(), c.element(), c.generators());
      case Expression.SetComp c -> comprehension("SetComp", c.span(), c.element(), c.generators());
      case Expression.GeneratorExp c ->
          comprehension("GeneratorExp", c.span(), c.element(), c.generators());
      case Expression.DictComp c -> {
        open("DictComp", c.span()).child(c.key()).child(c.value());
        children(c.generators(), this::generator).close();
      }
      case Expression.Await a -> open("Await", a.span()).child(a.value()).close();
      case Expression.Yield y -> open("Yield", y.span()).child(y.value()).close();
      case Expression.YieldFrom y -> open("YieldFrom", y.span()).child(y.value()).close();
      case Expression.Compare c -> {
        open("Compare", c.span()).child(c.left());
        children(c.ops(), op -> out.append(op.symbol().replace(' ', '-')));
        expressions(c.comparators()).close();
      }
      case Expression.Call c -> {
        open("Call", c.span()).child(c.function()).expressions(c.arguments());
        children(c.keywords(), this::keyword).close();
      }
      case Expression.FormattedValue f ->
          open("FormattedValue", f.span())
              .child(f.value())
              .word(f.conversion())
              .child(f.formatSpec())
              .close();
      case Expression.JoinedStr j -> open("JoinedStr", j.span()).expressions(j.values()).close();
      case Expression.Constant c -> {
        open("Constant", c.span()).word(literal(c.value())).close();
      }
      case Expression.Attribute a ->
          open("Attribute", a.span()).child(a.value()).name(a.attribute()).close();
      case Expression.Subscript s ->
          open("Subscript", s.span()).child(s.value()).child(s.index()).close();
      case Expression.Starred s -> open("Starred", s.span()).child(s.value()).close();
      case Expression.Name n -> open("Name", n.span()).name(n.id()).close();
      case Expression.ListExpr l -> open("List", l.span()).expressions(l.elements()).close();
      case Expression.TupleExpr t -> open("Tuple", t.span()).expressions(t.elements()).close();
      case Expression.Slice s ->
          open("Slice", s.span()).child(s.lower()).child(s.upper()).child(s.step()).close();
    }
  }

  private void comprehension(
      String kind, Span span, Expression element, List<Expression.Comprehension> generators) {
    open(kind, span).child(element);
    children(generators, this::generator).close();
  }

  private void generator(Expression.Comprehension generator) {
    open("for", null)
        .word(generator.async() ? 1 : 0)
        .child(generator.target())
        .child(generator.iterable())
        .expressions(generator.conditions())
        .close();
  }

  private void entry(Expression.DictEntry entry) {
    open("entry", null).child(entry.key()).child(entry.value()).close();
  }

  private void keyword(Expression.Keyword keyword) {
    open("keyword", keyword.span()).name(keyword.name()).child(keyword.value()).close();
  }

  // ---- literals

  private static String literal(Literal literal) {
    return switch (literal) {
      case Literal.NoneLiteral _ -> "None";
      case Literal.BoolLiteral b -> b.value() ? "True" : "False";
      case Literal.EllipsisLiteral _ -> "Ellipsis";
      case Literal.IntLiteral i -> "int:" + i.value();
      case Literal.BigIntLiteral i -> "int:" + i.value();
      case Literal.FloatLiteral f -> "float:" + bits(f.value());
      case Literal.ImaginaryLiteral i -> "imaginary:" + bits(i.value());
      case Literal.StringLiteral s -> string(s.value());
      case Literal.BytesLiteral b -> "bytes:" + java.util.HexFormat.of().formatHex(b.value());
    };
  }

  private static String bits(double value) {
    return "%016x".formatted(Double.doubleToLongBits(value));
  }

  static String string(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        quoted.append(c);
      } else {
        quoted.append("\\u%04x".formatted((int) c));
      }
    }
    return quoted.append('"').toString();
  }

  // ---- patterns

  private void pattern(Pattern pattern) {
    switch (pattern) {
      case Pattern.MatchValue v -> open("MatchValue", v.span()).child(v.value()).close();
      case Pattern.MatchSingleton s ->
          open("MatchSingleton", s.span()).word(literal(s.value())).close();
      case Pattern.MatchSequence s ->
          open("MatchSequence", s.span()).patterns(s.patterns()).close();
      case Pattern.MatchMapping m ->
          open("MatchMapping", m.span())
              .expressions(m.keys())
              .patterns(m.patterns())
              .name(m.rest())
              .close();
      case Pattern.MatchClass c ->
          open("MatchClass", c.span())
              .child(c.cls())
              .patterns(c.patterns())
              .names(c.keywordNames())
              .patterns(c.keywordPatterns())
              .close();
      case Pattern.MatchStar s -> open("MatchStar", s.span()).name(s.name()).close();
      case Pattern.MatchAs a -> {
        open("MatchAs", a.span());
        out.append(' ');
        if (a.pattern() == null) {
          out.append('~');
        } else {
          pattern(a.pattern());
        }
        name(a.name()).close();
      }
      case Pattern.MatchOr o -> open("MatchOr", o.span()).patterns(o.patterns()).close();
    }
  }

  private AstDump patterns(List<Pattern> items) {
    return this.<Pattern>children(items, this::pattern);
  }
}
