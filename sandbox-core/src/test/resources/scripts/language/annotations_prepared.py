import enum, typing
class E(enum.Enum):
    A: int = 1
    B: str
print(E.__annotations__, '__annotations__' in E.__dict__, typing.get_type_hints(E))
class M(type): pass
class X(metaclass=M):
    a: int
print(X.__annotations__)
class D(dict): pass
class M2(type):
    def __prepare__(n, b): return D()
class Y(metaclass=M2):
    a: int
    b: 'q' = 1
print(Y.__annotations__)
class F(enum.IntFlag):
    Z: int
    _q: str
print(F.__annotations__)
class L(dict):
    def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
class M3(type):
    def __prepare__(n, b): return L()
    def __new__(m, n, b, ns): return type.__new__(m, n, b, dict(ns))
class Z(metaclass=M3):
    a: int
    def f(self) -> int: pass
    b: 'q' = 1
print(Z.__annotations__)
class M4(type):
    def __prepare__(n, b): return {'__annotations__': {'pre': 1}}
class W(metaclass=M4):
    a: int
print(W.__annotations__)
class U:
    __annotations__ = {'x': 5}
    b: int
print(U.__annotations__)
class N:
    def __init__(s): s.d = {}
    def __getitem__(s, k): return s.d[k]
    def __setitem__(s, k, v): s.d[k] = v
class M5(type):
    def __prepare__(n, b): return N()
    def __new__(m, n, b, ns): return ns.d.get('__annotations__')
class T(metaclass=M5):
    a: int
    if 0:
        b: str
print(T)
