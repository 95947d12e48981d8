# completes or raises TypeError
class C:
    def __repr__(self): return 5
C()
