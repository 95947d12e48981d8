# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import collections, copy, pickle
from collections import *
def ex(s, **g):
    g.update(globals())
    for line in s.strip().splitlines():
        g2 = {k: copy.copy(v) for k, v in g.items() if k in ('d', 'c', 'o', 'q', 'm', 'ul', 'ud', 'us', 'dd')}
        g2.update({k: v for k, v in g.items() if k not in g2}); g2['r'] = None
        try: exec(line, g2); print(line, '=>', g2['r'])
        except Exception as e: print(line, '!', type(e).__name__, e)
        for k in ('d', 'c', 'o', 'q', 'm', 'ul', 'ud', 'us', 'dd'):
            if k in g: print('  ', g2[k])
ex('''
r = q.append(5)
r = q.appendleft(5)
r = q.pop(), q.popleft()
r = q.extend('ab'), q.extendleft('cd')
q.extend(q); q.extendleft(q)
q.rotate(); r = q.rotate(-2)
q.rotate(100), q.rotate(-101)
q.rotate('x')
q.insert(1, 'z'), q.insert(-1, 'y'), q.insert(100, 'e')
q.remove(2)
q.remove(9)
r = q.index(3), q.index(2, 1), q.index(1, -10, 10)
r = q.index(9)
r = q.index(1, 1)
r = q.count(1), q.count(9)
q.reverse()
q.clear()
r = q.maxlen
q.maxlen = 4
r = q[0], q[-1]
r = q[10]
r = q[0:1]
q[1] = 'x'
q[9] = 1
del q[1]
del q[-9]
r = q + q, q * 2, 2 * q, q * 0
r = q + [1]
q += [7]
q *= 2
q *= 'x'
r = q == deque([1, 2, 3]), q < deque([1, 3]), q == [1, 2, 3], q != deque()
r = q < [1]
r = 2 in q, 9 in q, list(reversed(q)), len(q), bool(q)
r = hash(q)
r = copy.deepcopy(q), pickle.loads(pickle.dumps(q)), q.copy(), q.__reduce__()[0]
r = [x for x in q if q.append(1)]
r = deque([1, 2, 3], 2), deque(maxlen=0), deque('abc', maxlen=None)
r = deque(maxlen=-1)
r = deque(maxlen='x')
r = deque(5)
r = deque([], 1, 2)
q.append()
q.pop(1)
deque().pop()
deque().popleft()
r = deque[int], repr(deque([deque([1])])), str(deque(maxlen=3))
z = deque(maxlen=2); z.append(1); z.append(2); z.append(3); z.appendleft(0); r = z
z = deque([1, 2], 2); z.insert(0, 1)
z = deque([1]); z.append(z); r = z
match q:
    case [a, *b]: r = a, b
r = iter(q).__length_hint__(), type(iter(q)).__name__
'''.replace('\n    case', ' '), q=deque([1, 2, 3]))
ex('''
r = c.most_common(), c.most_common(1), c.most_common(0), c.most_common(-1), c.most_common(99)
r = list(c.elements()), c.total(), c['zz'], c.get('zz'), 'zz' in c
r = c + Counter('bx'), c - Counter('ab'), c & Counter('ab'), c | Counter('bz'), +Counter(a=-1, b=2), -Counter(a=-1, b=2)
r = c + {'a': 1}
c += Counter('a'); c -= Counter('b'); c |= Counter('zz'); c &= Counter('az')
c += 5
c.update('ab'), c.update({'q': 3}), c.update(w=1), c.update(None), c.update([('t', 1)])
c.update('a', 'b')
c.update(5)
c.subtract('ab'), c.subtract({'a': 5}), c.subtract(b=2), c.subtract()
del c['nope']; del c['a']
c['a'] = 'str'; r = c
r = c == Counter(a=5, b=2, r=2, c=1, d=1, z=0), c <= Counter('aaaaaaabbrrcdx'), c < c, c >= {'a': 1}, c != Counter()
r = c < Counter('abracadabraX'), c > Counter('a'), c >= Counter('zz')
r = Counter(a=1) == {'a': 1}, Counter() == 5
r = Counter(5)
r = Counter('a', 'b')
r = Counter([1, 1, 2]), Counter({'a': 0}), Counter(a=1, b='x'), Counter(None), Counter(x for x in 'aab')
r = Counter.fromkeys('ab', 1)
r = c.copy(), type(c.copy()), copy.deepcopy(c), pickle.loads(pickle.dumps(c)), c.__reduce__()
r = c.pop('a'), c.popitem(), c.setdefault('n', 3)
r = repr(Counter()), repr(Counter(a='x', b=1)), str(Counter({1: 2}))
r = Counter(a=1) | {'b': 2}
r = sorted(c), max(c, key=c.get), sum(c.values()), dict(c), list(c.items())
r = c.nope
r = Counter('ab') ^ Counter('bc')
r = Counter(a=1.5, b=2).total(), list(Counter(a=3).elements())
r = list(Counter(a=1.5).elements())
r = c.__missing__('q')
'''.replace('''r = c.nope''', ''), c=Counter('abracadabra'))
ex('''
r = o.popitem(), o.popitem(last=False)
o.move_to_end('a'), o.move_to_end('c', last=False)
o.move_to_end('zz')
o.move_to_end('a', False)
OrderedDict().popitem()
OrderedDict().popitem(False)
r = o.pop('a'), o.pop('zz', 5)
r = o.pop('zz')
r = o == OrderedDict(c=3, b=2, a=1), o == dict(c=3, b=2, a=1), o != o, o == OrderedDict(a=1, b=2, c=3)
r = list(reversed(o)), list(reversed(o.items())), list(o.values()), o.keys(), o.items()
r = o | {'z': 1}, {'z': 1} | o, type({'z': 1} | o)
o |= [('q', 9)]
r = o | [('q', 9)]
r = OrderedDict.fromkeys('ab', 0), OrderedDict([('a', 1)], b=2), OrderedDict()
r = OrderedDict(5)
r = OrderedDict([1])
r = OrderedDict([(1, 2)], [(1, 2)])
o.setdefault('k', []), o.update(b=9), o.__delitem__('a')
o.clear()
del o['zz']
r = copy.copy(o), copy.deepcopy(o), pickle.loads(pickle.dumps(o)), o.copy(), o.__reduce__()[0:2]
r = {}.__eq__(o), hash(o)
o.x = 5; r = o.x, o.__dict__, pickle.loads(pickle.dumps(o)).x
o['s'] = o; r = o
r = repr(OrderedDict(a=OrderedDict()))
r = o.get('zz'), 'a' in o, len(o), OrderedDict[int, str]
'''.strip(), o=OrderedDict(a=1, b=2, c=3))
ex('''
r = dd['x'], dd['y'].append(1), dd.get('zz')
r = dd.default_factory, dd.__missing__('q')
dd.default_factory = None; r = dd['n']
r = defaultdict(5)
r = defaultdict(None, a=1)['b']
r = defaultdict(int, {'a': 1}, b=2), defaultdict(), defaultdict(lambda: 3)['x']
r = defaultdict(int) | {'a': 1}, {'a': 1} | defaultdict(int), type({} | defaultdict(int))
r = copy.copy(dd), copy.deepcopy(dd), pickle.loads(pickle.dumps(dd)), dd.copy(), dd.__reduce__()[:2]
r = defaultdict(lambda: 1/0)['x']
r = dd == {'p': [1]}, defaultdict.fromkeys('ab'), repr(defaultdict(None))
r = defaultdict(int, 5)
r = defaultdict(default_factory=int)
dd |= {'z': 1}; r = dd
s = defaultdict(int); s['s'] = s; r = s
'''.strip(), dd=defaultdict(list, p=[1]))
ex('''
r = m['a'], m['c'], 'b' in m, len(m), list(m), dict(m), m.get('zz', 5), m.maps, bool(m), bool(ChainMap())
r = m['zz']
m['n'] = 1; m['b'] = 9
del m['a']
del m['b']
m.pop('b')
r = m.pop('a')
r = m.popitem()
m.clear(); m.popitem()
r = m.new_child(), m.new_child({'a': 5}), m.new_child(x=1), m.new_child({'q': 1}, a=2), m.parents
r = m == {'a': 1, 'b': 2, 'c': 4}, m | {'z': 1}, {'z': 1} | m, type({'z': 1} | m)
m |= {'k': 1}
r = m.copy(), copy.copy(m), copy.deepcopy(m), pickle.loads(pickle.dumps(m)), m.copy().maps[1] is m.maps[1]
r = ChainMap.fromkeys('ab', 1), ChainMap(), list(ChainMap({'b': 1}, {'a': 2, 'b': 3})), m.items(), m.keys(), list(reversed(list(m)))
r = ChainMap({}, {'x': 1}).setdefault('x', 2), m.update(q=1), repr(m)
r = m + 1
r = ChainMap(5)['x']
r = hash(m)
'''.strip(), m=ChainMap({'a': 1}, {'b': 2}, {'b': 3, 'c': 4}))
P = namedtuple('P', 'x y', defaults=[5])
each('''
P(1), P(1, 2), P(x=1, y=2), P._fields, P._field_defaults, P(1)._asdict(), P._make([1, 2]), P(1)._replace(x=3), P.__match_args__
P()
P(1, 2, 3)
P(1, z=2)
P(1, x=2)
P._make([1])
P._make(5)
P(1)._replace(z=1)
P(1)._replace(1)
P(1).z
P(1) == (1, 5), P(1) + (2,), P(1)[0], P(1)[-1], hash(P(1)) == hash((1, 5)), P(1) < P(2), len(P(1)), 5 in P(1)
namedtuple('Q', 'a, b c'), namedtuple('Q', ['a', 'b'])._fields, namedtuple('Q', 'a def a _x', rename=True)._fields, namedtuple('Q', '')()
namedtuple('Q', 'a a')
namedtuple('Q', 'def')
namedtuple('Q', '_a')
namedtuple('Q', '1a')
namedtuple('1Q', 'a')
namedtuple('def', 'a')
namedtuple('Q', 'a', defaults=[1, 2])
namedtuple('Q', 5)
namedtuple('Q', [5])
namedtuple('Q', 'a', module='mm').__module__, namedtuple('Q', 'a').__doc__, P.x.__doc__, P.__doc__, P.__new__.__doc__
namedtuple('Q')
P(1).__getnewargs__(), copy.copy(P(1)), copy.deepcopy(P([1])), pickle.loads(pickle.dumps(P(1))), copy.replace(P(1), x=9)
P.x.__get__(P(7)), repr(P('a', "b'")), str(P((1,), None)), '%s' % (P(1),) , '%s %s' % P(1)
''', globals())
class SP(P):
    __slots__ = ()
    @property
    def s(self): return self.x + self.y
    def __str__(self): return 'SP!'
