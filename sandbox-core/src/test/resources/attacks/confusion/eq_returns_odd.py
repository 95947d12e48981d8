# completes
class C:
    def __eq__(self, o): return NotImplemented
    __hash__ = None
print(C() == C(), [C()] == [C()])
#> False False
