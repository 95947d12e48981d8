# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7111.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def generator1(n):
    got = None
    try:
        if n > 2: return n
    except Exception as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g2 = generator1(3)
show(lambda: g2.send(-2**63))
show(lambda: g2.send(2**31))
show(lambda: next(g2, 'end'))
show(lambda: [*g2])
try: g2.close()
except Exception as error: print(error)
l3 = []
try: l3 += ''
except Exception as error: print(type(error).__name__, error)
try: l3 *= 2
except Exception as error: print(type(error).__name__, error)
print(l3)
show(lambda: (bytes([1, 2]) + b'\x00\xff'))
show(lambda: ((1, 2)).index({}, 4))
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
    return await asyncio.gather(*[work4(i) for i in range(2)], return_exceptions=False)
show(lambda: asyncio.run(work4_main()))
try:
    try:
        raise ExceptionGroup('outer', [LookupError(1), LookupError(0), ArithmeticError(4), ExceptionGroup('inner', [ArithmeticError('n')])])
    except* LookupError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: eval('{(1, 2): 3}'))
show(lambda: +(-2**63))
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __matmul__(self, other):
        return self.value
    def __rand__(self, other):
        return self
    def __ior__(self, other):
        return self
    def __sub__(self, other):
        return NotImplemented
    def __le__(self, other):
        return []
    def __ne__(self, other):
        return True
    def __invert__(self):
        return True
    def __bool__(self):
        return 'text'
    def __float__(self):
        return self.value
    def __complex__(self):
        return -1
try: x = Number5(True)
except Exception: x = Number5(0)
show(lambda: 2.5 @ x)
show(lambda: [1] & x)
show(lambda: [1] | x)
show(lambda: x - [1])
show(lambda: x.nope)
show(lambda: x[0])
show(lambda: [1, 2][x])
show(lambda: x())
show(lambda: range(x))
show(lambda: str(x))
show(lambda: round(x))
import asyncio
async def work6(n):
    print('start', n)
    await asyncio.sleep(0)
    return n * 2
async def work6_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work6_main():
    return await asyncio.gather(*[work6(i) for i in range(1)], return_exceptions=False)
show(lambda: asyncio.run(work6_main()))
class Sub7(object):
    extra = 1
    def __bool__(self): return False
    def __add__(self, other): return 'added'
    def __repr__(self): return 'R' + super().__repr__()
x = Sub7()
show(lambda: hash(x) == 1)
show(lambda: bool(x))
show(lambda: len(x))
show(lambda: x[0])
show(lambda: x.extra)
show(lambda: int(x))
show(lambda: x + x)
show(lambda: x())
def flow8(n):
    out = []
    for i in range(n):
        try:
            out.append(i * 4)
        except IndexError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            if i == 3: break
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow8(0))
def generator9(n):
    got = None
    try:
        if n > 2: return n
        yield 'ÄÖß'
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g10 = generator9(2)
show(lambda: next(g10, 'end'))
show(lambda: next(g10, 'end'))
show(lambda: g10.throw(ValueError('t')))
show(lambda: g10.close())
try: g10.close()
except Exception as error: print(error)
try:
    def function11(p0, p1, p2=False, *rest):
        return p0, p1, p2, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function11.__defaults__, function11.__kwdefaults__)
show(lambda: function11(p_0=1, **{1: 'x', 2: 'y'}))
show(lambda: function11(0, rest=3))
show(lambda: function11())
y12 = b''
try: y12 = b''
except Exception as error: print('assignment', type(error).__name__, error)
print('y12', y12 if y12 else '')
def level13(n):
    assert n == 0, 'zero'
def level14(n):
    try:
        return level13(n)
    finally:
        n = 0
class Custom(Exception): pass
level14(3)
