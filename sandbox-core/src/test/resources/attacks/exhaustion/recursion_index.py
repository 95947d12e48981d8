# raises RecursionError
class C:
    def __index__(self): return [0][self]
[0][C()]
