# raises RecursionError
class M(type):
    def __call__(cls): return cls()
class C(metaclass=M): pass
C()
