# SPDX-License-Identifier: Apache-2.0
# A random program of program_generator.py, seed 7032.
import warnings
warnings.simplefilter('ignore')
def show(make):
    try:
        value = make()
        text = value if isinstance(value, str) else repr(value)
        print(type(value).__name__, text.split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
d1 = {}
try: d1 = {k2: (10 if True else -2**63) for k2 in []}
except Exception as error: print('assignment', type(error).__name__, error)
print('d1', d1)
show(lambda: (set(range(2))).__le__({1, 2.5}))
show(lambda: ['%d', repr(d1), ''])
def generator3(n):
    got = None
    try:
        if n > 2: return n
        for i in range(n): yield i
    except (TypeError, KeyError) as error:
        print('in generator', type(error).__name__, error)
        yield 'handled'
    finally:
        print('finally')
g4 = generator3(4)
show(lambda: g4.send(None))
show(lambda: g4.send(None))
show(lambda: next(g4, 'end'))
show(lambda: next(g4))
show(lambda: g4.close())
try: g4.close()
except Exception as error: print(error)
class Magic5:
    def __init__(self): self.log = []
    def __call__(self, *args, **kwargs):
        return args, kwargs
    def __pow__(self, o, m=None):
        return (o, m)
    def __getattr__(self, name):
        return 5
    def __iter__(self):
        yield 1
    def __len__(self):
        return True
    def __lt__(self, other):
        return True
m = Magic5()
show(lambda: len(m))
show(lambda: m.attr)
show(lambda: dir(m)[:2])
show(lambda: f'{m:x}')
show(lambda: m < 1)
show(lambda: m[1])
show(lambda: 1 in m)
s6 = ''
try: s6 = format(len('{0}{a}'), '+')
except Exception as error: print('assignment', type(error).__name__, error)
print('s6', s6)
def flow7(n):
    out = []
    for i in range(n):
        try:
            out.append([1, 2][i])
        except OSError as error:
            out.append((type(error).__name__, str(error), type(error.__context__).__name__))
            out.append([1, 2][i])
        except Exception:
            out.append('caught')
        finally:
            out.append('f')
    else:
        out.append('else')
    return out
show(lambda: flow7(4))
class Context8:
    def __init__(self, tag): self.tag = tag
    def __enter__(self):
        print('enter', self.tag)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.tag, kind, value)
        raise KeyError(self.tag)
def use9():
    with Context8(1) as a, Context8(2) as b:
        print(type(a).__name__)
    return 'after'
show(lambda: use9())
show(lambda: [(2) ** 0 for v10 in [(v11, 1) for v11 in ['a', 'b']]])
show(lambda: [sum([2 for v12 in (1,)]), (True >> 1)])
show(lambda: {k13: 10 for k13 in tuple(['a', 'b'])})
def outer14(n):
    total = n
    def inner(k):
        total = 1
        total -= n
        return total
    return inner, lambda: total
inner15, peek16 = outer14(None)
show(lambda: [inner15(True), peek16(), inner15(-2)])
