# completes or raises RuntimeError
class M:
    def keys(self):
        yield 1
        d.clear()
        yield 2
    def __getitem__(self, k):
        d[k + 5] = 1
        return k
d = {0: 0}
d.update(M())
print(sorted(d))
#> [2, 7]
