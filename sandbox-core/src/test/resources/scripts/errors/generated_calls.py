# SPDX-License-Identifier: Apache-2.0
# What random programs found: wrong calls, and their messages.
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
import operator, functools, heapq, types, collections, string
show(lambda: operator.index(1,2))
show(lambda: operator.abs(-3))
show(lambda: operator.abs('a'))
show(lambda: operator.concat([1],(2,)))
show(lambda: operator.concat(range(3),[1]))
show(lambda: operator.concat(1,[1]))
show(lambda: operator.countOf(1.5,2))
show(lambda: operator.indexOf([1,2],2))
show(lambda: operator.call(len))
show(lambda: operator.call(len,[1]))
show(lambda: operator.setitem([1],2))
show(lambda: operator.iadd([1],[2]))
show(lambda: operator.length_hint(iter([1,2]), 5))
show(lambda: functools.reduce(lambda a,b:a+b,[1,2,3]))
show(lambda: functools.reduce(lambda a,b:a+b,[],5))
show(lambda: functools.reduce())
show(lambda: functools.reduce(len, 5))
show(lambda: functools.cmp_to_key())
show(lambda: sorted([3,1,2], key=functools.cmp_to_key(lambda a,b:b-a)))
show(lambda: functools.wraps(len))
show(lambda: functools.lru_cache(None)(len)([1]))
show(lambda: heapq.nlargest(-1,[1,'a']))
show(lambda: types.MethodType(5,1))
class L(list):
    def __new__(cls,*a): return super().__new__(cls,*a,*a)
show(lambda: L([1]))
show(lambda: L([1],2))
class S(set):
    def __new__(cls,*a): return super().__new__(cls,*a,*a)
show(lambda: S([1]))
class E(OSError):
    def __init__(self,*a): self.a=a
show(lambda: (str(E(1,2)),E(1,2).args,E(1,2).errno, repr(E(1,2))))
class E(OSError):
    def __init__(self,*a): super().__init__(*a[:1])
show(lambda: (str(E(1,2)),E(1,2).args,E(1,2).errno, repr(E(1,2))))
class E(OSError):
    def __init__(self,x,y): super().__init__(x, y)
show(lambda: (str(E(1,'q')),E(1,'q').args,E(1,'q').errno, repr(E(1,'q'))))
class P:
    @property
    def v(self): return 1
    def m(self, a=1): "doc"
    @classmethod
    def c(cls): pass
show(lambda: P.v.__set__(P(),1))
show(lambda: P().m.__defaults__)
show(lambda: P.c.__code__.co_name)
show(lambda: P().m.nope)
show(lambda: P().m.__annotations__)
class M(type):
    @classmethod
    def __prepare__(m,*a): return 5
try:
    class Q(metaclass=M): pass
except TypeError as e: print(e)
show(lambda: complex('1_'))
show(lambda: complex('1__0'))
show(lambda: complex('a'))
show(lambda: float(bytearray(b'q')))
show(lambda: compile('x',5,'eval'))
show(lambda: compile('x','f',5))
show(lambda: compile('x =',b'f','exec'))
f=lambda *a,**k:0
show(lambda: f(*5,**{'a':2}))
show(lambda: f(*5))
show(lambda: f(1,*5))
show(lambda: f(*5,*[1]))
show(lambda: string.Formatter().format('{[]}',1))
show(lambda: string.Formatter().format('{}{a}{}',1,2,a=2))
show(lambda: bytes(1,2))
show(lambda: bytes(None,None))
show(lambda: '%(a)s %s' % {'a':1})
show(lambda: '%(a)*d' % {'a':1})
show(lambda: '%(a' % 5)
show(lambda: '{0} {' .format())
show(lambda: '{0.} {' .format(1))
show(lambda: sum(5, 'a'))
show(lambda: sum([], 'a'))
