# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1032.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
from dataclasses import dataclass, field
@dataclass(kw_only=True)
class Record1:
    a: int
    b: str = 'abc'
    c: list = field(default_factory=list)
show(lambda: hash(Record1(1)) == hash(Record1(1)))
show(lambda: Record1(1) == Record1(1))
show(lambda: Record1(a=1, z=2))
show(lambda: Record1(1) < Record1(2))
i2 = 0
try: i2 = 5
except Exception as error: print('assignment', type(error).__name__, error)
print('i2', i2)
def flow3(n):
    out = []
    for i in range(n):
        try:
            while True:
                i += 1
                if i > 3: break
            else:
                out.append('never')
        except KeyError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * -2)
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow3(0))
class Number4:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number4({self.value!r})'
    def __rfloordiv__(self, other):
        return NotImplemented
    def __rlshift__(self, other):
        return NotImplemented
    def __matmul__(self, other):
        raise ValueError(other)
    def __isub__(self, other):
        return Number4((self.value, other))
    def __lt__(self, other):
        return self.value == other
    def __eq__(self, other):
        return self.value < other
    def __float__(self):
        return 2.5
    def __round__(self):
        return 1
    def __index__(self):
        return iter([1, 2])
    def __str__(self):
        return iter([1, 2])
try: x = Number4(0)
except Exception: x = Number4(0)
show(lambda: x // [1])
show(lambda: 2 << x)
show(lambda: None @ x)
show(lambda: [1] - x)
show(lambda: str(x))
show(lambda: bool(x))
show(lambda: hash(x) == hash(x))
show(lambda: {x: 1})
show(lambda: range(x))
show(lambda: sorted([x, x]))
show(lambda: '%d' % x)
l5 = [[1], [2]]
try: l5[3] += 1
except Exception as error: print(type(error).__name__, error)
try: l5 *= 0
except Exception as error: print(type(error).__name__, error)
print(l5)
show(lambda: (len(('a', 1)) - 'q'))
def flow6(n):
    out = []
    for i in range(n):
        try:
            out.append(i * True)
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow6(0))
class Described7:
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
x = Described7()
show(lambda: x.mak())
show(lambda: Described7.plain(7))
show(lambda: getattr(x, 5))
show(lambda: x.__dict__)
show(lambda: Described7.make())
show(lambda: delattr(x, 'b'))
show(lambda: x.d)
show(lambda: isinstance({'a': 1}, (int, str)))
try:
    def function8(p0, /, p1, p2, *, k0):
        return p0, p1, p2, k0,
except Exception as error: print(type(error).__name__, error)
else: print(function8.__defaults__, function8.__kwdefaults__)
show(lambda: function8(2**31, zz=1))
show(lambda: function8(-2**63, i2, i2))
show(lambda: function8(i2, 10**9))
show(lambda: i2)
class Context9:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return False
def use10():
    with Context9(1) as a, Context9(2):
        1 / 0
    return 'after'
show(lambda: use10())
show(lambda: ((True)).__sub__((2**63 & False)))
show(lambda: (((i2 // i2))).is_integer())
