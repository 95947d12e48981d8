# SPDX-License-Identifier: Apache-2.0
# Each kind of subject against each kind of pattern; class patterns that cannot be.
class P:
    __match_args__=("x","y")
    def __init__(s,x,y): s.x=x; s.y=y
class S:
    __slots__=("a","b")
    __match_args__=("a",)
class C:
    pass
from collections import namedtuple
NT=namedtuple("NT","x y")
import enum
class E(enum.Enum):
    A=1
class K:
    U="u"
s=S(); s.a=5
def m(v):
    match v:
        case []: return "empty"
        case [1,*r]: return ("star",r)
        case {"k":k,"j":j}: return ("map",k,j)
        case {K.U:u}: return ("u",u)
        case {1:o}: return ("one",o)
        case P(x=0): return "x0"
        case P(1,y): return ("p1",y)
        case P(x,y=None): return ("pn",x)
        case S(a=a,b=b): return ("sab",a,b)
        case S(a): return ("sa",a)
        case NT(x,y): return ("nt",x,y)
        case E.A: return "enum"
        case bool(b): return ("bool",b)
        case int(n): return ("int",n)
        case str(t): return ("str",t)
        case float() as f: return ("float",f)
        case dict(d): return ("dict",d)
        case set(q): return ("set",q)
        case C(z=zz): return ("c",zz)
        case C(): return "c"
        case None: return "none"
        case [a,b]: return ("two",a,b)
        case _: return "other"
c=C(); c2=C(); c2.z=None
for v in ([],[1,2,3],(1,),{"k":1},{"k":1,"j":2},{"u":3},{1:4},{True:4},P(0,1),P(1,2),P(5,None),P(5,6),s,NT(3,4),E.A,True,7,"s",2.5,{},{1,2},c,c2,None,[5,6],range(2),b"x",type):
    print(m(v) if not isinstance(v,(P,)) or True else 0)
for src in ("match 3:\n case int(1,2): pass","match P(1,2):\n case P(1,2,3): pass","match P(1,2):\n case P(1,x=2): pass","match C():\n case C(1): pass","match 1:\n case 3: pass\n case P.x(): pass"):
    try: exec(src)
    except Exception as e: print(type(e).__name__,e)
