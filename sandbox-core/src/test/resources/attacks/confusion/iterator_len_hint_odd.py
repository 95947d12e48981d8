# raises TypeError
class I:
    def __iter__(self): return iter([1])
    def __length_hint__(self): return 'x'
list(I())
