# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7096.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Countdown1:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: dict(zip(Countdown1(4), 'abc')))
show(lambda: tuple(map(str, Countdown1(0))))
show(lambda: next(Countdown1(3)))
show(lambda: any(Countdown1(4)))
show(lambda: max(Countdown1(3), key=lambda v: -v))
d2 = {1: 2}
try: del d2[0]
except Exception as error: print(type(error).__name__, error)
print(d2)
try:
    try:
        raise ExceptionGroup('outer', [AttributeError(1)])
    except* ArithmeticError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
import asyncio
async def work3(n):
    print('start', n)
    await asyncio.sleep(0)
    return n * 2
async def work3_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work3_main():
    return await asyncio.gather(*[work3(i) for i in range(2)], return_exceptions=True)
show(lambda: asyncio.run(work3_main()))
show(lambda: ('%c' % (len(('a', 1)), (b'\x00\xff').partition(b''))))
try:
    def function4(p0=3, p1=3):
        return p0, p1,
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4(True, p_0=1))
show(lambda: function4())
show(lambda: function4(10, *[[1], [2]]))
show(lambda: {e5 % 5 for e5 in range(-2)})
show(lambda: (d2).get((1 / 1e10), False, False))
show(lambda: 3.0)
class Magic6:
    def __init__(self): self.log = []
    def __enter__(self):
        return self
    def __eq__(self, other):
        return True
    def __setitem__(self, key, value):
        raise TypeError('no')
    def __hash__(self):
        return 5
    def __lt__(self, other):
        return True
    def __bool__(self):
        return False
m = Magic6()
show(lambda: f'{m:x}')
show(lambda: len(m))
show(lambda: bytes(m))
show(lambda: m[1])
show(lambda: m < 1)
show(lambda: 1 in m)
show(lambda: next(m))
t7 = ()
try: t7 = int
except Exception as error: print('assignment', type(error).__name__, error)
print('t7', t7)
def outer8(n):
    total = n
    def inner(k):
        nonlocal total
        total = k * 2
        return total
    return inner, lambda: total
inner9, peek10 = outer8(7)
show(lambda: [inner9(2), peek10(), inner9(10)])
class Magic11:
    def __init__(self): self.log = []
    def __divmod__(self, o):
        return o
    def __dir__(self):
        return ['b', 'a']
    def __enter__(self):
        return self
    def __pow__(self, o, m=None):
        return (o, m)
    def __bytes__(self):
        return 'x'
    def __len__(self):
        return 'x'
m = Magic11()
show(lambda: f'{m:x}')
show(lambda: hash(m) == 5)
show(lambda: dir(m)[:2])
show(lambda: Magic11[int])
show(lambda: m.attr)
show(lambda: m < 1)
show(lambda: list(m))
