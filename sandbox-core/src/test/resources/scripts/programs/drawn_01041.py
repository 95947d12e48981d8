# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1041.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((123456.789)).as_integer_ratio('a'))
import asyncio
async def work1(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work1_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work1_main():
    return await asyncio.gather(*[work1(i) for i in range(1)], return_exceptions=False)
show(lambda: asyncio.run(work1_main()))
class Countdown2:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: tuple(map(str, Countdown2(4))))
show(lambda: max(Countdown2(0)))
show(lambda: list(zip(Countdown2(3), Countdown2(3), strict=True)))
show(lambda: bytes(Countdown2(4)))
show(lambda: [1].extend(Countdown2(1)))
i3 = 0
try: i3 = (int(-2.5) if (2**100 in tuple(['a', 'b'])) else 255)
except Exception as error: print('assignment', type(error).__name__, error)
print('i3', i3)
try:
    try:
        raise ExceptionGroup('outer', [OSError(3), LookupError(3)])
    except* ArithmeticError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
    except* StopIteration as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record4:
    a: int
    b: str = '{0}{a}'
    c: list = field(default_factory=list)
show(lambda: Record4(1, 2, 3, 4))
show(lambda: Record4.__match_args__)
show(lambda: hash(Record4(1)) == hash(Record4(1)))
show(lambda: Record4())
show(lambda: '%d')
class Countdown5:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: max(Countdown5(4), key=lambda v: -v))
show(lambda: list(reversed(list(Countdown5(1)))))
show(lambda: any(Countdown5(1)))
show(lambda: bytearray(Countdown5(4)))
show(lambda: next(Countdown5(4)))
show(lambda: (([1, 'a', None] * -2), ))
show(lambda: (frozenset({1, 2})).clear())
t6 = ()
try: t6 = tuple(ascii(10**9))
except Exception as error: print('assignment', type(error).__name__, error)
print('t6', t6)
class Magic7:
    def __init__(self): self.log = []
    def __hash__(self):
        return 5
    def __contains__(self, item):
        return 'yes'
    def __getattr__(self, name):
        raise AttributeError(name)
    def __iter__(self):
        return 5
    def __next__(self):
        return 1
    def __setitem__(self, key, value):
        raise TypeError('no')
m = Magic7()
show(lambda: next(m))
show(lambda: bool(m))
show(lambda: hash(m) == 5)
show(lambda: Magic7[int])
show(lambda: dir(m)[:2])
show(lambda: m[0:2])
show(lambda: bytes(m))
show(lambda: isinstance(b'Hello World', type))
class Described8:
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
x = Described8()
show(lambda: hasattr(x, 'c'))
show(lambda: delattr(x, 'b'))
show(lambda: x.a())
show(lambda: x.__dict__)
show(lambda: getattr(x, 5))
show(lambda: x.d)
show(lambda: x.plain())
show(lambda: ({'a': 1}).__contains__(tuple([[1], [2]])))
