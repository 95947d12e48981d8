# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7002.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ('q' in (('a', 1) + (1, 2))))
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __ipow__(self, other):
        return self.value
    def __rmatmul__(self, other):
        return self
    def __sub__(self, other):
        return self
    def __ixor__(self, other):
        return Number1((self.value, other))
    def __gt__(self, other):
        return self.value < other
    def __le__(self, other):
        return self.value < other
    def __hash__(self):
        return 2.5
    def __len__(self):
        return None
    def __round__(self):
        return 'text'
    def __complex__(self):
        return iter([1, 2])
try: x = Number1(3)
except Exception: x = Number1(0)
show(lambda: x ** x)
show(lambda: 2 @ x)
show(lambda: x - [1])
show(lambda: x ^ None)
show(lambda: -x)
show(lambda: str(x))
show(lambda: x[0])
show(lambda: hex(x))
show(lambda: x in [1])
show(lambda: not x)
show(lambda: x())
show(lambda: ', '.join([', '.join([v3 for v3 in range(True) if v3]) for v2 in ' x,y ,z ' for w4 in range(-1)]))
i5 = 0
try: i5 = True
except Exception as error: print('assignment', type(error).__name__, error)
print('i5', i5)
try:
    a, = [0.5, 2]
    print(a)
except Exception as error: print(type(error).__name__, error)
l6 = [1, 2, 3, 4]
try: l6 *= 2
except Exception as error: print(type(error).__name__, error)
try: l6 += False
except Exception as error: print(type(error).__name__, error)
try: l6 += {1, 2.5}
except Exception as error: print(type(error).__name__, error)
print(l6)
show(lambda: (b'\x00\xff').hex()[-5])
S7 = {1, 2, 3}
try: S7 |= {1, 2.5}
except Exception as error: print(type(error).__name__, error)
try: S7 -= frozenset({1, 2})
except Exception as error: print(type(error).__name__, error)
try: S7 |= {1, 2.5}
except Exception as error: print(type(error).__name__, error)
print(S7)
