# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7012.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
l1 = [[1], [2]]
try: l1 *= 4
except Exception as error: print(type(error).__name__, error)
try: l1 *= 2
except Exception as error: print(type(error).__name__, error)
try: l1[-1] += 1
except Exception as error: print(type(error).__name__, error)
print(l1)
show(lambda: (b'\x00\xff').title(0.0))
show(lambda: eval('(2**63 > -1)'))
show(lambda: (((1e-5 // 7))).__int__())
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
show(lambda: (b'Hello World').endswith(b'abc'))
show(lambda: (l1 + [1, 2, 3])[0])
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record3:
    a: int
    b: str = '%d'
    c: list = field(default_factory=list)
show(lambda: Record3(a=5).c)
show(lambda: Record3(a=1, z=2))
show(lambda: Record3(1) < Record3(2))
show(lambda: Record3(1))
def outer4(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner5, peek6 = outer4(255)
show(lambda: [inner5(2), peek6(), inner5(1)])
l7 = []
try: l7[3] += 1
except Exception as error: print(type(error).__name__, error)
print(l7)
l8 = []
try: l8 = l1
except Exception as error: print('assignment', type(error).__name__, error)
print('l8', l8)
t9 = ()
try: t9 = object[:0:]
except Exception as error: print('assignment', type(error).__name__, error)
print('t9', t9)
try:
    try:
        raise ExceptionGroup('outer', [LookupError(10), LookupError(2)])
    except* ValueError as group:
        print(repr(group), group.exceptions)
        raise
    except* TypeError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: (l7).__getitem__(10))
show(lambda: (dict(enumerate('abc')) | {k10: False for k10 in (1, 2)}))
