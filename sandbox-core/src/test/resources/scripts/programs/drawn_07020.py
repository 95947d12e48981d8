# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7020.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: 0.1)
class Countdown1:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: (lambda *a: a)(*Countdown1(3)))
show(lambda: next(iter(Countdown1(0)), 'none'))
show(lambda: sum(Countdown1(3)))
show(lambda: list(zip(Countdown1(0), Countdown1(0), strict=True)))
show(lambda: tuple(map(str, Countdown1(0))))
show(lambda: (((2 << -2))).conjugate())
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __rand__(self, other):
        return Number2((self.value, other))
    def __rmul__(self, other):
        return Number2((self.value, other))
    def __rsub__(self, other):
        return Number2((self.value, other))
    def __iadd__(self, other):
        raise ValueError(other)
    def __ne__(self, other):
        return NotImplemented
    def __eq__(self, other):
        return True
    def __reversed__(self):
        return 2.5
    def __str__(self):
        return None
    def __len__(self):
        return 'text'
    def __pos__(self):
        return 1
try: x = Number2(10)
except Exception: x = Number2(0)
show(lambda: x & 2)
show(lambda: x * x)
show(lambda: 2.5 - x)
show(lambda: 's' + x)
show(lambda: '%d' % x)
show(lambda: not x)
show(lambda: x < 2)
show(lambda: ~x)
show(lambda: x[0])
show(lambda: round(x))
show(lambda: range(x))
t3 = ()
try: t3 = (((3, 1, 2) + (3, 1, 2)) + (3.0, '%d', ))
except Exception as error: print('assignment', type(error).__name__, error)
print('t3', t3)
try:
    def function4(p0, *rest):
        return p0, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4())
show(lambda: function4(3, 3, 2**31, p1=6, **dict(p1=1)))
show(lambda: function4(10, p_0=1, **dict(p1=1)))
y5 = b''
try: y5 = bytearray(b'xyz')
except Exception as error: print('assignment', type(error).__name__, error)
print('y5', y5 if y5 else '')
show(lambda: t3[:-1:])
show(lambda: (y5).startswith(len))
