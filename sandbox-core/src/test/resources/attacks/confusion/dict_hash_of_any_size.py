# completes
class K:
    def __hash__(self): return 10 ** 40
print(len({K(): 1, K(): 2}), hash(K()) == hash(10 ** 40))
#> 2 True
