# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1517.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
try:
    for v in 'a\tb\n':
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
def outer1(n):
    total = n
    def inner(k):
        nonlocal total
        total += k
        return total
    return inner, lambda: total
inner2, peek3 = outer1(0)
show(lambda: [inner2(1), peek3(), inner2(3)])
try:
    for v in [1, 'a', None]:
        if v == 2: break
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
show(lambda: int)
try:
    def function4():
        return None
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4())
show(lambda: function4(*'%d'))
show(lambda: function4(10**9, -128, 7, p_0=1))
try:
    a, b, *c, d = ([] * 3)
    print(a, b, c, d)
except Exception as error: print(type(error).__name__, error)
show(lambda: -2**63)
try:
    *a, b = [str(v5) for v5 in range(4)]
    print(a, b)
except Exception as error: print(type(error).__name__, error)
show(lambda: isinstance('ÄÖß', (int, (str, 5))))
try:
    a, b = {'k': [1]}
    print(a, b)
except Exception as error: print(type(error).__name__, error)
show(lambda: ((b'abc').strip() + b'\x00\xff'))
show(lambda: (((10 / 3))).as_integer_ratio())
y6 = b''
try: y6 = b'a'
except Exception as error: print('assignment', type(error).__name__, error)
print('y6', y6 if y6 else '')
class Number7:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number7({self.value!r})'
    def __rmatmul__(self, other):
        raise ValueError(other)
    def __rmod__(self, other):
        return NotImplemented
    def __radd__(self, other):
        return self.value
    def __ror__(self, other):
        return NotImplemented
    def __le__(self, other):
        return self.value == other
    def __gt__(self, other):
        return self.value < other
    def __float__(self):
        return -1
    def __reversed__(self):
        return iter([1, 2])
    def __int__(self):
        return self.value
    def __round__(self):
        return 2.5
try: x = Number7(10)
except Exception: x = Number7(0)
show(lambda: x @ x)
show(lambda: x % 2)
show(lambda: 2.5 + x)
show(lambda: x | None)
show(lambda: str(x))
show(lambda: x())
show(lambda: {x: 1})
show(lambda: complex(x))
show(lambda: ~x)
show(lambda: list(x))
show(lambda: hash(x) == hash(x))
