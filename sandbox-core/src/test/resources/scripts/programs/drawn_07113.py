# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7113.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
import asyncio
async def work1(n):
    print('start', n)
    await asyncio.sleep(0)
    return [x async for x in work1_items(n)]
async def work1_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work1_main():
    return await asyncio.gather(*[work1(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work1_main()))
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use3():
    with Context2(1) as a, Context2(2):
        raise ValueError(3)
    return 'after'
show(lambda: use3())
class Magic4:
    def __init__(self): self.log = []
    def __delitem__(self, key):
        self.log.append(key)
    def __call__(self, *args, **kwargs):
        return self.log
    def __getitem__(self, key):
        return key
    def __trunc__(self):
        return 3
    def __pow__(self, o, m=None):
        return (o, m)
    def __class_getitem__(cls, item):
        return item
m = Magic4()
show(lambda: hash(m) == 5)
show(lambda: len(m))
show(lambda: m[0:2])
show(lambda: dir(m)[:2])
show(lambda: range(m))
show(lambda: f'{m:x}')
show(lambda: m < 1)
show(lambda: [])
try:
    def function5(p0=2**100, *rest, k1=7):
        return p0, rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function5.__defaults__, function5.__kwdefaults__)
show(lambda: function5(-128))
show(lambda: function5(-2, int, 255, zz=1))
show(lambda: function5(-1, 1, **{1: 2}))
show(lambda: isinstance((), ()))
try:
    a, (b, *c) = {7, 2, 5, 0}
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
def flow6(n):
    out = []
    for i in range(n):
        try:
            out.append(1 // (i - 1))
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow6(3))
show(lambda: {k7: 0 for k7 in ', '.join(['Hello World' for v8 in ('a', 1)])})
show(lambda: (', '.join([(v9, 1) for v9 in ...])).__contains__(ascii({'k': [1]})))
import asyncio
async def work10(n):
    print('start', n)
    await asyncio.sleep(0)
    return n * 2
async def work10_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work10_main():
    return await asyncio.gather(*[work10(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work10_main()))
def level11(n):
    return undefined_name
class Custom(Exception): pass
level11(3)
