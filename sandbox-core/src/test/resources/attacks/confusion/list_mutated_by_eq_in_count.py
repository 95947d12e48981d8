# completes
class E:
    def __eq__(self, other):
        xs.clear()
        return True
xs = [E(), E(), E()]
print(xs.count(5))
#> 1
