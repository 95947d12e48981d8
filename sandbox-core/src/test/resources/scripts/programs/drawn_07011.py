# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7011.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
s1 = ''
try: s1 = str((7 < 0))
except Exception as error: print('assignment', type(error).__name__, error)
print('s1', s1)
class Magic2:
    def __init__(self): self.log = []
    def __pow__(self, o, m=None):
        return (o, m)
    def __format__(self, spec):
        return f'<{spec}>'
    def __contains__(self, item):
        return 'yes'
    def __class_getitem__(cls, item):
        return item
    def __repr__(self):
        return 5
    def __next__(self):
        raise StopIteration
m = Magic2()
show(lambda: m[0:2])
show(lambda: dir(m)[:2])
show(lambda: m and 1)
show(lambda: m in [m])
show(lambda: [*m])
show(lambda: m.__setitem__(1, 2))
show(lambda: format(m, '>5'))
show(lambda: enumerate(m))
show(lambda: f'{m!s}')
def generator3(n):
    got = None
    try:
        yield 'Hello World'
        yield from range(n)
        got = yield 1
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g4 = generator3(4)
show(lambda: g4.throw(TypeError('t')))
show(lambda: g4.throw(TypeError('t')))
show(lambda: next(g4))
show(lambda: g4.close())
try: g4.close()
except Exception as error: print(error)
def flow5(n):
    out = []
    for i in range(n):
        try:
            out.append(i * 10)
        except ZeroDivisionError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * -5)
        finally:
            out.append(i)
    else:
        out.append('else')
    return out
show(lambda: flow5(1))
t6 = ()
try: t6 = (tuple([]) + (False, 10**9, {1: 'x', 2: 'y'}, *'ÄÖß', ))
except Exception as error: print('assignment', type(error).__name__, error)
print('t6', t6)
def outer7(n):
    total = n
    def inner(k):
        pass
        total -= n
        return total
    return inner, lambda: total
inner8, peek9 = outer7(2**100)
show(lambda: [inner8(1), peek9(), inner8(3)])
class Number10:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number10({self.value!r})'
    def __ipow__(self, other):
        return NotImplemented
    def __rmod__(self, other):
        raise ValueError(other)
    def __and__(self, other):
        raise ValueError(other)
    def __imatmul__(self, other):
        return self
    def __gt__(self, other):
        return True
    def __lt__(self, other):
        return self.value == other
    def __abs__(self):
        return 'text'
    def __round__(self):
        return True
    def __iter__(self):
        return True
    def __len__(self):
        return 'text'
try: x = Number10(3)
except Exception: x = Number10(0)
show(lambda: 2.5 ** x)
show(lambda: x % x)
show(lambda: x & 2)
show(lambda: x @ x)
show(lambda: sum([x]))
show(lambda: ~x)
show(lambda: list(x))
show(lambda: [1, 2][x])
show(lambda: x in [1])
show(lambda: {x: 1})
show(lambda: hash(x) == hash(x))
show(lambda: [int(s1)])
class Countdown11:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: list(zip(Countdown11(0), Countdown11(0), strict=True)))
show(lambda: list(reversed(list(Countdown11(1)))))
show(lambda: bytes(Countdown11(0)))
show(lambda: min(Countdown11(1)))
show(lambda: dict.fromkeys(Countdown11(0)))
class Described12:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described12()
show(lambda: type(Described12.__dict__['make']).__name__)
show(lambda: x.plai)
show(lambda: delattr(x, 'b'))
show(lambda: getattr(x, 5))
show(lambda: getattr(x, 'q', 'default'))
show(lambda: setattr(x, 'b', -5))
show(lambda: Described12.plain(7))
show(lambda: (('a' + '12') * -5))
show(lambda: ((t6 + ('a', 1)) + ...))
S13 = set()
try: S13 = {1, 2.5}
except Exception as error: print('assignment', type(error).__name__, error)
print('S13', S13)
