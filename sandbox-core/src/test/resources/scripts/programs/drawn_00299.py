# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 299.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
i1 = 0
try: i1 = (()[2::2]).index(-2.5)
except Exception as error: print('assignment', type(error).__name__, error)
print('i1', i1)
show(lambda: 0)
try:
    a, b, *c, d = list(range(10))
    print(a, b, c, d)
except Exception as error: print(type(error).__name__, error)
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return False
def use3():
    with Context2(1) as a, Context2(2):
        raise ValueError(3)
    return 'after'
show(lambda: use3())
t4 = ()
try: t4 = ((1, 2)[-1:-1] + (1, 2))
except Exception as error: print('assignment', type(error).__name__, error)
print('t4', t4)
class Countdown5:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: max(Countdown5(4), key=lambda v: -v))
show(lambda: [1].extend(Countdown5(4)))
show(lambda: any(Countdown5(0)))
show(lambda: min(Countdown5(1), default=9))
show(lambda: ''.join(map(str, Countdown5(0))))
show(lambda: {})
class Countdown6:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: (lambda *a: a)(*Countdown6(2)))
show(lambda: min(Countdown6(4), default=9))
show(lambda: bytearray(Countdown6(3)))
show(lambda: {*Countdown6(2)})
show(lambda: any(Countdown6(0)))
class Sub7(tuple):
    extra = 1
    def __contains__(self, item): return True
    def __len__(self): return 7
    def __format__(self, spec): return spec
x = Sub7((1, 2))
show(lambda: isinstance(x, int))
show(lambda: int(x))
show(lambda: hash(x) == 1)
show(lambda: [0, 1, 2, 3][x])
show(lambda: len(x))
show(lambda: bool(x))
show(lambda: type(x).__mro__[1])
show(lambda: [*x])
try:
    for v in ():
        if v == 1: continue
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
d8 = {}
try: d8 = dict(enumerate(tuple('{0}{a}')))
except Exception as error: print('assignment', type(error).__name__, error)
print('d8', d8)
show(lambda: ((b'\x00\xff').__getitem__(True, i1)).partition(b'abc'))
try:
    def function9():
        return None
except Exception as error: print(type(error).__name__, error)
else: print(function9.__defaults__, function9.__kwdefaults__)
show(lambda: function9(i1))
show(lambda: function9(255, 2**31, -2**63))
show(lambda: function9(i1, 10, p_0=1))
