# completes
class D(dict):
    def __missing__(self, k):
        self[k] = k
        del self[k]
        self.clear()
        return 5
d = D(a=1)
print(d['x'], d)
#> 5 {}
