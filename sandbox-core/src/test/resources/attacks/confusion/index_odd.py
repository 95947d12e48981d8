# raises TypeError
class C:
    def __index__(self): return 'x'
[1][C()]
