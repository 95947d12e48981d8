# raises RecursionError
class C:
    def __format__(self, spec): return f'{self}'
f'{C()}'
