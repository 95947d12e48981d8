# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7089.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
try:
    def function1(p0, p1=3, p2=2**31, *rest, k1=7):
        return p0, p1, p2, rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1(10, -1, 7, *((1, 2), 3), zz=1, **object))
show(lambda: function1(10))
show(lambda: function1(-2**63, 2**31, -1, k0=1))
import asyncio
async def work2(n):
    print('start', n)
    await asyncio.sleep(0)
    return 1 // n
async def work2_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work2_main():
    return await asyncio.gather(*[work2(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work2_main()))
show(lambda: eval('{1, 2.5}'))
show(lambda: {})
def outer3(n):
    total = n
    def inner(k):
        total = 1
        total -= n
        return total
    return inner, lambda: total
inner4, peek5 = outer3(10)
show(lambda: [inner4(10), peek5(), inner4(1)])
def generator6(n):
    got = None
    try:
        for i in range(n): yield i
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g7 = generator6(0)
show(lambda: g7.send(2))
show(lambda: next(g7))
show(lambda: g7.send(3))
show(lambda: next(g7, 'end'))
show(lambda: [*g7])
try: g7.close()
except Exception as error: print(error)
show(lambda: 'abc')
show(lambda: ({k9: False for k9 in '-3.5'}).__getitem__({e8 % 5 for e8 in range(True)}))
show(lambda: (10**9 < ([3, 1, 2]).__lt__([]) > False))
show(lambda: (bytes(range(3))).strip(b'a'[:0:2]))
def matcher10(value):
    match value:
        case None: return ('None', )
        case list() | tuple(): return ('list() | tuple()', )
        case 0: return ('0', )
        case 1 | 2: return ('1 | 2', )
        case bool(): return ('bool()', )
        case _: return 'other'
show(lambda: matcher10(b''))
show(lambda: matcher10(('😀é').__contains__(' x,y ,z ')))
show(lambda: matcher10(['a', 'b']))
try:
    for v in [1, 2, 3]:
        print('v', v)
except Exception as error: print(type(error).__name__, error)
def matcher11(value):
    match value:
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case 0: return ('0', )
        case []: return ('[]', )
        case {}: return ('{}', )
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case [int(x), str(y)]: return ('[int(x), str(y)]', x, y)
        case _: return 'other'
show(lambda: matcher11(['a', 'b']))
show(lambda: matcher11(('%05d' % {'a': 1})))
show(lambda: matcher11({}))
class Described12:
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
x = Described12()
show(lambda: setattr(x, 'z', 5))
show(lambda: x.plai)
show(lambda: type(Described12.__dict__['make']).__name__)
show(lambda: x.make(1))
show(lambda: x.a)
show(lambda: Described12.plain(7))
show(lambda: Described12.b.__set__(x, 'u'))
def level13(n):
    raise ExceptionGroup('g', [ValueError(1), TypeError('t')])
def level14(n):
    try:
        return level13(n)
    except Exception:
        return missing_name
class Custom(Exception): pass
level14(10)