print(SP(1).s, SP(1), repr(SP(1)), SP(1)._replace(x=2), SP._make([1, 2]), [SP(1)])
try: SP(1).x = 5
except AttributeError as e: print(e)
try: del P(1).x
except AttributeError as e: print(e)
try: P(1).new = 5
except AttributeError as e: print(e)
P.x.__doc__ = 'new'; print(P.x.__doc__)
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
    def __missing__(self, k): return 'miss ' + str(k)
u = UD({1: 2}, b=3); u.update({5: 6}); u.setdefault(7, 8); print(u, u['zz'], 1 in u, '1' in u, u.data, len(u), u | {9: 9}, {9: 9} | u, type(u | {}), u == {'1': 2}, UD.fromkeys([1]), u.copy(), copy.copy(u), u.get('nope', 4), u.pop('1'), u.popitem())
try: UserDict()['x']
except KeyError as e: print(e)
try: UserDict({}, {})
except TypeError as e: print(e)
u |= {1: 1}; print(u, pickle.loads(pickle.dumps(UserDict(a=1))))
class UL(UserList):
    def append(self, x): super().append(x * 2)
l = UL([3, 1, 2]); l.append(5); l.extend([7]); l.sort(); l.sort(key=lambda x: -x, reverse=True); l.insert(0, 9); l += [1]; l *= 1; print(l, l[1:3], type(l[1:3]), l + [1], [1] + l, l * 2, l == [9, 1], l < [10], l.index(9), l.count(1), l.pop(), l.remove(9), l.reverse(), l, l.copy(), 1 in l, len(l), l.data, UL(l), UL('ab'), sorted(l), l.clear(), l, hash)
try: l.nope
except AttributeError as e: print(e)
class US(UserString): pass
s = US('Hello'); print(s, repr(s), s + ' w', 'x' + s, s * 2, s[1:3], type(s[1:3]), s.upper(), type(s.upper()), s == 'Hello', s < 'I', hash(s) == hash('Hello'), 'ell' in s, s.center(11, '*'), s.replace('l', US('L')), s % (), US('%s') % 5, s.encode(), int(US('5')), float(US('1.5')), complex(US('1j')), s.split('l'), s.join(['a', 'b']), s.format(), US('{}').format(1), s.isalpha(), s.find('l'), s.startswith('He'), s.removeprefix('He'), s.casefold(), s.translate({72: 'J'}), s.maketrans('a', 'b'), s.zfill(8), len(s), s.count('l'), list(s), s.data, pickle.loads(pickle.dumps(s)), s.rindex('l'), s.partition('l'), s.swapcase(), s.title(), s.expandtabs(), s.splitlines(), s.isascii(), 'a%s' % s)
try: s.index('z')
except ValueError as e: print(e)
class Cnt(Counter):
    def __missing__(self, k): return 10
c = Cnt('aa'); c['b'] += 1; print(c, c.copy(), type(c + c), c['n'])
class LRU(OrderedDict):
    def __init__(self, n, *a, **k): self.n = n; super().__init__(*a, **k)
    def __getitem__(self, k): v = super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        if len(self) > self.n: del self[next(iter(self))]
x = LRU(2); x['a'] = 1; x['b'] = 2; x['a']; x['c'] = 3; print(x, x.n, list(x))
class DD(defaultdict):
    def __missing__(self, k): self[k] = v = self.default_factory(k); return v
print(DD(lambda k: k * 2)['ab'], DD(len))
