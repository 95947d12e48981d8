# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1414.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
f1 = 0.5
try: f1 = 123456.789
except Exception as error: print('assignment', type(error).__name__, error)
print('f1', f1)
y2 = b''
try: y2 = bytes(object[:0])
except Exception as error: print('assignment', type(error).__name__, error)
print('y2', y2 if y2 else '')
import asyncio
async def work3(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work3_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work3_main():
    return await asyncio.gather(*[work3(i) for i in range(1)], return_exceptions=True)
show(lambda: asyncio.run(work3_main()))
show(lambda: {3})
show(lambda: ((None + b'a')).__getitem__(1))
f4 = 0.5
try: f4 = abs(7)
except Exception as error: print('assignment', type(error).__name__, error)
print('f4', f4)
try:
    for v in {1: 'x', 2: 'y'}:
        if v == 1: continue
        print(v)
except Exception as error: print(type(error).__name__, error)
def flow5(n):
    out = []
    for i in range(n):
        try:
            out.append([1, 2][i])
        except StopIteration as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            raise ValueError() from None
        except Exception:
            out.append('caught')
        else:
            out.append('no error')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow5(0))
class Sub6(dict):
    extra = 1
    def __index__(self): return 3
    def __int__(self): return 9
    def __call__(self): return 'called'
x = Sub6({'a': 1})
show(lambda: bool(x))
show(lambda: x | x)
show(lambda: x == {'a': 1})
show(lambda: x < x)
show(lambda: '%s|%r' % (x, x))
show(lambda: sum([x, 1]))
show(lambda: type(x).__mro__[1])
show(lambda: bytes(x))
class Sub7(set):
    extra = 1
    def __repr__(self): return 'R' + super().__repr__()
    def __bool__(self): return False
    def __format__(self, spec): return spec
x = Sub7({1, 2})
show(lambda: f'{x:5}')
show(lambda: x * 2)
show(lambda: {**x})
show(lambda: tuple(x))
show(lambda: dict(x))
show(lambda: float(x))
show(lambda: type(x * 1).__name__)
show(lambda: x | x)
