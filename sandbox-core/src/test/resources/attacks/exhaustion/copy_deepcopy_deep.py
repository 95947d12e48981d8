# raises RecursionError
import copy
x = []
for i in range(50_000):
    x = [x]
copy.deepcopy(x)
