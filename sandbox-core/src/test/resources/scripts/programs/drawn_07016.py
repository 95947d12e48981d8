# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7016.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ((2**31 | -128) * -1))
show(lambda: False)
show(lambda: b'\x00\xff'[10][:2:3])
class Sub1(bytes):
    extra = 1
    def __add__(self, other): return super().__add__(other)
    def __iter__(self): return iter([7, 8, 9])
    def __int__(self): return 9
x = Sub1(b'ab')
show(lambda: bool(x))
show(lambda: x[0:1])
show(lambda: max(x, x))
show(lambda: x.__class__.__name__)
show(lambda: sum([x, 1]))
show(lambda: x == b'ab')
show(lambda: [*x])
show(lambda: round(x))
show(lambda: float(('').endswith('abc')))
try:
    try:
        raise ExceptionGroup('outer', [StopIteration(True), ExceptionGroup('inner', [ZeroDivisionError('n')])])
    except* ArithmeticError as group:
        print(repr(group), group.exceptions)
        raise
    except* ArithmeticError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Countdown2:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: dict.fromkeys(Countdown2(3)))
show(lambda: max(Countdown2(4)))
show(lambda: tuple(map(str, Countdown2(0))))
show(lambda: all(Countdown2(4)))
show(lambda: [*Countdown2(4), *Countdown2(4)])
show(lambda: (b'Hello World'[::None]).decode())
class Context3:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use4():
    with Context3(1) as a, Context3(2) as b:
        pass
    return 'after'
show(lambda: use4())
