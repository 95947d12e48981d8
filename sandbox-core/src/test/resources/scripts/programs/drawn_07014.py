# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7014.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (('%d').capitalize() * 2))
show(lambda: len)
show(lambda: 2.675)
S1 = set()
try: S1 = (set() | ({1, 2, 3} - set()))
except Exception as error: print('assignment', type(error).__name__, error)
print('S1', S1)
class Countdown2:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
show(lambda: 3 in Countdown2(2))
show(lambda: next(Countdown2(0)))
show(lambda: tuple(map(str, Countdown2(1))))
show(lambda: dict(zip(Countdown2(0), 'abc')))
show(lambda: list(filter(None, Countdown2(1))))
show(lambda: ([2**31, 'q', False] + [0.5, 2]))
def matcher3(value):
    match value:
        case {'a': 1, **rest}: return ("{'a': 1, **rest}", rest)
        case {}: return ('{}', )
        case b'a': return ("b'a'", )
        case _: return 'other'
show(lambda: matcher3((2**100 < 255)))
show(lambda: matcher3(S1))
show(lambda: matcher3((' x,y ,z ').index('a')))
S4 = set()
try: S4 &= S1
except Exception as error: print(type(error).__name__, error)
print(S4)
