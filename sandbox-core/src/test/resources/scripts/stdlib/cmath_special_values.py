# SPDX-License-Identifier: Apache-2.0
import cmath, math
V = [-math.inf, -2.0, -0.0, 0.0, 2.0, math.inf, math.nan]
def sh(r):
    if isinstance(r, complex): return '(%s %s)' % (sh(r.real), sh(r.imag))
    return '%.9g' % r if isinstance(r, float) else repr(r)
for n in ('acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'phase', 'polar', 'rect'):
    for x in V:
        for y in V:
            try: r = getattr(cmath, n)(complex(x, y)) if n != 'rect' else cmath.rect(x, y); r = sh(r) if not isinstance(r, tuple) else [sh(v) for v in r]
            except Exception as e: r = type(e).__name__ + str(e)
            print(n, x, y, r)
for n in ('cosh', 'sinh', 'exp', 'cos', 'sin', 'tanh', 'tan'):
    for v in (710.0, 1000+2j, -1000+2j, 710+1j, 2+1000j, 2-711j, 1e-310j, 1e300+1e300j):
        try: r = sh(getattr(cmath, n)(v))
        except Exception as e: r = type(e).__name__ + str(e)
        print(n, v, r)
