# completes
n = float('nan')
d = {n: 1, float('nan'): 2}
print(len(d), d[n], n in [n], [n] == [n], [float('nan')] == [float('nan')])
#> 2 1 True True False
