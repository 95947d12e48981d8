# SPDX-License-Identifier: Apache-2.0
class S(set):
    def __iter__(self): return iter([7, 8])
    def __len__(self): return 5
    def __repr__(self): return 'S!'
    def __contains__(self, x): return True
s = S([1, 2])
print(s, len(s), list(s), bool(s), sorted(s), set(s), s == {1, 2}, s | {3}, {3} | s, list(set([0]).union(s)), 9 in s, f'{s}', str(s))
class T(str):
    def __iter__(self): return iter('xyz')
    def __len__(self): return 5
    def __repr__(self): return 'T!'
    def __str__(self): return 'str!'
    def __hash__(self): return 3
    def __eq__(self, o): return True
t = T('abc')
print(t, len(t), list(t), [t], f'{t}', f'{t!r}', '%s' % t, '{}'.format(t), ','.join(t), ''.join([t]), t + 'x', hash(t), t == 'q', list(enumerate(t)), tuple(t), set(t) == {'x','y','z'}, str(t), print(t, end=''), t.upper(), 'a' in t, sorted(t), max(t), dict.fromkeys(t), *t)
class L(list):
    def __iter__(self): return iter([9])
    def __len__(self): return 3
    def __getitem__(self, i): return 'gi'
l = L([1, 2])
print(l, len(l), list(l), l[0], tuple(l), [*l], l + [1], sorted(l), sum(l), max(l), l == [1,2], list(reversed(l)), list(zip(l)), set(l), list(map(str, l)))
a, = l
print(a)
class D(dict):
    def __iter__(self): return iter('zz')
    def keys(self): return ['k']
    def __getitem__(self, k): return 'v' + k
    def __len__(self): return 9
    def items(self): return [(1, 2)]
d = D(a=1)
print(d, len(d), list(d), dict(d), {**d}, d.items(), d['q'], d == {'a': 1}, sorted(d), d | {}, bool(d))
def kw(**k): return k
print(kw(**d))
class U(tuple):
    def __iter__(self): return iter([9])
    def __len__(self): return 3
    def __getitem__(self, i): return 'gi'
l = U([1, 2])
print(l, len(l), list(l), l[0], tuple(l), [*l], l + (1,), sorted(l), sum(l), max(l), l == (1,2), list(reversed(l)), list(zip(l)), set(l), '%s %s' % l)
