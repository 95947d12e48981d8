# completes
class E:
    def __eq__(self, other):
        xs.clear(); ys.clear()
        return True
xs = [E(), E(), E()]
ys = [E(), E(), E()]
print(xs == ys)
#> True
