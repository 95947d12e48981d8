# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1551.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval('(1,)'))
import asyncio
async def work1(n):
    print('start', n)
    await asyncio.sleep(0)
    return n * 2
async def work1_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work1_main():
    return await asyncio.gather(*[work1(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work1_main()))
def flow2(n):
    out = []
    for i in range(n):
        try:
            out.append((2**63 << 2))
        except Exception:
            out.append('caught')
        else:
            out.append('no error')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow2(3))
class Context3:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return self.tag == 1
def use4():
    with Context3(1) as a, Context3(2) as b:
        print(type(a).__name__)
    return 'after'
show(lambda: use4())
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record5:
    a: int
    b: str = '-3.5'
    c: list = field(default_factory=list)
show(lambda: Record5(1, 'x', [2]))
show(lambda: Record5(a=1, z=2))
show(lambda: Record5.__match_args__)
show(lambda: Record5(1) < Record5(2))
show(lambda: b'\x00\xff')
show(lambda: {7, 5, -1, 3})
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
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described6()
show(lambda: setattr(x, 'b', 5))
show(lambda: setattr(x, 'c', 5))
show(lambda: delattr(x, 'b'))
show(lambda: setattr(x, 'z', 5))
show(lambda: setattr(x, 'b', -5))
show(lambda: x.__slots__)
show(lambda: delattr(x, 'a'))
f7 = 0.5
try: f7 = 1e16
except Exception as error: print('assignment', type(error).__name__, error)
print('f7', f7)
class Number8:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number8({self.value!r})'
    def __lshift__(self, other):
        return Number8((self.value, other))
    def __ior__(self, other):
        return Number8((self.value, other))
    def __imatmul__(self, other):
        return self
    def __mul__(self, other):
        raise ValueError(other)
    def __gt__(self, other):
        return self.value == other
    def __eq__(self, other):
        return self.value == other
    def __int__(self):
        return None
    def __neg__(self):
        return True
    def __pos__(self):
        return self.value
    def __index__(self):
        return iter([1, 2])
try: x = Number8(2)
except Exception: x = Number8(0)
show(lambda: x << None)
show(lambda: 2 | x)
show(lambda: x @ [1])
show(lambda: x * [1])
show(lambda: [0] * x)
show(lambda: '%d' % x)
show(lambda: round(x))
show(lambda: abs(x))
show(lambda: x < 2)
show(lambda: x())
show(lambda: [1, 2][x])
