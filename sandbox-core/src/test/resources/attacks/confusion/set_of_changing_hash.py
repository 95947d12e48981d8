# completes
class K:
    h = 1
    def __hash__(self): return self.h
k = K()
s = {k}
K.h = 77
s.add(k)
print(len(s), k in s)
s.remove(k)
print(len(s))
#> 2 True
#> 1
