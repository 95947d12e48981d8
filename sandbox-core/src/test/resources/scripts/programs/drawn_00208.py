# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 208.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval("('%x' % ('%d',))"))
def flow1(n):
    out = []
    for i in range(n):
        try:
            out.append(i * 2)
        except ZeroDivisionError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            while True:
                i += 1
                if i > 3: break
            else:
                out.append('never')
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow1(1))
show(lambda: ((10)).__mod__(len(b'Hello World'), False))
show(lambda: eval("({'a': 1} | dict(a=1, b=2))"))
class Magic2:
    def __init__(self): self.log = []
    def __next__(self):
        raise StopIteration
    def __delitem__(self, key):
        self.log.append(key)
    def __hash__(self):
        return 5
    def __iter__(self):
        return 5
    def __bool__(self):
        return True
    def __getitem__(self, key):
        return key
m = Magic2()
show(lambda: bool(m))
show(lambda: bytes(m))
show(lambda: m < 1)
show(lambda: list(m))
show(lambda: next(m))
show(lambda: hash(m) == 5)
show(lambda: 1 in m)
try:
    def function3(p0=-2**63, p1=-2, p2=1):
        return p0, p1, p2,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3(*[3, 1, 2]))
show(lambda: function3(255, **dict(p1=1)))
show(lambda: function3(..., 2**100, zz=1))
l4 = []
try: l4 = [(set() & {1, 2, 3}), *'abc']
except Exception as error: print('assignment', type(error).__name__, error)
print('l4', l4)
show(lambda: (len(l4) if (not (() <= (1,))) else int('%d')))
class Number5:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number5({self.value!r})'
    def __and__(self, other):
        return self.value
    def __or__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return self
    def __ipow__(self, other):
        return self
    def __gt__(self, other):
        return True
    def __ge__(self, other):
        return NotImplemented
    def __pos__(self):
        return iter([1, 2])
    def __len__(self):
        return None
    def __invert__(self):
        return 2.5
    def __float__(self):
        return -1
try: x = Number5(10)
except Exception: x = Number5(0)
show(lambda: x & 's')
show(lambda: x | 2.5)
show(lambda: None + x)
show(lambda: None ** x)
show(lambda: ~x)
show(lambda: -x)
show(lambda: reversed(x))
show(lambda: max(x, x))
show(lambda: int(x))
show(lambda: range(x))
show(lambda: x < 2)
show(lambda: (...).decode())
class Number6:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number6({self.value!r})'
    def __imod__(self, other):
        return self.value
    def __lshift__(self, other):
        return Number6((self.value, other))
    def __rxor__(self, other):
        return self.value
    def __imatmul__(self, other):
        return self
    def __ge__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return NotImplemented
    def __index__(self):
        return 'text'
    def __float__(self):
        return 'text'
    def __round__(self):
        return None
    def __complex__(self):
        return 1
try: x = Number6(-1)
except Exception: x = Number6(0)
show(lambda: x % 2.5)
show(lambda: x << None)
show(lambda: x ^ x)
show(lambda: None @ x)
show(lambda: str(x))
show(lambda: x in [1])
show(lambda: [1, 2][x])
show(lambda: not x)
show(lambda: max(x, x))
show(lambda: reversed(x))
show(lambda: abs(x))
class Sub7(tuple):
    extra = 1
    def __lt__(self, other): return True
    def __str__(self): return 'S'
    def __format__(self, spec): return spec
x = Sub7((1, 2))
show(lambda: [*x])
show(lambda: x < x)
show(lambda: repr([x]))
show(lambda: x[0:1])
show(lambda: bytes(x))
show(lambda: x & x)
show(lambda: x())
show(lambda: isinstance(x, int))
