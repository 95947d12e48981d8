# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7000.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: [3, 1, 2])
show(lambda: eval('10'))
class Countdown1:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: sum(Countdown1(1)))
show(lambda: max(Countdown1(3)))
show(lambda: [*Countdown1(4), *Countdown1(4)])
show(lambda: min(Countdown1(4)))
show(lambda: sorted(Countdown1(0)))
def flow2(n):
    out = []
    for i in range(n):
        try:
            out.append({-1: 3})
        except IndexError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            raise LookupError(i)
        except RuntimeError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                while True:
                    i += 1
                    if i > 3: break
                else:
                    out.append('never')
            except Exception:
                out.append('caught')
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
show(lambda: flow2(2))
try:
    def function3(*rest, **more):
        return rest, more,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3())
show(lambda: function3(2**100, 2, **dict(k0=2)))
show(lambda: function3(7, True))
d4 = {}
try: d4 = {('a', 1)[True]: [], **{}}
except Exception as error: print('assignment', type(error).__name__, error)
print('d4', d4)
class Magic5:
    def __init__(self): self.log = []
    def __enter__(self):
        return self
    def __delitem__(self, key):
        raise KeyError(key)
    def __str__(self):
        return None
    def __hash__(self):
        return 5
    def __trunc__(self):
        return 3
    def __length_hint__(self):
        return 5
m = Magic5()
show(lambda: m.attr)
show(lambda: len(m))
show(lambda: 1 in m)
show(lambda: hash(m) == 5)
show(lambda: bool(m))
show(lambda: m[0:2])
show(lambda: next(m))
f6 = 0.5
try: f6 = 1e10
except Exception as error: print('assignment', type(error).__name__, error)
print('f6', f6)
show(lambda: len[4])
try:
    def function7(p0, *rest):
        return p0, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function7.__defaults__, function7.__kwdefaults__)
show(lambda: function7(-2**63, 3, 2, *(3, 1, 2)))
show(lambda: function7(0))
show(lambda: function7(2**31, 1, 2**63, p0=5, **dict(k0=2)))
try:
    try:
        raise ExceptionGroup('outer', [AttributeError(-5), LookupError(3), TypeError(4)])
    except* RuntimeError as group:
        print(repr(group), group.exceptions)
        pass
    except* LookupError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
class Sub8(str):
    extra = 1
    def __len__(self): return 7
    def __lt__(self, other): return True
    def __int__(self): return 9
x = Sub8('abc')
show(lambda: x | x)
show(lambda: sorted([x, x]))
show(lambda: (x, 1) < (x, 2))
show(lambda: x == 'abc')
show(lambda: str(x))
show(lambda: hash(x) == 1)
show(lambda: x.extra)
show(lambda: len(x))
show(lambda: (('a\tb\n').center(0), ))
def level9(n):
    return undefined_name
def level10(n):
    x = (level9(n),
             1)
    return x
def level11(n):
    with_key = {'k': level10(n)}
    return with_key
class Custom(Exception): pass
level11(5)
