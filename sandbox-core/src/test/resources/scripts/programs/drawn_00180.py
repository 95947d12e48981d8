# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 180.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: int)
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __sub__(self, other):
        return self
    def __xor__(self, other):
        return Number1((self.value, other))
    def __or__(self, other):
        return NotImplemented
    def __iand__(self, other):
        return NotImplemented
    def __lt__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return True
    def __round__(self):
        return 1
    def __int__(self):
        return 2.5
    def __index__(self):
        return True
    def __float__(self):
        return self.value
try: x = Number1(3)
except Exception: x = Number1(0)
show(lambda: x - 2)
show(lambda: [1] ^ x)
show(lambda: None | x)
show(lambda: [1] & x)
show(lambda: abs(x))
show(lambda: x < 2)
show(lambda: complex(x))
show(lambda: divmod(x, 2))
show(lambda: len(x))
show(lambda: 1 < x < 3)
show(lambda: hash(x) == hash(x))
show(lambda: ())
S2 = set()
try: S2 = (frozenset({1, 2}) - {-1, -1, -1, 1})
except Exception as error: print('assignment', type(error).__name__, error)
print('S2', S2)
show(lambda: ((1, 2), 3))
try:
    def function3(p0, p1, *rest, **more):
        return p0, p1, rest, more,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3())
show(lambda: function3(2**63, False, k0=1))
show(lambda: function3(2**63, False, 2, *[1, 2, 3], **{1: 2}))
show(lambda: (b'a' + b'Hello World')[-1:])
import asyncio
async def work4(n):
    print('start', n)
    await asyncio.sleep(0)
    return [x async for x in work4_items(n)]
async def work4_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work4_main():
    return await asyncio.gather(*[work4(i) for i in range(2)], return_exceptions=False)
show(lambda: asyncio.run(work4_main()))
show(lambda: ascii(()))
from dataclasses import dataclass, field
@dataclass(order=True)
class Record5:
    a: int
    b: str = 'a\tb\n'
    c: list = field(default_factory=list)
show(lambda: Record5(a=5).c)
show(lambda: setattr(Record5(1), 'a', 2))
show(lambda: Record5(1, 'x', [2]))
show(lambda: Record5(1))
