# completes
class D:
    def __get__(self, o, t):
        C.d = 7
        return 5
class C: d = D()
c = C()
print(c.d, c.d)
#> 5 7
