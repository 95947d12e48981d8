# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7090.
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
        raise ExceptionGroup('outer', [ValueError(10)])
    except* LookupError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
t1 = ()
try: t1 = ('a', 1)
except Exception as error: print('assignment', type(error).__name__, error)
print('t1', t1)
show(lambda: '-3.5')
class Magic2:
    def __init__(self): self.log = []
    def __pow__(self, o, m=None):
        return (o, m)
    def __bytes__(self):
        return b'x'
    def __setitem__(self, key, value):
        raise TypeError('no')
    def __divmod__(self, o):
        return o
    def __trunc__(self):
        return 3
    def __eq__(self, other):
        return NotImplemented
m = Magic2()
show(lambda: [5, 6, 7][m])
show(lambda: m < 1)
show(lambda: dir(m)[:2])
show(lambda: len(m))
show(lambda: bool(m))
show(lambda: m.attr)
show(lambda: bytes(m))
show(lambda: {(1, 2): 3})
def matcher3(value):
    match value:
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case []: return ('[]', )
        case [[x]]: return ('[[x]]', x)
        case None: return ('None', )
        case int() as x if x > 5: return ('int() as x if x > 5', x)
        case str() as x: return ('str() as x', x)
        case _: return 'other'
show(lambda: matcher3(([1, 2, 3]).__add__([3, 1, 2])))
show(lambda: matcher3(ascii('12')))
show(lambda: matcher3(min(-2**63, -5)))
try:
    *a, b = [1, 2, 3]
    print(a, b)
except Exception as error: print(type(error).__name__, error)
show(lambda: eval("{255: b'abc', 7: 2**63, -2**63: '{0}{a}', **{'k': [1]}}"))
try:
    try:
        raise ExceptionGroup('outer', [OSError(-5), StopIteration(0)])
    except* ValueError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
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
    return await asyncio.gather(*[work4(i) for i in range(1)], return_exceptions=False)
show(lambda: asyncio.run(work4_main()))
try:
    def function5(p0, p1=2**31, p2=True, *, k0):
        return p0, p1, p2, k0,
except Exception as error: print(type(error).__name__, error)
else: print(function5.__defaults__, function5.__kwdefaults__)
show(lambda: function5(2, 2**100))
show(lambda: function5(2))
show(lambda: function5(0, 2, zz=1))
