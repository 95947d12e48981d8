# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7069.
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
    def function1(p0, p1, p2):
        return p0, p1, p2,
except Exception as error: print(type(error).__name__, error)
else: print(function1.__defaults__, function1.__kwdefaults__)
show(lambda: function1())
show(lambda: function1())
show(lambda: function1(-128))
show(lambda: sorted([], key=str))
try:
    a, *b = {1, 2.5}
    print(a, b)
except Exception as error: print(type(error).__name__, error)
try:
    try:
        raise ExceptionGroup('outer', [RuntimeError(2), AttributeError(0), StopIteration(-2)])
    except* RuntimeError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: {e2 % 5 for e2 in range(2)})
show(lambda: (set()).union([1, 2], (((1, 2), 3)).count(10**9)))
def outer4(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner5, peek6 = outer4(7)
show(lambda: [inner5(-5), peek6(), inner5(4)])
show(lambda: 'a')
try:
    def function7(p0=2**31, p1=2**100, *, k0):
        return p0, p1, k0,
except Exception as error: print(type(error).__name__, error)
else: print(function7.__defaults__, function7.__kwdefaults__)
show(lambda: function7(*'😀é', k0=1))
show(lambda: function7(*'-3.5'))
show(lambda: function7(2, True, *(), p0=5, **{}))
S8 = set()
try: S8 = {5}
except Exception as error: print('assignment', type(error).__name__, error)
print('S8', S8)
def level9(n):
    return sorted([1, 'a'])
def level10(n):
    with_key = {'k': level9(n)}
    return with_key
def level11(n):
    x = (level10(n),
             1)
    return x
class Custom(Exception): pass
level11(5)
