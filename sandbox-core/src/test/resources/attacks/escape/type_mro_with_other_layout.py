# raises TypeError or raises AttributeError
class M(type):
    def mro(cls): return [cls, list, dict, object]
class C(metaclass=M): pass
C().append(1)
