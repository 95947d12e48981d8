# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 92.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval("(b'a').index(b'')"))
show(lambda: bytes('{0}{a}'))
show(lambda: ((1, 2)[2]).index(()))
s1 = ''
try: s1 = (', '.join(['a\tb\n' for v2 in range(1) if v2])).removeprefix(())
except Exception as error: print('assignment', type(error).__name__, error)
print('s1', s1)
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
    return await asyncio.gather(*[work3(i) for i in range(3)], return_exceptions=False)
show(lambda: asyncio.run(work3_main()))
class Context4:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use5():
    with Context4(1) as a, Context4(2) as b:
        1 / 0
    return 'after'
show(lambda: use5())
show(lambda: (set()).difference_update(set(range(3))))
show(lambda: ((-2 - -128) / (2**31 // 5)))
try:
    try:
        raise ExceptionGroup('outer', [ZeroDivisionError(2), IndexError(4), AttributeError(4)])
    except* AttributeError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: (({1, 2.5} ^ set()) - {1, 2, 3}))
s6 = ''
try: s6 = f"{2.5!a:>{5}}}}{1 + 2:10.2e}}}{[1, 2]!s:{'<'}{6}}"
except Exception as error: print('assignment', type(error).__name__, error)
print('s6', s6)
d7 = {}
try: d7[1] += 2**63
except Exception as error: print(type(error).__name__, error)
try: d7 |= {}
except Exception as error: print(type(error).__name__, error)
try: d7[{(1, 2): 3}] = s1
except Exception as error: print(type(error).__name__, error)
print(d7)
show(lambda: ((s1).find(s1), ))
class Number8:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number8({self.value!r})'
    def __rxor__(self, other):
        return self.value
    def __radd__(self, other):
        return self
    def __truediv__(self, other):
        return NotImplemented
    def __lshift__(self, other):
        raise ValueError(other)
    def __eq__(self, other):
        return self.value < other
    def __lt__(self, other):
        return True
    def __float__(self):
        return None
    def __invert__(self):
        return self.value
    def __round__(self):
        return 1
    def __str__(self):
        return True
try: x = Number8(True)
except Exception: x = Number8(0)
show(lambda: [1] ^ x)
show(lambda: x + None)
show(lambda: None / x)
show(lambda: [1] << x)
show(lambda: float(x))
show(lambda: x in [1])
show(lambda: [1, 2][x])
show(lambda: x.nope)
show(lambda: complex(x))
show(lambda: ~x)
show(lambda: hex(x))
