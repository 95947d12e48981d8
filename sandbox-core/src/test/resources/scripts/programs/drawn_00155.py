# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 155.
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
    try:
        raise ExceptionGroup('outer', [StopIteration(4), AttributeError(-1), IndexError(0)])
    except* StopIteration as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: ((3, 1, 2)).__getitem__(1))
d1 = {}
try: d1 = dict(zip([str(v2) for v2 in '😀é']))
except Exception as error: print('assignment', type(error).__name__, error)
print('d1', d1)
class Sub3(bytes):
    extra = 1
    def __bool__(self): return False
    def __add__(self, other): return 'added'
    def __int__(self): return 9
x = Sub3(b'ab')
show(lambda: f'{x:5}')
show(lambda: round(x))
show(lambda: x.upper())
show(lambda: ''.join(x))
show(lambda: type(x * 1).__name__)
show(lambda: type(x).__mro__[1])
show(lambda: x.__dict__)
show(lambda: x * 2)
show(lambda: dict(list('Hello World')))
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record4:
    a: int
    b: str = '%d'
    c: list = field(default_factory=list)
show(lambda: Record4(1) < Record4(2))
show(lambda: Record4(1, 'x', [2]))
show(lambda: Record4.__match_args__)
show(lambda: Record4(1))
class Magic5:
    def __init__(self): self.log = []
    def __pow__(self, o, m=None):
        return (o, m)
    def __repr__(self):
        return 5
    def __divmod__(self, o):
        return o
    def __bool__(self):
        return 1
    def __contains__(self, item):
        raise ValueError(item)
    def __format__(self, spec):
        return 5
m = Magic5()
show(lambda: m.attr)
show(lambda: {m: 1}[m])
show(lambda: '%s %r' % (m, m))
show(lambda: f'{m!s}')
show(lambda: str(m))
show(lambda: m < 1)
show(lambda: m.log)
show(lambda: [5, 6, 7][m])
show(lambda: setattr(m, 'q', 1))
show(lambda: issubclass(..., int))
show(lambda: sorted((3, 1, 2)[True:], key=lambda v: -v))
class Context6:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use7():
    with Context6(1) as a, Context6(2) as b:
        return 5
    return 'after'
show(lambda: use7())
show(lambda: issubclass(['a', 'b'], object))
import asyncio
async def work8(n):
    print('start', n)
    await asyncio.sleep(0)
    return 1 // n
async def work8_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work8_main():
    return await asyncio.gather(*[work8(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work8_main()))
