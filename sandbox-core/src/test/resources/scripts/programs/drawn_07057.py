# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7057.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (3, 1, 2))
show(lambda: ({e1 % 5 for e1 in range(2)}).issubset({1, 2.5}))
try:
    for v in {'a': 1}:
        if v == 2: break
        print(v)
except Exception as error: print(type(error).__name__, error)
try:
    [a, b, c] = ['a', 'b']
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
def generator2(n):
    got = None
    try:
        got = yield n
        yield from range(n)
    except ValueError as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g3 = generator2(10)
show(lambda: next(g3, 'end'))
show(lambda: next(g3))
show(lambda: next(g3))
show(lambda: g3.send(None))
show(lambda: next(g3, 'end'))
show(lambda: list(g3))
try: g3.close()
except Exception as error: print(error)
show(lambda: eval("('Hello World' + 'Hello World')"))
class Magic4:
    def __init__(self): self.log = []
    def __reversed__(self):
        return 'reversed'
    def __next__(self):
        return 1
    def __delitem__(self, key):
        raise KeyError(key)
    def __call__(self, *args, **kwargs):
        return self.log
    def __dir__(self):
        return ['b', 'a']
    def __hash__(self):
        return 'x'
m = Magic4()
show(lambda: m < 1)
show(lambda: next(m))
show(lambda: hash(m) == 5)
show(lambda: [5, 6, 7][m])
show(lambda: m.attr)
show(lambda: bool(m))
show(lambda: m[1])
show(lambda: (dict(zip([[1], [2]]))).keys())
def generator5(n):
    got = None
    try:
        yield (yield n)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g6 = generator5(1)
show(lambda: next(g6, 'end'))
show(lambda: next(g6, 'end'))
show(lambda: g6.close())
try: g6.close()
except Exception as error: print(error)
def flow7(n):
    out = []
    for i in range(n):
        try:
            raise LookupError()
        except IndexError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            raise IndexError('text') from None
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow7(4))
show(lambda: (('ÄÖß').join(['a', 'b'])).istitle())
show(lambda: 2**63)
show(lambda: (b'abc').split(b'abc', (2**31 & 1)))
def flow10(n):
    out = []
    for i in range(n):
        try:
            raise KeyError(i)
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow10(0))
def level11(n):
    return int('x')
def level12(n):
    return [level11(n) for _ in range(2)]
class Custom(Exception): pass
level12(3)
