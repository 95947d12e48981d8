# completes
n = float('nan')
xs = [3.0, n, 1.0, n, 2.0]
xs.sort()
print(len(xs), sorted(x for x in xs if x == x))
#> 5 [1.0, 2.0, 3.0]
