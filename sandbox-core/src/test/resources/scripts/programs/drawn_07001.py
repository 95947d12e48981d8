# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7001.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
class Context1:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        raise LookupError(self.tag)
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return False
def use2():
    with Context1(1) as a, Context1(2) as b:
        return 5
    return 'after'
show(lambda: use2())
try:
    (a, b), c = {-128: set(), 2: 2.675}
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
show(lambda: int('12'))
try:
    def function3(p0, *rest):
        return p0, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function3.__defaults__, function3.__kwdefaults__)
show(lambda: function3())
show(lambda: function3())
show(lambda: function3(-2, *((1, 2), 3)))
try:
    def function4(p0=2**31, p1=0, p2=2**100, *rest):
        return p0, p1, p2, rest,
except Exception as error: print(type(error).__name__, error)
else: print(function4.__defaults__, function4.__kwdefaults__)
show(lambda: function4(10, -2**63, k1=2))
show(lambda: function4(**{}))
show(lambda: function4(False))
try:
    def function5(p0=-2, p1=-128, p2=2):
        return p0, p1, p2,
except Exception as error: print(type(error).__name__, error)
else: print(function5.__defaults__, function5.__kwdefaults__)
show(lambda: function5(-2**63, 2**31, -2**63, *'a\tb\n', k1=2))
show(lambda: function5(3, 2**31))
show(lambda: function5(1, False, *[], p1=6))
show(lambda: (bytes([1, 2]), (5 == 2), bytes(''), ))
from dataclasses import dataclass, field
@dataclass(eq=False)
class Record6:
    a: int
    b: str = '%d'
    c: list = field(default_factory=list)
show(lambda: Record6(1) == Record6(1))
show(lambda: Record6())
show(lambda: Record6(1) < Record6(2))
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record7:
    a: int
    b: str = '{0}{a}'
    c: list = field(default_factory=list)
show(lambda: Record7(a=5).c)
show(lambda: Record7())
show(lambda: Record7(a=1, z=2))
show(lambda: Record7(1) == Record7(1))
