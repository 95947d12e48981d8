# completes
class C(metaclass=lambda *a: 5): pass
print(C)
#> 5
