// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox;

import dev.hognose.sandbox.objects.PyBool;
import dev.hognose.sandbox.objects.PyBytes;
import dev.hognose.sandbox.objects.PyComplex;
import dev.hognose.sandbox.objects.PyFloat;
import dev.hognose.sandbox.objects.PyInt;
import dev.hognose.sandbox.objects.PyList;
import dev.hognose.sandbox.objects.PyNone;
import dev.hognose.sandbox.objects.PyObject;
import dev.hognose.sandbox.objects.PySingleton;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyTuple;
import dev.hognose.sandbox.syntax.Arguments;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Literal;
import dev.hognose.sandbox.syntax.Parameter;
import dev.hognose.sandbox.syntax.Pattern;
import dev.hognose.sandbox.syntax.SourceText;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import dev.hognose.sandbox.syntax.TypeParameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Syntax trees as values, from which the module {@code ast} makes its nodes: a node is a tuple of
 * the class's name, the place (four numbers, or None) and the fields in the order of the class.
 */
final class TreeValues {
  private static final PyStr LOAD = PyStr.shared("Load");
  private static final PyStr STORE = PyStr.shared("Store");
  private static final PyStr DELETE = PyStr.shared("Del");

  private final SourceText source;
  private final Map<Integer, Line> lines = new HashMap<>();

  TreeValues(SourceText source) {
    this.source = source;
  }

  /** The statements of a module. */
  PyObject body(List<Statement> body) {
    return list(body, this::statement);
  }

  /** One expression. */
  PyObject expression(Expression expression) {
    return load(expression);
  }

  private static PyObject node(String name, PyObject place, PyObject... fields) {
    PyObject[] all = new PyObject[fields.length + 2];
    all[0] = new PyStr(name);
    all[1] = place;
    System.arraycopy(fields, 0, all, 2, fields.length);
    return PyTuple.of(all);
  }

  private static <T> PyObject list(List<T> items, Function<T, PyObject> each) {
    List<PyObject> all = new ArrayList<>(items.size());
    for (T item : items) {
      all.add(each.apply(item));
    }
    return new PyList(all.toArray(PyObject[]::new), all.size());
  }

  private static <T> PyObject optional(@Nullable T item, Function<T, PyObject> each) {
    return item == null ? PyNone.NONE : each.apply(item);
  }

  private static PyObject name(@Nullable String text) {
    return text == null ? PyNone.NONE : new PyStr(text);
  }

  private PyObject place(Span span) {
    return PyTuple.of(
        PyInt.of(span.line()),
        PyInt.of(bytes(span.line(), span.column())),
        PyInt.of(span.endLine()),
        PyInt.of(bytes(span.endLine(), span.endColumn())));
  }

  /** The prefix {@code u} of a text, or None. */
  private PyObject prefix(Expression.Constant constant) {
    if (!(constant.value() instanceof Literal.StringLiteral)) {
      return PyNone.NONE;
    }
    Line line = line(constant.span().line());
    String text = line.text();
    int at = line.at(constant.span().column());
    return at < text.length() && (text.charAt(at) == 'u') ? new PyStr("u") : PyNone.NONE;
  }

  /** A column in bytes of UTF-8. */
  private int bytes(int line, int column) {
    return line(line).bytes(column);
  }

  private Line line(int number) {
    return lines.computeIfAbsent(number, each -> Line.of(source.line(each)));
  }

