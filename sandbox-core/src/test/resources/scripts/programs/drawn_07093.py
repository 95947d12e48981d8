# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7093.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((1e16)).conjugate())
show(lambda: int((1 << 10)))
class Context1:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use2():
    with Context1(1) as a, Context1(2) as b:
        1 / 0
    return 'after'
show(lambda: use2())
try:
    for v in [1, 'a', None]:
        if v == 1: continue
        print(v)
except Exception as error: print(type(error).__name__, error)
show(lambda: set())
show(lambda: (bytearray(b'xyz') + bytearray(b'xyz'))[2::0])
i3 = 0
try: i3 = ((-2 << True) if (tuple([[1], [2]]) >= (set(), frozenset({1, 2}), b'Hello World', )) else (7 ^ -1))
except Exception as error: print('assignment', type(error).__name__, error)
print('i3', i3)
show(lambda: ((2**63 | -2**63)) ** 2)
class Context4:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use5():
    with Context4(1) as a, Context4(2) as b:
        pass
    return 'after'
show(lambda: use5())
try:
    def function6(p0, **more):
        return p0, more,
except Exception as error: print(type(error).__name__, error)
else: print(function6.__defaults__, function6.__kwdefaults__)
show(lambda: function6(**dict(k0=2)))
show(lambda: function6(**{'a': 1}))
show(lambda: function6(p_0=1))
class Sub7(object):
    extra = 1
    def __iter__(self): return iter([7, 8, 9])
    def __index__(self): return 3
    def __len__(self): return 7
x = Sub7()
show(lambda: bool(x))
show(lambda: hash(x) == 1)
show(lambda: x())
show(lambda: x.extra)
show(lambda: x + x)
show(lambda: x[0])
show(lambda: x < x)
show(lambda: x == x)
show(lambda: ('%s-%s' % ((('a', 1) + ()), [7])))
show(lambda: ({1, 2.5}).__or__(set(range(1))))
show(lambda: [])
