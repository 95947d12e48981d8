# raises TypeError
class M(type):
    @classmethod
    def __prepare__(m, *a): return 5
class C(metaclass=M): x = 1
