# completes
class C(list):
    def __init__(self, *a): super().__init__(*a)
c = C([1, 2])
c.__init__([3])
print(c)
#> [3]
