# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 21758.
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
def n1(n):
    try:
        try:
            raise KeyError('a')
        except float('-inf'): print('odd')
        else: print('else')
    except Exception as e:
        chain = []
        while e is not None and len(chain) < 6: chain.append((repr(e), e.__suppress_context__)); e = e.__cause__ or e.__context__
        return chain
show(lambda: n1(0))
show(lambda: n1(1))
def innern2():
    try:
        got = yield 'i1'
        print('inner got', got)
        yield from 'xy'
    except Exception as e:
        print('inner caught', repr(e)); raise
    finally:
        print('inner finally'); return 'forced'
def outern2():
    try:
        result = yield from innern2()
        print('result', result)
        yield result
    except BaseException as e:
        print('outer caught', repr(e), repr(e.__cause__), repr(e.__context__))
        return 5
    finally: print('outer finally')
    return 'end'
g = outern2()
show(lambda: g.send(1))
show(lambda: next(g))
show(lambda: g.close())
show(lambda: g.close())
show(lambda: g.close())
show(lambda: next(g))
g = (1 // v for v in ('a',) for w in range(2))
show(lambda: next(g))
show(lambda: sorted(g))
show(lambda: list(g))
import asyncio
import asyncio
class n3:
    def __init__(self, n): self.n = n
    async def __aenter__(self): print('aenter', self.n); return 1 // self.n
    async def __aexit__(self, t, v, tb): print('aexit', self.n, t and t.__name__); return True
    def __aiter__(self): return 5
    async def __anext__(self): self.n += 1; raise StopIteration
    def __await__(self): return 5
async def main():
    async with n3: pass
    return 'after'
try: print(asyncio.run(main()))
except BaseException as e: print(type(e).__name__, e)
def n4():
    x = 1
    def inner():
        global x; x = 5
        return locals()
    return inner
show(lambda: n4()())
show(lambda: n4()(1))
show(lambda: n4().__code__.co_freevars)
show(lambda: [c.cell_contents for c in n4().__closure__ or ()])
def n5():
    global x
    def inner():
        global x
        del x
        return locals()
    try: return inner(), x
    except Exception as error: return type(error).__name__, str(error)
x = 'global'
show(n5)
print(x)
