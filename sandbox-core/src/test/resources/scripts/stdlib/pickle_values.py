# SPDX-License-Identifier: Apache-2.0
"""pickle: the bytes of builtin values in all protocols."""
import pickle
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__module__,type(e).__name__, e)
vals=[None,True,False,0,1,-1,255,256,65535,65536,2**31-1,-2**31,2**31,2**63,-2**63,2**100,-2**200,2**300,0.0,1.5,float('inf'),'','a','é\n\\','x'*270,b'',b'abc',b'x'*270,(),(1,),(1,2),(1,2,3),(1,2,3,4),[],[1],[1,2,3],{}, {'a':1},{'a':1,'b':[2]},set(),{1},{1,2},frozenset(),frozenset([1]),bytearray(b'ab'),1+2j,range(5),slice(1,2),Ellipsis,NotImplemented,int,dict,len,ValueError('x',1),[[1],[1]],'\ud800']
for v in vals:
    for p in range(6):
        try:
            d=pickle.dumps(v,p); r=pickle.loads(d)
            print(p,d if len(d)<400 else (len(d),d[:20],d[-20:]),repr(r)[:50])
        except Exception as e: print(p,repr(v)[:50],type(e).__name__,e)
