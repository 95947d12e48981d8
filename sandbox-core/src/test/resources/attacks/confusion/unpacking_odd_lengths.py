# raises ValueError
class L(list):
    def __len__(self): return 2
a, b = L([1, 2, 3])
