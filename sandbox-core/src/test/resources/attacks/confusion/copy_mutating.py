# completes or raises RuntimeError
import copy
class C:
    def __deepcopy__(self, m):
        xs.clear()
        return 5
xs = [C(), C(), C()]
print(copy.deepcopy(xs))
#> [5]
