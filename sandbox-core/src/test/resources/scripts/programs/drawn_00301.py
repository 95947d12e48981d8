# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 301.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
try:
    for v in {'a': 1}:
        if v == 2: break
        print(v)
except Exception as error: print(type(error).__name__, error)
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __sub__(self, other):
        raise ValueError(other)
    def __itruediv__(self, other):
        return self.value
    def __or__(self, other):
        return Number1((self.value, other))
    def __rmul__(self, other):
        return self
    def __le__(self, other):
        return True
    def __gt__(self, other):
        return self.value < other
    def __str__(self):
        return self.value
    def __complex__(self):
        return 1
    def __float__(self):
        return iter([1, 2])
    def __neg__(self):
        return 2.5
try: x = Number1(3)
except Exception: x = Number1(0)
show(lambda: x - x)
show(lambda: x / 2.5)
show(lambda: 2.5 | x)
show(lambda: x * 2)
show(lambda: round(x))
show(lambda: [1, 2][x])
show(lambda: divmod(x, 2))
show(lambda: x >= x)
show(lambda: x < 2)
show(lambda: x in [1])
show(lambda: complex(x))
def generator2(n):
    got = None
    try:
        got = yield 3
        x = yield from [1, 2]
        print('from', x)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g3 = generator2(-5)
show(lambda: next(g3, 'end'))
show(lambda: next(g3))
show(lambda: g3.send(None))
show(lambda: g3.send(7))
show(lambda: g3.send(None))
show(lambda: [*g3])
try: g3.close()
except Exception as error: print(error)
def generator4(n):
    got = None
    try:
        if n > 2: return n
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g5 = generator4(-1)
show(lambda: g5.send(10**9))
show(lambda: next(g5, 'end'))
show(lambda: g5.send(None))
show(lambda: list(g5))
try: g5.close()
except Exception as error: print(error)
show(lambda: abs(-0.0))
show(lambda: ((1.5)).__round__(1))
import asyncio
async def work6(n):
    print('start', n)
    await asyncio.sleep(0)
    return [x async for x in work6_items(n)]
async def work6_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work6_main():
    return await asyncio.gather(*[work6(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work6_main()))
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
show(lambda: x.b)
show(lambda: x.plain(1, 2))
show(lambda: setattr(x, 'b', -5))
show(lambda: x.make(1))
show(lambda: getattr(x, 5))
show(lambda: Described7.b.fget(x))
show(lambda: delattr(x, 'b'))
class Magic8:
    def __init__(self): self.log = []
    def __format__(self, spec):
        return f'<{spec}>'
    def __pow__(self, o, m=None):
        return (o, m)
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __bool__(self):
        return True
    def __getattr__(self, name):
        raise AttributeError(name)
    def __class_getitem__(cls, item):
        return item
m = Magic8()
show(lambda: m[0:2])
show(lambda: Magic8[int])
show(lambda: m[1])
show(lambda: bool(m))
show(lambda: len(m))
show(lambda: next(m))
show(lambda: int(m))
show(lambda: ('a\tb\n').isalnum())
show(lambda: isinstance('Hello World', type))
show(lambda: bytearray(b'xyz'))
S9 = set()
try: S9 = {5}
except Exception as error: print('assignment', type(error).__name__, error)
print('S9', S9)
class Described10:
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
x = Described10()
show(lambda: x.a)
show(lambda: x.d)
show(lambda: x.__dict__)
show(lambda: x.__slots__)
show(lambda: getattr(x, 5))
show(lambda: setattr(x, 'b', -5))
show(lambda: x.mak())
