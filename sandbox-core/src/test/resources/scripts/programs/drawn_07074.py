# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7074.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: float(+(True)))
show(lambda: (frozenset({1, 2})).__sub__({5, 10, 0}))
class Described1:
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
x = Described1()
show(lambda: Described1.b.__set__(x, 'u'))
show(lambda: x.plain())
show(lambda: setattr(x, 'b', -5))
show(lambda: x.b)
show(lambda: setattr(x, 'b', 5))
show(lambda: Described1.plain(7))
show(lambda: x.a)
show(lambda: {str([1, 2, 3]): (bytearray(b'xyz') + b'Hello World')})
def generator2(n):
    got = None
    try:
        for i in range(n): yield i
        yield (yield n)
        if n > 2: return n
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g3 = generator2(-1)
show(lambda: next(g3, 'end'))
show(lambda: g3.send(None))
show(lambda: list(g3))
try: g3.close()
except Exception as error: print(error)
show(lambda: eval("('a', 1)[-5]"))
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
show(lambda: ([False, 10**9, (1,)]).extend(len({5})))
S5 = {1, 2, 3}
try: S5 ^= {5}
except Exception as error: print(type(error).__name__, error)
try: S5 -= frozenset({1, 2})
except Exception as error: print(type(error).__name__, error)
print(S5)
show(lambda: ['12'[::], '😀é'[-1], (...).removeprefix('')])
show(lambda: b'Hello World')
def generator6(n):
    got = None
    try:
        x = yield from [1, 2]
        print('from', x)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g7 = generator6(True)
show(lambda: g7.throw(KeyError('t')))
show(lambda: g7.send(3))
show(lambda: g7.send(None))
show(lambda: g7.close())
try: g7.close()
except Exception as error: print(error)
