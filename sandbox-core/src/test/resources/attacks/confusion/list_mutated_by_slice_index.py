# completes
class I:
    def __index__(self):
        xs.clear()
        return 1
xs = [1, 2, 3, 4]
print(xs[I():3], xs)
#> [] []
