# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7065.
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
        for i in range(n): yield i
        yield from range(n)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g2 = generator1(1)
show(lambda: next(g2))
show(lambda: next(g2, 'end'))
show(lambda: next(g2, 'end'))
show(lambda: next(g2))
show(lambda: g2.send(2))
show(lambda: list(g2))
try: g2.close()
except Exception as error: print(error)
show(lambda: ((5, True, ('a', 1), )).__add__((1, 2)))
show(lambda: f"{{{1 + 2:#b}{{{255!a}")
class Context3:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self.tag
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        pass
def use4():
    with Context3(1) as a, Context3(2):
        return 5
    return 'after'
show(lambda: use4())
try:
    (a, b), c = (3, 1, 2)[-2]
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
show(lambda: {})
show(lambda: int(str(True)))
class Countdown5:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: min(Countdown5(0)))
show(lambda: sorted(Countdown5(3)))
show(lambda: list(reversed(list(Countdown5(2)))))
show(lambda: any(Countdown5(4)))
show(lambda: (lambda *a: a)(*Countdown5(1)))
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
show(lambda: setattr(x, 'z', 5))
show(lambda: Described6.b.__set__(x, 'u'))
show(lambda: x.a())
show(lambda: x.a)
show(lambda: hasattr(x, 'c'))
show(lambda: x.plai)
show(lambda: x.make(1))
import asyncio
async def work7(n):
    print('start', n)
    await asyncio.sleep(0)
    return 1 // n
async def work7_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work7_main():
    return await asyncio.gather(*[work7(i) for i in range(2)], return_exceptions=False)
show(lambda: asyncio.run(work7_main()))
show(lambda: ('😀é', ))
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
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described8()
show(lambda: getattr(x, 5))
show(lambda: x.__slots__)
show(lambda: x.b)
show(lambda: x.plai)
show(lambda: x.d)
show(lambda: x.__dict__)
show(lambda: hasattr(x, 'c'))
f9 = 0.5
try: f9 = float('inf')
except Exception as error: print('assignment', type(error).__name__, error)
print('f9', f9)
