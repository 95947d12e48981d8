# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7039.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
t1 = ()
try: t1 = ()
except Exception as error: print('assignment', type(error).__name__, error)
print('t1', t1)
from dataclasses import dataclass, field
@dataclass(slots=True)
class Record2:
    a: int
    b: str = ' x,y ,z '
    c: list = field(default_factory=list)
show(lambda: vars(Record2(3)))
show(lambda: Record2.__match_args__)
show(lambda: Record2(a=1, z=2))
show(lambda: Record2())
show(lambda: issubclass(-1, object))
def generator3(n):
    got = None
    try:
        yield (yield n)
        got = yield []
        got = yield n
    except Exception as error:
        print('in generator', type(error).__name__, error)
        raise RuntimeError('again')
    finally:
        print('finally')
g4 = generator3(1)
show(lambda: next(g4))
show(lambda: g4.send(None))
show(lambda: g4.throw(TypeError('t')))
show(lambda: next(g4, 'end'))
show(lambda: g4.send(None))
show(lambda: list(g4))
try: g4.close()
except Exception as error: print(error)
show(lambda: ({}).__len__())
def outer5(n):
    total = n
    def inner(k):
        total = 1
        total = k * 2
        return total
    return inner, lambda: total
inner6, peek7 = outer5(10)
show(lambda: [inner6(True), peek7(), inner6(0)])
show(lambda: (format([1, 'a', None], '!') * 10))
try:
    [a, b, c] = (7, -0.0, {}, )
    print(a, b, c)
except Exception as error: print(type(error).__name__, error)
