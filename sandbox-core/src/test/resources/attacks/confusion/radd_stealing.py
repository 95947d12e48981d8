# completes
class S(str):
    def __radd__(self, o): return 'stolen'
print('a' + S('b'), [1] + [S('x')])
#> stolen [1, 'x']
