# completes
class C:
    def __getattribute__(self, n): return 5
c = C()
print(c.__class__, c.__dict__, isinstance(c, int), type(c).__name__)
#> 5 5 False C
