# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7075.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Magic1:
    def __init__(self): self.log = []
    def __format__(self, spec):
        return 5
    def __enter__(self):
        return self
    def __lt__(self, other):
        return True
    def __length_hint__(self):
        return 5
    def __next__(self):
        raise StopIteration
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
m = Magic1()
show(lambda: Magic1[int])
show(lambda: len(m))
show(lambda: range(m))
show(lambda: [5, 6, 7][m])
show(lambda: list(m))
show(lambda: next(m))
show(lambda: int(m))
try:
    for v in {'k': [1]}:
        if v == 2: break
        print(v)
except Exception as error: print(type(error).__name__, error)
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use3():
    with Context2(1) as a, Context2(2):
        pass
    return 'after'
show(lambda: use3())
d4 = {}
try: d4 = {k5: (False * -128) for k5 in ', '.join([v6 for v6 in range(0) for w7 in range(-5)])}
except Exception as error: print('assignment', type(error).__name__, error)
print('d4', d4)
d8 = {}
try: d8 = {2: f"a{None!s:,.2f}{{{42!r}{None!s:{'<'}{6}}", tuple([1, 'a', None]): 'ÄÖß'[:None:], ()[2]: ()}
except Exception as error: print('assignment', type(error).__name__, error)
print('d8', d8)
show(lambda: (3, 1, 2))
import asyncio
async def work9(n):
    print('start', n)
    await asyncio.sleep(0)
    raise ValueError(n)
async def work9_items(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def work9_main():
    return await asyncio.gather(*[work9(i) for i in range(3)], return_exceptions=False)
show(lambda: asyncio.run(work9_main()))
show(lambda: (((0 + 10**9))).bit_count())
show(lambda: ({5}).symmetric_difference([1, 2]))
def generator10(n):
    got = None
    try:
        if got: raise KeyError(got)
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g11 = generator10(3)
show(lambda: g11.send(2))
show(lambda: g11.throw(ValueError('t')))
show(lambda: g11.throw(KeyError('t')))
show(lambda: [*g11])
try: g11.close()
except Exception as error: print(error)
class Magic12:
    def __init__(self): self.log = []
    def __class_getitem__(cls, item):
        return item
    def __getattr__(self, name):
        raise AttributeError(name)
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __dir__(self):
        return ['b', 'a']
    def __hash__(self):
        return 'x'
    def __divmod__(self, o):
        return o
m = Magic12()
show(lambda: f'{m:x}')
show(lambda: Magic12[int])
show(lambda: range(m))
show(lambda: bool(m))
show(lambda: next(m))
show(lambda: m.attr)
show(lambda: len(m))
def matcher13(value):
    match value:
        case str() as x: return ('str() as x', x)
        case float() | complex(): return ('float() | complex()', )
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case _: return 'other'
show(lambda: matcher13(((1, 2), 3)))
show(lambda: matcher13(([] + ['a', 'b'])))
show(lambda: matcher13(list(reversed([3, 1, 2]))))
def matcher14(value):
    match value:
        case {'a': x}: return ("{'a': x}", x)
        case {}: return ('{}', )
        case _: return 'other'
show(lambda: matcher14(('{0}{a}').isalpha()))
show(lambda: matcher14(tuple([1, 2, 3])))
show(lambda: matcher14((True == -2**63 > 1)))
