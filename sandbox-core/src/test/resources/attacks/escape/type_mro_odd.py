# completes or raises TypeError
class M(type):
    def mro(cls): return [int, str, 5]
class C(metaclass=M): pass
