# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7048.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
l1 = []
try: l1 = sorted({k2: len for k2 in ''}, key=lambda v: -v)
except Exception as error: print('assignment', type(error).__name__, error)
print('l1', l1)
show(lambda: ({'a': 1} | {((1, 2), 3): 3, '12': l1}))
S3 = set()
try: S3 = (set(range(0)) & {e4 % 5 for e4 in range(-5)})
except Exception as error: print('assignment', type(error).__name__, error)
print('S3', S3)
f5 = 0.5
try: f5 = float('inf')
except Exception as error: print('assignment', type(error).__name__, error)
print('f5', f5)
show(lambda: issubclass([1, 'a', None], int))
try:
    a, b, *c, d = ({(1, 2): 3} | {'a': 1})
    print(a, b, c, d)
except Exception as error: print(type(error).__name__, error)
try:
    for v in range(4):
        if v == 1: continue
        print(v)
except Exception as error: print(type(error).__name__, error)
show(lambda: ((b'Hello World').zfill(True)).center(-5, bytes(l1)))
import asyncio
async def work6(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work6_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work6_main():
    return await asyncio.gather(*[work6(i) for i in range(1)], return_exceptions=True)
show(lambda: asyncio.run(work6_main()))
try:
    try:
        raise ExceptionGroup('outer', [LookupError(1), ExceptionGroup('inner', [TypeError('n')])])
    except* TypeError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
    except* ZeroDivisionError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Magic7:
    def __init__(self): self.log = []
    def __len__(self):
        return True
    def __trunc__(self):
        return 3
    def __repr__(self):
        raise KeyError('r')
    def __contains__(self, item):
        raise ValueError(item)
    def __lt__(self, other):
        return True
    def __divmod__(self, o):
        return o
m = Magic7()
show(lambda: iter(m))
show(lambda: len(m))
show(lambda: m(1, a=2))
show(lambda: int(m))
show(lambda: f'{m!s}')
show(lambda: Magic7[int])
show(lambda: m == 1)
show(lambda: [*m])
show(lambda: dir(m)[:2])
class Number8:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number8({self.value!r})'
    def __xor__(self, other):
        return NotImplemented
    def __matmul__(self, other):
        return self
    def __ior__(self, other):
        return NotImplemented
    def __add__(self, other):
        return self.value
    def __lt__(self, other):
        return []
    def __gt__(self, other):
        return True
    def __bool__(self):
        return None
    def __pos__(self):
        return self.value
    def __iter__(self):
        return True
    def __complex__(self):
        return 2.5
try: x = Number8(2)
except Exception: x = Number8(0)
show(lambda: 2 ^ x)
show(lambda: 's' @ x)
show(lambda: x | 2)
show(lambda: x + 's')
show(lambda: 1 < x < 3)
show(lambda: divmod(x, 2))
show(lambda: int(x))
show(lambda: x.nope)
show(lambda: list(x))
show(lambda: [1, 2][x])
show(lambda: f'{x:>10}')
try:
    def function9(p0, /, p1, p2):
        return p0, p1, p2,
except Exception as error: print(type(error).__name__, error)
else: print(function9.__defaults__, function9.__kwdefaults__)
show(lambda: function9(k0=1))
show(lambda: function9(3, *'a', p_0=1))
show(lambda: function9(2, 5))
l10 = []
try: l10 = [2, ((1,)).__lt__(('a', 1)), len('-3.5')]
except Exception as error: print('assignment', type(error).__name__, error)
print('l10', l10)
