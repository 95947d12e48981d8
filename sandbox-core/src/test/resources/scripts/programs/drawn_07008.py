# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7008.
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
        yield from range(n)
        got = yield 1
        x = yield from [1, 2]
        print('from', x)
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g2 = generator1(4)
show(lambda: g2.send(None))
show(lambda: next(g2, 'end'))
show(lambda: g2.send(2**31))
show(lambda: list(g2))
try: g2.close()
except Exception as error: print(error)
S3 = set()
try: S3 ^= {1, 2.5}
except Exception as error: print(type(error).__name__, error)
try: S3 ^= {1, 2.5}
except Exception as error: print(type(error).__name__, error)
print(S3)
f4 = 0.5
try: f4 = abs(False)
except Exception as error: print('assignment', type(error).__name__, error)
print('f4', f4)
from dataclasses import dataclass, field
@dataclass(unsafe_hash=True)
class Record5:
    a: int
    b: str = 'abc'
    c: list = field(default_factory=list)
show(lambda: Record5(1, 2, 3, 4))
show(lambda: Record5(1) == Record5(1))
show(lambda: Record5())
show(lambda: Record5(1) < Record5(2))
show(lambda: '12')
class Countdown6:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: set(Countdown6(4)))
show(lambda: next(iter(Countdown6(1)), 'none'))
show(lambda: 3 in Countdown6(3))
show(lambda: any(Countdown6(3)))
show(lambda: max(Countdown6(3), key=lambda v: -v))
d7 = {1: 2}
try: d7[1] += -2**63
except Exception as error: print(type(error).__name__, error)
try: d7 |= {(1, 2): 3}
except Exception as error: print(type(error).__name__, error)
try: d7[1] += 5
except Exception as error: print(type(error).__name__, error)
print(d7)
try:
    (a, b), c = {k8: -1 for k8 in ((1, 2), 3)}
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
class Countdown9:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: max(Countdown9(4)))
show(lambda: list(zip(Countdown9(1), Countdown9(1), strict=True)))
show(lambda: (lambda *a: a)(*Countdown9(4)))
show(lambda: max(Countdown9(3), key=lambda v: -v))
show(lambda: 3 in Countdown9(0))
l10 = [1, 2, 3, 4]
try: del l10[0:2]
except Exception as error: print(type(error).__name__, error)
print(l10)
try:
    for v in range(4):
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
show(lambda: (S3).pop())
