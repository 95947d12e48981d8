# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7080.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def generator1(n):
    got = None
    try:
        if n > 2: return n
        if got: raise KeyError(got)
        x = yield from [1, 2]
        print('from', x)
    except ValueError as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g2 = generator1(-2)
show(lambda: next(g2))
show(lambda: next(g2, 'end'))
show(lambda: g2.close())
try: g2.close()
except Exception as error: print(error)
show(lambda: eval('tuple([1, 2, 3])'))
class Number3:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number3({self.value!r})'
    def __or__(self, other):
        return Number3((self.value, other))
    def __rmatmul__(self, other):
        return NotImplemented
    def __truediv__(self, other):
        return self.value
    def __rmod__(self, other):
        return self
    def __gt__(self, other):
        return self.value == other
    def __lt__(self, other):
        return self.value == other
    def __int__(self):
        return None
    def __iter__(self):
        return -1
    def __index__(self):
        return self.value
    def __len__(self):
        return -1
try: x = Number3(-2)
except Exception: x = Number3(0)
show(lambda: x | [1])
show(lambda: x @ [1])
show(lambda: None / x)
show(lambda: [1] % x)
show(lambda: f'{x:>10}')
show(lambda: sum([x]))
show(lambda: -x)
show(lambda: '%d' % x)
show(lambda: x.nope)
show(lambda: x < 2)
show(lambda: round(x))
class Described4:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return 1 // 0
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described4()
show(lambda: setattr(x, 'b', -5))
show(lambda: x.d)
show(lambda: x.__dict__)
show(lambda: Described4.make())
show(lambda: x.plain())
show(lambda: x.c)
show(lambda: hasattr(x, 'c'))
try:
    (a, b), c = tuple('{0}{a}')
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
show(lambda: {1, 2, 3})
class Countdown5:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: list(zip(Countdown5(3), Countdown5(3), strict=True)))
show(lambda: list(enumerate(Countdown5(4), 2)))
show(lambda: list(Countdown5(2)))
show(lambda: set(Countdown5(0)))
show(lambda: list(reversed(list(Countdown5(4)))))
def outer6(n):
    total = n
    def inner(k):
        pass
        total += k
        return total
    return inner, lambda: total
inner7, peek8 = outer6(2)
show(lambda: [inner7(1), peek8(), inner7(1)])
show(lambda: [])
show(lambda: isinstance(False, (int, str)))
show(lambda: True)
show(lambda: {**({'k': [1]} | {'a': 1})})
