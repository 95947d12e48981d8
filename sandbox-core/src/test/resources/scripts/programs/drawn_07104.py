# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7104.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (b'a').endswith(b''[True:0]))
show(lambda: dict(list(((3, 1, 2) + (1, 2)))))
show(lambda: [3, 1, 2])
show(lambda: (((1, 2) + (1, 2))).__add__((), False))
show(lambda: ([1, 2, 3][1]).__getitem__(True))
class Magic1:
    def __init__(self): self.log = []
    def __lt__(self, other):
        return True
    def __repr__(self):
        return 5
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __enter__(self):
        return self
    def __divmod__(self, o):
        return o
    def __bool__(self):
        return 1
m = Magic1()
show(lambda: str(m))
show(lambda: m[1])
show(lambda: len(m))
show(lambda: m[5])
show(lambda: m.attr)
show(lambda: pow(m, 2, 3))
show(lambda: m > 1)
show(lambda: isinstance(m, int))
show(lambda: m < 1)
show(lambda: {'k': [1]})
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
    return await asyncio.gather(*[work2(i) for i in range(1)], return_exceptions=False)
show(lambda: asyncio.run(work2_main()))
show(lambda: isinstance(dict(a=1, b=2), object))
y3 = b''
try: y3 = (bytes([300])).title()
except Exception as error: print('assignment', type(error).__name__, error)
print('y3', y3 if y3 else '')
d4 = {}
try: d4 = {(1, 2): 3}
except Exception as error: print('assignment', type(error).__name__, error)
print('d4', d4)
show(lambda: 5)
show(lambda: ((~(2))).as_integer_ratio())
show(lambda: b'a')
def level5(n):
    return (lambda q: q.z)(n)
class Custom(Exception): pass
level5(5)
