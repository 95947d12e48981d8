# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 21437.
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
g = BaseExceptionGroup('b', [ValueError(1), KeyboardInterrupt()])
show(lambda: g.split(Exception))
show(lambda: g.subgroup((KeyError, TypeError)))
show(lambda: g.derive([KeyboardInterrupt()]))
show(lambda: (g.message, g.exceptions, str(g), g.args))
show(lambda: ExceptionGroup())
view(lambda: {1}[1:None])
view(lambda: (0, 1, 2, 3, 4)['é😀'])
view(lambda: {slice(1, 2): 3}[slice(3, 2)])
view(lambda: slice(iter([1,2]), {'a':1}.items()).indices(5))
view(lambda: [[1], [2]]['abc':...])
view(lambda: '%(a0 .q%+-*.0g' % (frozenset({1}), (1,2)))
view(lambda: f'{'\rx'!s:}')
view(lambda: f'{'B\\}'!r:>10}')
view(lambda: '%a' % {'a': 1})
view(lambda: '%+-.r% o' % None)
view(lambda: hex((1,2), [[1,2]]))
view(lambda: list(zip(b'a', 0.1, False, strict=True)))
view(lambda: compile('1', 'f', 'single'))
view(lambda: dict([(1, 2), 5], **{'k': [1]}))
view(lambda: list(zip(int)))
class n1:
    a = 1
    def __init__(self, *r):
        if r: self.a = r[0]
try:
    class n2(n1): pass
    x = n2()
    show(lambda: x.a)
    show(lambda: setattr(x, 'b', 2))
    show(lambda: setattr(x, 'c', 2))
    show(lambda: (x.b, x.c))
    show(lambda: x.__dict__)
    show(lambda: delattr(x, 'a'))
    show(lambda: delattr(x, 'a'))
    show(lambda: n1.__slots__)
    show(lambda: n1.a)
    show(lambda: n1.a.__get__(x))
    show(lambda: n1.a.__set__(1, 2))
    show(lambda: type(n1.a).__name__)
except Exception as error: print(type(error).__name__, error)
class n3(tuple):
    def __new__(cls, *a): return super().__new__(cls, *a[:1])
    def __init__(self, *a): super().__init__(*a)
    def copy(self): return 'copied'
show(lambda: n3('12'))
def make():
    for value in (5, 'ab', [1, 2], {'a': 1}, b'ab'):
        try: return n3(value)
        except (TypeError, ValueError): pass
x = make()
show(lambda: x.split())
show(lambda: x.hex())
show(lambda: 1 + x)
show(lambda: x ** {1})
show(lambda: n3.__doc__)
