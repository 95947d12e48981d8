# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1146.
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
    for v in range(4):
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('outer', [OSError(0), LookupError(10), ExceptionGroup('inner', [RuntimeError('n')])])
    except* ValueError as group:
        print(repr(group), group.exceptions)
        print(group.message)
    except* ZeroDivisionError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
try:
    for v in range(4):
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
def matcher1(value):
    match value:
        case dict(x): return ('dict(x)', x)
        case 1 | 2: return ('1 | 2', )
        case _: return 'other'
show(lambda: matcher1(', '.join(['a' for v2 in 'abc' for w3 in range(-2)])))
show(lambda: matcher1({}))
show(lambda: matcher1(round(0.1, 1)))
t4 = ()
try: t4 = ((dict(a=1, b=2), ) + (3, 1, 2)[2:4:1])
except Exception as error: print('assignment', type(error).__name__, error)
print('t4', t4)
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
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described5()
show(lambda: Described5.b.__set__(x, 'u'))
show(lambda: x.d)
show(lambda: setattr(x, 'c', 5))
show(lambda: x.plain())
show(lambda: Described5.plain(7))
show(lambda: x.plain(1, 2))
show(lambda: delattr(x, 'b'))
class Magic6:
    def __init__(self): self.log = []
    def __contains__(self, item):
        return item == 1
    def __index__(self):
        return 1.5
    def __divmod__(self, o):
        return o
    def __dir__(self):
        return ['b', 'a']
    def __call__(self, *args, **kwargs):
        return args, kwargs
    def __length_hint__(self):
        return 5
m = Magic6()
show(lambda: bool(m))
show(lambda: bytes(m))
show(lambda: m.attr)
show(lambda: f'{m:x}')
show(lambda: range(m))
show(lambda: m[0:2])
show(lambda: m[1])
show(lambda: t4)
show(lambda: ' x,y ,z ')
import asyncio
async def work7(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work7_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work7_main():
    return await asyncio.gather(*[work7(i) for i in range(2)], return_exceptions=True)
show(lambda: asyncio.run(work7_main()))
show(lambda: frozenset({1, 2}))
show(lambda: (2**31 | len([True for v8 in ['a', 'b']])))
show(lambda: int((True * 0)))
def outer9(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner10, peek11 = outer9(10**9)
show(lambda: [inner10(-5), peek11(), inner10(-1)])
show(lambda: eval('(10 < 255 < 10**9)'))
def level12(n):
    raise ValueError('bad', n)
def level13(n):
    try:
        return level12(n)
    finally:
        n = 0
def level14(n):
    return level13(n) + 1
class Custom(Exception): pass
level14(5)
