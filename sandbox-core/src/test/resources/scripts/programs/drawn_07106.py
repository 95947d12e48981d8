# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7106.
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
    for v in {'k': [1]}:
        if v == 1: continue
        print(v)
except Exception as error: print(type(error).__name__, error)
def generator1(n):
    got = None
    try:
        yield from range(n)
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        return 5
    finally:
        print('finally')
g2 = generator1(2)
show(lambda: g2.throw(KeyError('t')))
show(lambda: g2.send(None))
show(lambda: next(g2, 'end'))
show(lambda: g2.throw(ValueError('t')))
show(lambda: g2.throw(TypeError('t')))
show(lambda: [*g2])
try: g2.close()
except Exception as error: print(error)
class Countdown3:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: list(enumerate(Countdown3(2), 2)))
show(lambda: [*Countdown3(1), *Countdown3(1)])
show(lambda: next(iter(Countdown3(4)), 'none'))
show(lambda: 3 in Countdown3(3))
show(lambda: min(Countdown3(1)))
def matcher4(value):
    match value:
        case 'abc': return ("'abc'", )
        case None: return ('None', )
        case 1 | 2: return ('1 | 2', )
        case _: return 'other'
show(lambda: matcher4(((1, 2), 3)))
show(lambda: matcher4(min(10**9, 2)))
show(lambda: matcher4('a\tb\n'))
class Sub5(int):
    extra = 1
    def __index__(self): return 3
    def __missing__(self, key): return key
    def __len__(self): return 7
x = Sub5(5)
show(lambda: x != x)
show(lambda: x.__dict__)
show(lambda: divmod(x, 2))
show(lambda: repr([x]))
show(lambda: x == x)
show(lambda: 2 ** x)
show(lambda: x['zz'])
show(lambda: tuple(x))
show(lambda: (((10 % 1))).__floordiv__(1e-5))
show(lambda: (2**31 <= len))
try:
    def function6(**more):
        return more,
except Exception as error: print(type(error).__name__, error)
else: print(function6.__defaults__, function6.__kwdefaults__)
show(lambda: function6(-2**63, 3, *((1, 2), 3), **{1: 2}))
show(lambda: function6(2**63, *[1, 'a', None], **dict(p1=1)))
show(lambda: function6(*[0.5, 2]))
i7 = 0
try: i7 = 2**63
except Exception as error: print('assignment', type(error).__name__, error)
print('i7', i7)
try:
    for v in [[1], [2]]:
        print('v', v)
    else:
        print('loop ended')
except Exception as error: print(type(error).__name__, error)
show(lambda: (([1, 'a', None], [], )).__lt__((('a', 1) + ((1, 2), 3))))
show(lambda: ({1: 'x', 2: 'y'}).setdefault((10 in ('a', 1))))
def generator8(n):
    got = None
    try:
        yield '12'
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        raise
    finally:
        print('finally')
g9 = generator8(2)
show(lambda: g9.send(-1))
show(lambda: next(g9, 'end'))
show(lambda: list(g9))
try: g9.close()
except Exception as error: print(error)
def level10(n):
    raise ValueError('bad', n)
class Custom(Exception): pass
level10(3)
