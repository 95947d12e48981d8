# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7063.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
show(lambda: (' x,y ,z ').lower())
show(lambda: '😀é')
def matcher1(value):
    match value:
        case [x]: return ('[x]', x)
        case None: return ('None', )
        case dict(x): return ('dict(x)', x)
        case _: return 'other'
show(lambda: matcher1({'{0}{a}': '12', ('a', 1): [1, 2, 3], **{(1, 2): 3}}))
show(lambda: matcher1(('a', 1)[:0:2]))
show(lambda: matcher1(ascii(dict(a=1, b=2))))
class Sub2(bytes):
    extra = 1
    def __iter__(self): return iter([7, 8, 9])
    def __missing__(self, key): return key
    def __add__(self, other): return super().__add__(other)
x = Sub2(b'ab')
show(lambda: int(x))
show(lambda: x.copy())
show(lambda: bytes(x))
show(lambda: x >= x)
show(lambda: repr([x]))
show(lambda: bool(x))
show(lambda: -x)
show(lambda: x.__dict__)
s3 = ''
try: s3 = (', '.join(['%d' for v4 in ((1, 2), 3) if v4])).isspace()
except Exception as error: print('assignment', type(error).__name__, error)
print('s3', s3)
show(lambda: dict(enumerate(format([0.5, 2], '.2'))))
show(lambda: b'\x00\xff')
show(lambda: ({True: s3, s3: (1,), **{1: 'x', 2: 'y'}}).keys())
