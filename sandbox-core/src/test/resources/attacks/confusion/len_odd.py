# raises TypeError
class C:
    def __len__(self): return 'x'
len(C())
