# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7073.
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
        except LookupError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            raise TypeError('text')
        except TypeError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * 0)
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow1(2))
class Magic2:
    def __init__(self): self.log = []
    def __getattr__(self, name):
        raise AttributeError(name)
    def __enter__(self):
        return self
    def __class_getitem__(cls, item):
        return item
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __trunc__(self):
        return 3
    def __lt__(self, other):
        return True
m = Magic2()
show(lambda: m[0:2])
show(lambda: m < 1)
show(lambda: [5, 6, 7][m])
show(lambda: len(m))
show(lambda: 1 in m)
show(lambda: next(m))
show(lambda: bytes(m))
show(lambda: {k3: (2 | -1) for k3 in ('a', 1)})
class Countdown4:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: ''.join(map(str, Countdown4(2))))
show(lambda: max(Countdown4(1), key=lambda v: -v))
show(lambda: [1].extend(Countdown4(0)))
show(lambda: sum(Countdown4(0)))
show(lambda: sorted(Countdown4(4)))
show(lambda: ((round(2**100, 4))).is_integer())
show(lambda: ((True % -2**63) >= 2.675))
from dataclasses import dataclass, field
@dataclass(frozen=True)
class Record5:
    a: int
    b: str = 'a\tb\n'
    c: list = field(default_factory=list)
show(lambda: Record5())
show(lambda: Record5(1) == Record5(1))
show(lambda: Record5(a=1, z=2))
show(lambda: Record5.__match_args__)
show(lambda: {ascii(True): ([] | {'k': [1]}), (2**63) ** 1: (), +(10**9): dict(a=1, b=2)})
f6 = 0.5
try: f6 = (1 / (-128 - 5))
except Exception as error: print('assignment', type(error).__name__, error)
print('f6', f6)
def matcher7(value):
    match value:
        case [1, *_]: return ('[1, *_]', )
        case str() as x: return ('str() as x', x)
        case [x, *rest]: return ('[x, *rest]', rest, x)
        case dict(x): return ('dict(x)', x)
        case True: return ('True', )
        case _: return 'other'
show(lambda: matcher7(None))
show(lambda: matcher7(((['a', 'b'] > [0.5, 2]) or (-1 >= 2**63))))
show(lambda: matcher7(len({'a': 1})))
show(lambda: len(({1, 2.5} ^ set())))
