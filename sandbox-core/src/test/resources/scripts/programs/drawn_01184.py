# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 1184.
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
    def __iadd__(self, other):
        return NotImplemented
    def __rmatmul__(self, other):
        raise ValueError(other)
    def __floordiv__(self, other):
        return self.value
    def __and__(self, other):
        raise ValueError(other)
    def __gt__(self, other):
        return NotImplemented
    def __ne__(self, other):
        return []
    def __abs__(self):
        return 2.5
    def __int__(self):
        return 'text'
    def __iter__(self):
        return -1
    def __hash__(self):
        return 1
try: x = Number1(2)
except Exception: x = Number1(0)
show(lambda: 's' + x)
show(lambda: 's' @ x)
show(lambda: x // None)
show(lambda: x & [1])
show(lambda: '%d' % x)
show(lambda: hash(x) == hash(x))
show(lambda: x[0])
show(lambda: reversed(x))
show(lambda: abs(x))
show(lambda: x in [1])
show(lambda: ~x)
class Described2:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1; self._b = 2
    @property
    def b(self): return self._b
    @b.setter
    def b(self, value):
        if value < 0: raise ValueError('negative')
        self._b = value
    @property
    def c(self): return self.a + self.b
    @classmethod
    def make(cls, *args): return cls.__name__, args
    @staticmethod
    def plain(x=1): return x
x = Described2()
show(lambda: x.__dict__)
show(lambda: x.b)
show(lambda: x.c)
show(lambda: getattr(x, 'q', 'default'))
show(lambda: Described2.b.fget(x))
show(lambda: x.a)
show(lambda: setattr(x, 'z', 5))
try:
    def function3(p0=5, /, p1=7):
        return p0, p1,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3(2**63, -2**63, 7, **{1: 'x', 2: 'y'}))
show(lambda: function3(2, True, 7))
show(lambda: function3(-2**63, -1, k1=2))
def flow4(n):
    out = []
    for i in range(n):
        try:
            out.append(i * 3)
        except KeyError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                while True:
                    i += 1
                    if i > 3: break
                else:
                    out.append('never')
            except StopIteration as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                if i == 2: return out
            except Exception:
                out.append('caught')
            finally:
                out.append(i)
        except IndexError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * -5)
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow4(0))
def flow5(n):
    out = []
    for i in range(n):
        try:
            out.append([][:])
        except RuntimeError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * 10)
        except OSError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append([1, 2][i])
        except Exception:
            out.append('caught')
        finally:
            if i > 3: return out
    else:
        out.append('else')
    return out
show(lambda: flow5(1))
show(lambda: eval('False'))
show(lambda: isinstance(('a', 1), list | str))
class Context6:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        pass
def use7():
    with Context6(1) as a, Context6(2):
        pass
    return 'after'
show(lambda: use7())
d8 = {}
try: d8 = ({k9: -1 for k9 in '😀é'} | ({1: 'x', 2: 'y'} | dict(a=1, b=2)))
except Exception as error: print('assignment', type(error).__name__, error)
print('d8', d8)
show(lambda: b'')
