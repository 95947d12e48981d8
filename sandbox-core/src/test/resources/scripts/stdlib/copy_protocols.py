# SPDX-License-Identifier: Apache-2.0
def each(lines, env):
    for line in lines.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, env)))
        except Exception as e:
            print(line, "!", type(e).__name__, str(e))

import copy, copyreg, pickle, datetime, decimal, fractions, collections, re, enum, dataclasses, array, types, functools
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'P({self.x!r})'
class C(P):
    def __copy__(self): print('__copy__'); return C('copied')
    def __deepcopy__(self, memo): print('__deepcopy__', type(memo)); return C('deep')
class R(P):
    def __reduce__(self): return R, (self.x + 1,)
class RE(P):
    def __reduce_ex__(self, p): print('proto', p); return RE, (self.x,), {'y': 5}
class S:
    __slots__ = ('a', 'b')
class GS(P):
    def __getstate__(self): return {'x': 'state'}
    def __setstate__(self, s): print('set', s); self.x = s['x']
class NA:
    def __new__(cls, a): o = super().__new__(cls); o.a = a; return o
    def __getnewargs__(self): return (self.a,)
class NAX:
    def __new__(cls, *, a): o = super().__new__(cls); o.a = a; return o
    def __getnewargs_ex__(self): return (), {'a': self.a}
class L(list): pass
class Dd(dict): pass
class T(tuple): pass
s = S(); s.a = [1]
l = L([1, [2]]); l.tag = [3]
dd = Dd(a=[1]); dd.tag = 1
class BadR:
    def __reduce_ex__(self, p): return 5
class StrR:
    def __reduce_ex__(self, p): return 'StrR'
rec = [1]; rec.append(rec)
recd = {}; recd['d'] = recd
tt = ([1], 2)
@dataclasses.dataclass
class DC:
    a: int; b: list = dataclasses.field(default_factory=list)
    def __replace__(self, **k): print('rep', k); return 7
@dataclasses.dataclass
class DC2:
    a: int; b: list = dataclasses.field(default_factory=list)
class E(enum.Enum): A = [1]
each('''
copy.copy(P([1])).x, copy.deepcopy(P([1])).x
copy.copy(C(1)), copy.deepcopy(C(1))
copy.copy(R(1)), copy.deepcopy(R(1))
vars(copy.copy(RE(1)))
(copy.copy(s).a is s.a, copy.deepcopy(s).a is s.a, hasattr(copy.copy(s), 'b'))
copy.copy(GS(1)), copy.deepcopy(GS(1))
copy.copy(NA(3)).a, copy.deepcopy(NAX(a=3)).a
(type(copy.copy(l)), copy.copy(l), copy.copy(l).tag, copy.deepcopy(l).tag is l.tag, copy.deepcopy(l)[1] is l[1])
(copy.copy(dd), copy.copy(dd).tag, copy.deepcopy(dd)['a'] is dd['a'])
type(copy.copy(T((1, [2])))), copy.deepcopy(T((1, [2])))
copy.copy(BadR())
copy.deepcopy(BadR())
type(copy.copy(StrR()))
copy.deepcopy(rec)[1][1][0], copy.deepcopy(recd)['d']['d'].keys()
copy.deepcopy(tt) is tt, copy.deepcopy((1, 2)) , copy.copy(tt) is tt
[copy.copy(x) is x for x in (1, 'a', None, ..., NotImplemented, int, len, P, b'', (1,), 1.5, 1j, range(3), frozenset(), slice(1), re.compile('a'), E.A, datetime.date(1, 1, 1), decimal.Decimal(1), fractions.Fraction(1, 2), property(), type)]
copy.deepcopy(slice([1], 2))
copy.copy({1, 2}), copy.copy(bytearray(b'a')), copy.copy(collections.deque([1], 3)), copy.copy(types.SimpleNamespace(a=1)), copy.deepcopy(types.SimpleNamespace(a=[1]))
copy.copy(iter([1])).__next__()
copy.copy(x for x in [])
copy.deepcopy(x for x in [])
copy.copy(open)
copy.deepcopy(functools.partial(int, base=2))('11')
copy.deepcopy(P.__init__) is P.__init__
copy.deepcopy(P(1).__repr__)()
copy.replace(DC2(1), a=5), copy.replace(DC(1), a=5)
copy.replace(DC2(1), z=5)
copy.replace(5, a=1)
copy.replace(datetime.date(2024, 1, 1), year=2000), copy.replace(types.SimpleNamespace(a=1), b=2)
copy.replace()
copy.Error is copy.error, copy.Error.__mro__
copy.copy(Exception('a', 1)).args, copy.deepcopy(KeyError([1])).args
copy.deepcopy({P(1): 2, (1, (2,)): [3]})
copy.deepcopy([1], {})
copy.copy()
copy.copy(super)
copyreg.pickle(5, 5)
copyreg.pickle(int, 5)
copyreg.constructor(5)
copyreg.add_extension('a', 'b', 100)
copyreg.add_extension('a', 'b', 101)
copyreg.add_extension('a2', 'b', 100)
copyreg.add_extension('a3', 'b', 0)
copyreg.remove_extension('a', 'b', 100)
copyreg.remove_extension('a', 'b', 100)
copyreg.clear_extension_cache()
copyreg.pickle_complex(1j)
''', globals())
a = [1]; m = {}; b = copy.deepcopy([a, a], m); print(b[0] is b[1], len(m) > 0, m[id(a)])
class W: pass
def red(w): print('red'); return W, ()
copyreg.pickle(W, red); print(type(copy.copy(W())).__name__, type(pickle.loads(pickle.dumps(W()))).__name__)
