# SPDX-License-Identifier: Apache-2.0
"""pickle: values of the library and of guest classes come back equal."""
import pickle, collections, datetime, decimal, fractions, enum, uuid, random, re, io, types, dataclasses, functools, operator, typing, array, copy, math, string, itertools, statistics
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__module__,type(e).__name__, str(e)[:100])
class E(enum.Enum): R=1; S=2
class FL(enum.Flag): A=1; B=2
class IE(enum.IntEnum): X=1
N=collections.namedtuple('N','a b')
class TN(typing.NamedTuple):
    a:int; b:str='x'
@dataclasses.dataclass
class DC:
    a:int; b:list=dataclasses.field(default_factory=list)
@dataclasses.dataclass(frozen=True)
class DF:
    a:int
@dataclasses.dataclass(slots=True)
class DS:
    a:int
@dataclasses.dataclass(frozen=True,slots=True)
class DFS:
    a:int
class Ex(Exception):
    def __init__(s,a,b): super().__init__(a,b); s.b=b
class A: pass
a=A(); a.x=1
def f(x): return x
d=collections.deque([1,2],5); dd=collections.defaultdict(list,{'a':[1]}); od=collections.OrderedDict(a=1,b=2); c=collections.Counter('aab')
cm=collections.ChainMap({'a':1},{'b':2})
objs=[E.R,FL.A|FL.B,IE.X,N(1,2),TN(1),DC(1,[2]),DF(1),DS(1),DFS(1),Ex('m',5),a,d,dd,od,c,cm,datetime.date(2020,1,2),datetime.datetime(2020,1,2,3,4,5,6),datetime.timedelta(1,2,3),datetime.time(1,2,3),datetime.timezone.utc,datetime.timezone(datetime.timedelta(hours=1),'X'),datetime.datetime(2020,1,2,tzinfo=datetime.timezone.utc),decimal.Decimal('1.50'),decimal.Decimal('NaN'),fractions.Fraction(1,3),uuid.UUID(int=5),types.SimpleNamespace(a=1),re.compile('a+',re.I),range(5),slice(1,2),1j,functools.partial(f,1),collections.UserDict(a=1),collections.UserList([1]),array.array('i',[1,2]),len,math.sqrt,operator.itemgetter(1),operator.attrgetter('x'),operator.methodcaller('m',1),KeyError('k'),OSError(2,'no'),StopIteration(5),UnicodeDecodeError('utf-8',b'a',0,1,'r'),string.Template('$a'),E,FL,int|str,list[int],zip,str.upper,a.__class__,type(a),math,object(),frozenset({1}),datetime.datetime,Ex]
for o in objs:
    for p in (0,2,4):
        try:
            r=pickle.loads(pickle.dumps(o,p))
            try: eq=r==o
            except Exception: eq='?'
            print(type(o).__name__,p,type(r).__name__,eq, repr(r).split(' at 0x')[0][:100])
        except Exception as e: print(type(o).__name__,p,type(e).__name__,str(e)[:90].split(' at 0x')[0])
r=random.Random(5);r.random();q=pickle.loads(pickle.dumps(r));print(q.random()==r.random())
print(pickle.dumps([a,a,E.R,E.S,N(1,2),DC(3)]))
print(pickle.loads(pickle.dumps(dd)).default_factory,pickle.loads(pickle.dumps(d)).maxlen)
e=pickle.loads(pickle.dumps(Ex('m',5)));print(e.args,e.b)
print(copy.copy(a).x,copy.deepcopy([d,dd,od,E.R,DC(1)])[1:])
class M(type): pass
class WM(metaclass=M): pass
print(type(pickle.loads(pickle.dumps(WM()))).__name__, pickle.loads(pickle.dumps(WM)) is WM)
deep=[]
for i in range(100): deep=[deep]
print(len(pickle.dumps(deep)))


