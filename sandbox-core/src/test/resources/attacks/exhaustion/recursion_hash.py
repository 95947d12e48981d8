# raises RecursionError
class C:
    def __hash__(self): return hash((self,))
hash(C())
