# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7018.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((True, )).__getitem__(0))
try:
    a, b = [7, -1, 10**9]
    print(a, b)
except Exception as error: print(type(error).__name__, error)
def generator1(n):
    got = None
    try:
        if n > 2: return n
        yield '12'
        if n > 2: return n
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g2 = generator1(-5)
show(lambda: g2.send(1))
show(lambda: g2.send(None))
show(lambda: g2.send(-128))
show(lambda: next(g2, 'end'))
show(lambda: [*g2])
try: g2.close()
except Exception as error: print(error)
show(lambda: eval('(True & 5)'))
class Countdown3:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: max(Countdown3(2)))
show(lambda: min(Countdown3(4), default=9))
show(lambda: 3 in Countdown3(2))
show(lambda: list(reversed(list(Countdown3(4)))))
show(lambda: (lambda *a: a)(*Countdown3(1)))
show(lambda: issubclass(3, (int, (str, 5))))
try:
    for v in [0.5, 2]:
        if v == 2: break
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
s4 = ''
try: s4 = (format(False, 'z.1f')).partition(str({5}))
except Exception as error: print('assignment', type(error).__name__, error)
print('s4', s4)
class Sub5(Exception):
    extra = 1
    def __index__(self): return 3
    def __add__(self, other): return super().__add__(other)
    def __contains__(self, item): return True
x = Sub5('e')
show(lambda: repr([x]))
show(lambda: x.__dict__)
show(lambda: x != x)
show(lambda: x == x)
show(lambda: bytes(x))
show(lambda: isinstance(x, int))
show(lambda: x.upper())
show(lambda: {**x})
show(lambda: b'\x00\xff')
import asyncio
async def work6(n):
    print('start', n)
    await asyncio.sleep(0)
    return [x async for x in work6_items(n)]
async def work6_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work6_main():
    return await asyncio.gather(*[work6(i) for i in range(2)], return_exceptions=False)
show(lambda: asyncio.run(work6_main()))
show(lambda: ([1, False]).extend((b'a' not in [0.5, 2])))
l7 = [1, 2, 3, 4]
try: l7[2:] = 0.1
except Exception as error: print(type(error).__name__, error)
try: l7[-1] += 1
except Exception as error: print(type(error).__name__, error)
try: l7 *= 0
except Exception as error: print(type(error).__name__, error)
print(l7)
