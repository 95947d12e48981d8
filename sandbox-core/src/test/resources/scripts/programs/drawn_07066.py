# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7066.
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
    try:
        raise ExceptionGroup('outer', [ZeroDivisionError(-5), LookupError(-5), ArithmeticError(2)])
    except* RuntimeError as group:
        print(repr(group), group.exceptions)
        raise KeyError(1)
    except* RuntimeError as group:
        print(repr(group), group.exceptions)
        raise
except BaseException as error:
    print('left', repr(error))
else:
    print('all handled')
y1 = b''
try: y1 = ((b'').startswith(b'') + b'')
except Exception as error: print('assignment', type(error).__name__, error)
print('y1', y1 if y1 else '')
show(lambda: (tuple([0.5, 2]) + ('a', 1)))
show(lambda: [1, 'a', None][4])
from dataclasses import dataclass, field
@dataclass()
class Record2:
    a: int
    b: str = '12'
    c: list = field(default_factory=list)
show(lambda: setattr(Record2(1), 'a', 2))
show(lambda: Record2())
show(lambda: Record2.__match_args__)
show(lambda: Record2(1))
show(lambda: isinstance((1,), list | str))
def outer3(n):
    total = n
    def inner(k):
        pass
        total = k * 2
        return total
    return inner, lambda: total
inner4, peek5 = outer3(10)
show(lambda: [inner4(2), peek5(), inner4(True)])
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record6:
    a: int
    b: str = 'a\tb\n'
    c: list = field(default_factory=list)
show(lambda: Record6(1, 2, 3, 4))
show(lambda: vars(Record6(3)))
show(lambda: Record6(a=1, z=2))
show(lambda: Record6(1) == Record6(1))
d7 = {}
try: d7 = {k8: (10 >> 4) for k8 in len}
except Exception as error: print('assignment', type(error).__name__, error)
print('d7', d7)
try:
    for v in d7:
        if v == 1: continue
        print(v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
class Context9:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return True
def use10():
    with Context9(1) as a, Context9(2):
        return 5
    return 'after'
show(lambda: use10())
try:
    (a, b), c = dict(zip([1, 'a', None]))
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
