# SPDX-License-Identifier: Apache-2.0
"""pickle: instances, functions, sharing and cycles; __reduce__ and its kin."""
import pickle, copyreg, io, sys
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__module__,type(e).__name__, e)
class A:
    def __init__(s,x): s.x=x
    def __eq__(s,o): return type(s) is type(o) and s.__dict__==o.__dict__
    def m(self): return self.x
    class In: pass
def f(): pass
for p in range(6):
    d=pickle.dumps(A([1,2]),p); print(p,d,pickle.loads(d).x)
    print(pickle.dumps(f,p),pickle.loads(pickle.dumps(f,p)) is f, pickle.dumps(A,p), pickle.dumps(A(1).m,p), pickle.loads(pickle.dumps(A(7).m,p))())
    a=[];a.append(a);d=pickle.dumps(a,p);print(d,pickle.loads(d)[0].__class__)
    a=A(1);a.me=a;d=pickle.dumps(a,p);r=pickle.loads(d);print(d,r.me is r)
    x=[1];d=pickle.dumps((x,x,'s','s'),p);r=pickle.loads(d);print(d,r[0] is r[1])
    t2=([],);t2[0].append(t2);d=pickle.dumps(t2,p);r=pickle.loads(d);print(d,r[0][0] is r)
    d=pickle.dumps(list(range(1003)),p);print(len(d),pickle.loads(d)==list(range(1003)))
    d=pickle.dumps(dict.fromkeys(range(1001)),p);print(len(d),len(pickle.loads(d)))
    print(pickle.dumps(type(None),p),pickle.loads(pickle.dumps(type(None),p)),pickle.dumps(type(...),p))
class S:
    __slots__=('a','b')
s=S();s.a=1
for p in range(6):
    t(lambda:pickle.dumps(s,p)); 
    if p>1: print(pickle.loads(pickle.dumps(s,p)).a)
class L(list): pass
class D(dict): pass
class T(tuple): pass
class I(int): pass
class Str(str): pass
class St(set): pass
class Fs(frozenset): pass
class B(bytes): pass
class Fl(float): pass
l=L([1]);l.z=1
for o in [l,D(a=1),T((1,2)),I(5),St([1]),Fs([1]),B(b'x'),Fl(1.5)]:
    for p in range(6):
        d=pickle.dumps(o,p);r=pickle.loads(d);print(p,d,type(r).__name__,r==o,r.__dict__)
class G:
    def __init__(s,a,b): s.a,s.b=a,b
    def __getnewargs__(s): return (1,2)
    def __new__(cls,*a): o=object.__new__(cls); o.n=a; return o
class GX:
    def __new__(cls,*a,k=0): o=object.__new__(cls); o.n=(a,k); return o
    def __getnewargs_ex__(s): return (1,),{'k':5}
class R:
    def __reduce__(s): return (A,('r',))
class RS:
    def __reduce__(s): return 'glob'
glob=RS()
class R5:
    def __init__(s,*a): s.l=[];s.d={}
    def append(s,x): s.l.append(x)
    def extend(s,x): s.l.extend(x)
    def __setitem__(s,k,v): s.d[k]=v
    def __reduce__(s): return (R5,(1,),{'st':1},iter([1,2]),iter([('k',1)]))
class RE:
    def __reduce_ex__(s,p): return (A,(p,))
class GS:
    def __init__(s): s.a=1;s.b=2
    def __getstate__(s): return {'a':s.a}
    def __setstate__(s,st): s.got=st
class GN:
    def __getstate__(s): return None
class GF:
    def __getstate__(s): return 0
    def __setstate__(s,st): s.got=st
for o in [G(1,2),R(),glob,R5(),RE(),GS(),GN(),GF()]:
    for p in range(6):
        try:
            d=pickle.dumps(o,p);r=pickle.loads(d);print(p,d,type(r).__name__,r.__dict__)
        except Exception as e: print(type(o).__name__,p,type(e).__name__,e)
def loc():
    def g(): pass
    class K: pass
    t(pickle.dumps,g); t(pickle.dumps,K()); t(pickle.dumps, (x for x in []))
try: pickle.dumps(lambda:0)
except Exception as e: print(type(e).__name__, str(e).replace(hex(id(0)),'')[:30])
t(pickle.dumps,sys); t(pickle.dumps,(i for i in [])); t(pickle.dumps,io.StringIO,5)
t(pickle.dumps,1,99); t(pickle.dumps,1,-1); t(pickle.dumps,1,'a')
class Bad:
    def __reduce__(s): return 5
class Bad2:
    def __reduce__(s): return (1,2)
class Bad3:
    def __reduce__(s): return (A,)
class Bad4:
    def __reduce__(s): return (A,[1])
class Bad5:
    def __reduce__(s): return 'nowhere'
for b in [Bad(),Bad2(),Bad3(),Bad4()]: t(pickle.dumps,b)
