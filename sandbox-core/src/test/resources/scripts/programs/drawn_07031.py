# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7031.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ())
show(lambda: ((b'\x00\xff' + b'\x00\xff')).title())
try:
    try:
        raise ExceptionGroup('outer', [KeyError(3)])
    except* StopIteration as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Sub1(float):
    extra = 1
    def __hash__(self): return 1
    def __eq__(self, other): return super().__eq__(other)
    def __str__(self): return 'S'
x = Sub1(2.5)
show(lambda: -x)
show(lambda: type(Sub1.__base__))
show(lambda: x < x)
show(lambda: set(x))
show(lambda: int(x))
show(lambda: f'{x:5}')
show(lambda: hash(x) == 1)
show(lambda: bool(x))
show(lambda: [1, 'a', None])
show(lambda: eval("tuple('😀é')"))
def matcher2(value):
    match value:
        case float() | complex(): return ('float() | complex()', )
        case 0: return ('0', )
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case _: return 'other'
show(lambda: matcher2(('Hello World' in 'ÄÖß')))
show(lambda: matcher2({5}))
show(lambda: matcher2(b'a'))
d3 = {1: 2}
try: d3 |= {1: 'x', 2: 'y'}
except Exception as error: print(type(error).__name__, error)
try: d3[False] = len
except Exception as error: print(type(error).__name__, error)
print(d3)
show(lambda: eval("('q' // 255)"))
show(lambda: ([-2 for v4 in range(0)]).count((True << 10)))
show(lambda: b'abc')
def generator5(n):
    got = None
    try:
        yield from range(n)
        yield (yield n)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g6 = generator5(0)
show(lambda: next(g6))
show(lambda: g6.send(None))
show(lambda: g6.throw(TypeError('t')))
show(lambda: next(g6))
show(lambda: next(g6, 'end'))
show(lambda: [*g6])
try: g6.close()
except Exception as error: print(error)
i7 = 0
try: i7 = (1.5) ** 3
except Exception as error: print('assignment', type(error).__name__, error)
print('i7', i7)
