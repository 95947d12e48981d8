# SPDX-License-Identifier: Apache-2.0
# Rounding by the context, whole quotients in narrow contexts, and the signals of powers and quantize.
from decimal import *


def flags(context):
    return sorted(signal.__name__ for signal, raised in context.flags.items() if raised)


for rounding in (ROUND_UP, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_FLOOR, ROUND_05UP):
    with localcontext(rounding=rounding):
        print(rounding, [str(round(Decimal(text), 1)) for text in ('0.25', '0.21', '-0.25', '1.35')], round(Decimal('2.5')),
              round(Decimal(1234), -2))

for a, b in (('-9.5', '2'), ('-5', '3'), ('7', '3'), ('0', '3'), ('1', '7'), ('1', 'Infinity')):
    for clamp in (0, 1):
        context = Context(prec=3, Emin=-1, Emax=0, traps=[], clamp=clamp)
        print(a, b, clamp, context.divmod(Decimal(a), Decimal(b)), context.divide_int(Decimal(a), Decimal(b)),
              context.remainder(Decimal(a), Decimal(b)), flags(context))

context = Context(prec=3, traps=[])
print(context.quantize(Decimal('999.96'), Decimal('.1')), flags(context))
for base in ('1', '1.0', '-1.00'):
    for power in ('1', '2', '5', '-1', '-5', '100', '0.5'):
        context = Context(prec=3, traps=[])
        print(base, power, context.power(Decimal(base), Decimal(power)), flags(context))
