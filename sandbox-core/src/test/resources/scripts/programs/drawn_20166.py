# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20166.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
view(lambda: getattr(b'a', 5))
view(lambda: [3, 1, 2].insert(-2**63-1))
view(lambda: print(float('-inf'), type, sep='-', end='\n'))
view(lambda: slice(**{(1, 2): 3}))
view(lambda: eval('a b c'))
try:
    for *a, b in [(1, 2), (3,)]: print(a, b)
except Exception as error: print(type(error).__name__, error)
import functools
import functools
@functools.singledispatch
def n1(v, *a): return 'default', type(v).__name__
@n1.register
def _(v: int): return 'int'
@n1.register(str)
def _(v, *a): return 'second', a
show(lambda: n1(True))
show(lambda: n1(True))
show(lambda: n1(1, 2))
show(lambda: n1())
show(lambda: n1.__wrapped__)
try:
    for (a, b), c in 'a': print(a, b)
except Exception as error: print(type(error).__name__, error)
view(lambda: round(-1130279654037676293180452864636115, -5))
view(lambda: divmod(2**86, -7276697831963932147))
view(lambda: int('1Xc'.strip() or '0'))
view(lambda: -1 % -11)
view(lambda: hash(1.7976931348623157e308))
class n2:
    x = 1
    def f(self): return x
    y = (lambda: x)()
def n3(x):
    return x(a=1)
def n4(y):
    try: return n3(y)
    except Exception as e: raise RuntimeError('r') from e
n5 = None
max([n5], key=lambda v: n4(v))
