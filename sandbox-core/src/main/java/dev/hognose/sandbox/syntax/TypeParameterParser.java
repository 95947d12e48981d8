// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the parser that reads lists of type parameters (PEP 695, PEP 696). */
final class TypeParameterParser {
  private final Cursor cursor;
  private final ExpressionParser expressions;

  TypeParameterParser(Cursor cursor, ExpressionParser expressions) {
    this.cursor = cursor;
    this.expressions = expressions;
  }

  /** Type parameters with their brackets, or none. */
  List<TypeParameter> optional() {
    if (!cursor.accept(Token.LEFT_BRACKET)) {
      return List.of();
    }
    if (cursor.at(Token.RIGHT_BRACKET)) {
      throw cursor.refusalFrom(cursor.position(), "Type parameter list cannot be empty");
    }
    List<TypeParameter> parameters = new ArrayList<>();
    do {
      parameters.add(parameter());
    } while (cursor.accept(Token.COMMA) && !cursor.at(Token.RIGHT_BRACKET));
    cursor.expect(Token.RIGHT_BRACKET);
    cursor.grow();
    return List.copyOf(parameters);
  }

  private TypeParameter parameter() {
    int start = cursor.position();
    Token star = cursor.kind();
    if (star == Token.STAR || star == Token.DOUBLE_STAR) {
      cursor.advance();
      String name = cursor.name();
      if (cursor.at(Token.COLON)) {
        throw boundRefused(star);
      }
      Expression value = defaultValue(star == Token.STAR);
      Span span = cursor.since(start);
      return star == Token.STAR
          ? new TypeParameter.TypeVarTuple(span, name, value)
          : new TypeParameter.ParamSpec(span, name, value);
    }
    String name = cursor.name();
    Expression bound = cursor.accept(Token.COLON) ? expressions.expression() : null;
    Expression value = defaultValue(false);
    return new TypeParameter.TypeVar(cursor.since(start), name, bound, value);
  }

  private RuntimeException boundRefused(Token star) {
    int colon = cursor.position();
    cursor.advance();
    Expression bound = expressions.expression();
    String what = bound instanceof Expression.TupleExpr ? "constraints" : "bound";
    return cursor.refusalFrom(
        colon,
        "cannot use " + what + " with " + (star == Token.STAR ? "TypeVarTuple" : "ParamSpec"));
  }

  private @Nullable Expression defaultValue(boolean starred) {
    if (!cursor.accept(Token.EQUAL)) {
      return null;
    }
    return starred ? expressions.starExpression() : expressions.expression();
  }
}
