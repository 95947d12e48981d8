# completes
import random
r = random.Random(1)
class C:
    def __lt__(self, o): return r.random() < 0.5
xs = [C() for i in range(200)]
print(len(set(map(id, sorted(xs)))))
#> 200
