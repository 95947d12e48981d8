# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 20785.
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
try:
    ValueError.x = 1
except Exception as error: print(type(error).__name__, error)
log = []
class n1:
    def __init__(self, n=0): self.n = n
    def __enter__(self): log.append('enter'); return self.n
    def __exit__(self, *a): log.append(('exit', a[0] and a[0].__name__)); return None
    def __iter__(self): log.append('iter'); return self
    def __next__(self): log.append('next'); self.n += 1; raise StopIteration
    def __call__(self, *a, **k): log.append(('call', a, k)); return self
    def __getitem__(self, i): log.append(('getitem', i)); return {'a': 1}[i]
    def __contains__(self, v): log.append(('contains', v)); return 'yes'
    def __len__(self): log.append('len'); return 10**20
    def __length_hint__(self): log.append('hint'); return NotImplemented
    def __index__(self): log.append('index'); return 1
    def __format__(self, spec): log.append(('format', spec)); return 5
    def __str__(self): log.append('str'); return 5
    def __repr__(self): log.append('repr'); return 'R'
    __hash__ = None
x = n1(2)
show(lambda: [1, 2, 3][x])
print(log); log.clear()
show(lambda: x and 1)
print(log); log.clear()
def n2():
    with x as v: 1 // 0
    return 'after'
show(n2)
print(log)
log = []
def traced(name):
    def method(self, *args): log.append((name, len(args))); return name
    return method
class n3:
    def __repr__(self): return 'L'
    for name in 'isub imul iand ior'.split(): locals()[f'__{name}__'] = traced(name)
class n4(n3):
    def __repr__(self): return 'M'
    for name in 'rmul add'.split(): locals()[f'__{name}__'] = traced('sub' + name)
x, y = n3(), n4()
show(lambda: y % y)
show(lambda: x % 2)
show(lambda: divmod(x, 2))
try:
    x += 1
    print(x)
except Exception as error: print(type(error).__name__, error)
print(log)
