# SPDX-License-Identifier: Apache-2.0
# Comparisons of decimals with signaling NaNs and complex numbers; what contexts refuse.
from decimal import Context, Decimal, Inexact, getcontext, localcontext


def attempt(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__, e)


snan = Decimal('sNaN')
one = Decimal(1)
attempt(lambda: snan == 1, lambda: 1 == snan, lambda: snan != 1, lambda: snan < 1,
        lambda: snan == one, lambda: one == snan, lambda: snan in [1], lambda: [snan] == [1],
        lambda: (1, snan) == (1, 2), lambda: {1: 2} == {1: snan}, lambda: snan == 'a',
        lambda: Decimal('NaN') == snan, lambda: [snan] == [snan], lambda: snan == 1j)
print(one == 1 + 0j, 1 + 0j == one, [1 + 0j].index(one), [one].index(1 + 0j), {1 + 0j, one},
      Decimal('Inf') == complex('inf'), complex('inf') == Decimal('Inf'),
      0.5 + 0j == Decimal('.5'), 0.5j == Decimal('.5'), one != 1j, 1j != one,
      Decimal('NaN') == 1j)
attempt(lambda: one < 1j, lambda: one + 1j)

context = getcontext()
attempt(lambda: Context(traps=[5]), lambda: Context(flags=5), lambda: Context(flags={}),
        lambda: context.traps[5], lambda: context.traps.__setitem__(5, 1),
        lambda: context.traps.__delitem__(Inexact), lambda: setattr(context, 'traps', [5]),
        lambda: setattr(context, 'flags', {5: 1}), lambda: Context(size=1),
        lambda: Context(1, 2, 3, 4, 5, 6, 7, 8, 9), lambda: Context(1, prec=2),
        lambda: localcontext(size=1), lambda: setattr(context, 'prec', 'a'),
        lambda: setattr(context, 'prec', 1.5), lambda: Context(prec=0),
        lambda: Context(prec=5, traps=[Inexact]).divide(1, 3), lambda: Context(traps=(Inexact,)))
