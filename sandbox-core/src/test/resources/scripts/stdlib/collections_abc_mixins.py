# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import collections.abc as c
from collections.abc import *
class Seq(Sequence):
    def __init__(self, d): self.d = d
    def __getitem__(self, i): return self.d[i]
    def __len__(self): return len(self.d)
class MSeq(MutableSequence):
    def __init__(self, *a): self.d = list(a)
    def __getitem__(self, i): return self.d[i]
    def __setitem__(self, i, v): self.d[i] = v
    def __delitem__(self, i): del self.d[i]
    def __len__(self): return len(self.d)
    def insert(self, i, v): self.d.insert(i, v)
class S(Set):
    def __init__(self, d=()): self.d = sorted(set(d))
    def __contains__(self, x): return x in self.d
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
    def __repr__(self): return 'S(%r)' % self.d
class MS(MutableSet, S):
    def add(self, x): self.d = sorted(set(self.d) | {x})
    def discard(self, x): self.d = [y for y in self.d if y != x]
class Mp(Mapping):
    def __init__(self, **k): self.d = k
    def __getitem__(self, k): return self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
class MM(MutableMapping, Mp):
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
s = Seq('abcb'); m = MSeq(3, 1, 2); x = S([1, 2, 3]); y = MS([2, 3, 4]); mp = Mp(a=1, b=2)
class G(Generator):
    def __init__(self): self.n = 0
    def send(self, v): self.n += 1; return (self.n, v)
    def throw(self, t, v=None, tb=None): raise StopIteration if t is GeneratorExit else t
each('''
list(s), list(reversed(s)), 'b' in s, s.index('b'), s.index('b', 2), s.count('b'), s.index('b', -1), len(s)
s.index('z')
s.index('b', 0, 1)
m.append(5), m.extend([6]), m.pop(), m.pop(0), m.remove(1), m.reverse(), m.d, m.__iadd__([9]).d, m.extend(m), m.d, m.clear(), m.d
m.pop()
m.remove(9)
x & y, x | y, x - y, x ^ y, y - x, x <= y, x < S([1, 2, 3, 4]), x >= S([1]), x > S([1]), x == S([1, 2, 3]), x == {1, 2, 3}, x != y, x.isdisjoint([9]), x & [1], [1, 9] | x, {1} - x, x._hash() == x._hash(), x <= {1, 2, 3}, {1} <= x
x < 5
x & 5
hash(x)
y.add(9), y.remove(9), y.discard(99), y.pop(), y, y.__ior__([7]), y.__iand__([7, 3]), y.__ixor__([3, 8]), y.__isub__([8]), y.clear(), y
y.remove(5)
y.pop()
hash(mp)
MM(a=1).pop('a'), MM(a=1).pop('z', 5), MM(a=1).popitem(), MM(a=1).setdefault('b', 2), MM(a=1).update(b=3), MM(a=1).clear()
MM().popitem()
MM().pop('x')
MM().update(1, 2)
MM().update(5)
Sequence()
type('Z', (MutableMapping,), {})()
next(G()), G().send(5), list(zip(range(2), G())), G().close()
G().throw(ValueError('q'))
[isinstance([], k) for k in (Container, Iterable, Reversible, Sized, Collection, Sequence, MutableSequence, Hashable, Callable, Set)], isinstance({}, Mapping), isinstance({}.keys(), KeysView), isinstance({}.items(), ItemsView), isinstance({}.values(), ValuesView), isinstance(iter([]), Iterator), isinstance((i for i in ()), Generator), isinstance(len, Callable), isinstance(b'', Buffer), isinstance(range(3), Sequence), isinstance('', Sequence), isinstance(memoryview(b''), Sequence), isinstance(5, Hashable), isinstance([], Hashable), isinstance(zip(), Iterator), isinstance(reversed([]), Iterator), isinstance(dict.fromkeys(''), MutableMapping), isinstance(frozenset(), Set), isinstance(set(), MutableSet)
issubclass(type('A', (), {'__iter__': None}), Iterable), issubclass(type('A', (), {'__iter__': 1}), Iterable), issubclass(type('A', (), {'__await__': 1}), Awaitable), issubclass(type('A', (), {'__aiter__': 1, '__anext__': 1}), AsyncIterator), issubclass(type('A', (), {'__call__': 1}), Callable), issubclass(type('A', (), {'__len__': 1, '__iter__': 1, '__contains__': 1}), Collection), issubclass(type('A', (), {'__eq__': lambda a, b: 1}), Hashable), issubclass(type('A', (), {'__buffer__': 1}), Buffer)
Callable[[int], str], Callable[..., int], Iterable[int], Mapping[str, int], Callable[[int, str], None].__args__, Callable[[], int].__parameters__, Generator[int, None, None]
Callable[int]
Callable[int, str]
c.__all__
sorted(Sequence.__abstractmethods__), sorted(MutableMapping.__abstractmethods__), sorted(Generator.__abstractmethods__), sorted(Coroutine.__abstractmethods__)
Iterator.__subclasshook__(int), Sized.__slots__, Mapping.__reversed__, Sequence.index.__qualname__
''', globals())
