// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Arguments;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Node;
import dev.hognose.sandbox.syntax.Parameter;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import dev.hognose.sandbox.syntax.SyntaxProblem;
import dev.hognose.sandbox.syntax.TypeParameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first pass over a tree: makes the scopes and notes how each uses its names.
 *
 * <p>It raises the errors of CPython's symbol table, in CPython's order. {@link SlotAllocator} then
 * decides where each name lives.
 */
final class Resolver {
  /** A {@code global} or {@code nonlocal} that is checked once all is known. */
  record Declaration(Scope scope, String name, Span span) {}

  final Context context;
  final List<Scope> scopes = new ArrayList<>();
  final List<Declaration> declarations = new ArrayList<>();

  private final ExpressionResolver expressions = new ExpressionResolver(this);
  private final PatternResolver patterns = new PatternResolver(this, expressions);
  Scope scope;

  /** Where yield, await and walrus are forbidden, or empty. */
  String restriction = "";

  Resolver(Context context) {
    this.context = context;
    this.scope = enter(Scope.module());
  }

  /** Resolves a module's statements; gives its scope. */
  Scope module(List<Statement> body) {
    Scope module = scope;
    statements(body);
    new SlotAllocator(this).allocate();
    return module;
  }

  /** Resolves an expression on its own; gives its scope. */
  Scope expression(Expression expression) {
    Scope module = scope;
    expressions.visit(expression);
    new SlotAllocator(this).allocate();
    return module;
  }

  Scope enter(Scope next) {
    scopes.add(next);
    scope = next;
    return next;
  }

  SyntaxProblem problem(Node node, String message) {
    return context.problem(node.span(), message);
  }

  private void statements(List<Statement> body) {
    for (int i = 0; i < body.size(); i++) {
      statement(body.get(i));
    }
  }

  private void statement(Statement statement) {
    context.beat(1);
    switch (statement) {
      case Statement.FunctionDef def -> function(def);
      case Statement.ClassDef def -> classDef(def);
      case Statement.Return s -> expressions.visitOptional(s.value());
      case Statement.Delete s -> deletions(s.targets());
      case Statement.Assign s -> {
        expressions.visit(s.value());
        s.targets().forEach(expressions::target);
      }
      case Statement.TypeAlias s -> typeAlias(s);
      case Statement.AugAssign s -> {
        expressions.target(s.target());
        if (s.target() instanceof Expression.Name name) {
          use(name.id());
        }
        expressions.visit(s.value());
      }
      case Statement.AnnAssign s -> annotated(s);
      case Statement.For s -> {
        expressions.visit(s.iterable());
        expressions.target(s.target());
        statements(s.body());
        statements(s.orElse());
      }
      case Statement.While s -> {
        expressions.visit(s.test());
        statements(s.body());
        statements(s.orElse());
      }
      case Statement.If s -> conditional(s);
      case Statement.With s -> with(s);
      case Statement.Match s -> {
        expressions.visit(s.subject());
        for (Statement.MatchCase one : s.cases()) {
          patterns.visit(one.pattern());
          expressions.visitOptional(one.guard());
          statements(one.body());
        }
      }
      case Statement.Raise s -> {
        expressions.visitOptional(s.exception());
        expressions.visitOptional(s.cause());
      }
      case Statement.Try s -> tryStatement(s);
      case Statement.Assert s -> {
        context.suspicions.assertion(s);
        expressions.visit(s.test());
        expressions.visitOptional(s.message());
      }
      case Statement.Import s -> imports(s.names(), s.span(), false);
      case Statement.ImportFrom s -> imports(s.names(), s.span(), true);
      case Statement.Global s -> s.names().forEach(name -> global(name, s.span()));
      case Statement.Nonlocal s -> s.names().forEach(name -> nonlocal(name, s.span()));
      case Statement.ExpressionStatement s -> expressions.visit(s.value());
      case Statement.Pass s -> {}
      case Statement.Break s -> {}
      case Statement.Continue s -> {}
    }
  }

  private void conditional(Statement.If statement) {
    Statement.If current = statement;
    while (true) {
      expressions.visit(current.test());
      statements(current.body());
      if (current.orElse().size() == 1
          && current.orElse().getFirst() instanceof Statement.If next) {
        current = next;
      } else {
        statements(current.orElse());
        return;
      }
    }
  }

  private void with(Statement.With statement) {
    for (Statement.WithItem item : statement.items()) {
      expressions.visit(item.context());
      Expression target = item.target();
      if (target != null) {
        expressions.target(target);
      }
    }
    statements(statement.body());
  }

  private void tryStatement(Statement.Try statement) {
    statements(statement.body());
    for (Statement.ExceptHandler handler : statement.handlers()) {
      expressions.visitOptional(handler.type());
      String name = handler.name();
      if (name != null) {
        bind(name, Symbol.ASSIGNED | Symbol.DELETED, handler.span());
      }
      statements(handler.body());
    }
    statements(statement.orElse());
    statements(statement.finalBody());
  }

