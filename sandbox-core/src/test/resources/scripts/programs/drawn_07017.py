# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7017.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((abs(-128))).is_integer())
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
show(lambda: delattr(x, 'a'))
show(lambda: x.__dict__)
show(lambda: hasattr(x, 'c'))
show(lambda: setattr(x, 'b', -5))
show(lambda: Described1.make())
show(lambda: x.plai)
show(lambda: x.plain())
class Sub2(object):
    extra = 1
    def __iter__(self): return iter([7, 8, 9])
    def __getitem__(self, key): return ('item', key)
    def __hash__(self): return 1
x = Sub2()
show(lambda: x < x)
show(lambda: bool(x))
show(lambda: list(x))
show(lambda: len(x))
show(lambda: x())
show(lambda: x + x)
show(lambda: x == x)
show(lambda: int(x))
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record3:
    a: int
    b: str = '-3.5'
    c: list = field(default_factory=list)
show(lambda: Record3(1, 'x', [2]))
show(lambda: Record3(a=5).c)
show(lambda: vars(Record3(3)))
show(lambda: hash(Record3(1)) == hash(Record3(1)))
import asyncio
async def work4(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work4_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work4_main():
    return await asyncio.gather(*[work4(i) for i in range(2)], return_exceptions=False)
show(lambda: asyncio.run(work4_main()))
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Record5:
    a: int
    b: str = 'a\tb\n'
    c: list = field(default_factory=list)
show(lambda: vars(Record5(3)))
show(lambda: Record5(1))
show(lambda: setattr(Record5(1), 'a', 2))
show(lambda: Record5(1, 2, 3, 4))
def flow6(n):
    out = []
    for i in range(n):
        try:
            out.append(b'a'[0])
        except LookupError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append([1, 2][i])
        except ValueError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                try:
                    out.append(i * 3)
                except Exception:
                    out.append('caught')
                else:
                    out.append('no error')
                finally:
                    if i > 3: return out
            except Exception:
                out.append('caught')
            else:
                out.append('no error')
            finally:
                out.append('f')
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow6(0))
show(lambda: (-1 - 10))
show(lambda: (dict(a=1, b=2)).values())
d7 = {}
try: d7 = dict(list(str('Hello World')))
except Exception as error: print('assignment', type(error).__name__, error)
print('d7', d7)
show(lambda: ())
show(lambda: (((-1 if ((3, 1, 2) >= ()) else 0))).__lt__(float('inf')))
s8 = ''
try: s8 = ('%(a)s' % (10**9 if ([3, 1, 2] == [1, 2, 3]) else 3))
except Exception as error: print('assignment', type(error).__name__, error)
print('s8', s8)
show(lambda: (((7 / -1))).__floordiv__((-1 - False)))
class Context9:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self.tag
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return self.tag == 1
def use10():
    with Context9(1) as a, Context9(2):
        print(type(a).__name__)
    return 'after'
show(lambda: use10())
