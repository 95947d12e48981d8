# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7019.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Number1:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number1({self.value!r})'
    def __lshift__(self, other):
        return Number1((self.value, other))
    def __rxor__(self, other):
        raise ValueError(other)
    def __rmod__(self, other):
        return Number1((self.value, other))
    def __ior__(self, other):
        return self.value
    def __lt__(self, other):
        return True
    def __eq__(self, other):
        return self.value < other
    def __hash__(self):
        return -1
    def __iter__(self):
        return True
    def __bool__(self):
        return None
    def __round__(self):
        return 1
try: x = Number1(-1)
except Exception: x = Number1(0)
show(lambda: 2.5 << x)
show(lambda: x ^ x)
show(lambda: None % x)
show(lambda: 2 | x)
show(lambda: not x)
show(lambda: x in [1])
show(lambda: [1, 2][x])
show(lambda: range(x))
show(lambda: x.nope)
show(lambda: x[0])
show(lambda: x == 1)
show(lambda: {1, 2.5})
class Context2:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        pass
def use3():
    with Context2(1) as a, Context2(2):
        1 / 0
    return 'after'
show(lambda: use3())
show(lambda: {})
t4 = ()
try: t4 = ((1, 2), 3)
except Exception as error: print('assignment', type(error).__name__, error)
print('t4', t4)
show(lambda: (3, 1, 2))
try:
    try:
        raise ExceptionGroup('outer', [TypeError(True)])
    except* OSError as group:
        print(repr(group), group.exceptions)
        print(group.message)
    except* ValueError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
s5 = ''
try: s5 = ''
except Exception as error: print('assignment', type(error).__name__, error)
print('s5', s5)
show(lambda: ((['a', 'b'], )).__getitem__(-2))
