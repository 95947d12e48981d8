# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 212.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: bytearray(b'xyz'))
show(lambda: (('a', '', float('inf'), )).__add__((3, 1, 2)))
show(lambda: f"{[1, 2]}a{[1, 2]:^8}"[True])
try:
    for v in ' x,y ,z ':
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
f1 = 0.5
try: f1 = 2.675
except Exception as error: print('assignment', type(error).__name__, error)
print('f1', f1)
try:
    def function2(p0=1, /, *rest, k1=7):
        return p0, rest, k1,
except Exception as error: print(type(error).__name__, error)
else: print(function2.__defaults__, function2.__kwdefaults__)
show(lambda: function2(0, 255))
show(lambda: function2(2**31, False, 1, *[1, 'a', None], p1=6, **{1: 2}))
show(lambda: function2(5, 2))
show(lambda: eval('0'))
show(lambda: (1, 2))
def flow3(n):
    out = []
    for i in range(n):
        try:
            raise AttributeError('text')
        except IndexError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(round(2**31, True))
        except ArithmeticError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                out.append([1, 2][i])
            finally:
                out.append('f')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow3(4))
class Number4:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number4({self.value!r})'
    def __rpow__(self, other):
        return self.value
    def __ixor__(self, other):
        return NotImplemented
    def __ior__(self, other):
        raise ValueError(other)
    def __iand__(self, other):
        return self.value
    def __gt__(self, other):
        return self.value == other
    def __ne__(self, other):
        return self.value < other
    def __len__(self):
        return self.value
    def __pos__(self):
        return -1
    def __index__(self):
        return 1
    def __iter__(self):
        return None
try: x = Number4(4)
except Exception: x = Number4(0)
show(lambda: 2.5 ** x)
show(lambda: x ^ 2.5)
show(lambda: x | 2)
show(lambda: x & None)
show(lambda: bool(x))
show(lambda: sorted([x, x]))
show(lambda: [1, 2][x])
show(lambda: '%d' % x)
show(lambda: reversed(x))
show(lambda: x.nope)
show(lambda: -x)
try:
    def function5():
        return None
except Exception as error: print(type(error).__name__, error)
else: print(function5.__defaults__, function5.__kwdefaults__)
show(lambda: function5(-128, True, zz=1))
show(lambda: function5(-2**63, 2**100, *('a', 1), p0=5))
show(lambda: function5(7, **{1: 2}))
class Context6:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use7():
    with Context6(1) as a, Context6(2) as b:
        1 / 0
    return 'after'
show(lambda: use7())
try:
    try:
        raise ExceptionGroup('outer', [OSError(True), OSError(-5), ExceptionGroup('inner', [TypeError('n')])])
    except* ZeroDivisionError as group:
        print(repr(group), group.exceptions)
        pass
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
show(lambda: isinstance(f1, list | str))
