// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.syntax.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The resolver's part for expressions; left-deep chains of operators take no Java frames. */
final class ExpressionResolver {
  private final Resolver resolver;

  ExpressionResolver(Resolver resolver) {
    this.resolver = resolver;
  }

  void visitOptional(@Nullable Expression expression) {
    if (expression != null) {
      visit(expression);
    }
  }

  void visit(Expression expression) {
    resolver.context.beat(1);
    switch (expression) {
      case Expression.BoolOp e -> all(e.values());
      case Expression.NamedExpr e -> walrus(e);
      case Expression.BinOp e -> binary(e);
      case Expression.UnaryOp e -> visit(e.operand());
      case Expression.Lambda e -> lambda(e);
      case Expression.IfExp e -> {
        visit(e.test());
        visit(e.body());
        visit(e.orElse());
      }
      case Expression.DictExpr e -> dict(e);
      case Expression.SetExpr e -> all(e.elements());
      case Expression.ListComp e -> comprehension(e, "list comprehension", e.generators());
      case Expression.SetComp e -> comprehension(e, "set comprehension", e.generators());
      case Expression.DictComp e -> comprehension(e, "dict comprehension", e.generators());
      case Expression.GeneratorExp e -> comprehension(e, "generator expression", e.generators());
      case Expression.Await e -> {
        restricted(e, "await expression");
        if (resolver.scope.isComprehension()) {
          resolver.scope.coroutine = true;
        }
        visit(e.value());
      }
      case Expression.Yield e -> {
        visitOptional(e.value());
        yielding(e);
      }
      case Expression.YieldFrom e -> {
        visit(e.value());
        yielding(e);
      }
      case Expression.Compare e -> {
        resolver.context.suspicions.compare(e);
        visit(e.left());
        all(e.comparators());
      }
      case Expression.Call e -> {
        resolver.context.suspicions.call(e);
        visit(e.function());
        all(e.arguments());
        keywords(e.keywords());
      }
      case Expression.FormattedValue e -> {
        visit(e.value());
        visitOptional(e.formatSpec());
      }
      case Expression.JoinedStr e -> all(e.values());
      case Expression.Constant e -> {}
      case Expression.Attribute e -> visit(e.value());
      case Expression.Subscript e -> {
        resolver.context.suspicions.subscript(e);
        visit(e.value());
        visit(e.index());
      }
      case Expression.Starred e -> visit(e.value());
      case Expression.Name e -> resolver.use(e.id());
      case Expression.ListExpr e -> all(e.elements());
      case Expression.TupleExpr e -> all(e.elements());
      case Expression.Slice e -> {
        visitOptional(e.lower());
        visitOptional(e.upper());
        visitOptional(e.step());
      }
    }
  }

  private void all(List<Expression> expressions) {
    for (int i = 0; i < expressions.size(); i++) {
      visit(expressions.get(i));
    }
  }

  private void keywords(List<Expression.Keyword> keywords) {
    for (int i = 0; i < keywords.size(); i++) {
      visit(keywords.get(i).value());
    }
  }

  private void dict(Expression.DictExpr dict) {
    for (Expression.DictEntry entry : dict.entries()) {
      visitOptional(entry.key());
      visit(entry.value());
    }
  }

  private void binary(Expression.BinOp operation) {
    if (!(operation.left() instanceof Expression.BinOp)) {
      visit(operation.left());
      visit(operation.right());
      return;
    }
    List<Expression.BinOp> spine = Folder.spine(operation);
    visit(spine.getLast().left());
    for (int i = spine.size() - 1; i >= 0; i--) {
      visit(spine.get(i).right());
    }
  }

  /** Visits the target of an assignment. */
  void target(Expression target) {
    switch (target) {
      case Expression.Name name -> resolver.bind(name.id(), Symbol.ASSIGNED, name.span());
      case Expression.TupleExpr tuple -> tuple.elements().forEach(this::target);
      case Expression.ListExpr list -> list.elements().forEach(this::target);
      case Expression.Starred starred -> target(starred.value());
      case Expression.Attribute attribute -> {
        if (attribute.attribute().equals("__debug__")) {
          throw resolver.problem(attribute, "cannot assign to __debug__");
        }
        visit(attribute.value());
      }
      case Expression.Subscript item -> {
        visit(item.value());
        visit(item.index());
      }
      default -> visit(target);
    }
  }

