// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.compile;

import dev.hognose.sandbox.code.CallSite;
import dev.hognose.sandbox.code.Code;
import dev.hognose.sandbox.code.Constant;
import dev.hognose.sandbox.code.FunctionShape;
import dev.hognose.sandbox.code.Intrinsic;
import dev.hognose.sandbox.code.Opcode;
import dev.hognose.sandbox.syntax.Arguments;
import dev.hognose.sandbox.syntax.Expression;
import dev.hognose.sandbox.syntax.Parameter;
import dev.hognose.sandbox.syntax.Span;
import dev.hognose.sandbox.syntax.Statement;
import dev.hognose.sandbox.syntax.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, lambdas, classes and type aliases, with their decorators and type parameters. */
final class DefinitionCompiler {
  static final String TYPE_PARAMETERS = ".type_params";
  private static final int[] NOTHING = {};

  private final Unit unit;
  private final Assembler out;

  DefinitionCompiler(Unit unit) {
    this.unit = unit;
    this.out = unit.out;
  }

  /** The qualified name of a function or class defined here. */
  String childName(String name) {
    return switch (unit.frame.kind) {
      case MODULE -> name;
      case CLASS -> unit.qualifiedName + "." + name;
      case FUNCTION -> unit.qualifiedName + ".<locals>." + name;
      case COMPREHENSION, TYPE_PARAMETERS -> throw new IllegalStateException("not a frame");
    };
  }

  private String definedName(String name) {
    Symbol symbol = unit.scope.symbols.get(unit.scope.mangle(name));
    return symbol != null && symbol.has(Symbol.GLOBAL) ? name : childName(name);
  }

  /** Where a child's free variables come from. */
  int[] captures(Scope inner) {
    int[] captures = new int[inner.free.size()];
    for (int i = 0; i < captures.length; i++) {
      captures[i] = unit.scope.capture(inner.free.get(i));
    }
    return captures;
  }

  private int[] decorators(List<Expression> decorators) {
    int[] registers = new int[decorators.size()];
    for (int i = 0; i < registers.length; i++) {
      int register = unit.expressions.operand(decorators.get(i));
      registers[i] = unit.keep(register, true, decorators.get(i).span());
    }
    return registers;
  }

  private void decorate(List<Expression> decorators, int[] registers, int value) {
    for (int i = registers.length - 1; i >= 0; i--) {
      CallSite site = new CallSite(-1, new int[] {value}, NOTHING);
      out.emit(decorators.get(i).span(), Opcode.CALL, value, registers[i], out.call(site));
    }
  }

  void function(Statement.FunctionDef def) {
    Span span = def.span();
    int[] decorators = decorators(def.decorators());
    int local = unit.variables.register(def.name());
    boolean direct = local >= 0 && decorators.length == 0 && def.typeParams().isEmpty();
    int target = direct ? local : unit.temporary(span);
    Arguments arguments = def.arguments();
    int[] defaults = defaults(arguments);
    int[] keywordDefaults = keywordDefaults(arguments);
    String qualifiedName = definedName(def.name());
    Scope outer = unit.scope;
    enterTypeParameters(span, def.typeParams());
    int annotations = annotations(span, arguments, def.returns());
    Code code = functionCode(def, qualifiedName);
    FunctionShape shape =
        new FunctionShape(
            out.child(code),
            defaults,
            keywordDefaults,
            captures(unit.context.scope(def)),
            annotations);
    out.emit(span, Opcode.MAKE_FUNCTION, target, 0, out.function(shape));
    if (!def.typeParams().isEmpty()) {
      int parameters = unit.temporary(span);
      unit.variables.load(TYPE_PARAMETERS, span, parameters);
      out.intrinsic(span, Intrinsic.SET_TYPE_PARAMETERS, target, target, parameters);
      leaveTypeParameters(span, def.typeParams(), outer);
    }
    decorate(def.decorators(), decorators, target);
    unit.variables.store(def.name(), span, target);
  }

  private Code functionCode(Statement.FunctionDef def, String qualifiedName) {
    Scope inner = unit.context.scope(def);
    Unit child = new Unit(unit.context, unit, inner, qualifiedName);
    String doc = Docstrings.of(def.body());
    child.definitions.begin(def.arguments(), def.span());
    child.statements.body(doc == null ? def.body() : def.body().subList(1, def.body().size()));
    child.definitions.returnNone(def.body().getLast().span());
    return child.finish(
        new Code.Identity(
            def.name(),
            qualifiedName,
            doc,
            firstLine(def.decorators(), def.span()),
            unit.context.source),
        Code.Kind.FUNCTION,
        parameters(def.arguments()));
  }

