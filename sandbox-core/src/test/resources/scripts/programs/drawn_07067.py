# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7067.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def generator1(n):
    got = None
    try:
        for i in range(n): yield i
        x = yield from [1, 2]
        print('from', x)
    except GeneratorExit as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g2 = generator1(1)
show(lambda: g2.throw(KeyError('t')))
show(lambda: g2.throw(ValueError('t')))
show(lambda: next(g2, 'end'))
show(lambda: [*g2])
try: g2.close()
except Exception as error: print(error)
show(lambda: ([1, 'a', None]).count((3 if ((-128 > 2**31) and (10**9 == 0 > 10**9)) else -2)))
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record3:
    a: int
    b: str = ' x,y ,z '
    c: list = field(default_factory=list)
show(lambda: Record3(1))
show(lambda: Record3(a=1, z=2))
show(lambda: vars(Record3(3)))
show(lambda: Record3(1) == Record3(1))
show(lambda: 'a')
show(lambda: ((1) ** 2 == True != (-128 & 10)))
show(lambda: ({object: True, **{}} | dict(a=1, b=2)))
def matcher4(value):
    match value:
        case []: return ('[]', )
        case [1, *_]: return ('[1, *_]', )
        case 1.5: return ('1.5', )
        case [x]: return ('[x]', x)
        case _: return 'other'
show(lambda: matcher4(frozenset({1, 2})))
show(lambda: matcher4([3, 1, 2]))
show(lambda: matcher4((-2 * 2.675)))
def outer5(n):
    total = n
    def inner(k):
        total = 1
        total += k
        return total
    return inner, lambda: total
inner6, peek7 = outer5(-2)
show(lambda: [inner6(0), peek7(), inner6(3)])
class Context8:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use9():
    with Context8(1) as a, Context8(2):
        print(type(a).__name__)
    return 'after'
show(lambda: use9())
show(lambda: isinstance(10**9, type))
l10 = [1, 2, 3, 4]
try: l10 += 'a'
except Exception as error: print(type(error).__name__, error)
try: l10[1:True:] = '12'
except Exception as error: print(type(error).__name__, error)
print(l10)
def flow11(n):
    out = []
    for i in range(n):
        try:
            while True:
                i += 1
                if i > 3: break
            else:
                out.append('never')
        except ValueError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append(i * 1)
        except OSError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append([1, 2][i])
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow11(1))
