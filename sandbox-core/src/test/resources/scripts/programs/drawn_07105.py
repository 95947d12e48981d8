# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7105.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (set()).isdisjoint(range(3)))
show(lambda: format(' x,y ,z ', '%'))
show(lambda: {e1 % 5 for e1 in range(10)})
d2 = {}
try: d2 = {(5 - 255): ('-3.5' * 0), f" = {object:^8} = {-2!r:_}}}{1 + 2!s:>{5}}": b'', **{2**63: ('a', 1), 2**100: False, (1, 2): 10**9}}
except Exception as error: print('assignment', type(error).__name__, error)
print('d2', d2)
show(lambda: True)
show(lambda: 5)
show(lambda: list(map(lambda p, q: p, ({1: 'x', 2: 'y'}, [1, 'a', None], 3.0, *'', ), ({1: 'x', 2: 'y'}, [1, 'a', None], 3.0, *'', ))))
show(lambda: {5})
show(lambda: 0)
try:
    try:
        raise ExceptionGroup('outer', [KeyError(-5), RuntimeError(-1), ValueError(3)])
    except* KeyError as group:
        print(repr(group), group.exceptions)
        pass
    except* AttributeError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: ([] * 10))
show(lambda: 2.675)
show(lambda: {k3: -1 for k3 in [-2**63, -1, 1, *[3, 1, 2]]})
class Magic4:
    def __init__(self): self.log = []
    def __missing__(self, key):
        return 'missing'
    def __delitem__(self, key):
        raise KeyError(key)
    def __eq__(self, other):
        return True
    def __call__(self, *args, **kwargs):
        return args, kwargs
    def __str__(self):
        return 'str'
    def __format__(self, spec):
        return 5
m = Magic4()
show(lambda: next(m))
show(lambda: m < 1)
show(lambda: [5, 6, 7][m])
show(lambda: int(m))
show(lambda: len(m))
show(lambda: bytes(m))
show(lambda: Magic4[int])
l5 = [1, 2, 3, 4]
try: l5 *= 1
except Exception as error: print(type(error).__name__, error)
try: l5 += {1, 2.5}
except Exception as error: print(type(error).__name__, error)
try: l5[2:1:-1] = 'abc'
except Exception as error: print(type(error).__name__, error)
print(l5)
def level6(n):
    raise
class Custom(Exception): pass
level6(5)
