# SPDX-License-Identifier: Apache-2.0
import pickle, copy
class P:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return self.__dict__ == o.__dict__
class S:
    __slots__ = ('a', 'b')
class N:
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls)
    def __getnewargs__(self): return (1, 2)
class NE:
    def __new__(cls, *a, **k): print('new', a, k); return super().__new__(cls)
    def __getnewargs_ex__(self): return (1,), {'k': 2}
class GS:
    def __getstate__(self): return {'z': 9}
    def __setstate__(self, s): print('set', s); self.q = s
class R:
    def __reduce__(self): return (P, (5,), {'y': 6})
class RX:
    def __reduce_ex__(self, p): return (P, (p,))
class L(list): pass
class D(dict): pass
class T(tuple): pass
class I(int): pass
class C:
    def __copy__(self): return 'cp'
    def __deepcopy__(self, m): return 'dc'
p = P([1]); q = pickle.loads(pickle.dumps(p)); print(p == q, q.x is not p.x)
s = S(); s.a = 1; r = pickle.loads(pickle.dumps(s)); print(r.a, hasattr(r, 'b'))
try: pickle.dumps(s, 0)
except TypeError as e: print(e)
for k in (N, NE): 
    for pr in (2, 4): pickle.loads(pickle.dumps(k(), pr))
pickle.loads(pickle.dumps(GS()))
print(vars(pickle.loads(pickle.dumps(R()))), vars(pickle.loads(pickle.dumps(RX(), 3))))
l = L([1, 2]); l.a = 3; m = pickle.loads(pickle.dumps(l)); print(m, m.a, type(m))
d = D(a=1); d.b = 2; m = copy.deepcopy(d); print(m, m.b, type(m))
print(copy.copy(T((1, 2))), type(copy.copy(T((1,)))), copy.deepcopy(I(5)), copy.copy(C()), copy.deepcopy([C()]))
a = [1]; a.append(a); b = copy.deepcopy(a); print(b, b[1] is b); b = pickle.loads(pickle.dumps(a)); print(b[1] is b)
x = P(1); x.me = x; y = copy.deepcopy(x); print(y.me is y)
t = ([1],); print(copy.deepcopy(t) == t, copy.deepcopy(t)[0] is t[0], copy.copy(t) is t)
print(P(1).__reduce_ex__(2)[1:], P(1).__reduce_ex__(4)[2], S().__getstate__(), s.__getstate__(), P(3).__getstate__(), object().__getstate__(), [].__reduce_ex__(4)[0].__name__)
try: copy.copy((x for x in []))
except TypeError as e: print(e)
class Local: pass
def f():
    class In: pass
    return In()
try: pickle.dumps(f())
except (AttributeError, pickle.PicklingError) as e: print(type(e).__name__, e)
try: pickle.loads(b'junk')
except Exception as e: print(type(e).__name__, e)
try: pickle.loads(b'')
except Exception as e: print(type(e).__name__, e)
from enum import Enum
class Co(Enum): A = 1
print(pickle.loads(pickle.dumps(Co.A)) is Co.A, copy.deepcopy(Co.A) is Co.A)
from dataclasses import dataclass
@dataclass
class DC: x: int; y: list
print(pickle.loads(pickle.dumps(DC(1, [2]))), copy.replace(DC(1, [2]), x=5))
from collections import namedtuple
NT = namedtuple('NT', 'a b'); print(pickle.loads(pickle.dumps(NT(1, 2))), copy.replace(NT(1, 2), b=7))
import io
buf = io.BytesIO(); pk = pickle.Pickler(buf); pk.dump([1]); pk.dump('a'); buf.seek(0); up = pickle.Unpickler(buf); print(up.load(), up.load())
try: up.load()
except EOFError as e: print('EOF', e)
