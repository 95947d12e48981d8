# completes
class E:
    def __repr__(self):
        xs.clear()
        return 'E'
xs = [E(), E(), E()]
print(xs)
#> [E]
