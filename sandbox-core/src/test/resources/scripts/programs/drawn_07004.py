# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7004.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: 'ÄÖß')
show(lambda: True)
import asyncio
async def work1(n):
    print('start', n)
    await asyncio.sleep(0)
    return 1 // n
async def work1_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work1_main():
    return await asyncio.gather(*[work1(i) for i in range(1)], return_exceptions=True)
show(lambda: asyncio.run(work1_main()))
show(lambda: ({3, 0, 7} & set(range(10))))
show(lambda: set())
show(lambda: (bytes(2)).decode())
from dataclasses import dataclass, field
@dataclass(order=True)
class Record2:
    a: int
    b: str = 'abc'
    c: list = field(default_factory=list)
show(lambda: hash(Record2(1)) == hash(Record2(1)))
show(lambda: setattr(Record2(1), 'a', 2))
show(lambda: Record2(1, 2, 3, 4))
show(lambda: Record2.__match_args__)
try:
    try:
        raise ExceptionGroup('outer', [TypeError(3), ArithmeticError(3), ArithmeticError(10), ExceptionGroup('inner', [StopIteration('n')])])
    except* TypeError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Sub3(float):
    extra = 1
    def __format__(self, spec): return spec
    def __lt__(self, other): return True
    def __str__(self): return 'S'
x = Sub3(2.5)
show(lambda: 1 in x)
show(lambda: round(x))
show(lambda: divmod(x, 2))
show(lambda: type(Sub3.__base__))
show(lambda: x[0])
show(lambda: x >= x)
show(lambda: x[0:1])
show(lambda: x())
show(lambda: ([3]).remove(float('inf'), 2**63))
