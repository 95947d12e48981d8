# completes
class K:
    def __hash__(self): return 1
    def __eq__(self, other):
        if len(d) < 3: d.setdefault(K2(), 1)
        return False
class K2(K):
    __hash__ = K.__hash__
    def __eq__(self, other): return False
d = {K(): 0}
d.setdefault(K(), 5)
print(len(d) >= 2)
#> True
