# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1178.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def matcher1(value):
    match value:
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case None: return ('None', )
        case 1.5: return ('1.5', )
        case [x, y]: return ('[x, y]', x, y)
        case _: return 'other'
show(lambda: matcher1(round(2, 4)))
show(lambda: matcher1(('12' + '%d')))
show(lambda: matcher1(abs(2**31)))
try:
    for v in range(4):
        print('v', v)
except Exception as error: print(type(error).__name__, error)
l2 = [[1], [2]]
try: l2 += True
except Exception as error: print(type(error).__name__, error)
try: l2[4:-1:] = 10
except Exception as error: print(type(error).__name__, error)
try: l2[-5] += 1
except Exception as error: print(type(error).__name__, error)
print(l2)
d3 = {}
try: d3 = (dict(enumerate(l2)) | {k4: 2**63 for k4 in '-3.5'})
except Exception as error: print('assignment', type(error).__name__, error)
print('d3', d3)
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
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described5()
show(lambda: x.plain(1, 2))
show(lambda: x.__dict__)
show(lambda: x.c)
show(lambda: x.plai)
show(lambda: Described5.b.__set__(x, 'u'))
show(lambda: getattr(x, 5))
show(lambda: delattr(x, 'b'))
show(lambda: (b'a'[:-5:]).find(b'a', -2**63))
show(lambda: (b'').hex())
class Number6:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number6({self.value!r})'
    def __rpow__(self, other):
        raise ValueError(other)
    def __rxor__(self, other):
        return self
    def __iand__(self, other):
        return self
    def __ior__(self, other):
        return Number6((self.value, other))
    def __le__(self, other):
        return NotImplemented
    def __gt__(self, other):
        return NotImplemented
    def __index__(self):
        return 'text'
    def __hash__(self):
        return None
    def __neg__(self):
        return 'text'
    def __round__(self):
        return 'text'
try: x = Number6(10)
except Exception: x = Number6(0)
show(lambda: x ** x)
show(lambda: [1] ^ x)
show(lambda: x & None)
show(lambda: x | [1])
show(lambda: abs(x))
show(lambda: round(x))
show(lambda: '%d' % x)
show(lambda: hash(x) == hash(x))
show(lambda: str(x))
show(lambda: x != x)
show(lambda: len(x))
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
class Countdown8:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: list(Countdown8(4)))
show(lambda: bytearray(Countdown8(4)))
show(lambda: any(Countdown8(1)))
show(lambda: set(Countdown8(1)))
show(lambda: next(iter(Countdown8(4)), 'none'))
i9 = 0
try: i9 = min((1 * -1), 0)
except Exception as error: print('assignment', type(error).__name__, error)
print('i9', i9)
show(lambda: eval("{k10: ... for k10 in [1, 'a', None]}"))
show(lambda: (b'a').strip()[3:])
def flow11(n):
    out = []
    for i in range(n):
        try:
            if i == 2: continue
        except ZeroDivisionError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(('a', 1))
        except Exception:
            out.append('caught')
        else:
            out.append('no error')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow11(4))
show(lambda: ((l2, )).__getitem__(2))
