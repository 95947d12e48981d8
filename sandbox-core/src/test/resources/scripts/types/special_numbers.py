# SPDX-License-Identifier: Apache-2.0
import operator, math
vals = [0, 1, -1, 2, -2, 7, -7, True, False, 2**53, -2**53-1, 2**63, -2**64, 0.0, -0.0, 0.5, -0.5, 1.5, -2.5, 1e308, -1e308, 5e-324, float('inf'), float('-inf'), float('nan'), 1e16, 3.0, 0j, 1j, complex(-0.0, 2), complex(float('inf'), -1), complex(float('nan'), 0)]
ops = [operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, divmod, operator.lt, operator.eq, operator.and_, operator.lshift, operator.rshift, operator.xor]
for op in ops:
    for a in vals:
        row = []
        for b in vals:
            if op in (operator.pow, operator.lshift) and (isinstance(b, int) and abs(b) > 1000): continue
            try: row.append(repr(op(a, b)))
            except Exception as e: row.append(type(e).__name__ + ':' + str(e))
        print(op.__name__, a, *row)
for a in vals:
    row = []
    for f in (abs, operator.neg, operator.pos, int, float, complex, round, math.floor, math.ceil, math.trunc, bool, hash, str, lambda x: round(x, 1), lambda x: round(x, -1), lambda x: format(x, '.3g'), lambda x: format(x, '+.2e'), lambda x: format(x, '010.1f'), lambda x: format(x, ','), lambda x: x.as_integer_ratio(), lambda x: x.is_integer(), lambda x: x.conjugate(), lambda x: x.hex()):
        try: row.append(repr(f(a)) if not (isinstance(a, (float, complex)) and a != a and f is hash) else '-')
        except Exception as e: row.append(type(e).__name__ + ':' + str(e))
    print(a, *row)