  /**
   * A line, gone over once however many nodes stand in it.
   *
   * @param ats the index of each code point and of the end; empty if all are ASCII
   * @param sizes the same in bytes of UTF-8
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Line(String text, int[] ats, int[] sizes) {
    static Line of(String text) {
      if (text.chars().allMatch(c -> c < 0x80)) {
        return new Line(text, new int[0], new int[0]);
      }
      int count = text.codePointCount(0, text.length());
      Line line = new Line(text, new int[count + 1], new int[count + 1]);
      for (int i = 0; i < count; i++) {
        int point = text.codePointAt(line.ats[i]);
        line.ats[i + 1] = line.ats[i] + Character.charCount(point);
        line.sizes[i + 1] =
            line.sizes[i] + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
      }
      return line;
    }

    int at(int column) {
      return ats.length == 0
          ? Math.min(column, text.length())
          : ats[Math.min(column, ats.length - 1)];
    }

    int bytes(int column) {
      return sizes.length == 0
          ? Math.min(column, text.length())
          : sizes[Math.min(column, sizes.length - 1)];
    }
  }

  private PyObject statement(Statement statement) {
    PyObject at = place(statement.span());
    return switch (statement) {
      case Statement.FunctionDef s ->
          node(
              s.async() ? "AsyncFunctionDef" : "FunctionDef",
              at,
              name(s.name()),
              arguments(s.arguments()),
              body(s.body()),
              list(s.decorators(), this::load),
              optional(s.returns(), this::load),
              PyNone.NONE,
              list(s.typeParams(), this::typeParameter));
      case Statement.ClassDef s ->
          node(
              "ClassDef",
              at,
              name(s.name()),
              list(s.bases(), this::load),
              list(s.keywords(), this::keyword),
              body(s.body()),
              list(s.decorators(), this::load),
              list(s.typeParams(), this::typeParameter));
      case Statement.For s ->
          node(
              s.async() ? "AsyncFor" : "For",
              at,
              target(s.target()),
              load(s.iterable()),
              body(s.body()),
              body(s.orElse()),
              PyNone.NONE);
      case Statement.With s ->
          node(
              s.async() ? "AsyncWith" : "With",
              at,
              list(s.items(), this::withItem),
              body(s.body()),
              PyNone.NONE);
      case Statement.Try s ->
          node(
              s.star() ? "TryStar" : "Try",
              at,
              body(s.body()),
              list(s.handlers(), this::handler),
              body(s.orElse()),
              body(s.finalBody()));
      default -> simple(statement, at);
    };
  }

  private PyObject simple(Statement statement, PyObject at) {
    return switch (statement) {
      case Statement.Return s -> node("Return", at, optional(s.value(), this::load));
      case Statement.Delete s -> node("Delete", at, list(s.targets(), e -> place(e, DELETE)));
      case Statement.Assign s ->
          node("Assign", at, list(s.targets(), this::target), load(s.value()), PyNone.NONE);
      case Statement.TypeAlias s ->
          node(
              "TypeAlias",
              at,
              target(s.name()),
              list(s.typeParams(), this::typeParameter),
              load(s.value()));
      case Statement.AugAssign s ->
          node("AugAssign", at, target(s.target()), operator(s.op().symbol()), load(s.value()));
      case Statement.AnnAssign s ->
          node(
              "AnnAssign",
              at,
              target(s.target()),
              load(s.annotation()),
              optional(s.value(), this::load),
              PyInt.of(s.simple() ? 1 : 0));
      case Statement.While s -> node("While", at, load(s.test()), body(s.body()), body(s.orElse()));
      case Statement.If s -> node("If", at, load(s.test()), body(s.body()), body(s.orElse()));
      case Statement.Match s ->
          node("Match", at, load(s.subject()), list(s.cases(), this::matchCase));
      case Statement.Raise s ->
          node("Raise", at, optional(s.exception(), this::load), optional(s.cause(), this::load));
      case Statement.Assert s ->
          node("Assert", at, load(s.test()), optional(s.message(), this::load));
      case Statement.Import s -> node("Import", at, list(s.names(), this::alias));
      case Statement.ImportFrom s ->
          node(
              "ImportFrom",
              at,
              name(s.module()),
              list(s.names(), this::alias),
              PyInt.of(s.level()));
      case Statement.Global s -> node("Global", at, list(s.names(), PyStr::new));
      case Statement.Nonlocal s -> node("Nonlocal", at, list(s.names(), PyStr::new));
      case Statement.ExpressionStatement s -> node("Expr", at, load(s.value()));
      default -> node(statement.getClass().getSimpleName(), at);
    };
  }

  private PyObject alias(Statement.Alias alias) {
    return node("alias", place(alias.span()), name(alias.name()), name(alias.asName()));
  }

  private PyObject withItem(Statement.WithItem item) {
    return node(
        "withitem", PyNone.NONE, load(item.context()), optional(item.target(), this::target));
  }

  private PyObject handler(Statement.ExceptHandler h) {
    return node(
        "ExceptHandler",
        place(h.span()),
        optional(h.type(), this::load),
        name(h.name()),
        body(h.body()));
  }

  private PyObject matchCase(Statement.MatchCase one) {
    return node(
        "match_case",
        PyNone.NONE,
        pattern(one.pattern()),
        optional(one.guard(), this::load),
        body(one.body()));
  }

  private PyObject pattern(Pattern pattern) {
    PyObject at = place(pattern.span());
    return switch (pattern) {
      case Pattern.MatchValue p -> node("MatchValue", at, load(p.value()));
      case Pattern.MatchSingleton p -> node("MatchSingleton", at, literal(p.value()));
      case Pattern.MatchSequence p -> node("MatchSequence", at, list(p.patterns(), this::pattern));
      case Pattern.MatchMapping p ->
          node(
              "MatchMapping",
              at,
              list(p.keys(), this::load),
              list(p.patterns(), this::pattern),
              name(p.rest()));
      case Pattern.MatchClass p ->
          node(
              "MatchClass",
              at,
              load(p.cls()),
              list(p.patterns(), this::pattern),
              list(p.keywordNames(), PyStr::new),
              list(p.keywordPatterns(), this::pattern));
      case Pattern.MatchStar p -> node("MatchStar", at, name(p.name()));
      case Pattern.MatchAs p ->
          node("MatchAs", at, optional(p.pattern(), this::pattern), name(p.name()));
      case Pattern.MatchOr p -> node("MatchOr", at, list(p.patterns(), this::pattern));
    };
  }

  private PyObject typeParameter(TypeParameter parameter) {
    PyObject at = place(parameter.span());
    PyObject name = name(parameter.name());
    PyObject otherwise = optional(parameter.defaultValue(), this::load);
    return switch (parameter) {
      case TypeParameter.TypeVar p ->
          node("TypeVar", at, name, optional(p.bound(), this::load), otherwise);
      case TypeParameter.TypeVarTuple _ -> node("TypeVarTuple", at, name, otherwise);
      case TypeParameter.ParamSpec _ -> node("ParamSpec", at, name, otherwise);
    };
  }

  private PyObject arguments(Arguments a) {
    List<PyObject> defaults = new ArrayList<>();
    for (List<Parameter> some : List.of(a.positionalOnly(), a.positional())) {
      for (Parameter each : some) {
        if (each.defaultValue() != null) {
          defaults.add(load(each.defaultValue()));
        }
      }
    }
    return node(
        "arguments",
        PyNone.NONE,
        list(a.positionalOnly(), this::parameter),
        list(a.positional(), this::parameter),
        optional(a.varargs(), this::parameter),
        list(a.keywordOnly(), this::parameter),
        list(a.keywordOnly(), p -> optional(p.defaultValue(), this::load)),
        optional(a.kwargs(), this::parameter),
        new PyList(defaults.toArray(PyObject[]::new), defaults.size()));
  }

  private PyObject parameter(Parameter p) {
    return node(
        "arg", place(p.span()), name(p.name()), optional(p.annotation(), this::load), PyNone.NONE);
  }

  private PyObject keyword(Expression.Keyword k) {
    return node("keyword", place(k.span()), name(k.name()), load(k.value()));
  }

  private PyObject target(Expression e) {
    return place(e, STORE);
  }

  private PyObject load(Expression e) {
    PyObject at = place(e.span());
    return switch (e) {
      case Expression.BoolOp x ->
          node(
              "BoolOp",
              at,
              operator(x.op().name().toLowerCase(Locale.ROOT)),
              list(x.values(), this::load));
      case Expression.NamedExpr x -> node("NamedExpr", at, target(x.target()), load(x.value()));
      case Expression.BinOp x ->
          node("BinOp", at, load(x.left()), operator(x.op().symbol()), load(x.right()));
      case Expression.UnaryOp x ->
          node("UnaryOp", at, operator("unary " + x.op().symbol()), load(x.operand()));
      case Expression.Lambda x -> node("Lambda", at, arguments(x.arguments()), load(x.body()));
      case Expression.IfExp x ->
          node("IfExp", at, load(x.test()), load(x.body()), load(x.orElse()));
      case Expression.DictExpr x ->
          node(
              "Dict",
              at,
              list(x.entries(), entry -> optional(entry.key(), this::load)),
              list(x.entries(), entry -> load(entry.value())));
      case Expression.SetExpr x -> node("Set", at, list(x.elements(), this::load));
      case Expression.Await x -> node("Await", at, load(x.value()));
      case Expression.Yield x -> node("Yield", at, optional(x.value(), this::load));
      case Expression.YieldFrom x -> node("YieldFrom", at, load(x.value()));
      case Expression.Compare x ->
          node(
              "Compare",
              at,
              load(x.left()),
              list(x.ops(), op -> operator(op.symbol())),
              list(x.comparators(), this::load));
      case Expression.Call x ->
          node(
              "Call",
              at,
              load(x.function()),
              list(x.arguments(), this::load),
              list(x.keywords(), this::keyword));
      default -> other(e, at);
    };
  }

  private PyObject other(Expression e, PyObject at) {
    return switch (e) {
      case Expression.ListComp x ->
          node("ListComp", at, load(x.element()), list(x.generators(), this::comprehension));
      case Expression.SetComp x ->
          node("SetComp", at, load(x.element()), list(x.generators(), this::comprehension));
      case Expression.GeneratorExp x ->
          node("GeneratorExp", at, load(x.element()), list(x.generators(), this::comprehension));
      case Expression.DictComp x ->
          node(
              "DictComp",
              at,
              load(x.key()),
              load(x.value()),
              list(x.generators(), this::comprehension));
      case Expression.FormattedValue x ->
          node(
              "FormattedValue",
              at,
              load(x.value()),
              PyInt.of(conversion(x.conversion())),
              optional(x.formatSpec(), this::load));
      case Expression.JoinedStr x -> node("JoinedStr", at, list(x.values(), this::load));
      case Expression.Constant x -> node("Constant", at, literal(x.value()), prefix(x));
      case Expression.Slice x ->
          node(
              "Slice",
              at,
              optional(x.lower(), this::load),
              optional(x.upper(), this::load),
              optional(x.step(), this::load));
      default -> place(e, LOAD);
    };
  }

  /** What can stand at the left of an assignment, with what is done to it. */
  private PyObject place(Expression e, PyStr context) {
    PyObject at = place(e.span());
    PyObject use = node(context.value(), PyNone.NONE);
    return switch (e) {
      case Expression.Name x -> node("Name", at, name(x.id()), use);
      case Expression.Attribute x ->
          node("Attribute", at, load(x.value()), name(x.attribute()), use);
      case Expression.Subscript x -> node("Subscript", at, load(x.value()), load(x.index()), use);
      case Expression.Starred x -> node("Starred", at, place(x.value(), context), use);
      case Expression.ListExpr x ->
          node("List", at, list(x.elements(), item -> item(item, context)), use);
      case Expression.TupleExpr x ->
          node("Tuple", at, list(x.elements(), item -> item(item, context)), use);
      default -> load(e);
    };
  }

