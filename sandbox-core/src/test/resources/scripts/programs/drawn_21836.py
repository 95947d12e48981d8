# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 21836.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
def view(make):
    try:
        value = make()
        kind = type(value).__name__
        if hasattr(type(value), '__next__') and kind != '_io.StringIO':
            items = []
            for item in value:
                items.append(item)
                if len(items) == 8: break
            value = items
        if isinstance(value, (set, frozenset)):
            value = sorted(map(repr, value))
        text = value if isinstance(value, str) else repr(value)
        print(kind, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, str(error).split(" at 0x")[0])
view(lambda: 'a'.join([str(v1) for v1 in range(-2)]))
view(lambda: 'ax'.isdecimal())
view(lambda: "\x0ba'".zfill(10))
view(lambda: 'ǅ' + [[1,2]])
view(lambda: '%½ß'.ljust(10, 0))
view(lambda: max('\x00½½ \r.\x00ﬁ'))
view(lambda: '\x0bß\t'.isnumeric())
view(lambda: bytes.fromhex(b'61'))
view(lambda: ''.encode('utf-16', 'namereplace'))
view(lambda: bytearray([1]))
log = []
class n2:
    def __init__(self, n=0): self.n = n
    def __enter__(self): log.append('enter'); return self.n
    def __exit__(self, *a): log.append(('exit', a[0] and a[0].__name__)); return None
    def __iter__(self): log.append('iter'); return [1, 2]
    def __next__(self): log.append('next'); self.n += 1; return self.n if self.n < 4 else 1 // 0
    def __call__(self, *a, **k): log.append(('call', a, k)); return self
    def __getitem__(self, i): log.append(('getitem', i)); return i
    def __contains__(self, v): log.append(('contains', v)); return None
    def __len__(self): log.append('len'); return -1
    def __length_hint__(self): log.append('hint'); return 'a'
    def __index__(self): log.append('index'); return '1'
    def __format__(self, spec): log.append(('format', spec)); return 5
    def __str__(self): log.append('str'); return 5
    def __repr__(self): log.append('repr'); return None
    __iter__ = None
x = n2(0)
show(lambda: [*x])
print(log); log.clear()
show(lambda: repr(x))
print(log); log.clear()
def n3():
    with x as v: 1 // 0
    return 'after'
show(n3)
print(log)
class n4:
    __match_args__ = ('a',)
    def __init__(self, a, b): self.a, self.b = a, b
    def __repr__(self): return f'P({self.a!r}, {self.b!r})'
class n5(n4): pass
def n6(v):
    match v:
        case n4(str(x), None) : return 'one', locals()
        case n4(a=[], b=(1 | 2) as y): return 'two', locals()
        case str() | bytes(): return 'three', locals()
        case []: return 'four', locals()
        case _: return 'none'
show(lambda: n6(n4({1, 2, 3}, 10**9)))
show(lambda: n6(n5(0, 1)))
show(lambda: n6([n5(1, 2), 3]))
show(lambda: n6(False))
show(lambda: n6(['a','b']))
show(lambda: n6('ab'))
def n7(x):
    return super().x
def n8(y):
    raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(y), KeyError('k')])])
n9 = []
type('T', (), {'__init__': lambda s: n8(n9)})()
