# completes or raises RuntimeError
class V:
    def __eq__(self, other):
        a.clear(); b.clear()
        return True
a, b = {1: V(), 2: V()}, {1: V(), 2: V()}
print(a == b)
#> True
