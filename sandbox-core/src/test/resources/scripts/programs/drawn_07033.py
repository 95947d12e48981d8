# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7033.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: int('😀é'))
l1 = [1, 2, 3, 4]
try: l1[10:0:2] = b'a'
except Exception as error: print(type(error).__name__, error)
try: l1[-1:] = '12'
except Exception as error: print(type(error).__name__, error)
print(l1)
try:
    def function2(p0=5, /, *rest, k1=7, **more):
        return p0, rest, k1, more,
except Exception as error: print(type(error).__name__, error)
else: print(function2.__defaults__, function2.__kwdefaults__)
show(lambda: function2(5, 2**100, 7, **{}))
show(lambda: function2(-2, True, -2**63, *'{0}{a}'))
show(lambda: function2(False, True))
class Described3:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described3()
show(lambda: x.make(1))
show(lambda: x.plai)
show(lambda: getattr(x, 5))
show(lambda: x.b)
show(lambda: setattr(x, 'b', -5))
show(lambda: setattr(x, 'c', 5))
show(lambda: setattr(x, 'z', 5))
l4 = [[1], [2]]
try: del l4[:]
except Exception as error: print(type(error).__name__, error)
try: l4 *= True
except Exception as error: print(type(error).__name__, error)
print(l4)
show(lambda: (('%e' % ('😀é', '-3.5'))).rstrip())
show(lambda: -0.0)
def outer5(n):
    total = n
    def inner(k):
        nonlocal total
        total -= n
        return total
    return inner, lambda: total
inner6, peek7 = outer5(3)
show(lambda: [inner6(-5), peek7(), inner6(-1)])
class Sub8(str):
    extra = 1
    def __index__(self): return 3
    def __repr__(self): return 'R' + super().__repr__()
    def __call__(self): return 'called'
x = Sub8('abc')
show(lambda: sum([x, 1]))
show(lambda: x.copy())
show(lambda: x != x)
show(lambda: ''.join(x))
show(lambda: isinstance(x, int))
show(lambda: x.extra)
show(lambda: x.upper())
show(lambda: type(x).__mro__[1])
try:
    for v in 'Hello World':
        if v == 2: break
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
