# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7068.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ([1, 'a', None]).__eq__([1, 'a', None], 123456.789))
show(lambda: bytearray(b'xyz'))
try:
    def function1(p0=10**9, /, p1=2, p2=10, *, k0):
        return p0, p1, p2, k0,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1(-2**63))
show(lambda: function1(2**63))
show(lambda: function1(..., 7, zz=1))
class Magic2:
    def __init__(self): self.log = []
    def __lt__(self, other):
        return True
    def __eq__(self, other):
        return True
    def __delitem__(self, key):
        raise KeyError(key)
    def __length_hint__(self):
        return 5
    def __getattr__(self, name):
        return name * 2
    def __setitem__(self, key, value):
        raise TypeError('no')
m = Magic2()
show(lambda: hash(m) == 5)
show(lambda: m[1])
show(lambda: m[0:2])
show(lambda: int(m))
show(lambda: dir(m)[:2])
show(lambda: range(m))
show(lambda: Magic2[int])
show(lambda: int(round(-2**63, 1)))
show(lambda: ((1, 2)).__add__((1,)[None:]))
def generator3(n):
    got = None
    try:
        yield 'Hello World'
        if got: raise KeyError(got)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g4 = generator3(2)
show(lambda: g4.send(255))
show(lambda: g4.send(None))
show(lambda: g4.send(255))
show(lambda: next(g4, 'end'))
show(lambda: next(g4, 'end'))
show(lambda: g4.close())
try: g4.close()
except Exception as error: print(error)
def matcher5(value):
    match value:
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case {'a': x}: return ("{'a': x}", x)
        case [int(x), str(y)]: return ('[int(x), str(y)]', x, y)
        case list() | tuple(): return ('list() | tuple()', )
        case 0: return ('0', )
        case _: return 'other'
show(lambda: matcher5(('Hello World').splitlines(False)))
show(lambda: matcher5((-1 % len)))
show(lambda: matcher5(float('inf')))
try:
    try:
        raise ExceptionGroup('outer', [ValueError(True), IndexError(-5)])
    except* TypeError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: 1e16)
show(lambda: {(1 if ((True or (0 == True > True)) or (255 != -2)) else False): None, True: 123456.789})
try:
    a, = [' x,y ,z ', [], *(3, 1, 2)]
    print(a)
except Exception as error: print(type(error).__name__, error)
class Context6:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use7():
    with Context6(1) as a, Context6(2) as b:
        print(type(a).__name__)
    return 'after'
show(lambda: use7())
