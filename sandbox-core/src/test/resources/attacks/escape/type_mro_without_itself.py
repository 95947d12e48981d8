# completes or raises TypeError
class M(type):
    def mro(cls): return [object]
class C(metaclass=M):
    x = 1
C().y if hasattr(C(), 'y') else None
