# completes
class C:
    def __contains__(self, x): return 'yes'
print(1 in C(), 1 not in C())
#> True False
