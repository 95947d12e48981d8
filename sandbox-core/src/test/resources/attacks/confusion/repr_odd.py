# raises TypeError
class C:
    def __repr__(self): return None
repr(C())
