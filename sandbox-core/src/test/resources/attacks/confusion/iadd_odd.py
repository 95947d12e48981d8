# completes
class C:
    def __iadd__(self, o): return None
c = C()
c += 1
print(c)
#> None
