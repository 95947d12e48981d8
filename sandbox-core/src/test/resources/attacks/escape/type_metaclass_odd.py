# raises TypeError
class C(metaclass=1): pass
