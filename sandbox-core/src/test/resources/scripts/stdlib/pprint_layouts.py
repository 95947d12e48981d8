import pprint, random, collections, dataclasses, types
from collections import *
from types import SimpleNamespace, MappingProxyType
r=random.Random(9)
@dataclasses.dataclass
class D:
    alpha: object
    beta: object = 3
    gamma: int = dataclasses.field(default=4, repr=False)
@dataclasses.dataclass
class Sub(D):
    more: object = 'xyz'
@dataclasses.dataclass(repr=False)
class NR:
    alpha: object
@dataclasses.dataclass
class OR:
    alpha: object
    def __repr__(self): return f'OR<{self.alpha!r}>'
class L(list): pass
class M(dict): pass
class DD(defaultdict): pass
P=namedtuple('P','x y')
class Q:
    def __init__(s,v): s.v=v
    def __repr__(s): return f'Q({s.v!r})'
def val(d):
    k=r.randrange(24 if d else 10)
    if k<3: return r.choice([0,1,-5,123456789,10**15,True,None,2.5,1e300,3+4j])
    if k<7: return ' '.join(r.choice(['word','longerword','x','newline\n','tab\t',"quo'te",'é']) for _ in range(r.randint(0,14)))
    if k<8: return bytes(r.randrange(256) for _ in range(r.randint(0,30)))
    if k<9: return bytearray(b'abc'*r.randint(0,12))
    if k<10: return Q('v'*r.randint(0,40))
    n=r.randint(0,5)
    c=[val(d-1) for _ in range(n)]
    keys=[r.choice(['k','key','a longer key',1,2,(1,2),None,b'x']) for _ in range(n)]
    if k==10: return c
    if k==11: return tuple(c)
    if k==12: return dict(zip(keys,c))
    if k==13: return set(range(n*5))
    if k==14: return frozenset(range(n))
    if k==15: return OrderedDict(zip(keys,c))
    if k==16: return defaultdict(int,dict(zip(keys,c)))
    if k==17: return Counter('mississippi river'*n) if r.random()<.5 else deque(c,maxlen=r.choice([None,9]))
    if k==18: return ChainMap(dict(zip(keys,c)),{'a':1}) if r.random()<.6 else MappingProxyType(dict(zip(keys,c)))
    if k==19: return SimpleNamespace(a=val(d-1),bcd=val(d-1)) if r.random()<.6 else UserList(c)
    if k==20: return r.choice([D,Sub,NR,OR])(val(d-1)) if r.random()<.95 else UserDict(dict(zip(keys,c)))
    if k==21: return L(c)
    if k==22: return M(zip(keys,c))
    return P(val(d-1),val(d-1)) if r.random()<.6 else UserString('a b c '*9)
for n in range(90):
    v=val(3)
    kw=dict(width=r.choice([1,10,20,30,40,60,80]),indent=r.choice([0,1,1,2,4]),depth=r.choice([None,None,None,1,2,3]),compact=r.random()<.4,sort_dicts=r.random()<.6,underscore_numbers=r.random()<.3)
    import re
    try: print(re.sub('0x[0-9a-f]+','0x',pprint.pformat(v,**kw))); print(pprint.isreadable(v),pprint.isrecursive(v),len(re.sub('0x[0-9a-f]+','0x',pprint.saferepr(v))))
    except Exception as e: print(type(e).__name__, e)
a=[1]; a.append(a); d={'x':a}; d['d']=d; import re
print(re.sub(r'id=\d+','id',pprint.pformat([a,d])), pprint.isrecursive(a), pprint.isreadable(a), re.sub(r'id=\d+','id',pprint.saferepr(d)))
pprint.pp({'b':1,'a':2}); pprint.pprint({'b':1,'a':2}); pprint.pprint({'b':1,'a':2},sort_dicts=False)
pprint.pprint({1:2}.keys()); pprint.pprint({i:'x'*20 for i in range(6)}.items(),width=40); pprint.pprint({i:'x'*20 for i in range(6)}.values(),width=40)
pprint.pprint({'a':1,1:2,None:3,(1,):4}); pprint.pprint({3, 1, 2})
s=SimpleNamespace(); s.s=s; print(re.sub(r'id=\d+','id',pprint.pformat(s,width=1)))
for kw in ({'indent':-1},{'depth':0},{'width':0},{'zz':1}):
    try: pprint.pprint(1,**kw)
    except Exception as e: print(type(e).__name__, e)
class PP(pprint.PrettyPrinter):
    def format(self, o, c, m, l):
        if isinstance(o,str): return o.upper(), True, False
        return super().format(o,c,m,l)
PP(width=20).pprint(['a','b',{'k':['long'*3]*3}])
x=[]
for _ in range(150): x=[x]
print(len(pprint.pformat(x)))
