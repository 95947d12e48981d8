# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1062.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
d1 = {}
try: d1 = {}
except Exception as error: print('assignment', type(error).__name__, error)
print('d1', d1)
class Countdown2:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: min(Countdown2(0), default=9))
show(lambda: max(Countdown2(3)))
show(lambda: sum(Countdown2(2)))
show(lambda: next(Countdown2(4)))
show(lambda: sorted(Countdown2(2)))
try:
    try:
        raise ExceptionGroup('outer', [StopIteration(-2), RuntimeError(4), OSError(1), ExceptionGroup('inner', [RuntimeError('n')])])
    except* ZeroDivisionError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: ((-0.0)).__mod__((2**100 ^ 255)))
class Number3:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number3({self.value!r})'
    def __matmul__(self, other):
        return Number3((self.value, other))
    def __xor__(self, other):
        raise ValueError(other)
    def __imul__(self, other):
        raise ValueError(other)
    def __ror__(self, other):
        raise ValueError(other)
    def __le__(self, other):
        return self.value == other
    def __ne__(self, other):
        return NotImplemented
    def __float__(self):
        return None
    def __hash__(self):
        return 'text'
    def __invert__(self):
        return iter([1, 2])
    def __int__(self):
        return -1
try: x = Number3(1)
except Exception: x = Number3(0)
show(lambda: 2.5 @ x)
show(lambda: 's' ^ x)
show(lambda: x * 2.5)
show(lambda: x | 's')
show(lambda: max(x, x))
show(lambda: int(x))
show(lambda: sum([x]))
show(lambda: abs(x))
show(lambda: divmod(x, 2))
show(lambda: complex(x))
show(lambda: sorted([x, x]))
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
    return await asyncio.gather(*[work4(i) for i in range(3)], return_exceptions=False)
show(lambda: asyncio.run(work4_main()))
show(lambda: (([] * 2)).__len__())
show(lambda: eval("b'abc'[::]"))
class Magic5:
    def __init__(self): self.log = []
    def __getitem__(self, key):
        return [10, 20, 30][key]
    def __divmod__(self, o):
        return o
    def __bool__(self):
        return True
    def __getattr__(self, name):
        raise AttributeError(name)
    def __len__(self):
        return 'x'
    def __repr__(self):
        raise KeyError('r')
m = Magic5()
show(lambda: round(m))
show(lambda: print(m))
show(lambda: f'{m:x}')
show(lambda: m[5])
show(lambda: bytes(m))
show(lambda: iter(m))
show(lambda: Magic5[int])
show(lambda: {m: 1}[m])
show(lambda: list(m))
def level6(n):
    raise Custom(n)
def level7(n):
    return [level6(n) for _ in range(2)]
def level8(n):
    return level7(n) + 1
class Custom(Exception): pass
level8(3)
