# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7026.
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
        case int() as x if x > 5: return ('int() as x if x > 5', x)
        case {}: return ('{}', )
        case []: return ('[]', )
        case [int(x), str(y)]: return ('[int(x), str(y)]', x, y)
        case _: return 'other'
show(lambda: matcher1(b'\x00\xff'))
show(lambda: matcher1((b'abc' + object)))
show(lambda: matcher1({1, 2.5}))
def generator2(n):
    got = None
    try:
        yield (yield n)
        if got: raise KeyError(got)
    except Exception as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g3 = generator2(4)
show(lambda: g3.send(None))
show(lambda: g3.throw(ValueError('t')))
show(lambda: list(g3))
try: g3.close()
except Exception as error: print(error)
show(lambda: ({e4 % 5 for e4 in range(-2)}).symmetric_difference({1: 2}, (1,)))
show(lambda: ((float(1e-5))).__mod__(((1, 2)).__getitem__(-5)))
class Context5:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use6():
    with Context5(1) as a, Context5(2):
        1 / 0
    return 'after'
show(lambda: use6())
def generator7(n):
    got = None
    try:
        yield from range(n)
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g8 = generator7(-5)
show(lambda: g8.send(None))
show(lambda: g8.send(2))
show(lambda: next(g8, 'end'))
show(lambda: next(g8, 'end'))
show(lambda: g8.throw(TypeError('t')))
show(lambda: g8.close())
try: g8.close()
except Exception as error: print(error)
show(lambda: eval('(7 * 2**63)'))
def generator9(n):
    got = None
    try:
        x = yield from [1, 2]
        print('from', x)
        got = yield 5
        yield (yield n)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g10 = generator9(1)
show(lambda: g10.send(None))
show(lambda: g10.send(None))
show(lambda: next(g10, 'end'))
show(lambda: next(g10))
show(lambda: g10.send(10))
show(lambda: g10.close())
try: g10.close()
except Exception as error: print(error)
def outer11(n):
    total = n
    def inner(k):
        total = 1
        total = k * 2
        return total
    return inner, lambda: total
inner12, peek13 = outer11(255)
show(lambda: [inner12(2), peek13(), inner12(True)])
def matcher14(value):
    match value:
        case [x]: return ('[x]', x)
        case dict(x): return ('dict(x)', x)
        case _: return 'other'
show(lambda: matcher14(((-128 <= 5 != 255) and ((1, 2) >= ((1, 2), 3)))))
show(lambda: matcher14(0))
show(lambda: matcher14([[1], [2]][2:True:1]))
show(lambda: ([(v15, 1) for v15 in range(-2)]).__add__((['a', 'b'] + [1, 2, 3])))
l16 = [1, 2, 3, 4]
try: l16[0] += 1
except Exception as error: print(type(error).__name__, error)
try: l16 *= True
except Exception as error: print(type(error).__name__, error)
try: l16[2:] = {1, 2, 3}
except Exception as error: print(type(error).__name__, error)
print(l16)
show(lambda: (['', 'a\tb\n', *()]).__getitem__(4))