  private PyObject item(Expression e, PyStr context) {
    return context == LOAD ? load(e) : place(e, context);
  }

  private PyObject comprehension(Expression.Comprehension c) {
    return node(
        "comprehension",
        PyNone.NONE,
        target(c.target()),
        load(c.iterable()),
        list(c.conditions(), this::load),
        PyInt.of(c.async() ? 1 : 0));
  }

  private static PyObject operator(String symbol) {
    return node("operator " + symbol, PyNone.NONE);
  }

  private static int conversion(Expression.Conversion conversion) {
    return switch (conversion) {
      case NONE -> -1;
      case STR -> 's';
      case REPR -> 'r';
      case ASCII -> 'a';
    };
  }

  private static PyObject literal(Literal literal) {
    return switch (literal) {
      case Literal.NoneLiteral _ -> PyNone.NONE;
      case Literal.BoolLiteral x -> PyBool.of(x.value());
      case Literal.EllipsisLiteral _ -> PySingleton.ELLIPSIS;
      case Literal.IntLiteral x -> PyInt.of(x.value());
      case Literal.BigIntLiteral x -> PyInt.of(x.value());
      case Literal.FloatLiteral x -> new PyFloat(x.value());
      case Literal.ImaginaryLiteral x -> new PyComplex(0, x.value());
      case Literal.StringLiteral x -> new PyStr(x.value());
      case Literal.BytesLiteral x -> new PyBytes(x.value().clone());
    };
  }
}
