# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7028.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((b'a').index(b'Hello World', (1,))).find((bytearray(b'xyz')).endswith(b'', set())))
show(lambda: eval('True'))
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
show(lambda: x.mak())
show(lambda: x.a)
show(lambda: setattr(x, 'c', 5))
show(lambda: setattr(x, 'z', 5))
show(lambda: type(Described1.__dict__['make']).__name__)
show(lambda: setattr(x, 'b', -5))
show(lambda: delattr(x, 'b'))
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __rand__(self, other):
        return self
    def __radd__(self, other):
        return NotImplemented
    def __mod__(self, other):
        return self
    def __floordiv__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return self.value == other
    def __le__(self, other):
        return True
    def __float__(self):
        return 1
    def __hash__(self):
        return -1
    def __reversed__(self):
        return 2.5
    def __abs__(self):
        return 1
try: x = Number2(True)
except Exception: x = Number2(0)
show(lambda: x & None)
show(lambda: [1] + x)
show(lambda: x % 2)
show(lambda: x // None)
show(lambda: sorted([x, x]))
show(lambda: x < 2)
show(lambda: int(x))
show(lambda: x.nope)
show(lambda: abs(x))
show(lambda: ~x)
show(lambda: max(x, x))
show(lambda: True)
show(lambda: tuple(('Hello World').isidentifier()))
def generator3(n):
    got = None
    try:
        got = yield n
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g4 = generator3(1)
show(lambda: g4.send(-2))
show(lambda: next(g4))
show(lambda: next(g4))
show(lambda: [*g4])
try: g4.close()
except Exception as error: print(error)
show(lambda: (... + [1, 2, 3]))
show(lambda: eval('(7 // 255)'))
show(lambda: (('12').isupper()).ljust(3, ('%d' + 'a\tb\n')))
try:
    for v in (1, 2):
        if v == 2: break
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
d6 = {}
try: d6 = {1: 'x', 2: 'y'}
except Exception as error: print('assignment', type(error).__name__, error)
print('d6', d6)
import asyncio
async def work7(n):
    print('start', n)
    await asyncio.sleep(0)
    return n * 2
async def work7_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work7_main():
    return await asyncio.gather(*[work7(i) for i in range(2)], return_exceptions=True)
show(lambda: asyncio.run(work7_main()))
show(lambda: ((abs(10**9))).__mod__(max(2**100, 1)))
def level8(n):
    return {}['k']
def level9(n):
    return level8(n) + 1
class Custom(Exception): pass
level9(5)
