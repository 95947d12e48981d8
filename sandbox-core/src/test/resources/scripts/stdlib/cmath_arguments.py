# SPDX-License-Identifier: Apache-2.0
# What the functions of cmath take, and how they refuse the rest.
import cmath
from decimal import Decimal
from fractions import Fraction


class C:
    def __complex__(self): return 1+2j
class F:
    def __float__(self): return 2.0
class I:
    def __index__(self): return 3
class S: pass
class Z(complex): pass
class Q(float):
    def __complex__(self): return 5j
class B:
    def __complex__(self): return 1.0
class E:
    def __complex__(self): raise ValueError('no')
for v in (C(),F(),I(),S(),'x',None,[],True,10**400,b'1',Z(1,2),Q(2.5),Fraction(1,3),Decimal('0.5'),B(),E()):
    for f in (cmath.exp,cmath.phase,cmath.isfinite,lambda v: cmath.rect(v,1), lambda v: cmath.isclose(v,1), lambda v: cmath.log(2,v), lambda v: cmath.isclose(1,1,rel_tol=v), lambda v:cmath.rect(1,v)):
        try: print(f(v))
        except Exception as e: print(type(e).__name__,e)
for c in ('cmath.exp()','cmath.exp(1,2)','cmath.exp(z=1)','cmath.log()','cmath.log(1,2,3)','cmath.rect(1)','cmath.isclose(1)','cmath.isclose(1,2,3)','cmath.isclose(1,2,x=1)','cmath.isclose(b=1,a=1)','cmath.log(0)','cmath.log(1,0)','cmath.log(2,1)','cmath.polar(1e308+1e308j)','cmath.polar(1.7e308+1.7e308j)','cmath.isclose(1,1,abs_tol=-1)','cmath.phase(complex(float("nan"),1))','cmath.exp(710+1j)','cmath.exp(2000)','cmath.cosh(2000)','cmath.sqrt(-4)','cmath.log(2,3)','cmath.log(-1)','cmath.log(10,10)','cmath.atanh(1)','cmath.acos(2)','cmath.exp("a"*3)', 'cmath.isclose(1,1,"x")','cmath.isclose(1,1,rel_tol="x")','cmath.log(2,None)'):
    try: print(c,eval(c))
    except Exception as e: print(c,type(e).__name__,e)
