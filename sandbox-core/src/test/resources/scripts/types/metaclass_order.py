# SPDX-License-Identifier: Apache-2.0
# Orders of classes that a metaclass gives, and that new bases give to the classes below.
def t(f):
    try: r = f(); print(type(r).__name__, repr(r)[:160].split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, e)
class M(type):
    def mro(cls):
        print('mro', cls.__name__); return super().mro()
class A(metaclass=M): pass
class B(A): pass
class M2(type):
    def mro(cls): return [cls, A, object]
class C(metaclass=M2):
    def __init_subclass__(cls): print('sub', cls)
t(lambda: C.__mro__); t(lambda: A.mro()); t(lambda: C.mro()); t(lambda: type.mro(C)); t(lambda: issubclass(C, A)); t(lambda: isinstance(C(), A)); t(lambda: A in C.__mro__); t(lambda: A.__subclasses__()); t(lambda: C.__base__)
class M3(type):
    def mro(cls): return 5
def mk(m, *b):
    return lambda: m('X', b, {})
t(mk(M3))
class M4(type):
    def mro(cls): return [object]
t(lambda: mk(M4)().__mro__)
class M5(type):
    def mro(cls): return [cls, 5]
t(mk(M5))
class M6(type):
    def mro(cls): return [cls, int, object]
t(mk(M6)); t(mk(M6, int))
class M7(type):
    def mro(cls): return (each for each in (cls, *super().mro()[1:]))
t(lambda: mk(M7, list)().__mro__)
class M8(type):
    def mro(cls): return []
t(mk(M8))
class M9(type):
    def mro(cls): raise KeyError('no')
t(mk(M9))
class M10(type):
    def mro(cls):
        r = super().mro()
        return [r[0], *reversed(r[1:-1]), r[-1]]
class P: x = 1; y = lambda self: 'P'
class Q: x = 2; y = lambda self: 'Q'
class R(P, Q, metaclass=M10):
    def y(self): return 'R' + super().y()
t(lambda: R.x); t(lambda: R.__mro__); t(lambda: R.__bases__); t(lambda: R().y())
class S1: a = 1
class S2: a = 2
class S3(S1): pass
class S4(S3): b = 1
class S5(S3): pass
class S6(S4, S5): pass
t(lambda: (S6.a, S6.__mro__))
def chg(c, b): c.__bases__ = b
t(lambda: chg(S3, (S2,))); t(lambda: (S6.a, S6.__mro__, S4.__mro__)); t(lambda: chg(S3, (S2, S1))); t(lambda: S6.__mro__); t(lambda: S1.__subclasses__())
class X: pass
class Y(X): pass
class Z(Y, X): pass
class W: pass
t(lambda: chg(Y, (W,))); t(lambda: Z.__mro__); 
class U(W, X): pass
class V(X, Y): pass
t(lambda: V.__mro__)
t(lambda: chg(Y, (W, X))); t(lambda: (Y.__mro__, V.__mro__, Y.__bases__, V().__class__))
t(lambda: chg(X, (V,)))
class Lower(type):
    def mro(cls):
        order = type.mro(cls)
        return [order[0]] + sorted(order[1:-1], key=lambda c: c.__name__) + [object]
class b1(metaclass=Lower): n = 'b1'
class a1(metaclass=Lower): n = 'a1'
class d1(b1, a1): pass
t(lambda: d1.n); t(lambda: [c.__name__ for c in d1.__mro__])
