# limit memory or limit duration
import copy
x = [[i] for i in range(100_000)]
xs = []
while True:
    xs.append(copy.deepcopy(x))
