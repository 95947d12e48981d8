# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7062.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: len(sorted((), key=len)))
show(lambda: isinstance(-2, object))
l1 = []
try: l1 = [1, 'a', None]
except Exception as error: print('assignment', type(error).__name__, error)
print('l1', l1)
s2 = ''
try: s2 = ('' + ('12').__contains__('a\tb\n'))
except Exception as error: print('assignment', type(error).__name__, error)
print('s2', s2)
i3 = 0
try: i3 = len(({(1, 2): 3} | dict(a=1, b=2)))
except Exception as error: print('assignment', type(error).__name__, error)
print('i3', i3)
def matcher5(value):
    match value:
        case [x]: return ('[x]', x)
        case list() | tuple(): return ('list() | tuple()', )
        case (x, [y, z]): return ('(x, [y, z])', x, y, z)
        case -1: return ('-1', )
        case _: return 'other'
show(lambda: matcher5(((1, 2), 3)))
show(lambda: matcher5((i3 <= 255 > i3)))
show(lambda: matcher5(('-3.5').split()))
show(lambda: eval("dict(list('-3.5'))"))
show(lambda: ((i3, b'Hello World', ) + ({'k': [1]}, )))