  private void deletions(List<Expression> targets) {
    for (Expression target : targets) {
      switch (target) {
        case Expression.Name name -> {
          if (name.id().equals("__debug__")) {
            throw problem(name, "cannot delete __debug__");
          }
          bind(name.id(), Symbol.ASSIGNED | Symbol.DELETED, name.span());
        }
        case Expression.TupleExpr tuple -> deletions(tuple.elements());
        case Expression.ListExpr list -> deletions(list.elements());
        default -> expressions.target(target);
      }
    }
  }

  private void annotated(Statement.AnnAssign statement) {
    if (statement.target() instanceof Expression.Name name) {
      Symbol symbol = scope.symbol(scope.mangle(name.id()));
      if (statement.simple()
          && scope.kind != Scope.Kind.MODULE
          && (symbol.has(Symbol.GLOBAL) || symbol.has(Symbol.NONLOCAL))) {
        String kind = symbol.has(Symbol.GLOBAL) ? "global" : "nonlocal";
        throw problem(statement, "annotated name '" + name.id() + "' can't be " + kind);
      }
      if (statement.simple()) {
        bind(name.id(), Symbol.ASSIGNED | Symbol.ANNOTATED, name.span());
      } else if (statement.value() != null) {
        bind(name.id(), Symbol.ASSIGNED, name.span());
      }
    } else if (statement.target() instanceof Expression.Attribute attribute
        && attribute.attribute().equals("__debug__")) {
      throw problem(statement, "cannot assign to __debug__");
    } else {
      expressions.target(statement.target());
    }
    annotation(statement.annotation());
    expressions.visitOptional(statement.value());
  }

  private void annotation(@Nullable Expression annotation) {
    if (annotation != null && !context.futureAnnotations) {
      expressions.visit(annotation);
    }
  }

  private void imports(List<Statement.Alias> names, Span span, boolean from) {
    for (Statement.Alias alias : names) {
      String name = alias.asName();
      if (name == null) {
        int dot = alias.name().indexOf('.');
        name = from || dot < 0 ? alias.name() : alias.name().substring(0, dot);
      }
      if (name.equals("*")) {
        if (scope.kind != Scope.Kind.MODULE) {
          throw problem(alias, "import * only allowed at module level");
        }
      } else {
        bind(name, Symbol.ASSIGNED, span);
      }
    }
  }

  private void global(String name, Span span) {
    Symbol symbol = scope.symbol(scope.mangle(name));
    checkDeclaration(symbol, name, "global", span);
    symbol.flags |= Symbol.GLOBAL;
    declarations.add(new Declaration(scope, symbol.name, span));
  }

  private void nonlocal(String name, Span span) {
    Symbol symbol = scope.symbol(scope.mangle(name));
    checkDeclaration(symbol, name, "nonlocal", span);
    symbol.flags |= Symbol.NONLOCAL;
    declarations.add(new Declaration(scope, symbol.name, span));
  }

  private void checkDeclaration(Symbol symbol, String name, String kind, Span span) {
    if (symbol.has(Symbol.PARAMETER)) {
      throw context.problem(span, "name '" + name + "' is parameter and " + kind);
    } else if (symbol.has(Symbol.USED)) {
      throw context.problem(span, "name '" + name + "' is used prior to " + kind + " declaration");
    } else if (symbol.has(Symbol.ANNOTATED)) {
      throw context.problem(span, "annotated name '" + name + "' can't be " + kind);
    } else if (symbol.has(Symbol.ASSIGNED)) {
      throw context.problem(
          span, "name '" + name + "' is assigned to before " + kind + " declaration");
    }
  }

  /** Notes that the scope binds a name. */
  Symbol bind(String name, int flags, Span span) {
    if (name.equals("__debug__")) {
      throw context.problem(span, "cannot assign to __debug__");
    }
    Symbol symbol = scope.symbol(scope.mangle(name));
    symbol.flags |= flags;
    return symbol;
  }

  /** Notes that the scope reads a name. */
  void use(String name) {
    scope.symbol(scope.mangle(name)).flags |= Symbol.USED;
    if (scope.frame.kind == Scope.Kind.FUNCTION && name.equals("super")) {
      scope.symbol("__class__").flags |= Symbol.USED;
    }
  }

  private void function(Statement.FunctionDef def) {
    bind(def.name(), Symbol.ASSIGNED, def.span());
    def.decorators().forEach(expressions::visit);
    defaults(def.arguments());
    Scope outer = scope;
    String outerRestriction = restriction;
    typeParameters(def.typeParams(), scope.privateName);
    annotations(def.arguments());
    annotation(def.returns());
    Scope inner = enter(Scope.function(scope, Scope.Form.DEFINITION));
    context.scopes.put(def, inner);
    inner.coroutine = def.async();
    restriction = "";
    parameters(def.arguments());
    statements(def.body());
    scope = outer;
    restriction = outerRestriction;
  }

