# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7005.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval("''"))
show(lambda: ('a\tb\n' * 2))
d1 = {}
try: del d1[('a', 1)]
except Exception as error: print(type(error).__name__, error)
print(d1)
s2 = ''
try: s2 = '%d'
except Exception as error: print('assignment', type(error).__name__, error)
print('s2', s2)
d3 = {}
try: d3 = (dict(enumerate((1, 2))) | {s2: s2, 2: s2, 2**100: True})
except Exception as error: print('assignment', type(error).__name__, error)
print('d3', d3)
show(lambda: (round(3) | len(d1)))
def outer4(n):
    total = n
    def inner(k):
        nonlocal total
        total -= n
        return total
    return inner, lambda: total
inner5, peek6 = outer4(3)
show(lambda: [inner5(2), peek6(), inner5(4)])
show(lambda: (2, )[::None])
l7 = [1, 2, 3, 4]
try: l7 += {5}
except Exception as error: print(type(error).__name__, error)
print(l7)
show(lambda: ((3 - 5) << 1))
try:
    try:
        raise ExceptionGroup('outer', [IndexError(-5), ArithmeticError(2), KeyError(0), ExceptionGroup('inner', [RuntimeError('n')])])
    except* OSError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
    except* ZeroDivisionError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: (3, 1, 2))
def outer8(n):
    total = n
    def inner(k):
        pass
        total = k * 2
        return total
    return inner, lambda: total
inner9, peek10 = outer8(True)
show(lambda: [inner9(4), peek10(), inner9(-5)])
try:
    def function11(p0, p1, *rest):
        return p0, p1, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function11.__defaults__, function11.__kwdefaults__)
show(lambda: function11(False, 2**100, 0))
show(lambda: function11(zz=1))
show(lambda: function11(7, -2**63, -1, k0=1))
