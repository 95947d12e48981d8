# SPDX-License-Identifier: Apache-2.0
# What random programs found: texts of guest classes, awaitables, enumerations, generators.
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
class S(str):
    def __repr__(self): return 'R'
    def __str__(self): return 'T'
show(lambda: int(S('x')))
show(lambda: float(S('x')))
show(lambda: int(S('12')))
show(lambda: str(S('x')))
show(lambda: '%s' % S('x'))
show(lambda: f'{S("x")}')
show(lambda: '{}'.format(S('x')))
show(lambda: ''.join([S('x')]))
show(lambda: S('x') + 'y')
show(lambda: S('x').upper())
show(lambda: complex(S('x')))
show(lambda: int(S('x'), 5))
show(lambda: {}.pop([]))
show(lambda: {}.pop({1}, 5))
show(lambda: {1:2}.pop({1}, 5))
class C:
    async def __aenter__(self): pass
import asyncio
class A:
    def __init__(s, n): s.n=n
    def __await__(self): yield from asyncio.sleep(0).__await__(); return self.n
async def main():
    print(await asyncio.gather(A(1), A(2)))
    print(await asyncio.wait_for(A(3), 1))
    t = asyncio.ensure_future(A(5)); print(await t)
    print(await asyncio.shield(A(7)))
    return await asyncio.gather(5)
show(lambda: asyncio.run(main()))
import enum
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e, getattr(e,'__notes__',None), repr(e.__cause__))
def f():
    class n1(enum.Flag):
        A = 'x'
        B = 2
    return list(n1)
t(f)
def f():
    class n1(enum.IntEnum):
        A = 'x'
    return list(n1)
t(f)
def f():
    class n1(enum.IntFlag):
        A = None
    return list(n1)
t(f)
def f():
    class n1(enum.StrEnum):
        A = 1
    return list(n1)
t(f)
def f():
    class n1(enum.Flag):
        A = None
        B = []
    print(n1.A & n1.B)
t(f)
def f():
    class n1(enum.Enum):
        A = 1
        A = 2
t(f)
def f():
    class n1(enum.Enum):
        mro = 2
t(f)
def f():
    class n1(enum.Enum):
        A = (1,2)
        B = enum.auto()
    return list(n1)
t(f)
import typing
def f():
    class N(typing.NamedTuple):
        x: int
        _a: int
t(f)
def f():
    class N(typing.NamedTuple):
        x: int
        __slots__=()
t(f)
import functools
def f():
    @functools.singledispatch
    def g(x): pass
    g.register(5)
t(f)
class n1:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
    close = None
def n2():
    try:
        r = yield from n1()
    except BaseException as e: print('in', repr(e)); raise
    return ('r', r)
g = n2()
show(lambda: next(g))
show(lambda: g.close())
show(lambda: next(g))
show(lambda: g.close())
class n1:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
    throw = 5
g = n2()
show(lambda: next(g))
show(lambda: g.throw(ValueError('x')))
show(lambda: next(g))
show(lambda: g.close())
