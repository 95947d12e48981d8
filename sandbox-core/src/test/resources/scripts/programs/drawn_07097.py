# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7097.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
f1 = 0.5
try: f1 = 1e16
except Exception as error: print('assignment', type(error).__name__, error)
print('f1', f1)
class Countdown2:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: any(Countdown2(3)))
show(lambda: list(filter(None, Countdown2(0))))
show(lambda: list(zip(Countdown2(2), Countdown2(2), strict=True)))
show(lambda: all(Countdown2(3)))
show(lambda: bytes(Countdown2(0)))
class Sub3(int):
    extra = 1
    def __len__(self): return 7
    def __eq__(self, other): return super().__eq__(other)
    def __missing__(self, key): return key
x = Sub3(5)
show(lambda: len(x))
show(lambda: (x, 1) < (x, 2))
show(lambda: x == x)
show(lambda: type(x * 1).__name__)
show(lambda: x.__class__.__name__)
show(lambda: x['zz'])
show(lambda: 1 in x)
show(lambda: [*x])
show(lambda: (int).count((-2**63 if (((1 != 1) or (not False)) or False) else -1)))
show(lambda: (tuple([3, 1, 2])).__len__())
show(lambda: int([]))
class Sub4(int):
    extra = 1
    def __format__(self, spec): return spec
    def __repr__(self): return 'R' + super().__repr__()
    def __len__(self): return 7
x = Sub4(5)
show(lambda: set(x))
show(lambda: type(x * 1).__name__)
show(lambda: int(x))
show(lambda: tuple(x))
show(lambda: dict(x))
show(lambda: x < x)
show(lambda: x >= x)
show(lambda: x | x)
S5 = set()
try: S5 &= {1, 2.5}
except Exception as error: print(type(error).__name__, error)
try: S5 |= set()
except Exception as error: print(type(error).__name__, error)
try: S5 |= {1, 2.5}
except Exception as error: print(type(error).__name__, error)
print(S5)
show(lambda: ((f1)).__int__())
