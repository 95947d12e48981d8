# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7058.
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
        got = yield 2**100
    except Exception as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g2 = generator1(10)
show(lambda: g2.send(-1))
show(lambda: g2.throw(ValueError('t')))
show(lambda: g2.send(None))
show(lambda: g2.close())
try: g2.close()
except Exception as error: print(error)
show(lambda: ())
class Magic3:
    def __init__(self): self.log = []
    def __enter__(self):
        return self
    def __repr__(self):
        return 5
    def __str__(self):
        return None
    def __bool__(self):
        return False
    def __length_hint__(self):
        return 5
    def __next__(self):
        raise StopIteration
m = Magic3()
show(lambda: m in [m])
show(lambda: [*m])
show(lambda: f'{m!s}')
show(lambda: iter(m))
show(lambda: '%s %r' % (m, m))
show(lambda: range(m))
show(lambda: m[1])
show(lambda: int(m))
show(lambda: next(m))
class Magic4:
    def __init__(self): self.log = []
    def __bool__(self):
        return 1
    def __iter__(self):
        return 5
    def __missing__(self, key):
        return 'missing'
    def __next__(self):
        raise StopIteration
    def __getitem__(self, key):
        raise IndexError(key)
    def __getattr__(self, name):
        return name * 2
m = Magic4()
show(lambda: f'{m:x}')
show(lambda: len(m))
show(lambda: list(m))
show(lambda: m < 1)
show(lambda: Magic4[int])
show(lambda: m.attr)
show(lambda: m[0:2])
class Context5:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        pass
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        return self.tag == 1
def use6():
    with Context5(1) as a, Context5(2) as b:
        print(type(a).__name__)
    return 'after'
show(lambda: use6())
s7 = ''
try: s7 = '{0}{a}'
except Exception as error: print('assignment', type(error).__name__, error)
print('s7', s7)
def matcher8(value):
    match value:
        case int() as x if x > 5: return ('int() as x if x > 5', x)
        case b'a': return ("b'a'", )
        case _: return 'other'
show(lambda: matcher8(('%x' % (1,))))
show(lambda: matcher8(float('inf')))
show(lambda: matcher8(dict(zip('-3.5'))))
t9 = ()
try: t9 = ()
except Exception as error: print('assignment', type(error).__name__, error)
print('t9', t9)
class Sub10(bytes):
    extra = 1
    def __call__(self): return 'called'
    def __eq__(self, other): return super().__eq__(other)
    def __int__(self): return 9
x = Sub10(b'ab')
show(lambda: x | x)
show(lambda: x.extra)
show(lambda: {**x})
show(lambda: x >= x)
show(lambda: float(x))
show(lambda: max(x, x))
show(lambda: ''.join(x))
show(lambda: tuple(x))
