# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7042.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def matcher1(value):
    match value:
        case 0: return ('0', )
        case {1: x}: return ('{1: x}', x)
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case _: return 'other'
show(lambda: matcher1([-2]))
show(lambda: matcher1(({(1, 2): 3} | {})))
show(lambda: matcher1(['a', 'b']))
show(lambda: (('').center(3, '')).islower())
try:
    for v in (1, 2):
        if v == 2: break
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
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
    return await asyncio.gather(*[work2(i) for i in range(3)], return_exceptions=True)
show(lambda: asyncio.run(work2_main()))
show(lambda: (((3 << 10))).__truediv__((123456.789 // 2.675)))
show(lambda: eval("('a\\tb\\n').removesuffix('%d')"))
try:
    try:
        raise ExceptionGroup('outer', [AttributeError(-1), IndexError(-1), AttributeError(-1)])
    except* AttributeError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Sub3(dict):
    extra = 1
    def __call__(self): return 'called'
    def __index__(self): return 3
    def __format__(self, spec): return spec
x = Sub3({'a': 1})
show(lambda: x.__class__.__name__)
show(lambda: x * 2)
show(lambda: ''.join(x))
show(lambda: bool(x))
show(lambda: dict(x))
show(lambda: x['zz'])
show(lambda: max(x, x))
show(lambda: x.upper())
