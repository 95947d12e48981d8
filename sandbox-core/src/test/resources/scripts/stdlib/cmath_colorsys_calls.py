# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import cmath, math, colorsys
from cmath import *
vals = [0, 1, -1, 1j, -1j, 1+1j, -1-1j, 0.5, 2.5-3j, 1e300, 1e-300j, complex('inf'), complex('nan'), complex('-infj'), complex(0.0, -0.0), complex(-0.0, 0.0)]
for n in ('acos', 'acosh', 'asin', 'asinh', 'atan', 'atanh', 'cos', 'cosh', 'exp', 'log', 'log10', 'sin', 'sinh', 'sqrt', 'tan', 'tanh', 'phase', 'polar', 'isfinite', 'isinf', 'isnan'):
    for v in vals:
        try: r = getattr(cmath, n)(v); print(n, v, complex(round(r.real, 10), round(r.imag, 10)) if isinstance(r, complex) and cmath.isfinite(r) else r)
        except Exception as e: print(n, v, type(e).__name__, e)
each('''
log(100, 10), log(2j, 2), log(8, 2).real
log(0)
log(1, 0)
log(1, 2, 3)
sqrt('x')
sqrt()
sqrt(None)
rect(1, pi / 2).imag, rect(0, 5), rect(inf, 0)
rect(1, inf)
rect(1)
polar(3+4j), phase(-1), phase(-1-0j) if 0 else 0, polar(complex(-0.0, -0.0))
isclose(1, 1+1e-10j), isclose(1, 2), isclose(1, 1.1, rel_tol=0.2), isclose(inf, inf), isclose(nan, nan), isclose(1, 1.1, abs_tol=0.2)
isclose(1, 2, rel_tol=-1)
pi, e, tau, inf, nan, infj, nanj
exp(1000)
cosh(1000)
colorsys.rgb_to_hsv(.2, .4, .4), colorsys.hsv_to_rgb(.5, .5, .4), colorsys.rgb_to_hls(.2, .4, .4), colorsys.hls_to_rgb(.5, .3, .33), colorsys.rgb_to_yiq(.2, .4, .4), colorsys.yiq_to_rgb(.3, -.1, .05), colorsys.rgb_to_hsv(0, 0, 0), colorsys.rgb_to_hls(1, 1, 1), [colorsys.hsv_to_rgb(h / 6, 1, 1) for h in range(7)], colorsys.hls_to_rgb(0, .5, 0), colorsys.rgb_to_hls(1, 0, 0)
colorsys.rgb_to_hsv('a', 1, 1)
''', globals())
