# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7118.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((round(0, 10) > float('inf')) and (((1 ^ 0) >= 1) or ((not '') or ('a\tb\n' >= '%d')))))
l1 = []
try: l1 = [[1], [2]][True:1:]
except Exception as error: print('assignment', type(error).__name__, error)
print('l1', l1)
t2 = ()
try: t2 = (..., ()[4:], max([str(v3) for v3 in range(4)]), )
except Exception as error: print('assignment', type(error).__name__, error)
print('t2', t2)
try:
    def function4(p0, /, *rest, k1=7):
        return p0, rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4(2**63, 10))
show(lambda: function4(10**9, -1, 10, *l1))
show(lambda: function4(int, 7))
import asyncio
async def work5(n):
    print('start', n)
    await asyncio.sleep(0)
    return 1 // n
async def work5_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work5_main():
    return await asyncio.gather(*[work5(i) for i in range(3)], return_exceptions=False)
show(lambda: asyncio.run(work5_main()))
f6 = 0.5
try: f6 = float('inf')
except Exception as error: print('assignment', type(error).__name__, error)
print('f6', f6)
class Countdown7:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: dict.fromkeys(Countdown7(2)))
show(lambda: sum(Countdown7(4)))
show(lambda: tuple(map(str, Countdown7(0))))
show(lambda: next(iter(Countdown7(2)), 'none'))
show(lambda: [*Countdown7(2), *Countdown7(2)])
show(lambda: isinstance(set(), (int, (str, 5))))
def matcher8(value):
    match value:
        case float() | complex(): return ('float() | complex()', )
        case 1 | 2: return ('1 | 2', )
        case str(x): return ('str(x)', x)
        case [[x]]: return ('[[x]]', x)
        case None: return ('None', )
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case _: return 'other'
show(lambda: matcher8(b'a'))
show(lambda: matcher8(('12').rjust(3)))
show(lambda: matcher8('a\tb\n'[10]))
class Number9:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number9({self.value!r})'
    def __ror__(self, other):
        raise ValueError(other)
    def __truediv__(self, other):
        raise ValueError(other)
    def __pow__(self, other):
        return self.value
    def __floordiv__(self, other):
        return Number9((self.value, other))
    def __eq__(self, other):
        return self.value == other
    def __le__(self, other):
        return self.value < other
    def __abs__(self):
        return 'text'
    def __hash__(self):
        return None
    def __round__(self):
        return True
    def __str__(self):
        return iter([1, 2])
try: x = Number9(-5)
except Exception: x = Number9(0)
show(lambda: 2 | x)
show(lambda: x / [1])
show(lambda: x ** [1])
show(lambda: x // 's')
show(lambda: str(x))
show(lambda: complex(x))
show(lambda: -x)
show(lambda: abs(x))
show(lambda: reversed(x))
show(lambda: max(x, x))
show(lambda: bool(x))
show(lambda: ', '.join([v10 for v10 in (5, ) for w11 in range(True)]))
show(lambda: max(2**63, 2))
show(lambda: [0.5, 2])
