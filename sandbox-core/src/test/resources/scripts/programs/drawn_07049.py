# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7049.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: ([2**100, 255, 7] + ['a', 'b']))
show(lambda: (set(range(3)) ^ {1, 2.5}))
show(lambda: 3)
def outer1(n):
    total = n
    def inner(k):
        pass
        total += k
        return total
    return inner, lambda: total
inner2, peek3 = outer1(5)
show(lambda: [inner2(2), peek3(), inner2(True)])
def matcher4(value):
    match value:
        case str(x): return ('str(x)', x)
        case None: return ('None', )
        case []: return ('[]', )
        case _: return 'other'
show(lambda: matcher4((2**63 / 3)))
show(lambda: matcher4(True))
show(lambda: matcher4(len))
from dataclasses import dataclass, field
@dataclass(kw_only=True)
class Record5:
    a: int
    b: str = '%d'
    c: list = field(default_factory=list)
show(lambda: Record5(1) == Record5(1))
show(lambda: Record5(1, 2, 3, 4))
show(lambda: vars(Record5(3)))
show(lambda: Record5.__match_args__)
class Countdown6:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: bytearray(Countdown6(2)))
show(lambda: {*Countdown6(4)})
show(lambda: list(enumerate(Countdown6(2), 2)))
show(lambda: all(Countdown6(1)))
show(lambda: next(iter(Countdown6(3)), 'none'))
show(lambda: ((+(2))).bit_count())
class Magic7:
    def __init__(self): self.log = []
    def __str__(self):
        return 'str'
    def __enter__(self):
        return self
    def __bool__(self):
        return False
    def __bytes__(self):
        return b'x'
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
    def __delitem__(self, key):
        self.log.append(key)
m = Magic7()
show(lambda: hash(m) == 5)
show(lambda: next(m))
show(lambda: m.attr)
show(lambda: f'{m:x}')
show(lambda: bool(m))
show(lambda: len(m))
show(lambda: m[0:2])
try:
    try:
        raise ExceptionGroup('outer', [ValueError(1), KeyError(-2), ExceptionGroup('inner', [LookupError('n')])])
    except* AttributeError as group:
        print(repr(group), group.exceptions)
        print(group.message)
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
