# completes
class I:
    def __index__(self):
        xs.clear()
        return 5
xs = [1, 2, 3, 4, 5, 6]
xs.insert(I(), 9)
print(xs)
#> [9]
