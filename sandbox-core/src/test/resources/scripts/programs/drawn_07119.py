# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7119.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def outer1(n):
    total = n
    def inner(k):
        nonlocal total
        total += k
        return total
    return inner, lambda: total
inner2, peek3 = outer1(255)
show(lambda: [inner2(4), peek3(), inner2(True)])
try:
    try:
        raise ExceptionGroup('outer', [KeyError(4), ExceptionGroup('inner', [StopIteration('n')])])
    except* KeyError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
try:
    def function4(p0, **more):
        return p0, more,
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4(2, *('a', 1)))
show(lambda: function4(0, -2**63, 2**63))
show(lambda: function4())
def generator5(n):
    got = None
    try:
        x = yield from [1, 2]
        print('from', x)
        for i in range(n): yield i
        got = yield n
    except ValueError as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g6 = generator5(1)
show(lambda: next(g6))
show(lambda: g6.send(None))
show(lambda: next(g6, 'end'))
show(lambda: [*g6])
try: g6.close()
except Exception as error: print(error)
S7 = set()
try: S7 = {1, 2, 3}
except Exception as error: print('assignment', type(error).__name__, error)
print('S7', S7)
show(lambda: ([[1], [2]][:-1] <= [*'ÄÖß']))
show(lambda: S7)
class Number8:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number8({self.value!r})'
    def __rtruediv__(self, other):
        raise ValueError(other)
    def __ior__(self, other):
        return NotImplemented
    def __pow__(self, other):
        return self.value
    def __lshift__(self, other):
        return self.value
    def __gt__(self, other):
        return self.value < other
    def __lt__(self, other):
        return self.value < other
    def __round__(self):
        return iter([1, 2])
    def __iter__(self):
        return -1
    def __float__(self):
        return self.value
    def __len__(self):
        return self.value
try: x = Number8(-5)
except Exception: x = Number8(0)
show(lambda: x / None)
show(lambda: None | x)
show(lambda: x ** 2)
show(lambda: 2 << x)
show(lambda: [1, 2][x])
show(lambda: f'{x:>10}')
show(lambda: x == 1)
show(lambda: float(x))
show(lambda: x >= x)
show(lambda: int(x))
show(lambda: ~x)
show(lambda: ({k9: False for k9 in [1, 2, 3]}).update({(1, 2): 3}, '-3.5'))
f10 = 0.5
try: f10 = -2.5
except Exception as error: print('assignment', type(error).__name__, error)
print('f10', f10)
try:
    for v in {}:
        if v == 2: break
        print(v)
except Exception as error: print(type(error).__name__, error)
import asyncio
async def work11(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work11_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work11_main():
    return await asyncio.gather(*[work11(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work11_main()))
class Sub12(str):
    extra = 1
    def __add__(self, other): return 'added'
    def __str__(self): return 'S'
    def __missing__(self, key): return key
x = Sub12('abc')
show(lambda: tuple(x))
show(lambda: x.__dict__)
show(lambda: int(x))
show(lambda: dict(x))
show(lambda: len(x))
show(lambda: f'{x:5}')
show(lambda: x.args)
show(lambda: x * 2)
