# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7064.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: list('12'))
show(lambda: ((5 ^ 2**63) | (255 if (2**100 <= 3 < 255) else 7)))
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __ilshift__(self, other):
        return Number1((self.value, other))
    def __rmul__(self, other):
        return self
    def __rfloordiv__(self, other):
        return self.value
    def __imatmul__(self, other):
        return self.value
    def __lt__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return self.value == other
    def __complex__(self):
        return 'text'
    def __int__(self):
        return 'text'
    def __invert__(self):
        return -1
    def __len__(self):
        return iter([1, 2])
try: x = Number1(0)
except Exception: x = Number1(0)
show(lambda: [1] << x)
show(lambda: 2 * x)
show(lambda: 2 // x)
show(lambda: 's' @ x)
show(lambda: round(x))
show(lambda: str(x))
show(lambda: ~x)
show(lambda: int(x))
show(lambda: x < 2)
show(lambda: f'{x:>10}')
show(lambda: x())
import asyncio
async def work2(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work2_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work2_main():
    return await asyncio.gather(*[work2(i) for i in range(2)], return_exceptions=True)
show(lambda: asyncio.run(work2_main()))
try:
    def function3(p0, p1=2**100, p2=-2**63):
        return p0, p1, p2,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3())
show(lambda: function3(rest=3))
show(lambda: function3(True, 10, 2, **{'k': [1]}))
try:
    try:
        raise ExceptionGroup('outer', [ValueError(3)])
    except* TypeError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: ...)
show(lambda: ((1 % 10**9) * -2))
i4 = 0
try: i4 = (-128 if False else (() + -2**63))
except Exception as error: print('assignment', type(error).__name__, error)
print('i4', i4)
try:
    for v in {'a': 1}:
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
class Described5:
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
x = Described5()
show(lambda: Described5.plain(7))
show(lambda: x.__dict__)
show(lambda: x.__slots__)
show(lambda: setattr(x, 'c', 5))
show(lambda: delattr(x, 'b'))
show(lambda: Described5.b.__set__(x, 'u'))
show(lambda: setattr(x, 'z', 5))
try:
    try:
        raise ExceptionGroup('outer', [LookupError(10), ZeroDivisionError(2), AttributeError(True)])
    except* StopIteration as group:
        print(repr(group), group.exceptions)
        raise
    except* ArithmeticError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: (('' + '%d'), {}, ))
show(lambda: eval('{}'))
