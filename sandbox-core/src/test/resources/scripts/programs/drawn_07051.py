# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7051.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ([3, 1, 2]).copy())
l1 = []
try: l1[2] += 1
except Exception as error: print(type(error).__name__, error)
try: l1[-1:2:10] = b'Hello World'
except Exception as error: print(type(error).__name__, error)
try: del l1[3]
except Exception as error: print(type(error).__name__, error)
print(l1)
show(lambda: [(2**100 if ([1, 'a', None] > l1) else False) for v2 in range(3)])
show(lambda: 'a\tb\n')
y3 = b''
try: y3 = len
except Exception as error: print('assignment', type(error).__name__, error)
print('y3', y3 if y3 else '')
show(lambda: ((1, 2), 3))
class Sub4(tuple):
    extra = 1
    def __str__(self): return 'S'
    def __call__(self): return 'called'
    def __lt__(self, other): return True
x = Sub4((1, 2))
show(lambda: set(x))
show(lambda: x.upper())
show(lambda: x != x)
show(lambda: x.__dict__)
show(lambda: x == (1, 2))
show(lambda: isinstance(x, int))
show(lambda: str(x))
show(lambda: x.args)
l5 = []
try: l5 = [round(7, True), bytes([]), bytearray(b'xyz')]
except Exception as error: print('assignment', type(error).__name__, error)
print('l5', l5)
try:
    a, (b, *c) = list(map(str, [[1], [2]]))
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
f6 = 0.5
try: f6 = 0.1
except Exception as error: print('assignment', type(error).__name__, error)
print('f6', f6)
try:
    a, = (-128 <= 255 > 0)
    print(a)
except Exception as error: print(type(error).__name__, error)
show(lambda: eval("str('{0}{a}')"))
show(lambda: ('a').casefold())
