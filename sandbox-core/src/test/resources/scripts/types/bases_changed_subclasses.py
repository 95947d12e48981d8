class A: pass
class B: pass
class C(A): pass
class D(A, B): pass


def show(*types):
    print([(t.__name__, [s.__name__ for s in t.__subclasses__()]) for t in types])


show(A, B, C, D)
C.__bases__ = (B,)
show(A, B, C, D)
D.__bases__ = (B, A)
show(A, B)
D.__bases__ = (B,)
show(A, B)
try:
    B.__bases__ = (D,)
except TypeError as e:
    print(type(e).__name__)
show(A, B, D)
C.__bases__ = (A, D)
show(A, B, D)
A.x = 1
print(C.x, C().x)
