# completes
class E:
    def __eq__(self, other):
        xs.clear()
        return False
    def __lt__(self, other): return True
xs = [E(), E()]
print(xs < [E(), 1])
#> True