  private static int firstLine(List<Expression> decorators, Span span) {
    return decorators.isEmpty() ? span.line() : decorators.getFirst().span().line();
  }

  private void begin(Arguments arguments, Span span) {
    for (int i = 0; i < parameters(arguments).registers(); i++) {
      out.setBound(i);
    }
    unit.variables.makeCells(span);
  }

  void returnNone(Span span) {
    if (out.reachable()) {
      int mark = unit.mark();
      int none = unit.constant(span, Unit.NONE);
      out.emitLast(span, Opcode.RETURN, none, 0, 0);
      unit.release(mark);
    }
  }

  private static Code.Parameters parameters(Arguments arguments) {
    int positionalOnly = arguments.positionalOnly().size();
    return new Code.Parameters(
        positionalOnly,
        positionalOnly + arguments.positional().size(),
        arguments.keywordOnly().size(),
        arguments.varargs() != null,
        arguments.kwargs() != null);
  }

  private int[] defaults(Arguments arguments) {
    List<Expression> defaults = new ArrayList<>();
    for (Parameter parameter : arguments.positionalOnly()) {
      Expression value = parameter.defaultValue();
      if (value != null) {
        defaults.add(value);
      }
    }
    for (Parameter parameter : arguments.positional()) {
      Expression value = parameter.defaultValue();
      if (value != null) {
        defaults.add(value);
      }
    }
    int[] registers = unit.expressions.operands(defaults);
    for (int i = 0; i < registers.length; i++) {
      registers[i] = unit.keep(registers[i], unit.frame.walrus, defaults.get(i).span());
    }
    return registers;
  }

  private int[] keywordDefaults(Arguments arguments) {
    int[] registers = new int[arguments.keywordOnly().size()];
    for (int i = 0; i < registers.length; i++) {
      Parameter parameter = arguments.keywordOnly().get(i);
      registers[i] = -1;
      Expression value = parameter.defaultValue();
      if (value != null) {
        int register = unit.expressions.operand(value);
        registers[i] = unit.keep(register, unit.frame.walrus, value.span());
      }
    }
    return registers;
  }

  /**
   * The register of the tuple of annotations, or -1 if there are none. Those of positional-only
   * parameters come after those of the other positional ones, as in CPython.
   */
  private int annotations(Span span, Arguments arguments, @Nullable Expression returns) {
    List<Parameter> parameters = new ArrayList<>(arguments.positional());
    parameters.addAll(arguments.positionalOnly());
    Parameter star = arguments.varargs();
    if (star != null) {
      parameters.add(star);
    }
    parameters.addAll(arguments.keywordOnly());
    Parameter doubleStar = arguments.kwargs();
    if (doubleStar != null) {
      parameters.add(doubleStar);
    }
    List<Integer> registers = new ArrayList<>();
    for (Parameter parameter : parameters) {
      Expression annotation = parameter.annotation();
      if (annotation != null) {
        String name = unit.scope.mangle(parameter.name());
        registers.add(unit.constant(span, new Constant.StringConstant(name)));
        registers.add(parameterAnnotation(annotation));
      }
    }
    if (returns != null) {
      registers.add(unit.constant(span, new Constant.StringConstant("return")));
      registers.add(unit.assignments.annotation(returns));
    }
    if (registers.isEmpty()) {
      return -1;
    }
    int[] list = new int[registers.size()];
    for (int i = 0; i < list.length; i++) {
      list[i] = registers.get(i);
    }
    int tuple = unit.temporary(span);
    out.emit(span, Opcode.BUILD_TUPLE, tuple, 0, out.list(list));
    return tuple;
  }

  /** An annotation; {@code *args: *Ts} is the only item that unpacking {@code Ts} gives. */
  private int parameterAnnotation(Expression annotation) {
    if (annotation instanceof Expression.Starred starred && !unit.context.futureAnnotations) {
      int value = unit.temporary(starred.span());
      int source = unit.expressions.operand(starred.value(), value);
      out.emit(starred.span(), Opcode.UNPACK, 0, source, out.list(value));
      return value;
    }
    return unit.assignments.annotation(annotation);
  }

  void lambda(Expression.Lambda lambda, int target) {
    Span span = lambda.span();
    int[] defaults = defaults(lambda.arguments());
    int[] keywordDefaults = keywordDefaults(lambda.arguments());
    Scope inner = unit.context.scope(lambda);
    Unit child = new Unit(unit.context, unit, inner, childName("<lambda>"));
    child.definitions.lambdaBody(lambda);
    Code code =
        child.finish(
            new Code.Identity(
                "<lambda>", child.qualifiedName, null, span.line(), unit.context.source),
            Code.Kind.FUNCTION,
            parameters(lambda.arguments()));
    FunctionShape shape =
        new FunctionShape(out.child(code), defaults, keywordDefaults, captures(inner), -1);
    out.emit(span, Opcode.MAKE_FUNCTION, target, 0, out.function(shape));
  }

