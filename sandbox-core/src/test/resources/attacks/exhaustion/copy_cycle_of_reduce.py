# completes
import copy
a = []
for _ in range(30_000): a = [a, a]
b = []
b.append((b, a and b))
c = copy.deepcopy(b)
print(c[0][0] is c)
#> True
