# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7006.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ...)
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
    def c(self): return 1 // 0
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described1()
show(lambda: delattr(x, 'b'))
show(lambda: x.plain(1, 2))
show(lambda: x.plai)
show(lambda: setattr(x, 'b', -5))
show(lambda: setattr(x, 'z', 5))
show(lambda: x.__dict__)
show(lambda: delattr(x, 'a'))
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use3():
    with Context2(1) as a, Context2(2):
        pass
    return 'after'
show(lambda: use3())
show(lambda: (('{0}{a}').isalnum()).isdigit())
show(lambda: issubclass(3, int))
show(lambda: ascii({5}))
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
show(lambda: x.a())
show(lambda: hasattr(x, 'c'))
show(lambda: delattr(x, 'b'))
show(lambda: x.__dict__)
show(lambda: setattr(x, 'b', -5))
show(lambda: getattr(x, 'q', 'default'))
show(lambda: setattr(x, 'z', 5))
def matcher5(value):
    match value:
        case -1: return ('-1', )
        case [[x]]: return ('[[x]]', x)
        case [x, y]: return ('[x, y]', x, y)
        case _: return 'other'
show(lambda: matcher5((True + 0)))
show(lambda: matcher5(format(False, '08.3f')))
show(lambda: matcher5(('😀é' >= '')))
show(lambda: ({e6 % 5 for e6 in range(2)}).remove(max(2**63, 4)))
class Countdown7:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: all(Countdown7(2)))
show(lambda: min(Countdown7(1), default=9))
show(lambda: list(filter(None, Countdown7(3))))
show(lambda: tuple(map(str, Countdown7(1))))
show(lambda: dict(zip(Countdown7(0), 'abc')))
import asyncio
async def work8(n):
    print('start', n)
    await asyncio.sleep(0)
    return [x async for x in work8_items(n)]
async def work8_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work8_main():
    return await asyncio.gather(*[work8(i) for i in range(3)], return_exceptions=False)
show(lambda: asyncio.run(work8_main()))
show(lambda: {(1, 2): 3})
l9 = [[1], [2]]
try: l9[2::-1] = (3, 1, 2)
except Exception as error: print(type(error).__name__, error)
try: del l9[0]
except Exception as error: print(type(error).__name__, error)
try: del l9[-1]
except Exception as error: print(type(error).__name__, error)
print(l9)
