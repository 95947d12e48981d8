# SPDX-License-Identifier: Apache-2.0
# What __len__, __str__, __lt__, __hash__ and attributes of a guest give to builtins.
class P:
    def __init__(s, x, y):
        s.x = x
        s.y = y


class C:
    pass


c = C()
class L:
    def __init__(s,n): s.n=n
    def __len__(s): return s.n
    def __str__(s): return s.n
for n in (3,0,-1,2**70,True,"a",1.5,None):
    try: print(len(L(n)))
    except Exception as e: print(type(e).__name__,e)
    try: print(str(L(n)))
    except Exception as e: print(type(e).__name__,e)
print(sorted([3,1,2],reverse=True),sorted("bca",key=lambda c:-ord(c)),sorted([L(3)],key=len)==0)
class O:
    def __init__(s,v): s.v=v
    def __lt__(s,o): return s.v<o.v
    def __repr__(s): return f"O{s.v}"
print(sorted([O(3),O(1),O(2)],reverse=True),sorted([1,2],key=O),sorted([1,2,3,4],key=lambda v:O(v%2),reverse=1))
for bad in ("x",None):
    try: print(sorted([1],reverse=bad))
    except Exception as e: print(type(e).__name__,e)
class G:
    def __getattr__(s,n):
        if n=="q": return 1
        raise AttributeError(n)
class D:
    @property
    def p(s): raise AttributeError("no")
    def m(s): pass
    __slots__=("sl",)
print(hasattr(G(),"q"),hasattr(G(),"r"),hasattr(D(),"p"),hasattr(D(),"m"),hasattr(D(),"sl"),hasattr("","upper"),hasattr("","zz"),getattr(D(),"p",3),getattr(D(),"zz",4),getattr(3,"real",0),hasattr(3,"imag"),hasattr(None,"x"),getattr([], "append",None) is not None,hasattr(D(),"__class__"),hasattr(D,"p"),hasattr(D(),"__dict__"),hasattr(C(),"__dict__"),getattr(P(1,2),"x",0))
print(isinstance(P(1,2),(int,C)),isinstance(c,C),isinstance(c,P))
class H:
    def __init__(s,v,h=None): s.v=v; s.h=h
    def __hash__(s): return hash(s.v) if s.h is None else s.h
    def __eq__(s,o): return isinstance(o,H) and s.v==o.v
    def __repr__(s): return f"H{s.v}"
d={H(1):1}
d[H(2)]=2; d[H(1)]=3
print(d,d[H(2)],H(2) in d,H(3) in d,d.get(H(1)),d.get(H(9),0))
q={H(1),H(1),H(2)}; q.add(H(3)); q.add(H(2)); print(sorted(h.v for h in q), H(3) in q, H(4) in q)
del d[H(1)]; print(d)
for bad in ("x",1.5,None,2**80,-1,True,-2**80):
    h=H(5,bad)
    if bad is None: h.h=[]
    for f in (lambda: d[h], lambda: d.get(h), lambda: h in d, lambda: q.add(h), lambda: {h:1}, lambda: d.__setitem__(h,1), lambda: {h}, lambda: hash(h), lambda:d.pop(h,0)):
        try: print(f(),end=' ')
        except Exception as e: print(type(e).__name__,e,end='; ')
    print(d)
class B(H):
    __hash__=None
try: d[B(1)]
except Exception as e: print(type(e).__name__,e)
from dataclasses import dataclass
@dataclass(frozen=True)
class Pt:
    x:int
    y:int
g={Pt(i,j):i*j for i in range(3) for j in range(3)}
print(g[Pt(2,2)],Pt(5,5) in g,g.get(Pt(1,2)),len({Pt(1,1),Pt(1,1)}))
