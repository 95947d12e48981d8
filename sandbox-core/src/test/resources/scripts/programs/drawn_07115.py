# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7115.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: 2**31)
t1 = ()
try: t1 = ((1, 2), 3)
except Exception as error: print('assignment', type(error).__name__, error)
print('t1', t1)
show(lambda: list(map(str, t1[-2:0:])))
show(lambda: (sorted('%d', key=len)).extend(frozenset({1, 2})))
show(lambda: isinstance(b'abc', ()))
try:
    a, (b, *c) = ((1, 2), 3)
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
t2 = ()
try: t2 = (*([1, 'a', None], ), )
except Exception as error: print('assignment', type(error).__name__, error)
print('t2', t2)
show(lambda: ((int)).conjugate(-2**63))
def generator3(n):
    got = None
    try:
        if got: raise KeyError(got)
        got = yield n
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g4 = generator3(-2)
show(lambda: next(g4, 'end'))
show(lambda: g4.send(None))
show(lambda: next(g4))
show(lambda: [*g4])
try: g4.close()
except Exception as error: print(error)
class Described5:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return self.nope
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described5()
show(lambda: setattr(x, 'z', 5))
show(lambda: delattr(x, 'b'))
show(lambda: x.d)
show(lambda: type(Described5.__dict__['make']).__name__)
show(lambda: x.__dict__)
show(lambda: getattr(x, 5))
show(lambda: setattr(x, 'c', 5))
def level6(n):
    return len(n)
def level7(n):
    x = (level6(n),
             1)
    return x
class Custom(Exception): pass
level7(5)
