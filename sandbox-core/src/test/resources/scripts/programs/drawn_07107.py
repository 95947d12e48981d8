# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7107.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def outer1(n):
    total = n
    def inner(k):
        nonlocal total
        total -= n
        return total
    return inner, lambda: total
inner2, peek3 = outer1(10**9)
show(lambda: [inner2(-1), peek3(), inner2(-5)])
show(lambda: {255: (3, 1, 2)[2:], f"{'':{'<'}{6}}{{{42:>{5}}}}{[1, 2]!s}": 'Hello World', (2**31 << 4): (2 % 1e16)})
import asyncio
async def work4(n):
    print('start', n)
    await asyncio.sleep(0)
    return 1 // n
async def work4_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work4_main():
    return await asyncio.gather(*[work4(i) for i in range(2)], return_exceptions=True)
show(lambda: asyncio.run(work4_main()))
try:
    try:
        raise ExceptionGroup('outer', [OSError(-2), ExceptionGroup('inner', [OSError('n')])])
    except* ValueError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
i5 = 0
try: i5 = (int(1) ^ (10**9 & 1.5))
except Exception as error: print('assignment', type(error).__name__, error)
print('i5', i5)
class Described6:
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
x = Described6()
show(lambda: x.__slots__)
show(lambda: x.a())
show(lambda: Described6.make())
show(lambda: x.plain())
show(lambda: Described6.plain(7))
show(lambda: x.b)
show(lambda: setattr(x, 'b', 5))
try:
    [a, b, c] = {7: 'a'}
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
import asyncio
async def work7(n):
    print('start', n)
    await asyncio.sleep(0)
    return [x async for x in work7_items(n)]
async def work7_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work7_main():
    return await asyncio.gather(*[work7(i) for i in range(2)], return_exceptions=False)
show(lambda: asyncio.run(work7_main()))
