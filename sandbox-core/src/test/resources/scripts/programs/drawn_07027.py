# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7027.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval('-1'))
show(lambda: ([-2**63, *object]).index('{0}{a}', 1))
show(lambda: (b'abc'[:]).index(b''))
show(lambda: ({10, -1, 2, 7}, ('😀é').rstrip(), {1, 2, 3}, *'%d', ))
try:
    def function1(*, k0, **more):
        return k0, more,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1(255, 3, 0, **{1: 2}))
show(lambda: function1(2, k0=1))
show(lambda: function1(2**100, 10**9, **dict(p1=1)))
def outer2(n):
    total = n
    def inner(k):
        nonlocal total
        total += k
        return total
    return inner, lambda: total
inner3, peek4 = outer2(-2**63)
show(lambda: [inner3(-2), peek4(), inner3(0)])
show(lambda: (tuple([0.5, 2])).__lt__(()))
try:
    try:
        raise ExceptionGroup('outer', [ArithmeticError(2), AttributeError(True), StopIteration(-1), ExceptionGroup('inner', [TypeError('n')])])
    except* RuntimeError as group:
        print(repr(group), group.exceptions)
        raise
    except* OSError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Context5:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return False
def use6():
    with Context5(1) as a, Context5(2) as b:
        print(type(a).__name__)
    return 'after'
show(lambda: use6())
def generator7(n):
    got = None
    try:
        yield from range(n)
    except ValueError as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g8 = generator7(2)
show(lambda: g8.send(None))
show(lambda: next(g8, 'end'))
show(lambda: next(g8))
show(lambda: next(g8, 'end'))
show(lambda: next(g8, 'end'))
show(lambda: g8.close())
try: g8.close()
except Exception as error: print(error)
def matcher9(value):
    match value:
        case str() as x: return ('str() as x', x)
        case bool(): return ('bool()', )
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case [[x]]: return ('[[x]]', x)
        case [1, *_]: return ('[1, *_]', )
        case dict(x): return ('dict(x)', x)
        case _: return 'other'
show(lambda: matcher9(...))
show(lambda: matcher9(False))
show(lambda: matcher9((bytearray(b'xyz') + b'\x00\xff')))
i10 = 0
try: i10 = (10 - len([str(v11) for v11 in range(0)]))
except Exception as error: print('assignment', type(error).__name__, error)
print('i10', i10)
show(lambda: tuple('a\tb\n'))
show(lambda: ())
def level12(n):
    return [1, 2][n]
class Custom(Exception): pass
level12(3)
