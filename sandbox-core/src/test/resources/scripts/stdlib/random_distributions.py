# SPDX-License-Identifier: Apache-2.0
"""random: every distribution from several seeds, subclasses, states, errors."""
import random, math
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
for seed in [0,1,42,-5,2**100,'hello',b'bytes',bytearray(b'ba'),3.5,'é']:
    r=random.Random(seed)
    print(seed,[r.random() for i in range(3)],r.getrandbits(5),r.getrandbits(100),r.randrange(10),r.randrange(5,100,7),r.randint(-5,5),r.uniform(1,5),r.triangular(),r.triangular(1,9,2),r.betavariate(2,3),r.expovariate(2),r.gammavariate(.5,1),r.gammavariate(1,2),r.gammavariate(3,2),r.gauss(0,1),r.gauss(1,2),r.lognormvariate(0,1),r.normalvariate(0,1),r.vonmisesvariate(1,2),r.vonmisesvariate(0,0),r.paretovariate(3),r.weibullvariate(1,2),r.choice('abcdef'),r.choices('abc',k=4),r.choices('abc',[1,2,3],k=4),r.choices('abc',cum_weights=[1,3,6],k=4),r.sample(range(100),5),r.sample('abcdef',6),r.sample(['a','b'],counts=[3,2],k=4),r.randbytes(5),r.binomialvariate(10,.3),r.binomialvariate(1000,.4),r.binomialvariate(5,0),r.binomialvariate(5,1),r.binomialvariate(100,.05),r.binomialvariate())
    l=list(range(10));r.shuffle(l);print(l)
r=random.Random(3);s=r.getstate();a=[r.random() for i in range(5)];r.gauss(0,1);r.setstate(s);print(a==[r.random() for i in range(5)],s[0],len(s[1]),s[2],s[1][:3],s[1][-1])
class R(random.Random):
    def random(self): return .5
x=R(1);print(x.random(),x.randrange(10),x.choice([1,2,3]),x.sample(range(10),3),x.uniform(0,2),x.choices('ab',k=2));l=[1,2,3];x.shuffle(l);print(l)
class B(random.Random):
    def getrandbits(self,k): return 1
y=B(1);print(y.randrange(10),y.choice('abc'),y.random()==random.Random(1).random())
class S(random.Random):
    def __init__(s,*a): s.tag=1; super().__init__(*a)
    def seed(s,*a): s.seeded=a; super().seed(*a)
z=S(5);print(z.tag,z.seeded,z.random())
t(r.randrange,0);t(r.randrange,5,5);t(r.randrange,1.5);t(r.randint,5,1);t(r.choice,[]);t(r.choices,[],k=1);t(r.choices,'ab',[1],k=1);t(r.choices,'ab',[0,0],k=1);t(r.sample,[1],2);t(r.sample,{1,2},1);t(r.sample,[1,2],counts=[1],k=1);t(r.sample,[1,2],k=-1);t(r.setstate,5);t(r.setstate,(1,2,3));t(r.getrandbits,-1);t(r.getrandbits,1.5);t(random.Random,[1]);t(r.seed,(1,2));t(r.randrange,'a');t(r.shuffle,(1,2));t(r.choices,'ab',weights=[1,2],cum_weights=[1,2]);t(r.choices,'ab',[1,float('inf')]);t(r.binomialvariate,-1);t(r.binomialvariate,5,2);t(r.expovariate,0);t(r.gammavariate,-1,1);t(r.randrange,1,10,0);t(r.choices,'ab',5);t(r.betavariate,0,1);t(r.sample,'abc',counts=[1,1,0],k=2);t(r.randrange,10**30);t(r.randbytes,-1);t(r.getrandbits,0)
random.seed(10);print(random.random(),random.randint(1,6),random.choice('xyz'),random.gauss(),random.sample(range(10**9),3),random.getrandbits(64)); random.seed(10,version=1);print(random.random());random.seed('a',1);print(random.random())
