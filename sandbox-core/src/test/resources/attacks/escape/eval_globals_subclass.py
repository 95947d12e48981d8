# completes or raises TypeError or raises NameError
class D(dict):
    def __getitem__(self, k): return 7
    def __missing__(self, k): return 8
eval('a', D())
