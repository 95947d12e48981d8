# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7087.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: eval("len(b'abc')"))
show(lambda: ((b'\x00\xff').isalpha()).partition(bytes('a\tb\n')))
d1 = {}
try: d1 = {'k': [1]}
except Exception as error: print('assignment', type(error).__name__, error)
print('d1', d1)
S2 = set()
try: S2 = {0, -1, 7, 10}
except Exception as error: print('assignment', type(error).__name__, error)
print('S2', S2)
class Number3:
    def __init__(self, value): self.value = value
    def __repr__(self): return f'Number3({self.value!r})'
    def __or__(self, other):
        return Number3((self.value, other))
    def __radd__(self, other):
        return Number3((self.value, other))
    def __rmatmul__(self, other):
        return Number3((self.value, other))
    def __and__(self, other):
        raise ValueError(other)
    def __gt__(self, other):
        return self.value == other
    def __lt__(self, other):
        return []
    def __abs__(self):
        return 2.5
    def __iter__(self):
        return None
    def __reversed__(self):
        return 'text'
    def __hash__(self):
        return 'text'
try: x = Number3(1)
except Exception: x = Number3(0)
show(lambda: x | None)
show(lambda: 2.5 + x)
show(lambda: x @ 2.5)
show(lambda: None & x)
show(lambda: round(x))
show(lambda: x in [1])
show(lambda: [1, 2][x])
show(lambda: divmod(x, 2))
show(lambda: not x)
show(lambda: x >= x)
show(lambda: list(x))
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record4:
    a: int
    b: str = '12'
    c: list = field(default_factory=list)
show(lambda: Record4(a=1, z=2))
show(lambda: Record4(1, 'x', [2]))
show(lambda: hash(Record4(1)) == hash(Record4(1)))
show(lambda: Record4.__match_args__)
class Context5:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return self.tag == 1
def use6():
    with Context5(1) as a, Context5(2):
        pass
    return 'after'
show(lambda: use6())
def generator7(n):
    got = None
    try:
        if n > 2: return n
    except Exception as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g8 = generator7(2)
show(lambda: g8.send(None))
show(lambda: g8.send(None))
show(lambda: g8.send(None))
show(lambda: g8.close())
try: g8.close()
except Exception as error: print(error)
show(lambda: {k9: (7 if (False < True != 5) else -2) for k9 in [1, 2, 3][4:-1:1]})
show(lambda: ([0.5, 2]).__iadd__((True - 2)))
show(lambda: len)
