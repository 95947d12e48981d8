# raises RecursionError
class C:
    def __new__(cls): return cls()
C()
