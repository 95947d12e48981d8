# completes
class K(set):
    def __hash__(self): return 1
k = K([1])
f = frozenset([k])
k.add(2)
print(k in f, f == {k})
#> True True
