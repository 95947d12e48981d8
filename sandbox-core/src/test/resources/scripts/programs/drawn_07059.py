# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7059.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def flow1(n):
    out = []
    for i in range(n):
        try:
            out.append(1 // (i - 1))
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow1(0))
show(lambda: (b'abc').decode())
f2 = 0.5
try: f2 = abs((-1 // 255))
except Exception as error: print('assignment', type(error).__name__, error)
print('f2', f2)
try:
    def function3(*rest):
        return rest,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3(10, *'12', **{(1, 2): 3}))
show(lambda: function3())
show(lambda: function3(-128, -2))
try:
    for v in range(4):
        print('v', v)
except Exception as error: print(type(error).__name__, error)
show(lambda: isinstance(set(), ()))
show(lambda: eval('[]'))
try:
    a, (b, *c) = 10
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
def flow4(n):
    out = []
    for i in range(n):
        try:
            raise TypeError()
        except LookupError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                try:
                    while True:
                        i += 1
                        if i > 3: break
                    else:
                        out.append('never')
                except Exception:
                    out.append('caught')
                finally:
                    if i > 3: return out
            except IndexError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                out.append(i * 4)
            except Exception:
                out.append('caught')
            finally:
                if i == 3: break
        except LookupError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            try:
                out.append(i * 10)
            except ZeroDivisionError as error:
                out.append((type(error).__name__, str(error), type(error.__context__).__name__))
                raise IndexError(i) from None
            finally:
                out.append('f')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow4(0))
show(lambda: (', '.join(['a' for v5 in range(10)])).zfill(0))
show(lambda: (set(range(10)) - frozenset({1, 2})))
from dataclasses import dataclass, field
@dataclass(kw_only=True)
class Record6:
    a: int
    b: str = '%d'
    c: list = field(default_factory=list)
show(lambda: Record6(1) < Record6(2))
show(lambda: Record6(a=5).c)
show(lambda: Record6(1) == Record6(1))
show(lambda: vars(Record6(3)))
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record7:
    a: int
    b: str = '😀é'
    c: list = field(default_factory=list)
show(lambda: Record7(a=1, z=2))
show(lambda: setattr(Record7(1), 'a', 2))
show(lambda: Record7())
show(lambda: Record7(1, 'x', [2]))
show(lambda: (~(2**31) >> 4))
show(lambda: ({5}).__xor__({1, 2.5}))
