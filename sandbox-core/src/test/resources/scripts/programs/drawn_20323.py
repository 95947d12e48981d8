# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20323.
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
def n1():
    x = 1
    def inner(*x):
        return x
        return locals()
    return inner
show(lambda: n1()())
show(lambda: n1()(1))
show(lambda: n1().__code__.co_freevars)
show(lambda: [c.cell_contents for c in n1().__closure__ or ()])
class n2(set):
    def __new__(cls, *a, **k): return super().__new__(cls, )
    def append(self, v): super().append([v])
    extra = 1
show(lambda: n2({'a': 1}))
def make():
    for value in (5, 'ab', [1, 2], {'a': 1}, b'ab'):
        try: return n2(value)
        except (TypeError, ValueError): pass
x = make()
show(lambda: x.__dict__)
show(lambda: x.append(5))
show(lambda: (1,) == x)
show(lambda: x // [1])
show(lambda: n2.__name__)
def n3(n):
    try: return n
    finally: return 'finally'
show(lambda: n3(5))
show(lambda: n3(1))
show(lambda: n3(0))
import asyncio
import asyncio
async def main():
    s = asyncio.Semaphore(-1); print(s.locked()); await asyncio.wait_for(s.acquire(), 0.01)
try: print(asyncio.run(main()))
except BaseException as e: print(type(e).__name__, e)
def n4(n):
    received = [0]
    while True:
        try:
            value = yield received
            if value is None: return received
            received.append(value)
        except LookupError as e: received.append(str(e))
    return 'done', received
g = n4(1)
for action in [lambda: g.send(None), lambda: g.send(3.0), lambda: g.throw(ZeroDivisionError), lambda: g.send(True), lambda: next(g)]:
    try: print(repr(action()))
    except BaseException as e: print(type(e).__name__, e, getattr(e, 'value', '-'))
print(type(g).__name__, g.gi_frame is None)
def n5(*args, k=1, **more): return args, k, more
show(lambda: n5(*len, **{(1, 2): 3}))
show(lambda: n5(*[1, 2, 3], *(), k={'a': 1}, **{'z': [[1], [2]]}))
show(lambda: n5(k=1, **{'k': 2}))
show(lambda: n5(**-0.0))
show(lambda: n5(**{'a': 1}, **{'a': 2}))
show(lambda: [*5e-324, 1])
show(lambda: {**-1})
