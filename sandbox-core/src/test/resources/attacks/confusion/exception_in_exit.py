# raises KeyError
class C:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError
with C(): raise ValueError
