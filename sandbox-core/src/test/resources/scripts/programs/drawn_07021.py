# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7021.
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
    a, *b = {1, 2, 3}
    print(a, b)
except Exception as error: print(type(error).__name__, error)
show(lambda: (not -2.5))
f1 = 0.5
try: f1 = round(len((3, 1, 2)), True)
except Exception as error: print('assignment', type(error).__name__, error)
print('f1', f1)
class Number2:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number2({self.value!r})'
    def __ior__(self, other):
        return self.value
    def __radd__(self, other):
        return NotImplemented
    def __ilshift__(self, other):
        return self
    def __rpow__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return []
    def __eq__(self, other):
        return []
    def __hash__(self):
        return 'text'
    def __invert__(self):
        return None
    def __bool__(self):
        return None
    def __len__(self):
        return True
try: x = Number2(3)
except Exception: x = Number2(0)
show(lambda: x | 2)
show(lambda: 's' + x)
show(lambda: x << 2)
show(lambda: x ** 's')
show(lambda: -x)
show(lambda: x())
show(lambda: max(x, x))
show(lambda: f'{x:>10}')
show(lambda: sum([x]))
show(lambda: int(x))
show(lambda: 1 < x < 3)
i3 = 0
try: i3 = (2**31 if ((255 if (-128 == False != 255) else False) < 3) else 2)
except Exception as error: print('assignment', type(error).__name__, error)
print('i3', i3)
class Sub4(int):
    extra = 1
    def __add__(self, other): return 'added'
    def __eq__(self, other): return super().__eq__(other)
    def __repr__(self): return 'R' + super().__repr__()
x = Sub4(5)
show(lambda: x * 2)
show(lambda: 2 ** x)
show(lambda: sorted([x, x]))
show(lambda: type(x * 1).__name__)
show(lambda: '%s|%r' % (x, x))
show(lambda: int(x))
show(lambda: ''.join(x))
show(lambda: isinstance(x, int))
show(lambda: '')
def flow5(n):
    out = []
    for i in range(n):
        try:
            out.append(i * -5)
        except LookupError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                out.append(1 // (i - 1))
            except RuntimeError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                if i == 1: pass
            except ZeroDivisionError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                out.append([1, 2][i])
            except Exception:
                out.append('caught')
            else:
                out.append('no error')
            finally:
                out.append('f')
        except Exception:
            out.append('caught')
        else:
            out.append('no error')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow5(4))
show(lambda: ((2**31 ^ i3) | +(i3)))
f6 = 0.5
try: f6 = round(min([2 for v7 in range(-5)]), 0)
except Exception as error: print('assignment', type(error).__name__, error)
print('f6', f6)
show(lambda: issubclass(2**63, object))
show(lambda: (((True % i3))).__neg__())
l8 = [[1], [2]]
try: l8[4::] = i3
except Exception as error: print(type(error).__name__, error)
try: l8 *= -1
except Exception as error: print(type(error).__name__, error)
print(l8)
show(lambda: (()[:2:]).index((-2**63 == i3), 3))
y9 = b''
try: y9 = (object).upper()
except Exception as error: print('assignment', type(error).__name__, error)
print('y9', y9 if y9 else '')
def level10(n):
    assert n == 0, 'zero'
def level11(n):
    return level10(n) + 1
class Custom(Exception): pass
level11(3)
