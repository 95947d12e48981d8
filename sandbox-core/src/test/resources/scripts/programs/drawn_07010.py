# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7010.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Context1:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return self.tag == 1
def use2():
    with Context1(1) as a, Context1(2):
        pass
    return 'after'
show(lambda: use2())
show(lambda: (('%r' % {'a': 1}), {1, 2, 3}, ))
S3 = set()
try: S3 = {10, -2, 0}
except Exception as error: print('assignment', type(error).__name__, error)
print('S3', S3)
i4 = 0
try: i4 = min([v5 for v5 in range(0)])
except Exception as error: print('assignment', type(error).__name__, error)
print('i4', i4)
try:
    def function6(*, k0):
        return k0,
except Exception as error: print(type(error).__name__, error)
else: print(function6.__defaults__, function6.__kwdefaults__)
show(lambda: function6(i4, i4, 255, zz=1))
show(lambda: function6(i4, 10**9, 2**100, p0=5))
show(lambda: function6(i4, i4, i4))
def matcher7(value):
    match value:
        case list() | tuple(): return ('list() | tuple()', )
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case {1: x}: return ('{1: x}', x)
        case True: return ('True', )
        case _: return 'other'
show(lambda: matcher7(True))
show(lambda: matcher7(((1, 2) == (1,))))
show(lambda: matcher7((object, '12', ((1, 2), 3), *'ÄÖß', )))
show(lambda: [(i4 if (not i4) else -1), -2**63, (i4 if ('😀é' in {'k': [1]}) else i4), *[[1], [2]]])
try:
    a, b, *c, d = {k8: 2**63 for k8 in 'abc'}
    print(a, b, c, d)
except Exception as error: print(type(error).__name__, error)
show(lambda: ', '.join(['%d' for v9 in range(-5)]))
