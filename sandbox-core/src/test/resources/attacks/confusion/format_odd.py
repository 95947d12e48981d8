# raises TypeError
class C:
    def __format__(self, s): return 5
f'{C()}'
