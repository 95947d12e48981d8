# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7023.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval("('a', 1)"))
show(lambda: ({1, 2, 3}).issuperset(range(3)))
class Described2:
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
x = Described2()
show(lambda: Described2.make())
show(lambda: x.__dict__)
show(lambda: hasattr(x, 'c'))
show(lambda: setattr(x, 'c', 5))
show(lambda: delattr(x, 'a'))
show(lambda: setattr(x, 'z', 5))
show(lambda: x.c)
show(lambda: {'a': 1})
show(lambda: isinstance({1, 2.5}, object))
show(lambda: (('a', 1)[-5]).__add__((1,)))
f3 = 0.5
try: f3 = 123456.789
except Exception as error: print('assignment', type(error).__name__, error)
print('f3', f3)
show(lambda: ((1, 2), 3))
show(lambda: '{0}{a}')
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
    return await asyncio.gather(*[work4(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work4_main()))
show(lambda: ([1, 'a', None][4]).__lt__(['12']))
t5 = ()
try: t5 = ((1, 2), 3)
except Exception as error: print('assignment', type(error).__name__, error)
print('t5', t5)
