# completes
class M(type):
    def __subclasscheck__(cls, c): return 'yes'
class C(metaclass=M): pass
print(issubclass(int, C))
#> True
