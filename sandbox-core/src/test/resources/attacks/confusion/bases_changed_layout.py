# completes or raises TypeError
class A: pass
class B(A): pass
class L(list): pass
B.__bases__ = (L,)
