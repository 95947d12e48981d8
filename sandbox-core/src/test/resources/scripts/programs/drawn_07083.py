# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7083.
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
    def function1(p0, p1, p2, **more):
        return p0, p1, p2, more,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1(1, 10, 10, *(1,), **dict(p1=1)))
show(lambda: function1(-2, 2**100, 7, *[], rest=3))
show(lambda: function1(255, 2**63, **{1: 'x', 2: 'y'}))
show(lambda: ({}).fromkeys([], b''))
try:
    for v in range(4):
        if v == 2: break
        print(v)
except Exception as error: print(type(error).__name__, error)
import asyncio
async def work2(n):
    print('start', n)
    await asyncio.sleep(0)
    return [x async for x in work2_items(n)]
async def work2_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work2_main():
    return await asyncio.gather(*[work2(i) for i in range(2)], return_exceptions=True)
show(lambda: asyncio.run(work2_main()))
show(lambda: str(((1,) != ())))
show(lambda: ({e3 % 5 for e3 in range(True)} in 'q'))
show(lambda: (bytearray(b'xyz') + bytes([1, 2, 3])))
class Number4:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number4({self.value!r})'
    def __or__(self, other):
        return NotImplemented
    def __isub__(self, other):
        return Number4((self.value, other))
    def __xor__(self, other):
        return Number4((self.value, other))
    def __ilshift__(self, other):
        return self.value
    def __ge__(self, other):
        return self.value == other
    def __lt__(self, other):
        return self.value < other
    def __iter__(self):
        return 2.5
    def __hash__(self):
        return None
    def __pos__(self):
        return 2.5
    def __abs__(self):
        return None
try: x = Number4(True)
except Exception: x = Number4(0)
show(lambda: 2.5 | x)
show(lambda: x - 2.5)
show(lambda: x ^ 2.5)
show(lambda: x << 2.5)
show(lambda: -x)
show(lambda: list(x))
show(lambda: x >= x)
show(lambda: int(x))
show(lambda: complex(x))
show(lambda: sum([x]))
show(lambda: x != x)
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __lshift__(self, other):
        return self.value
    def __floordiv__(self, other):
        raise ValueError(other)
    def __radd__(self, other):
        return NotImplemented
    def __rxor__(self, other):
        return self.value
    def __ge__(self, other):
        return self.value < other
    def __lt__(self, other):
        return NotImplemented
    def __pos__(self):
        return -1
    def __complex__(self):
        return -1
    def __index__(self):
        return iter([1, 2])
    def __len__(self):
        return 1
try: x = Number5(-2)
except Exception: x = Number5(0)
show(lambda: 's' << x)
show(lambda: None // x)
show(lambda: x + None)
show(lambda: [1] ^ x)
show(lambda: [0] * x)
show(lambda: sorted([x, x]))
show(lambda: ~x)
show(lambda: x.nope)
show(lambda: bool(x))
show(lambda: hash(x) == hash(x))
show(lambda: range(x))
show(lambda: ({1: 'x', 2: 'y'}).popitem())
show(lambda: {})
