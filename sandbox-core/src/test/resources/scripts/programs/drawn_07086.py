# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7086.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Sub1(tuple):
    extra = 1
    def __index__(self): return 3
    def __repr__(self): return 'R' + super().__repr__()
    def __bool__(self): return False
x = Sub1((1, 2))
show(lambda: x != x)
show(lambda: bool(x))
show(lambda: x[0:1])
show(lambda: type(x * 1).__name__)
show(lambda: x.__class__.__name__)
show(lambda: '%s|%r' % (x, x))
show(lambda: 1 in x)
show(lambda: int(x))
try:
    a, b, *c, d = [3, 1, 2][4]
    print(a, b, c, d)
except Exception as error: print(type(error).__name__, error)
show(lambda: (({1: 'x', 2: 'y'} | {(1, 2): 3})).copy())
def generator2(n):
    got = None
    try:
        for i in range(n): yield i
    except Exception as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g3 = generator2(2)
show(lambda: next(g3))
show(lambda: g3.throw(ValueError('t')))
show(lambda: g3.send(None))
show(lambda: g3.send(7))
show(lambda: g3.send(255))
show(lambda: [*g3])
try: g3.close()
except Exception as error: print(error)
class Magic4:
    def __init__(self): self.log = []
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __round__(self, n=None):
        return n
    def __format__(self, spec):
        return f'<{spec}>'
    def __divmod__(self, o):
        return o
    def __hash__(self):
        return 5
    def __getitem__(self, key):
        raise IndexError(key)
m = Magic4()
show(lambda: next(m))
show(lambda: int(m))
show(lambda: m.attr)
show(lambda: len(m))
show(lambda: m[1])
show(lambda: m[0:2])
show(lambda: list(m))
try:
    for v in {(1, 2): 3}:
        if v == 1: continue
        print(v)
except Exception as error: print(type(error).__name__, error)
s5 = ''
try: s5 = f"{'s'!r:>{5}}"
except Exception as error: print('assignment', type(error).__name__, error)
print('s5', s5)
show(lambda: ('ÄÖß'[2] <= 'abc'))
show(lambda: issubclass(b'abc', type))
show(lambda: (set()).pop())
import asyncio
async def work6(n):
    print('start', n)
    await asyncio.sleep(0)
    return n * 2
async def work6_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work6_main():
    return await asyncio.gather(*[work6(i) for i in range(1)], return_exceptions=True)
show(lambda: asyncio.run(work6_main()))
show(lambda: issubclass(True, list | str))
