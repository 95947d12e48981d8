# completes or raises ZeroDivisionError
class C:
    def __repr__(self): 1 / 0
C()
