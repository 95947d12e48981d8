# completes
class K:
    h = 1
    def __hash__(self): return self.h
k = K()
d = {k: 1}
K.h = 2
print(k in d, len(d), list(d) == [k])
d[k] = 2
print(len(d))
K.h = 1
del d[k]
print(len(d))
#> False 1 True
#> 2
#> 1
