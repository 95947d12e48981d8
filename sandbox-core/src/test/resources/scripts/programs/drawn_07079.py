# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7079.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
S1 = set()
try: S1 = set(range(-2))
except Exception as error: print('assignment', type(error).__name__, error)
print('S1', S1)
show(lambda: (b'a').count(b'a'))
try:
    def function2(p0, p1, *rest):
        return p0, p1, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function2.__defaults__, function2.__kwdefaults__)
show(lambda: function2(2**31, 255, **dict(k0=2)))
show(lambda: function2(*'12', **dict(k0=2)))
show(lambda: function2(p1=6))
d3 = {}
try: d3 = 'q'
except Exception as error: print('assignment', type(error).__name__, error)
print('d3', d3)
show(lambda: '%d')
show(lambda: isinstance('😀é', (int, (str, 5))))
show(lambda: (({'a': 1} | dict(a=1, b=2)) | dict(list(['a', 'b']))))
def outer4(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner5, peek6 = outer4(1.5)
show(lambda: [inner5(0), peek6(), inner5(-1)])
l7 = []
try: del l7[2:0]
except Exception as error: print(type(error).__name__, error)
print(l7)
class Context8:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        pass
def use9():
    with Context8(1) as a, Context8(2) as b:
        pass
    return 'after'
show(lambda: use9())