  private void lambdaBody(Expression.Lambda lambda) {
    begin(lambda.arguments(), lambda.span());
    int value = unit.expressions.operand(lambda.body());
    out.emitLast(lambda.body().span(), Opcode.RETURN, value, 0, 0);
  }

  void classDef(Statement.ClassDef def) {
    Span span = def.span();
    int[] decorators = decorators(def.decorators());
    int target = unit.temporary(span);
    String qualifiedName = definedName(def.name());
    Scope outer = unit.scope;
    enterTypeParameters(span, def.typeParams());
    Scope inner = unit.context.scope(def);
    Code code = classCode(def, qualifiedName, inner);
    int body = unit.temporary(span);
    FunctionShape shape = new FunctionShape(out.child(code), NOTHING, NOTHING, captures(inner), -1);
    out.emit(span, Opcode.MAKE_FUNCTION, body, 0, out.function(shape));
    int name = unit.constant(span, new Constant.StringConstant(def.name()));
    int genericBase = -1;
    if (!def.typeParams().isEmpty()) {
      genericBase = unit.temporary(span);
      unit.variables.load(TYPE_PARAMETERS, span, genericBase);
      out.intrinsic(span, Intrinsic.GENERIC_BASE, genericBase, genericBase);
    }
    unit.calls.buildClass(span, target, body, name, def.bases(), genericBase, def.keywords());
    if (!def.typeParams().isEmpty()) {
      leaveTypeParameters(span, def.typeParams(), outer);
    }
    decorate(def.decorators(), decorators, target);
    unit.variables.store(def.name(), span, target);
  }

  private Code classCode(Statement.ClassDef def, String qualifiedName, Scope inner) {
    Unit child = new Unit(unit.context, unit, inner, qualifiedName);
    String doc = Docstrings.of(def.body());
    int firstLine = firstLine(def.decorators(), def.span());
    child.definitions.classBody(def, doc, firstLine);
    return child.finish(
        new Code.Identity(def.name(), qualifiedName, doc, firstLine, unit.context.source),
        Code.Kind.CLASS,
        Code.Parameters.NONE);
  }

  private void classBody(Statement.ClassDef def, @Nullable String doc, int firstLine) {
    Span span = def.span();
    unit.variables.makeCells(span);
    int value = unit.temporary(span);
    out.emit(span, Opcode.LOAD_NAME, value, 0, out.name("__name__"));
    out.emit(span, Opcode.STORE_NAME, 0, value, out.name("__module__"));
    storeConstant(span, "__qualname__", new Constant.StringConstant(unit.qualifiedName));
    storeConstant(span, "__firstlineno__", new Constant.IntConstant(firstLine));
    if (!def.typeParams().isEmpty()) {
      unit.variables.load(TYPE_PARAMETERS, span, value);
      out.emit(span, Opcode.STORE_NAME, 0, value, out.name("__type_params__"));
    }
    if (Annotations.any(def.body())) {
      out.intrinsic(span, Intrinsic.ANNOTATIONS, value);
      out.emit(span, Opcode.STORE_NAME, 0, value, out.name("__annotations__"));
    }
    if (doc != null) {
      Span docSpan = def.body().getFirst().span();
      storeConstant(docSpan, "__doc__", new Constant.StringConstant(doc));
    }
    unit.statements.body(doc == null ? def.body() : def.body().subList(1, def.body().size()));
    List<Constant> attributes = new ArrayList<>();
    for (String name : unit.staticAttributes) {
      attributes.add(new Constant.StringConstant(name));
    }
    storeConstant(span, "__static_attributes__", new Constant.TupleConstant(attributes));
    if (unit.frame.classCell) {
      int cell = unit.temporary(span);
      out.emit(span, Opcode.MOVE, cell, unit.frame.classCellRegister, 0);
      out.emitLast(span, Opcode.RETURN, cell, 0, 0);
    }
    returnNone(span);
  }

  private void storeConstant(Span span, String name, Constant constant) {
    int mark = unit.mark();
    int value = unit.constant(span, constant);
    out.emit(span, Opcode.STORE_NAME, 0, value, out.name(name));
    unit.release(mark);
  }