  /** Visits the defaults of parameters, in the scope around the function. */
  void defaults(Arguments arguments) {
    for (Parameter parameter : arguments.positionalOnly()) {
      expressions.visitOptional(parameter.defaultValue());
    }
    for (Parameter parameter : arguments.positional()) {
      expressions.visitOptional(parameter.defaultValue());
    }
    for (Parameter parameter : arguments.keywordOnly()) {
      expressions.visitOptional(parameter.defaultValue());
    }
  }

  private void annotations(Arguments arguments) {
    for (Parameter parameter : arguments.positionalOnly()) {
      annotation(parameter.annotation());
    }
    for (Parameter parameter : arguments.positional()) {
      annotation(parameter.annotation());
    }
    annotation(arguments.varargs());
    for (Parameter parameter : arguments.keywordOnly()) {
      annotation(parameter.annotation());
    }
    annotation(arguments.kwargs());
  }

  private void annotation(@Nullable Parameter parameter) {
    if (parameter != null) {
      annotation(parameter.annotation());
    }
  }

  /** Binds the parameters of the function whose scope was entered, in the order of registers. */
  void parameters(Arguments arguments) {
    arguments.positionalOnly().forEach(this::parameter);
    arguments.positional().forEach(this::parameter);
    arguments.keywordOnly().forEach(this::parameter);
    Parameter star = arguments.varargs();
    if (star != null) {
      parameter(star);
    }
    Parameter doubleStar = arguments.kwargs();
    if (doubleStar != null) {
      parameter(doubleStar);
    }
  }

  private void parameter(Parameter parameter) {
    Symbol symbol = scope.symbol(scope.mangle(parameter.name()));
    if (symbol.has(Symbol.PARAMETER)) {
      throw problem(
          parameter, "duplicate argument '" + parameter.name() + "' in function definition");
    }
    bind(parameter.name(), Symbol.PARAMETER, parameter.span());
  }

  private void classDef(Statement.ClassDef def) {
    bind(def.name(), Symbol.ASSIGNED, def.span());
    def.decorators().forEach(expressions::visit);
    Scope outer = scope;
    String outerRestriction = restriction;
    boolean generic = !def.typeParams().isEmpty();
    typeParameters(def.typeParams(), def.name());
    def.bases().forEach(expressions::visit);
    def.keywords().forEach(keyword -> expressions.visit(keyword.value()));
    Scope inner = enter(Scope.ofClass(scope, def.name()));
    context.scopes.put(def, inner);
    restriction = "";
    if (generic) {
      inner.symbol(".type_params").flags |= Symbol.USED;
    }
    statements(def.body());
    scope = outer;
    restriction = outerRestriction;
  }

  private void typeAlias(Statement.TypeAlias statement) {
    bind(statement.name().id(), Symbol.ASSIGNED, statement.name().span());
    Scope outer = scope;
    String outerRestriction = restriction;
    typeParameters(statement.typeParams(), scope.privateName);
    Scope inner = enter(Scope.function(scope, Scope.Form.TYPE_ALIAS));
    context.scopes.put(statement, inner);
    restriction = "a type alias";
    expressions.visit(statement.value());
    scope = outer;
    restriction = outerRestriction;
  }

  /**
   * Enters the scope of type parameters, if there are any; it is found by their list.
   *
   * @param privateName mangles private names in it: the class, if they are those of a class
   */
  private void typeParameters(List<TypeParameter> parameters, String privateName) {
    if (parameters.isEmpty()) {
      return;
    }
    Scope inner = enter(Scope.inlined(scope, Scope.Kind.TYPE_PARAMETERS, privateName));
    context.scopes.put(parameters, inner);
    inner.symbol(".type_params").flags |= Symbol.TYPE_PARAMETER;
    Set<String> names = new HashSet<>();
    boolean defaulted = false;
    for (TypeParameter parameter : parameters) {
      if (!names.add(parameter.name())) {
        throw problem(parameter, "duplicate type parameter '" + parameter.name() + "'");
      }
      bind(parameter.name(), Symbol.TYPE_PARAMETER, parameter.span());
      if (parameter.defaultValue() == null && defaulted) {
        throw problem(
            parameter,
            "non-default type parameter '" + parameter.name() + "' follows default type parameter");
      }
      defaulted |= parameter.defaultValue() != null;
      if (parameter instanceof TypeParameter.TypeVar variable) {
        restriction = "a TypeVar bound";
        later(variable.bound());
      }
      restriction = "a TypeVar default";
      later(parameter.defaultValue());
    }
    restriction = "the definition of a generic";
  }

  /** An expression that a function of its own evaluates when it is asked for; found by itself. */
  private void later(@Nullable Expression expression) {
    if (expression == null) {
      return;
    }
    Scope outer = scope;
    Scope inner = enter(Scope.function(scope, Scope.Form.TYPE_ALIAS));
    context.scopes.put(expression, inner);
    expressions.visit(expression instanceof Expression.Starred s ? s.value() : expression);
    scope = outer;
  }
}
