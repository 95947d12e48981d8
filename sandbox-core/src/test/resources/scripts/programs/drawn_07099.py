# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7099.
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
    a, (b, *c) = float('a\tb\n')
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
show(lambda: dict(enumerate(())))
try:
    for v in [1, 2, 3]:
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
S1 = set()
try: S1 = set(range(4))
except Exception as error: print('assignment', type(error).__name__, error)
print('S1', S1)
def flow2(n):
    out = []
    for i in range(n):
        try:
            out.append(i * -5)
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow2(3))
y3 = b''
try: y3 = (b'').decode()
except Exception as error: print('assignment', type(error).__name__, error)
print('y3', y3 if y3 else '')
class Context4:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return self.tag == 1
def use5():
    with Context4(1) as a, Context4(2):
        raise ValueError(3)
    return 'after'
show(lambda: use5())
class Sub6(bytes):
    extra = 1
    def __missing__(self, key): return key
    def __lt__(self, other): return True
    def __len__(self): return 7
x = Sub6(b'ab')
show(lambda: len(x))
show(lambda: int(x))
show(lambda: ''.join(x))
show(lambda: sum([x, 1]))
show(lambda: type(x).__mro__[1])
show(lambda: bytes(x))
show(lambda: sorted([x, x]))
show(lambda: x.extra)
S7 = set()
try: S7 = S1
except Exception as error: print('assignment', type(error).__name__, error)
print('S7', S7)
def flow8(n):
    out = []
    for i in range(n):
        try:
            out.append(1 // (i - 1))
        except ValueError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                raise ValueError(i) from KeyError(1)
            except AttributeError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                raise RuntimeError('text')
            except Exception:
                out.append('caught')
            finally:
                if i == 3: break
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow8(0))
class Described9:
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
x = Described9()
show(lambda: delattr(x, 'a'))
show(lambda: getattr(x, 'q', 'default'))
show(lambda: setattr(x, 'b', -5))
show(lambda: Described9.make())
show(lambda: Described9.b.__set__(x, 'u'))
show(lambda: x.a)
show(lambda: Described9.plain(7))
l10 = []
try: l10[3] += 1
except Exception as error: print(type(error).__name__, error)
try: l10[0] = S7
except Exception as error: print(type(error).__name__, error)
try: del l10[None::]
except Exception as error: print(type(error).__name__, error)
print(l10)
show(lambda: (dict(zip((3, 1, 2))) | {((1, 2), 3): 5}))
show(lambda: {})
