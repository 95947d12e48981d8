// SPDX-License-Identifier: Apache-2.0
package dev.hognose.sandbox.stdlib;

import dev.hognose.sandbox.builtins.Table;
import dev.hognose.sandbox.objects.ExceptionTypes;
import dev.hognose.sandbox.objects.PyStr;
import dev.hognose.sandbox.objects.PyType;
import java.util.List;

/** What a decimal operation may signal, in the order of contexts' flags. */
enum DecimalSignal {
  INVALID_OPERATION(Types.INVALID_OPERATION),
  FLOAT_OPERATION(Types.FLOAT_OPERATION),
  DIVISION_BY_ZERO(Types.DIVISION_BY_ZERO),
  OVERFLOW(Types.OVERFLOW),
  UNDERFLOW(Types.UNDERFLOW),
  SUBNORMAL(Types.SUBNORMAL),
  INEXACT(Types.INEXACT),
  ROUNDED(Types.ROUNDED),
  CLAMPED(Types.CLAMPED);

  /** The signals in the order in which a context's repr shows them. */
  static final List<DecimalSignal> SHOWN =
      List.of(
          CLAMPED,
          INVALID_OPERATION,
          DIVISION_BY_ZERO,
          INEXACT,
          FLOAT_OPERATION,
          OVERFLOW,
          ROUNDED,
          SUBNORMAL,
          UNDERFLOW);

  /** The exception class. */
  final PyType type;

  /** Its bit in a set of signals. */
  final int bit = 1 << ordinal();

  DecimalSignal(PyType type) {
    this.type = type;
  }

  /** The exception classes. */
  static final class Types {
    static final PyType BASE = make("DecimalException", List.of(ExceptionTypes.ARITHMETIC_ERROR));
    static final PyType INVALID_OPERATION = make("InvalidOperation", List.of(BASE));
    static final PyType CONVERSION_SYNTAX = make("ConversionSyntax", List.of(INVALID_OPERATION));
    static final PyType DIVISION_IMPOSSIBLE =
        make("DivisionImpossible", List.of(INVALID_OPERATION));
    static final PyType DIVISION_UNDEFINED =
        make("DivisionUndefined", List.of(INVALID_OPERATION, ExceptionTypes.ZERO_DIVISION_ERROR));
    static final PyType INVALID_CONTEXT = make("InvalidContext", List.of(INVALID_OPERATION));
    static final PyType FLOAT_OPERATION =
        make("FloatOperation", List.of(BASE, ExceptionTypes.TYPE_ERROR));
    static final PyType DIVISION_BY_ZERO =
        make("DivisionByZero", List.of(BASE, ExceptionTypes.ZERO_DIVISION_ERROR));
    static final PyType INEXACT = make("Inexact", List.of(BASE));
    static final PyType ROUNDED = make("Rounded", List.of(BASE));
    static final PyType SUBNORMAL = make("Subnormal", List.of(BASE));
    static final PyType OVERFLOW = make("Overflow", List.of(INEXACT, ROUNDED));
    static final PyType UNDERFLOW = make("Underflow", List.of(INEXACT, ROUNDED, SUBNORMAL));
    static final PyType CLAMPED = make("Clamped", List.of(BASE));

    private Types() {}

    private static PyType make(String name, List<PyType> bases) {
      PyType type = PyType.builtin(name, bases);
      Table.of(type).value("__module__", new PyStr("decimal")).install();
      return type;
    }

    /** All of them. */
    static List<PyType> all() {
      return List.of(
          BASE,
          INVALID_OPERATION,
          CONVERSION_SYNTAX,
          DIVISION_IMPOSSIBLE,
          DIVISION_UNDEFINED,
          INVALID_CONTEXT,
          FLOAT_OPERATION,
          DIVISION_BY_ZERO,
          INEXACT,
          ROUNDED,
          SUBNORMAL,
          OVERFLOW,
          UNDERFLOW,
          CLAMPED);
    }
  }
}
