# completes or raises OverflowError
class C:
    def __len__(self): return 1 << 70
len(C())
