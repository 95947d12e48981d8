# SPDX-License-Identifier: Apache-2.0
import collections, array, functools, itertools
OD=collections.OrderedDict
def s(f):
    try: print(repr(f()).split(' at 0x')[0])
    except Exception as e: print(type(e).__name__, e)
for a in [5, [1], [[1]], [[1,2,3]], ['ab'], 'ab', [[]], [(1,)], range(3), {1}, iter([1]), [([],1)], None, ..., 1.5]:
    print('--', repr(a).split(' at 0x')[0]); s(lambda: OD(a)); s(lambda: OD().update(a)); s(lambda: OD(a, x=1))
s(lambda: OD(1,2)); s(lambda: OD().__init__(1,2)); s(lambda: OD.update()); s(lambda: OD().update(1,2)); s(lambda: OD.fromkeys()); s(lambda: OD.fromkeys([1],2,3));s(lambda: OD.fromkeys(x=1)); s(lambda: OD.fromkeys(5))
o=OD(a=1,b=2)
for n in ['pop','popitem','setdefault','move_to_end','copy','clear','keys','values','items','update','__delitem__','__setitem__','__eq__','__or__','__ior__','__repr__','__len__']:
    f=getattr(o,n)
    for args,kw in [((),{}),((1,2,3),{}),((1,2,3,4),{}),(('zz',),{}),((),{'x':1}),(('zz',),{'x':1}),(([],),{})]:
        print(n,args,kw,end=' '); s(lambda: f(*args,**kw))
s(lambda: o.pop(key='zz')); s(lambda:o.pop('zz',default=3)); s(lambda:o.setdefault(key='q',default=5)); s(lambda:OD().popitem()); s(lambda:o.popitem(last=[])); s(lambda:o.move_to_end('q',last=0)); s(lambda:OD(a=1)|5); s(lambda: 5|OD(a=1)); s(lambda:OD(a=1).__or__({'b':1})); s(lambda:{'b':1}|OD(a=1)); s(lambda:OD(a=1)==OD(a=1));  s(lambda: o.__ior__(5)); s(lambda: o.__dict__);  s(lambda: o.keys());  s(lambda: type(o.keys()))
class S(OD): pass
s(lambda: S(1,2)); s(lambda: S([1])); s(lambda: S().popitem(1,2)); s(lambda: S(a=1)|{'b':2}); s(lambda: S(a=1).copy()); 

DD = collections.defaultdict
d = DD(list, a=1)
for n in ['copy', '__copy__', '__missing__', '__repr__', '__or__', '__init__']:
    f = getattr(d, n)
    for args, kw in [((), {}), ((1, 2, 3), {}), ((5,), {}), ((), {'x': 1})]:
        print(n, args, kw, end=' ')
        s(lambda: f(*args, **kw))
class Tell:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        print('lt', self.n, other.n)
        return NotImplemented if self.n > 2 else self.n < other.n
    def __gt__(self, other):
        print('gt', self.n, other.n)
        return self.n > other.n
class Other(Tell): pass
s(lambda: [x.n for x in sorted([Tell(3), Tell(1), Tell(4), Tell(2)])])
s(lambda: [x.n for x in sorted([Tell(3), Tell(1), Other(4), Tell(2)], reverse=True)])
