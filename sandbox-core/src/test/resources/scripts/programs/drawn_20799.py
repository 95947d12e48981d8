# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20799.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
log = []
class n1:
    def __init__(self, n=0): self.n = n
    def __enter__(self): log.append('enter'); 1 // self.n
    def __exit__(self, *a): log.append(('exit', a[0] and a[0].__name__)); return None
    def __iter__(self): log.append('iter'); return iter([1, 2])
    def __next__(self): log.append('next'); self.n += 1; raise StopIteration(self.n)
    def __call__(self, *a, **k): log.append(('call', a, k)); return self
    def __getitem__(self, i): log.append(('getitem', i)); return i
    def __contains__(self, v): log.append(('contains', v)); return None
    def __len__(self): log.append('len'); return -1
    def __length_hint__(self): log.append('hint'); return 2
    def __index__(self): log.append('index'); return True
    def __format__(self, spec): log.append(('format', spec)); return 5
    def __str__(self): log.append('str'); return 'S'
    def __repr__(self): log.append('repr'); return None
    __contains__ = None
x = n1(1)
show(lambda: next(x))
print(log); log.clear()
show(lambda: round(x))
print(log); log.clear()
def n2():
    with x as v: log.append('body')
    return 'after'
show(n2)
print(log)
class n3(tuple):
    def __new__(cls, *a): return super().__new__(cls, )
    def update(self, *a): print('update')
    __hash__ = None
show(lambda: n3([1, 2]))
def make():
    for value in (5, 'ab', [1, 2], {'a': 1}, b'ab'):
        try: return n3(value)
        except (TypeError, ValueError): pass
x = make()
show(lambda: x.decode())
show(lambda: x.extra)
show(lambda: [1] - x)
show(lambda: x * (1,))
show(lambda: n3.mro()[1])
import asyncio
import asyncio
class n4:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print('aenter', self.n); return 1 // self.n
    async def __aexit__(self, t, v, tb): print('aexit', self.n, t and t.__name__); return self.n
    def __aiter__(self): return 5
    async def __anext__(self): self.n += 1; raise StopAsyncIteration
    def __await__(self): yield 5
async def main():
    return [v async for v in n4(0)]
    return 'after'
try: print(asyncio.run(main()))
except BaseException as e: print(type(e).__name__, e)
class n5(float):
    def __new__(cls, *a): return super().__new__(cls, *a)
    def __init__(self, *a): super().__init__(*a)
    def __class_getitem__(cls, i): return i
show(lambda: n5({'a': 1}))
def make():
    for value in (5, 'ab', [1, 2], {'a': 1}, b'ab'):
        try: return n5(value)
        except (TypeError, ValueError): pass
x = make()
show(lambda: '%d' % x)
show(lambda: max([x]))
show(lambda: (1,) | x)
show(lambda: x + (1,))
show(lambda: n5.__base__)
