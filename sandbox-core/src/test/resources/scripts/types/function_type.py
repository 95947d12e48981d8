# SPDX-License-Identifier: Apache-2.0
# Functions made by calling types.FunctionType; bisect with lists of classes of their own.
import types
def f(a, b=2, *, c=3):
    "doc"
    return a + b + c
g = types.FunctionType(f.__code__, globals(), name='g', argdefs=f.__defaults__, closure=f.__closure__)
g.__kwdefaults__ = f.__kwdefaults__
print(g(1), g.__name__, g.__qualname__, g.__doc__, g.__defaults__, g.__module__)
def outer():
    x = 10
    def inner(): return x
    return inner
i = outer()
h = types.FunctionType(i.__code__, {}, closure=i.__closure__)
print(h(), h.__name__)
for bad in (lambda: types.FunctionType(i.__code__, {}), lambda: types.FunctionType(1, {}), lambda: types.FunctionType(f.__code__, 1), lambda: types.FunctionType(f.__code__, {}, closure=(types.CellType(1),)), lambda: types.FunctionType(i.__code__, {}, closure=(1,)), lambda: types.FunctionType(f.__code__, {}, 5), lambda: types.FunctionType(f.__code__, {}, 'n', 5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def k(): return glob
print(types.FunctionType(k.__code__, {'glob': 99})())
print(callable(int.__dict__['real']), sorted(n for n, v in vars(int).items() if not callable(v) and not n.startswith('__')))
import bisect
class L(list):
    def __getitem__(self, i): print('get', i); return list.__getitem__(self, i)
    def __len__(self): print('len'); return list.__len__(self)
    def insert(self, i, x): print('ins', i); list.insert(self, i, x)
l = L()
for x in (5, 3, 8): bisect.insort(l, x)


def first(a, b=5):
    "of the first"
    return ('first', a, b)


def second(x, y, *rest):
    "of the second"
    return ('second', x, y, rest)


for i in range(3):
    if i == 1:
        first.__code__ = second.__code__
    try:
        print(first(1, 2), first(1))
        print(first(1, 2, 3), first.__name__, first.__doc__, first.__defaults__)
    except TypeError as e:
        print(e)


class Old:
    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n


def twice(self):
    return self.n * 2


def start(self, n, m=1):
    self.n = n + m


for i in range(3):
    if i == 2:
        Old.get.__code__ = twice.__code__
        Old.__init__.__code__ = start.__code__
        Old.__init__.__defaults__ = (7,)
    print(Old(3).get())
for bad in (1, compile('1', 'x', 'eval')):
    try:
        outer().__code__ = bad if bad == 1 else first.__code__
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
