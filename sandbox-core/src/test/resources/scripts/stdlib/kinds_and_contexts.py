# SPDX-License-Identifier: Apache-2.0
# The kinds of dialects and parameters; decimal exponentials beyond the range, and contexts that make NaNs.
import csv
import inspect
from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_UP, Context, Decimal, Inexact

dialect = csv.reader([]).dialect
print(type(dialect), type(csv.get_dialect('excel-tab')), dialect.delimiter, dialect.quoting, dialect.strict)


def function(a, /, b, *rest, c=1, **named):
    pass


print(inspect.signature(function).parameters)
print(inspect.signature(lambda: 0).parameters, list(inspect.signature(function).parameters.items())[1])
for rounding in (ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_UP):
    context = Context(prec=5, rounding=rounding, Emin=-99, Emax=99, traps=[])
    for text in ('1E+30', '-1E+30', '884469342884973681809608086.8', '-9.2E+51', '1.5', '-1E-30'):
        context.clear_flags()
        result = context.exp(Decimal(text))
        print(rounding, text, result, sorted(flag.__name__ for flag, on in context.flags.items() if on))
for text in ('sNaN', 'sNaN3', '-sNaN', 'NaN7', '1.23456789', 'Infinity'):
    context = Context(prec=3, traps=[])
    print(text, context.create_decimal(Decimal(text)), context.create_decimal(text), context.flags[Inexact],
          sorted(flag.__name__ for flag, on in context.flags.items() if on))
