# completes or raises RecursionError
class C:
    def __del__(self): C()
C()
