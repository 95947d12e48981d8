# completes
class C:
    def f(self, n):
        C.f = lambda self, n: 'new'
        return self.f(n)
print(C().f(1))
#> new
