# SPDX-License-Identifier: Apache-2.0
# Hints at names, attributes and keyword arguments.
def f():
    x = 1
    print(foo_)
class C:
    def __init__(self): self.bar=1
    def m(self): return bar
    def b(self): return barr
try: f()
except NameError as e: print(e.name)
def ub():
    try:
        a
    finally:
        a = 1
def fr():
    def g(): return v
    g()
    v = 1
import traceback
def t(*fs):
    for f in fs:
        try: f()
        except Exception as e:
            print(traceback.format_exception(e)[-1].rstrip())
t(ub, fr, C().m, C().b, lambda: maths.sin, lambda: math, lambda: pritn, lambda: sys, lambda: itertool, lambda: collections.abc, lambda: os.x, lambda: int.foo, lambda: [].__len, lambda: [].__lenn__, lambda: "".joinn, lambda: C._abc, lambda: C().bax, lambda: Flase, lambda: prnt, lambda: nul, lambda: threading, lambda:_thread, lambda: numpy, lambda: this, lambda: antigravity)
def k(alpha, beta=1): pass
t(lambda: k(alpa=1), lambda: k(1, bett=1), lambda: int(bas=3), lambda: sorted([], kee=3), lambda: sorted([], revers=3), lambda: print(seb=3),lambda:"".split(sepp=1), lambda: max(1,2,kee=3))
class P:
    __slots__=("alpha",)
class Q:
    def __dir__(self): return ["zeta"]
class G:
    def __getattr__(self, n): raise AttributeError(n)
class G2:
    def __getattr__(self, n): raise AttributeError("custom", name=n, obj=self)
    abcdef=1
t(lambda: P().alpa, lambda: Q().zet, lambda: G().foo, lambda: G2().abcdeff)
def asg():
    P().alphaa = 3
def dl():
    del C().barr
t(asg, dl)
import math
t(lambda: math.sinn)
def imp3(): import maths
t(imp3)
def loc():
    abcde = 1
    def inner(): return abcdf
    inner()
def loc2():
    abcde = 1
    [abcdf for i in range(3)]
t(loc, loc2, lambda: abs(thraceback))
class K:
    zebra = 1
    def go(self): return zebr
    @classmethod
    def cm(cls): return zebra
    @staticmethod
    def sm(): return zebra
    def ss(this): return zebra
t(K().go, K.cm, K.sm, K().ss)

class Z:
    def __init__(self): self.__priv=1; self.ok=2
    def a(self): return __priv
    def b(self): return __oki
    def c(self): return _ok
    def d(self):
        def inner():
            return ok
        inner()
    def e(self):
        def inner():
            self
            return ok
        inner()
    def f(self): return Ok
    def g(self): 
        okk=2
        return ok
    def h(self): del okk
z=Z()
t(z.a,z.b,z.c,z.d,z.e,z.f,z.g,z.h, lambda: Z().__priv, lambda: Z()._Z__pri, lambda:Z()._ok, lambda: Z().ook)
def glob():
    global zzq
    zzq += 1
zzp = 1
t(glob)
class CB:
    try:
        abcdx = 1
        abcdy
    except Exception as e: print(traceback.format_exception(e)[-1])
try: exec("qqqa = 1\nqqqb", {}, {"qqqaa":1})
except Exception as e: print(traceback.format_exception(e)[-1])
t(lambda: (3).bit_lengt, lambda: None.foo, lambda: z.A, lambda: z.OK, lambda: f.__nme__, lambda: math.PI, lambda: "".upperr().lower)
t(lambda: getattr(3, "real2"), lambda: object.__ne, lambda: z.__clas__)
