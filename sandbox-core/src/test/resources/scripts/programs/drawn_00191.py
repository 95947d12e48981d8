# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 191.
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
    def __round__(self, n=None):
        return n
    def __next__(self):
        raise StopIteration
    def __repr__(self):
        return 5
    def __iter__(self):
        yield 1
    def __bytes__(self):
        return 'x'
    def __missing__(self, key):
        return 'missing'
m = Magic1()
show(lambda: [*m])
show(lambda: 1 in m)
show(lambda: len(m))
show(lambda: m.__setitem__(1, 2))
show(lambda: [5, 6, 7][m])
show(lambda: m == 1)
show(lambda: m[1])
show(lambda: int(m))
show(lambda: m and 1)
def outer2(n):
    total = n
    def inner(k):
        nonlocal total
        total = k * 2
        return total
    return inner, lambda: total
inner3, peek4 = outer2(10**9)
show(lambda: [inner3(3), peek4(), inner3(0)])
def outer5(n):
    total = n
    def inner(k):
        pass
        total -= n
        return total
    return inner, lambda: total
inner6, peek7 = outer5(7)
show(lambda: [inner6(2), peek7(), inner6(-5)])
class Context8:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        pass
def use9():
    with Context8(1) as a, Context8(2):
        1 / 0
    return 'after'
show(lambda: use9())
class Magic10:
    def __init__(self): self.log = []
    def __index__(self):
        return 2
    def __hash__(self):
        return 5
    def __len__(self):
        return -1
    def __iter__(self):
        yield 1
    def __getattr__(self, name):
        return name * 2
    def __bytes__(self):
        return 'x'
m = Magic10()
show(lambda: Magic10[int])
show(lambda: f'{m:x}')
show(lambda: 1 in m)
show(lambda: m[1])
show(lambda: list(m))
show(lambda: bool(m))
show(lambda: m.attr)
show(lambda: (min([True for v11 in range(True) if v11])) ** 3)
show(lambda: (not (2**100 <= 0 < False)))
show(lambda: (not max(True, 0)))
l12 = []
try: l12 = [True, 2**100, (1 - False)]
except Exception as error: print('assignment', type(error).__name__, error)
print('l12', l12)
try:
    def function13(p0, **more):
        return p0, more,
except Exception as error: print(type(error).__name__, error)
else: print(function13.__defaults__, function13.__kwdefaults__)
show(lambda: function13(2, -2, 2**31, k1=2))
show(lambda: function13(2, 2, p0=5))
show(lambda: function13(2**31, True, True, k1=2))
def level14(n):
    return {}['k']
class Custom(Exception): pass
level14(10)
