# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1151.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
t1 = ()
try: t1 = ()
except Exception as error: print('assignment', type(error).__name__, error)
print('t1', t1)
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __rlshift__(self, other):
        return self.value
    def __rpow__(self, other):
        return NotImplemented
    def __matmul__(self, other):
        return self.value
    def __ixor__(self, other):
        return self
    def __le__(self, other):
        return self.value < other
    def __eq__(self, other):
        return []
    def __float__(self):
        return iter([1, 2])
    def __pos__(self):
        return 2.5
    def __index__(self):
        return iter([1, 2])
    def __len__(self):
        return True
try: x = Number2(3)
except Exception: x = Number2(0)
show(lambda: x << 2)
show(lambda: 2.5 ** x)
show(lambda: x @ [1])
show(lambda: 's' ^ x)
show(lambda: x == 1)
show(lambda: sum([x]))
show(lambda: hash(x) == hash(x))
show(lambda: [0] * x)
show(lambda: str(x))
show(lambda: complex(x))
show(lambda: f'{x:>10}')
show(lambda: bytes([300]))
class Countdown3:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: bytearray(Countdown3(0)))
show(lambda: [1].extend(Countdown3(3)))
show(lambda: ''.join(map(str, Countdown3(2))))
show(lambda: list(filter(None, Countdown3(2))))
show(lambda: bytes(Countdown3(3)))
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
    return await asyncio.gather(*[work4(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work4_main()))
show(lambda: eval("{1: 'x', 2: 'y'}"))
show(lambda: (len(t1) - ~(2)))
s5 = ''
try: s5 = '%d'
except Exception as error: print('assignment', type(error).__name__, error)
print('s5', s5)
show(lambda: list(filter(None, (s5).encode())))
try:
    try:
        raise ExceptionGroup('outer', [OSError(-2), LookupError(2), TypeError(3)])
    except* StopIteration as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
def level6(n):
    import nothing_here
def level7(n):
    return level6(n) + 1
class Custom(Exception): pass
level7(10)
