# raises TypeError
class C:
    def __bool__(self): return 5
if C(): pass
