# completes
class I(int):
    def __add__(self, o): return 'lie'
    def __eq__(self, o): return True
    def __hash__(self): return 5
    def __index__(self): return 10 ** 9
print([1, 2][I(1)], I(1) + 1, I(1) in [7], sum([I(1), I(2)], 0), range(I(3)))
#> 2 lie True 3 range(0, 3)