  private void lambda(Expression.Lambda lambda) {
    resolver.defaults(lambda.arguments());
    Scope outer = resolver.scope;
    String restriction = resolver.restriction;
    resolver.restriction = "";
    Scope inner = resolver.enter(Scope.function(outer, Scope.Form.LAMBDA));
    resolver.context.scopes.put(lambda, inner);
    resolver.parameters(lambda.arguments());
    visit(lambda.body());
    resolver.scope = outer;
    resolver.restriction = restriction;
  }

  private void restricted(Expression node, String what) {
    if (!resolver.restriction.isEmpty()) {
      throw resolver.problem(node, what + " cannot be used within " + resolver.restriction);
    }
  }

  private void yielding(Expression node) {
    restricted(node, "yield expression");
    Scope scope = resolver.scope;
    if (scope.isComprehension()) {
      throw resolver.problem(node, "'yield' inside " + scope.comprehensionName);
    }
    scope.frame.generator = true;
  }

  private void comprehension(
      Expression node, String name, List<Expression.Comprehension> generators) {
    Expression.Comprehension first = generators.getFirst();
    Scope outer = resolver.scope;
    outer.iterableDepth++;
    visit(first.iterable());
    outer.iterableDepth--;
    boolean lazy = node instanceof Expression.GeneratorExp;
    Scope inner =
        resolver.enter(
            lazy
                ? Scope.function(outer, Scope.Form.GENERATOR_EXPRESSION)
                : Scope.inlined(outer, Scope.Kind.COMPREHENSION, outer.privateName));
    resolver.context.scopes.put(node, inner);
    inner.comprehensionName = name;
    if (lazy) {
      inner.symbol(".0").flags |= Symbol.PARAMETER;
      inner.generator = true;
    }
    for (Expression.Comprehension generator : generators) {
      inner.coroutine |= generator.async();
      if (generator != first) {
        inner.iterableDepth++;
        visit(generator.iterable());
        inner.iterableDepth--;
      }
      iterationTarget(generator.target());
      all(generator.conditions());
    }
    visitElement(node);
    resolver.scope = outer;
    if (inner.coroutine && !lazy && outer.isComprehension()) {
      outer.coroutine = true;
    }
  }

  private void visitElement(Expression node) {
    switch (node) {
      case Expression.ListComp e -> visit(e.element());
      case Expression.SetComp e -> visit(e.element());
      case Expression.DictComp e -> {
        visit(e.key());
        visit(e.value());
      }
      case Expression.GeneratorExp e -> visit(e.element());
      default -> throw new IllegalStateException("not a comprehension");
    }
  }

  private void iterationTarget(Expression target) {
    switch (target) {
      case Expression.Name name -> {
        Symbol symbol = resolver.bind(name.id(), Symbol.ITERATION, name.span());
        if (symbol.has(Symbol.WALRUS)) {
          throw resolver.problem(
              name,
              "comprehension inner loop cannot rebind assignment expression target '"
                  + name.id()
                  + "'");
        }
      }
      case Expression.TupleExpr tuple -> tuple.elements().forEach(this::iterationTarget);
      case Expression.ListExpr list -> list.elements().forEach(this::iterationTarget);
      case Expression.Starred starred -> iterationTarget(starred.value());
      default -> visit(target);
    }
  }

  private void walrus(Expression.NamedExpr expression) {
    restricted(expression, "named expression");
    Scope scope = resolver.scope;
    if (scope.iterableDepth > 0) {
      throw resolver.problem(
          expression,
          "assignment expression cannot be used in a comprehension iterable expression");
    }
    if (scope.isComprehension()) {
      comprehensionWalrus(expression);
    }
    visit(expression.value());
    Scope owner = scope;
    while (owner.isComprehension() && owner.parent != null) {
      owner = owner.parent;
    }
    resolver.scope = owner;
    resolver.bind(expression.target().id(), Symbol.ASSIGNED, expression.target().span()).flags |=
        Symbol.WALRUS;
    resolver.scope = scope;
    owner.frame.walrus = true;
  }

  /** Checks an assignment expression inside comprehensions, and notes its target in each. */
  private void comprehensionWalrus(Expression.NamedExpr expression) {
    String id = expression.target().id();
    Scope scope = resolver.scope;
    while (scope.isComprehension() && scope.parent != null) {
      Symbol symbol = scope.symbol(scope.mangle(id));
      if (symbol.has(Symbol.ITERATION)) {
        throw resolver.problem(
            expression.target(),
            "assignment expression cannot rebind comprehension iteration variable '" + id + "'");
      }
      symbol.flags |= Symbol.WALRUS;
      scope = scope.parent;
    }
    if (scope.kind == Scope.Kind.CLASS) {
      throw resolver.problem(
          expression.target(),
          "assignment expression within a comprehension cannot be used in a class body");
    }
  }
}
