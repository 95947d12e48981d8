# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1093.
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
    def __repr__(self):
        return 5
    def __getattr__(self, name):
        return 5
    def __delitem__(self, key):
        self.log.append(key)
    def __index__(self):
        return 2
    def __pow__(self, o, m=None):
        return (o, m)
    def __bool__(self):
        return 1
m = Magic1()
show(lambda: Magic1[int])
show(lambda: list(m))
show(lambda: enumerate(m))
show(lambda: print(m))
show(lambda: bool(m))
show(lambda: str(m))
show(lambda: hash(m) == 5)
show(lambda: m.log)
show(lambda: [m])
def matcher2(value):
    match value:
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case b'a': return ("b'a'", )
        case bool(): return ('bool()', )
        case [int(x), str(y)]: return ('[int(x), str(y)]', x, y)
        case {1: x}: return ('{1: x}', x)
        case 'abc': return ("'abc'", )
        case _: return 'other'
show(lambda: matcher2(False))
show(lambda: matcher2(-128))
show(lambda: matcher2(((1, 2) > (3, 1, 2))))
def flow3(n):
    out = []
    for i in range(n):
        try:
            try:
                out.append([1, 2][i])
            except ZeroDivisionError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                out.append(i * -5)
            except ValueError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                while True:
                    i += 1
                    if i > 3: break
                else:
                    out.append('never')
            except Exception:
                out.append('caught')
            else:
                out.append('no error')
            finally:
                out.append('f')
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow3(4))
class Context4:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use5():
    with Context4(1) as a, Context4(2):
        raise ValueError(3)
    return 'after'
show(lambda: use5())
t6 = ()
try: t6 = ()
except Exception as error: print('assignment', type(error).__name__, error)
print('t6', t6)
show(lambda: tuple(([1, 'a', None] + ['a', 'b'])))
def generator7(n):
    got = None
    try:
        for i in range(n): yield i
        x = yield from [1, 2]
        print('from', x)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g8 = generator7(True)
show(lambda: g8.throw(TypeError('t')))
show(lambda: next(g8))
show(lambda: next(g8))
show(lambda: [*g8])
try: g8.close()
except Exception as error: print(error)
show(lambda: {k9: (10 * 10) for k9 in list(enumerate([3, 1, 2]))})
def generator10(n):
    got = None
    try:
        got = yield n
        yield (yield n)
        yield 'Hello World'
    except Exception as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g11 = generator10(3)
show(lambda: next(g11, 'end'))
show(lambda: g11.send(None))
show(lambda: g11.send(None))
show(lambda: g11.send(2**31))
show(lambda: next(g11, 'end'))
show(lambda: [*g11])
try: g11.close()
except Exception as error: print(error)
y12 = b''
try: y12 = bytearray(b'xyz')[:2:-2][-1::10]
except Exception as error: print('assignment', type(error).__name__, error)
print('y12', y12 if y12 else '')
try:
    try:
        raise ExceptionGroup('outer', [RuntimeError(1), ExceptionGroup('inner', [ArithmeticError('n')])])
    except* ArithmeticError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
    except* LookupError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Number13:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number13({self.value!r})'
    def __itruediv__(self, other):
        return self.value
    def __rfloordiv__(self, other):
        return self
    def __imod__(self, other):
        raise ValueError(other)
    def __ipow__(self, other):
        raise ValueError(other)
    def __lt__(self, other):
        return []
    def __ne__(self, other):
        return NotImplemented
    def __len__(self):
        return 2.5
    def __complex__(self):
        return 1
    def __hash__(self):
        return self.value
    def __index__(self):
        return True
try: x = Number13(4)
except Exception: x = Number13(0)
show(lambda: x / 2.5)
show(lambda: x // [1])
show(lambda: [1] % x)
show(lambda: x ** 2.5)
show(lambda: abs(x))
show(lambda: [0] * x)
show(lambda: ~x)
show(lambda: [1, 2][x])
show(lambda: str(x))
show(lambda: round(x))
show(lambda: x >= x)
show(lambda: ((([0.5, 2]).__eq__(['a', 'b']))).__lt__((2**63 % int)))