  void typeAlias(Statement.TypeAlias statement) {
    Span span = statement.span();
    String name = statement.name().id();
    String qualifiedName = definedName(name);
    Scope outer = unit.scope;
    enterTypeParameters(span, statement.typeParams());
    Scope inner = unit.context.scope(statement);
    Unit child = new Unit(unit.context, unit, inner, qualifiedName);
    child.definitions.valueBody(statement.value());
    Code code =
        child.finish(
            new Code.Identity(name, qualifiedName, null, span.line(), unit.context.source),
            lateKind(inner),
            Code.Parameters.NONE);
    int value = unit.temporary(span);
    FunctionShape shape = new FunctionShape(out.child(code), NOTHING, NOTHING, captures(inner), -1);
    out.emit(span, Opcode.MAKE_FUNCTION, value, 0, out.function(shape));
    int nameRegister = unit.constant(span, new Constant.StringConstant(name));
    int parameters = unit.temporary(span);
    if (statement.typeParams().isEmpty()) {
      unit.load(span, parameters, new Constant.TupleConstant(List.of()));
    } else {
      unit.variables.load(TYPE_PARAMETERS, span, parameters);
    }
    out.intrinsic(span, Intrinsic.TYPE_ALIAS, value, nameRegister, parameters, value);
    if (!statement.typeParams().isEmpty()) {
      leaveTypeParameters(span, statement.typeParams(), outer);
    }
    unit.variables.store(name, statement.name().span(), value);
  }

  /** The kind of what is evaluated late: in a class's body it reads names as that does. */
  private static Code.Kind lateKind(Scope scope) {
    return scope.classAround() == null ? Code.Kind.FUNCTION : Code.Kind.CLASS;
  }

  private void valueBody(Expression expression) {
    unit.variables.makeCells(expression.span());
    int value = unit.expressions.operand(expression);
    out.emitLast(expression.span(), Opcode.RETURN, value, 0, 0);
  }

  /** Makes the type parameters, if there are any, in an inlined scope of their own. */
  private void enterTypeParameters(Span span, List<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return;
    }
    unit.variables.enterInlined(unit.context.scope(parameters), span, true);
    int[] registers = new int[parameters.size()];
    for (int i = 0; i < registers.length; i++) {
      TypeParameter parameter = parameters.get(i);
      registers[i] = typeParameter(parameter);
      unit.variables.store(parameter.name(), parameter.span(), registers[i]);
    }
    int mark = unit.mark();
    int tuple = unit.temporary(span);
    out.emit(span, Opcode.BUILD_TUPLE, tuple, 0, out.list(registers));
    unit.variables.store(TYPE_PARAMETERS, span, tuple);
    unit.release(mark);
  }

  private int typeParameter(TypeParameter parameter) {
    Span span = parameter.span();
    int result = unit.temporary(span);
    int mark = unit.mark();
    int kind =
        switch (parameter) {
          case TypeParameter.TypeVar variable -> 0;
          case TypeParameter.ParamSpec specification -> 1;
          case TypeParameter.TypeVarTuple tuple -> 2;
        };
    Expression bound = parameter instanceof TypeParameter.TypeVar v ? v.bound() : null;
    kind = bound instanceof Expression.TupleExpr ? 3 : kind;
    int name = unit.constant(span, new Constant.StringConstant(parameter.name()));
    int kindRegister = unit.constant(span, new Constant.IntConstant(kind));
    int boundRegister = later(parameter, bound);
    int defaultRegister = later(parameter, parameter.defaultValue());
    out.intrinsic(
        span, Intrinsic.TYPE_PARAMETER, result, name, kindRegister, boundRegister, defaultRegister);
    unit.release(mark);
    return result;
  }

  /** A function that evaluates a bound or default when it is asked for; None for none. */
  private int later(TypeParameter parameter, @Nullable Expression expression) {
    Span span = parameter.span();
    if (expression == null) {
      return unit.constant(span, Unit.NONE);
    }
    Scope inner = unit.context.scope(expression);
    Unit child = new Unit(unit.context, unit, inner, parameter.name());
    child.definitions.valueBody(
        expression instanceof Expression.Starred starred ? starred.value() : expression);
    Code code =
        child.finish(
            new Code.Identity(
                parameter.name(), parameter.name(), null, span.line(), unit.context.source),
            lateKind(inner),
            Code.Parameters.NONE);
    int value = unit.temporary(span);
    FunctionShape shape = new FunctionShape(out.child(code), NOTHING, NOTHING, captures(inner), -1);
    out.emit(span, Opcode.MAKE_FUNCTION, value, 0, out.function(shape));
    return value;
  }

  private void leaveTypeParameters(Span span, List<TypeParameter> parameters, Scope outer) {
    unit.variables.leaveInlined(unit.context.scope(parameters), outer, span);
  }
}
