# completes
class K:
    def __hash__(self):
        d.clear()
        return 1
d = {1: 2}
d[K()] = 3
print(len(d))
#> 1
